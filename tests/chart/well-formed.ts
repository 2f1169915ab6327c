// A strict little reader of XML 1.0 elements, enough to say whether an SVG of ours is well-formed.

const name = "[A-Za-z_][A-Za-z0-9_:.-]*";
const attribute = new RegExp(`\\s+(${name})="([^"<]*)"`, "y");
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/** What is wrong with a document, or null. */
export function xmlFault(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids these very characters
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml)) return "forbidden character";
  if (reference.test(xml)) return "bare ampersand";
  const open: string[] = [];
  const ids = new Set<string>();
  for (const [tag] of xml.matchAll(/<[^>]*>?/g)) {
    const closing = new RegExp(`^</(${name})>$`).exec(tag);
    if (closing) {
      if (open.pop() !== closing[1]) return `unexpected ${tag}`;
      continue;
    }
    const opening = new RegExp(`^<(${name})`).exec(tag);
    if (!opening) return `bad tag ${tag}`;
    const seen = new Set<string>();
    let end = opening[0].length;
    for (;;) {
      attribute.lastIndex = end;
      const found = attribute.exec(tag);
      if (!found) break;
      const [whole, key = "", value = ""] = found;
      if (seen.has(key)) return `doubled attribute ${key}`;
      if (key === "id" && ids.has(value)) return `doubled id ${value}`;
      if (key === "id") ids.add(value);
      seen.add(key);
      end += whole.length;
    }
    const rest = tag.slice(end).trim();
    if (rest === ">") open.push(opening[1] ?? "");
    else if (rest !== "/>") return `bad end of ${tag}`;
  }
  return open.length > 0 ? `unclosed ${open.at(-1)}` : null;
}
