// The form for own values beside a figure, and what is made of them. Values are typed or pasted, read by lib/figure/own-values,
// kept by own-kept; a problem is one sentence at its field.

import type { Figure } from "../../../lib/figure/figure";
import { ownBeside } from "../../../lib/figure/own-beside";
import { ownSentence } from "../../../lib/figure/own-problem-words";
import { isPercent, type OwnInput, type OwnProblem, ownRows, pasteOwn, readOwn } from "../../../lib/figure/own-values";
import { editionLabel } from "../../../lib/words/edition-label";
import { element } from "./element";
import { keepOwn, keptOwn } from "./own-kept";
import { ownPanelWords } from "./own-panel-words";
import { ownResult } from "./own-result";
import { showOwn } from "./own-shown";

const opened = new WeakSet<Element>();

/** Once for each figure that a page shows. */
export async function openOwn(details: HTMLDetailsElement): Promise<void> {
  if (opened.has(details)) return;
  opened.add(details);
  const place = details.querySelector(".own-panel");
  const answer = await fetch(details.dataset.figure ?? "").catch(() => null);
  if (!place) return;
  if (!answer?.ok) {
    opened.delete(details);
    const lang = document.documentElement.lang === "en" ? "en" : "ja";
    place.replaceChildren(element("p", { text: ownPanelWords[lang].noFigure, attributes: { role: "alert" } }));
    return;
  }
  place.replaceChildren(...panel(details, await answer.json()));
}

function panel(details: HTMLDetailsElement, figure: Figure): Node[] {
  const { lang, era, indicator } = figure;
  const words = ownPanelWords[lang];
  const percent = isPercent(figure);
  const rows = ownRows(figure);
  const kept = keptOwn(indicator);
  const summary = details.querySelector("summary");
  const label = summary?.textContent ?? "";
  const editions = [...new Set(figure.codes.places.flat().map(({ edition }) => edition))].filter((one) =>
    figure.state.editions.includes(one),
  );
  const newest = figure.state.editions.at(-1) ?? "";

  const choice = element(
    "select",
    { attributes: { id: "own-edition" } },
    editions
      .toReversed()
      .map((one) => element("option", { text: editionLabel(one, lang, era).plain, attributes: { value: one } })),
  );
  choice.value = kept && editions.includes(kept.edition) ? kept.edition : newest;
  const fields = rows.map(({ item, label: option }, row) => {
    const field = (name: "value" | "base") => {
      const made = element("input", {
        attributes: {
          ...{ type: "text", inputmode: "decimal", autocomplete: "off", id: `own-${name}-${row}` },
          "aria-label": words.inputs[name](option),
        },
      });
      const before = kept?.inputs[item];
      if (before && Object.hasOwn(kept.inputs, item)) made.value = before[name];
      return made;
    };
    return { value: field("value"), base: percent ? field("base") : null };
  });
  const inputsNow = (): OwnInput[] =>
    fields.map(({ value, base }) => ({ value: value.value, base: base?.value ?? "" }));
  const problemAt = element("p", { className: "own-problem", attributes: { role: "alert", id: "own-problem" } });
  const result = element("div", { className: "own-result" });

  function tell(problem: OwnProblem | null): void {
    for (const one of fields.flatMap(({ value, base }) => (base ? [value, base] : [value]))) {
      one.removeAttribute("aria-invalid");
      one.removeAttribute("aria-describedby");
    }
    problemAt.textContent = problem ? ownSentence(problem, rows[problem.row]?.label ?? "", lang) : "";
    if (!problem) return;
    const field = fields[problem.row]?.[problem.field];
    field?.setAttribute("aria-invalid", "true");
    field?.setAttribute("aria-describedby", problemAt.id);
  }

  /** @param asked by the reader, who is told what is wrong and led there */
  function act(asked: boolean): void {
    const inputs = inputsNow();
    const read = readOwn(figure, rows, inputs);
    const problem = Array.isArray(read) ? null : read;
    tell(problem);
    if (problem) {
      if (asked) fields[problem.row]?.[problem.field]?.focus();
      return;
    }
    const own = ownBeside(
      figure,
      { edition: choice.value, values: read as Exclude<typeof read, OwnProblem> },
      details.dataset.full !== undefined,
    );
    keepOwn(indicator, {
      edition: choice.value,
      // Options of other states of the figure keep theirs.
      inputs: {
        ...keptOwn(indicator)?.inputs,
        ...Object.fromEntries(rows.map(({ item }, row) => [item, inputs[row] as OwnInput])),
      },
    });
    showOwn(own);
    result.replaceChildren(...ownResult(own));
    if (summary) summary.textContent = label + words.shown;
  }

  function clear(): void {
    for (const { value, base } of fields) for (const one of [value, base]) if (one) one.value = "";
    keepOwn(indicator, null);
    tell(null);
    showOwn(null);
    result.replaceChildren();
    if (summary) summary.textContent = label;
    fields[0]?.value.focus();
  }

  function paste(event: ClipboardEvent): void {
    const row = fields.findIndex(({ value }) => value === event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (row < 0 || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const next = pasteOwn(rows, inputsNow(), text, row);
    tell(Array.isArray(next) ? null : next);
    if (!Array.isArray(next)) return;
    for (const [index, { value, base }] of fields.entries()) {
      value.value = next[index]?.value ?? "";
      if (base) base.value = next[index]?.base ?? "";
    }
  }

  const head = (text: string) => element("th", { text, attributes: { scope: "col" } });
  const table = element("table", {}, [
    element("thead", {}, [
      element("tr", {}, [
        head(words.option),
        head(words.value(figure.unit || "%")),
        ...(percent ? [head(words.base)] : []),
      ]),
    ]),
    element(
      "tbody",
      {},
      fields.map(({ value, base }, row) =>
        element("tr", {}, [
          element("th", { text: rows[row]?.label ?? "", attributes: { scope: "row" } }),
          element("td", {}, [value]),
          ...(base ? [element("td", {}, [base])] : []),
        ]),
      ),
    ),
  ]);
  const clearButton = element("button", { text: words.clear, attributes: { type: "button" } });
  clearButton.addEventListener("click", clear);
  const form = element("form", { className: "own-form" }, [
    ...(editions.length > 1 ? [element("label", { text: words.edition, className: "own-edition" }, [choice])] : []),
    element("div", { className: "own-table", attributes: { tabindex: "0", role: "group", "aria-label": label } }, [
      table,
    ]),
    element("p", { className: "own-note", text: words.paste }),
    element("p", { className: "own-buttons" }, [
      element("button", { text: words.show, attributes: { type: "submit" } }),
      clearButton,
    ]),
    problemAt,
  ]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act(true);
  });
  form.addEventListener("paste", paste);
  if (kept) act(false);
  return [element("p", { className: "own-note", text: words.lead }), form, result];
}
