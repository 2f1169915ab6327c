// The foot of a page: what holds for its panels (cautions, bases they share, notes, marks, sources), each said once with
// the panels it holds for, run on in the smallest type.

import { labelled, setParagraphs } from "../chart/frame-blocks";
import { aroundPicture } from "../chart/legend";
import { textWidth } from "../chart/text-metrics";
import { shortCredits } from "../figure/source-line";
import { standingsInWords } from "../figure/standings";
import { type Role, roleName, textsAround } from "../figure/surroundings";
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

/** Type of the foot: sources are read by who wants to know. */
const size = 7;

/** The newest source with the number of the others, without an address. */
function creditsOf({ figures }: LeafletPanel): string[] {
  return figures.map((figure) => {
    const short = shortCredits(figure, []);
    const whole = short[figure.sources.length > 1 ? 1 : 0];
    return whole ? whole.replace(/^(出典：|Source: )/, "") + standingsInWords(figure.standings, figure.lang) : "";
  });
}

/** Cautions, notes, marks and sources of the panels, then those of the advice. */
export function leafletFoot(leaflet: Leaflet, width: number): Stack {
  const { lang, panels, adviceSources } = leaflet;
  const words = leafletWords[lang];
  const common = commonTexts(panels);
  const around =
    (...roles: Role[]) =>
    ({ figures }: LeafletPanel) =>
      figures.flatMap((figure) => aroundPicture(figure, roles)).map(({ text }) => text);
  const notes = around("note");
  const kinds: ["caution" | "note" | "mark" | "credit", of: (panel: LeafletPanel) => readonly string[]][] = [
    ["caution", around("caution")],
    ["note", (panel) => [...basesOf(panel).filter((text) => common.has(text)), ...notes(panel)]],
    ["mark", around("mark")],
    ["credit", creditsOf],
  ];
  const rows = kinds.map(([role, of]) => {
    const label = roleName(role, lang);
    const texts = [...gather(panels, of)].map(
      ([text, numbers]) => `${numbers.map(words.panel).join(words.and)}${words.colon}${text}`,
    );
    return { label, text: texts.join(words.next) };
  });
  const publishers = [...new Set(adviceSources.map(({ publisher }) => publisher))];
  const advice = { label: words.adviceSources, text: words.summarised(publishers.join(words.join)) };
  const said = [...rows, advice].filter(({ text }) => text);
  return part("P", setParagraphs(labelled(said, { size, after: 1 }), width));
}
