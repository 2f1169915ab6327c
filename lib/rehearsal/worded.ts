// A rehearsal in one reader's words: what its page and its paper both say. Pictures are drawn by whoever places them.
import { indicatorById } from "../catalogue/indicators";
import { subjectName, textName } from "../catalogue/text-names";
import { termSubject } from "../catalogue/texts";
import { draftWords } from "../claims/draft-words";
import { toCell } from "../figure/cell";
import { cellCertainty } from "../figure/cell-certainty";
import { certaintyWords } from "../figure/certainty";
import type { Figure } from "../figure/figure";
import { cellInterval } from "../figure/intervals";
import type { LeafletPanel } from "../leaflet/leaflet";
import { noBreakdown, type Observation } from "../observation";
import { ownEntry } from "../own-entry";
import { packProblemSentence } from "../slides/pack-problem-words";
import { editionLabel } from "../words/edition-label";
import { pageWords } from "../words/page-words";
import { sourcesWords } from "../words/sources-words";
import type { Card, CardChange } from "./card-changes";
import type { CellChange } from "./cell-changes";
import { type DrawnSides, isSameDrawing } from "./drawn";
import { drawnPanel } from "./drawn-panel";
import { drawnSlides } from "./drawn-slides";
import type { FigureChange } from "./figure-changes";
import type { Rehearsal } from "./rehearsal";
import { rehearsalWords, type SectionId } from "./rehearsal-words";

/** Old and new in words; empty where there is none. */
export type Sides = { before: string; after: string };

type WordedCell = Sides & {
  kind: string;
  figure: string;
  edition: string;
  cell: string;
  certainty: string;
  parts: string;
};
export type WordedState = {
  /** 推移、業種別 … */
  label: string;
  aspects: string;
  title: Sides;
  certainty: Sides;
  editions: Sides;
  picture: boolean;
  figures: { before: Figure | null; after: Figure | null };
};
type WordedFigure = { indicator: string; name: string; states: [WordedState, ...WordedState[]] };
/** An entry of a list: what it is of, old and new, and what of it. */
export type WordedEntry = {
  about: string;
  detail: string;
  lines: readonly string[];
  /** The pages of a slide, the panel of the leaflet, each old and new. */
  draw?: () => readonly DrawnSides[];
} & Sides;

export type Worded = {
  lead: string;
  versions: string;
  same: boolean;
  counts: Record<SectionId, number>;
  cells: WordedCell[];
  kinds: string;
  figures: WordedFigure[];
  lists: Record<Exclude<SectionId, "cells" | "figures">, WordedEntry[]>;
  /** Said over a section. */
  remarks: Partial<Record<SectionId, string>>;
};

const entry = (about: string, sides: Sides, detail = "", lines: readonly string[] = []): WordedEntry => ({
  ...{ about, detail, lines },
  ...sides,
});

const drawing = (one: WordedEntry, draw: () => readonly DrawnSides[]): WordedEntry => ({ ...one, draw });

function cellIn(change: CellChange, { lang, era, datasets }: Rehearsal): WordedCell {
  const words = rehearsalWords[lang];
  const one = (change.after ?? change.before) as Observation;
  const indicator = indicatorById.get(one.indicator);
  const own = datasets.map(({ observations }) => observations.filter(({ indicator: id }) => id === one.indicator));
  const said = (of: Observation | null, all: readonly Observation[]) =>
    of && indicator
      ? toCell(of, {
          indicator,
          lang,
          label: "",
          interval: all.includes(of) ? cellInterval(all, of) : null,
        }).spoken.trim()
      : "";
  const chip = (of: Observation | null, all: readonly Observation[]) => {
    const code = of && indicator && all.includes(of) ? cellCertainty(indicator, of, all) : null;
    return code ? certaintyWords[lang].chip[code] : "";
  };
  const [old = [], now = []] = own;
  const chips = [change.before && chip(change.before, old), change.after && chip(change.after, now)];
  const segment = one.breakdown === noBreakdown || one.segment === one.item ? "" : one.segmentLabel[lang];
  return {
    kind: words.kind[change.kind],
    figure: indicator?.name[lang] ?? one.indicator,
    edition: editionLabel(one.edition, lang, era).plain,
    cell: [segment, one.itemLabel[lang]].filter(Boolean).join(words.next),
    before: said(change.before, old),
    after: said(change.after, now),
    certainty: [...new Set(chips.filter(Boolean))].join(words.arrow),
    parts: change.parts.map((part) => words.part[part]).join(words.separator),
  };
}

