// Elements made by script, where a page is a document without React.

type Given = { className?: string; text?: string; attributes?: Record<string, string> };

/** @param children after the text */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className, text, attributes = {} }: Given = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

type Table = {
  caption: string;
  columns: readonly string[];
  rows: readonly { header: string; cells: readonly (string | Node)[] }[];
};

/** A table of numbers as the pages set it. */
export function numberTable({ caption, columns, rows }: Table): HTMLTableElement {
  const heads = columns.map((column, index) =>
    element("th", { text: column, attributes: { scope: "col" }, ...(index > 0 ? { className: "number" } : {}) }),
  );
  const body = rows.map(({ header, cells }) =>
    element("tr", {}, [
      element("th", { text: header, attributes: { scope: "row" } }),
      ...cells.map((cell) => {
        const made = element("td", { className: "number" });
        made.append(cell);
        return made;
      }),
    ]),
  );
  return element("table", {}, [
    element("caption", { text: caption }),
    element("thead", {}, [element("tr", {}, heads)]),
    element("tbody", {}, body),
  ]);
}
