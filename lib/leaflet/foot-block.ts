// The foot of a page: what holds for its panels (cautions, bases they share, notes, marks, sources), each said once with
// the panels it holds for, run on in the smallest type.

import { labelled, setParagraphs } from "../chart/frame-blocks";
import { aroundPicture } from "../chart/legend";
import { textWidth } from "../chart/text-metrics";
import { type Role, roleName, textsAround } from "../figure/surroundings";
import type { Lang } from "../localised";
import { part, type Stack, smallestType } from "../sheets/sheet";
import type { Leaflet, LeafletPanel } from "./leaflet";
import { leafletWords } from "./leaflet-words";

/** A base that is longer than this, in points, stands at the foot: response rates. */
const longBase = 200;

/** Texts with the numbers of the panels that say them, in order. */
function gather(panels: readonly LeafletPanel[], of: (panel: LeafletPanel) => readonly string[]) {
  const found = new Map<string, number[]>();
  for (const panel of panels) {
    for (const text of new Set(of(panel))) if (text) found.set(text, [...(found.get(text) ?? []), panel.number]);
  }
  return found;
}

function basesOf({ figures }: LeafletPanel): string[] {
  return figures.flatMap((figure) => textsAround(figure, ["base", "ruler"]));
}

/** Bases that several panels of a page share, or that are too long for a panel. */
export function commonTexts(panels: readonly LeafletPanel[]): Set<string> {
  const shared = [...gather(panels, basesOf)].filter(
    ([text, numbers]) => numbers.length > 1 || textWidth(text, smallestType) > longBase,
  );
  return new Set(shared.map(([text]) => text));
}

/** Cautions, notes, marks and sources of the panels of a page. */
export function panelFoot(panels: readonly LeafletPanel[], width: number, lang: Lang): Stack {
  const words = leafletWords[lang];
  const common = commonTexts(panels);
  const around =
    (...roles: Role[]) =>
    ({ figures }: LeafletPanel) =>
      figures.flatMap((figure) => aroundPicture(figure, roles)).map(({ text }) => text);
  const notes = around("note", "interval");
  const kinds: ["caution" | "note" | "mark" | "credit", of: (panel: LeafletPanel) => readonly string[]][] = [
    ["caution", around("caution")],
    ["note", (panel) => [...basesOf(panel).filter((text) => common.has(text)), ...notes(panel)]],
    ["mark", around("mark")],
    ["credit", around("credit")],
  ];
  const rows = kinds.map(([role, of]) => {
    const label = roleName(role, lang);
    const texts = [...gather(panels, of)].map(
      ([text, numbers]) => `${numbers.map(words.panel).join(words.and)}${words.colon}${text}`,
    );
    return { label, text: texts.join(words.next) };
  });
  const said = rows.filter(({ text }) => text);
  return part("P", setParagraphs(labelled(said, { size: smallestType, after: 2 }), width));
}

/** The texts that the advice rests on, by number. @param points how many of each part of the advice are shown */
export function adviceFoot({ lang, advice, call, adviceSources }: Leaflet, width: number, points: number): Stack {
  const words = leafletWords[lang];
  const shown = [...advice.flatMap((one) => one.points.slice(0, points)), ...call];
  const cited = adviceSources.slice(0, Math.max(0, ...shown.map(({ source }) => source)));
  const list = cited.map(({ text }, index) => `${words.cited(index + 1).trim()}${words.afterNumber}${text}`);
  const row = { label: words.adviceSources, text: [words.adviceKey, ...list].join(words.next) };
  return part("P", setParagraphs(labelled([row], { size: smallestType, after: 2 }), width));
}