/** 業種別、推移. */
function stateLabel({ breakdown, usual, view }: FigureChange, { lang }: Rehearsal): string {
  const words = rehearsalWords[lang];
  const named = usual ? "" : words.by(ownEntry(sourcesWords[lang].breakdown, breakdown) ?? breakdown);
  return [named, view ? pageWords[lang].form.views[view] : words.shownFirst].filter(Boolean).join(words.separator);
}

function figuresIn(rehearsal: Rehearsal): WordedFigure[] {
  const { lang, era, figures } = rehearsal;
  const words = rehearsalWords[lang];
  const said = (figure: Figure | null, what: (of: Figure) => string) =>
    figure && figure.categories.length + (figure.lost ? 1 : 0) > 0 ? what(figure) : "";
  const sides = ({ before, after }: FigureChange, what: (of: Figure) => string): Sides => ({
    before: said(before, what),
    after: said(after, what),
  });
  const stateOf = (change: FigureChange): WordedState => ({
    label: stateLabel(change, rehearsal),
    aspects: words.changes(change.aspects.map((one) => words.aspect[one])),
    title: sides(change, ({ title }) => title),
    certainty: sides(change, ({ certainty }) => certainty?.label ?? ""),
    editions: sides(change, ({ state }) =>
      state.editions.map((code) => editionLabel(code, lang, era).short).join(words.separator),
    ),
    picture: change.aspects.includes("picture"),
    figures: { before: change.before, after: change.after },
  });
  const ids = [...new Set(figures.map(({ indicator }) => indicator))];
  return ids.flatMap((indicator): WordedFigure[] => {
    const own = figures.filter((one) => one.indicator === indicator);
    const [first, ...rest] = own.map(stateOf);
    return first ? [{ indicator, name: own[0]?.name ?? "", states: [first, ...rest] }] : [];
  });
}

function cardText(card: Card | null, more: boolean): string {
  if (!card) return "";
  return [card.number, ...(more ? [] : card.lines), card.certainty].filter(Boolean).join(" / ");
}

/** @param options whether the lines are a list of their own, of which only what differs is told */
function cardEntries(changes: readonly CardChange[], options: boolean): WordedEntry[] {
  return changes.map(({ name, before, after }) => {
    const lines = (of: Card | null, other: Card | null) =>
      of?.lines.filter((line) => !other?.lines.includes(line)) ?? [];
    const sides = (of: Card | null, other: Card | null) =>
      options ? [cardText(of, true), ...lines(of, other)].filter(Boolean).join(" / ") : cardText(of, false);
    return entry(name, { before: sides(before, after), after: sides(after, before) });
  });
}

/** A choice of an address as the page names it: 推移, 令和3年. */
function choiceName(of: string, choice: string, { lang, era }: Rehearsal): string {
  if (of === "editions") return editionLabel(choice, lang, era).plain;
  if (of === "breakdown") return ownEntry(sourcesWords[lang].breakdown, choice) ?? choice;
  return (of === "view" && ownEntry<string>(pageWords[lang].form.views, choice)) || choice;
}

/** The figure and what of it is worded anew; a term by its own name. */
function textLabel(key: string, { lang, era }: Rehearsal): string {
  const [subject = "", part = ""] = key.split(" ");
  const name = textName(subject, part, { lang, era });
  return subject === termSubject ? name : [subjectName(subject, lang), name].join(rehearsalWords[lang].next);
}

