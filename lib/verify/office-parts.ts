// The parts of an Office package that can be seen in it, in the order in which they stand: from the document along the
// relations to slides, sheets, drawings, charts and pictures. Names of parts are Office's to change and mean nothing.
import type { Zip } from "./bounded-zip";
import { readXml, type XmlNode } from "./read-xml";

type Relation = { type: string; target: string };

/** `slide`: its place in the deck, from 1; null elsewhere. */
export type VisiblePart = { type: "slide" | "worksheet" | "chart" | "image"; part: string; slide: number | null };

const followed = ["slide", "worksheet", "chartsheet", "drawing"];
const wanted = ["slide", "worksheet", "chart", "image"];
const mostVisible = 2000;

/** Relations of a part by id; the empty part is the package. */
export function relationsOf(zip: Zip, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf("/");
  const [folder, name] = [part.slice(0, slash + 1), part.slice(slash + 1)];
  const root = readXml(zip.text(`${folder}_rels/${name}.rels`));
  const elements = root?.children.filter((child): child is XmlNode => typeof child !== "string") ?? [];
  return new Map(
    elements
      .filter(({ attributes }) => attributes.TargetMode !== "External")
      .map(({ attributes: { Id = "", Type = "", Target = "" } }) => {
        // Transitional and strict files differ in the address before the last word.
        return [Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(folder, Target) }];
      }),
  );
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The package's main part, or null. */
export function mainPart(zip: Zip): string | null {
  const main = [...relationsOf(zip, "").values()].find(({ type }) => type === "officeDocument")?.target;
  return main && zip.has(main) ? main : null;
}

/** Charts, pictures and sheets that can be seen, each in its place. */
export function visibleParts(zip: Zip, main: string): VisiblePart[] {
  const found: VisiblePart[] = [];
  const seen = new Set<string>();
  let slides = 0;
  function visit(part: string, slide: number | null): void {
    const relations = relationsOf(zip, part);
    const used = zip.text(part).matchAll(/\s[\w.-]+:(?:id|embed|link)\s*=\s*["']([^"']+)["']/g);
    for (const id of new Set([...used].map(([, one]) => one ?? ""))) {
      const { type, target } = relations.get(id) ?? { type: "", target: "" };
      if (found.length >= mostVisible || !zip.has(target) || seen.has(`${part} ${target}`)) continue;
      seen.add(`${part} ${target}`);
      if (type === "slide") slides += 1;
      const place = type === "slide" ? slides : slide;
      if (wanted.includes(type)) found.push({ type: type as VisiblePart["type"], part: target, slide: place });
      // A part that leads to itself is followed once.
      if (followed.includes(type) && !seen.has(target)) {
        seen.add(target);
        visit(target, place);
      }
    }
  }
  visit(main, null);
  return found;
}
