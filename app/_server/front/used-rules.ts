// Of a sheet of styles the rules that a page can have use for: what it says of classes that neither stand in the page nor are
// named in a script of ours is left out. On a slow line that is a tenth of a page's journey, and less to read before it is seen.

/** What brackets of a selector hold (`:not(…)`, `:has(…)`) may be missing and the rule hold all the same. */
const brackets = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
const classes = /\.((?:[\w-]|[^\0-\x7f])+)/g;
/** Blocks of these hold rules; of others (@font-face, @page, …) all is kept. */
const groups = /^@(?:media|supports|container|layer)\b/;

/** Where the block ends that begins at a place, or the text. */
function endOf(text: string, begin: number): number {
  let depth = 0;
  for (let at = begin; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"' || letter === "'") {
      for (at += 1; at < text.length && text[at] !== letter; at += 1) if (text[at] === "\\") at += 1;
    } else if (letter === "{") depth += 1;
    else if (letter === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** @param names of classes that there are, or may come to be; one that ends in a hyphen stands for all that begin so */
export function usedRules(sheet: string, names: ReadonlySet<string>): string {
  const isThere = (name: string) => names.has(name) || names.has(name.slice(0, name.lastIndexOf("-") + 1));
  const isUsed = (selector: string) =>
    [...selector.replace(brackets, "").matchAll(classes)].every(([, name = ""]) => isThere(name));
  let kept = "";
  let at = 0;
  while (at < sheet.length) {
    const begin = sheet.slice(at).search(/[{;]/) + at;
    // Statements (@import, @charset), and what is no rule.
    if (begin < at) return kept + sheet.slice(at);
    const head = sheet.slice(at, begin);
    const end = sheet[begin] === ";" ? begin + 1 : endOf(sheet, begin);
    const whole = sheet.slice(at, end);
    if (groups.test(head) && sheet[begin] === "{") {
      const inner = usedRules(sheet.slice(begin + 1, end - 1), names);
      if (inner !== "") kept += `${head}{${inner}}`;
    } else if (head.startsWith("@") || head.includes("\\")) kept += whole;
    else {
      // One selector that holds is enough, and the others do no harm.
      const parts = head.replace(brackets, (inside) => inside.replaceAll(",", " ")).split(",");
      if (parts.some(isUsed)) kept += whole;
    }
    at = end;
  }
  return kept;
}

/** Names of the classes that stand in a page. */
export const classesOf = (page: string): string[] =>
  [...page.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(/\s+/));