function listsIn(rehearsal: Rehearsal): Worded["lists"] {
  const { lang, era, around, packs, leaflet, overview, search, addresses, sentences } = rehearsal;
  const words = rehearsalWords[lang];
  const label = (edition: string) => editionLabel(edition, lang, era).plain;
  const titleOf = (name: string) => packs.find((one) => one.name === name)?.title ?? name;
  const titles = (panel: LeafletPanel | null) => (panel?.figures ?? []).map(({ title }) => title).join(" / ");
  return {
    around: around.map(({ what, kind, code, before, after }) =>
      entry(
        what === "text" ? textLabel(code, rehearsal) : `${words.around[what]} ${code}`,
        { before: before?.[lang] ?? "", after: after?.[lang] ?? "" },
        words.kind[kind],
      ),
    ),
    slides: packs.flatMap(({ title, slides, problems, presentations }) => [
      ...problems.map((one) =>
        entry(words.packStops(title, packProblemSentence(one, lang)), { before: "", after: "" }),
      ),
      ...slides.map((change) =>
        drawing(
          entry(
            `${title}${words.next}${words.slide(change.place)}`,
            { before: change.before?.heading ?? "", after: change.after?.heading ?? "" },
            words.changes(change.aspects.map((one) => words.slideAspect[one])),
          ),
          () => (presentations ? drawnSlides(change, presentations) : []),
        ),
      ),
    ]),
    leaflet: leaflet.panels.map((change) => {
      const pair = drawnPanel(change, lang);
      // What stands at the leaflet's foot for all panels together.
      const below = isSameDrawing(pair) ? words.changes([words.aspect.words]) : "";
      const name = `${words.leafletOf(label(change.edition))}${words.next}${change.heading}`;
      const said = entry(name, { before: titles(change.before), after: titles(change.after) }, below);
      return drawing(said, () => (below ? [] : [pair]));
    }),
    overview: cardEntries(overview, false),
    search: cardEntries(search, true),
    addresses: addresses.map(({ href, what, name, choice, of }) =>
      entry(
        href,
        { before: "", after: "" },
        [words.address[what], name, choiceName(of, choice, rehearsal)].filter(Boolean).join(words.next),
      ),
    ),
    sentences: sentences.map(({ text, pack, slide, after, replacements }) =>
      entry(
        words.sentence(titleOf(pack), slide),
        { before: text, after: draftWords[lang].answer[after] },
        "",
        replacements.slice(0, 1).map((one) => `${words.instead}${one}`),
      ),
    ),
  };
}

export function worded(rehearsal: Rehearsal): Worded {
  const { lang, era, datasets, cells, leaflet } = rehearsal;
  const words = rehearsalWords[lang];
  const [before, after] = datasets;
  const lists = listsIn(rehearsal);
  const figures = figuresIn(rehearsal);
  const [old, now] = [leaflet.before[0], leaflet.after[0]];
  const label = (edition: string | undefined) => (edition ? editionLabel(edition, lang, era).plain : words.none);
  const kinds = (["added", "changed", "withdrawn"] as const).flatMap((kind) => {
    const count = cells.filter((one) => one.kind === kind).length;
    return count > 0 ? [`${words.kind[kind]} ${words.count(count)}`] : [];
  });
  const listed = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
  return {
    lead: words.lead,
    versions: words.versions(before.version.slice(0, 12), after.version.slice(0, 12)),
    same: before.version === after.version,
    counts: { ...(listed as Record<keyof typeof lists, number>), cells: cells.length, figures: figures.length },
    cells: cells.map((one) => cellIn(one, rehearsal)),
    kinds: kinds.join(words.separator),
    figures,
    lists,
    remarks: {
      ...(old === now ? {} : { leaflet: words.newestLeaflet(label(old), label(now)) }),
      ...(before.long || after.long ? { cells: words.long } : {}),
    },
  };
}
