// A run of the record in words: by figure, each number before and now, with how far the difference is carried.
import type { Reader } from "../address/reader";
import { indicatorById } from "../catalogue/indicators";
import { subjectName, termName, textName } from "../catalogue/text-names";
import { termSubject, textPlaces } from "../catalogue/texts";
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import { toCell, unitOf } from "../figure/cell";
import { cellCertainty, earlierOf } from "../figure/cell-certainty";
import { certaintyWords } from "../figure/certainty";
import type { Dataset } from "../figure/dataset";
import type { Localised } from "../localised";
import { noBreakdown, type Observation, wholeSegment } from "../observation";
import type { CellChange, PublishedRun, StoredNumber } from "../published-run";
import { editionLabel } from "../words/edition-label";
import { formatDate, typeset } from "../words/numbers";
import { type ChangeKind, historyWords } from "./history-words";

export type ChangeLine = {
  key: string;
  label: string;
  kind: ChangeKind;
  before: string | null;
  after: string | null;
  /** Of a new number: that of the edition before it, with its year. */
  earlier: string | null;
  certainty: { code: string; label: string } | null;
};

/** A text of the catalogue that was worded anew; null of a note that is new, or gone. */
type TextLine = { key: string; label: string; before: string | null; after: string | null };

/** `subject`: an indicator, or that of the glossary (lib/catalogue/texts.ts). */
export type FigureChanges = { subject: string; name: string; lines: ChangeLine[]; left: number; texts: TextLine[] };

export type RunEntry = {
  run: number;
  at: string;
  /** As the reader's language writes it. */
  day: string;
  heading: string;
  note: string;
  figures: FigureChanges[];
  /** More changed than could be looked through. */
  more: boolean;
};

/** Files that began the data: news of nothing, so their numbers are counted and not listed. */
export const isBeginning = ({ isFirst, isUndo, publication, cells }: PublishedRun) =>
  isFirst && !isUndo && !publication && cells.length > 0;

const places = new Map([...indicatorById.keys()].map((id, index) => [id, index]));

function kindOf({ before, after }: CellChange): ChangeKind {
  return before === null ? "added" : after === null ? "withdrawn" : "changed";
}

/** The number with the words around it, as they are today; a code where nothing is worded any more. */
function observationOf(change: CellChange, number: StoredNumber, own: readonly Observation[]): Observation {
  const { indicator, edition, breakdown, segment, item } = change;
  const code = (text: string) => ({ ja: text, en: text });
  return {
    ...{ indicator, edition, breakdown, segment, item, ...number },
    itemLabel: own.find((one) => one.item === item)?.itemLabel ?? code(item),
    segmentLabel: own.find((one) => one.segment === segment)?.segmentLabel ?? code(segment),
    ...{ baseLabel: code(""), locator: "", quote: "", citations: [] },
  };
}

function valueText(indicator: Indicator, one: Observation, { lang }: Reader): string {
  const cell = toCell(one, { indicator, lang, label: "", interval: null });
  return cell.value === null ? cell.text : `${cell.before}${cell.digits}${unitOf(indicator, lang)}${cell.after}`;
}

function lineOf(indicator: Indicator, change: CellChange, own: readonly Observation[], reader: Reader): ChangeLine {
  const { lang, era } = reader;
  const [before, after] = [change.before, change.after].map((one) => one && observationOf(change, one, own));
  const one = (after ?? before) as Observation;
  const { edition, breakdown, segment, item } = change;
  const options = new Set(own.map((other) => other.item));
  const parts = [
    breakdown === noBreakdown || segment === wholeSegment ? "" : typeset(one.segmentLabel[lang], lang),
    options.size > 1 && item !== segment ? typeset(one.itemLabel[lang], lang) : "",
  ].filter(Boolean);
  const named = (code: string) => editionLabel(code, lang, era).plain;
  const kind = kindOf(change);
  const earlier = after && kind === "added" ? earlierOf(indicator, after, own) : undefined;
  const code = after ? cellCertainty(indicator, after, own) : null;
  return {
    key: [edition, breakdown, segment, item].join(" "),
    label: [named(edition), ...parts].join(lang === "ja" ? "・" : ", "),
    kind,
    before: before ? valueText(indicator, before, reader) : null,
    after: after ? valueText(indicator, after, reader) : null,
    earlier: earlier ? historyWords[lang].earlier(valueText(indicator, earlier, reader), named(earlier.edition)) : null,
    certainty: code && { code, label: certaintyWords[lang].chip[code] },
  };
}

/** Corrections and withdrawals first, all respondents before groups, the newest edition first. */
function inOrder(a: CellChange, b: CellChange): number {
  const rank = (one: CellChange) => (kindOf(one) === "added" ? 1 : 0);
  const group = (one: CellChange) => (one.breakdown === noBreakdown ? 0 : 1);
  const amount = ({ before, after }: CellChange) => (after ?? before)?.value ?? -1;
  return rank(a) - rank(b) || group(a) - group(b) || compareEditions(b.edition, a.edition) || amount(b) - amount(a);
}

function textsOf({ texts }: PublishedRun, subject: string, reader: Reader): TextLine[] {
  const own = texts.filter((one) => one.subject === subject);
  const places = textPlaces(subject);
  const place = (part: string) => places.findIndex((one) => one.part === part);
  // The glossary's own name stands before its terms.
  const name = (part: string) =>
    subject === termSubject
      ? historyWords[reader.lang].sentence.text(termName(part, reader.lang))
      : textName(subject, part, reader);
  return own
    .sort((a, b) => place(a.part) - place(b.part))
    .flatMap(({ part, before, after }): TextLine[] => {
      const said = (text: Localised | null) => (text ?? places[place(part)]?.written)?.[reader.lang] ?? null;
      const line = { key: part, label: name(part), before: said(before), after: said(after) };
      return line.before === line.after ? [] : [line];
    });
}

function headingOf(run: PublishedRun, figures: number, reader: Reader): string {
  const { heading } = historyWords[reader.lang];
  if (run.publication?.title && !run.isUndo) return run.publication.title;
  if (run.undoneAt) return heading.undoOf(formatDate(run.undoneAt.slice(0, 10), reader.lang, reader.era));
  if (run.isUndo) return heading.undo;
  return figures === 0 ? heading.around : heading.numbers(figures);
}

/**
 * @param dataset with the observations of the indicators that the run changed
 * @param most lines of one figure
 */
export function runEntry(
  run: PublishedRun,
  dataset: Pick<Dataset, "observations" | "unconfirmed">,
  reader: Reader,
  most: number,
): RunEntry {
  const { lang, era } = reader;
  const day = formatDate(run.at.slice(0, 10), lang, era);
  if (isBeginning(run)) {
    const count = run.cells.filter(({ after }) => after && after.missing === null).length;
    const heading = historyWords[lang].heading.first(count, run.more);
    return { ...{ run: run.run, at: run.at, day, heading }, note: "", figures: [], more: false };
  }
  const all = [...dataset.observations, ...dataset.unconfirmed];
  const touched = [...run.cells.map(({ indicator }) => indicator), ...run.texts.map(({ subject }) => subject)];
  const ids = [...new Set(touched)].filter((id) => indicatorById.has(id));
  const figures = ids
    .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .map((id): FigureChanges => {
      const indicator = indicatorById.get(id) as Indicator;
      const own = all.filter((one) => one.indicator === id);
      const cells = run.cells.filter((one) => one.indicator === id).sort(inOrder);
      return {
        ...{ subject: id, name: indicator.name[lang], left: Math.max(0, cells.length - most) },
        lines: cells.slice(0, most).map((one) => lineOf(indicator, one, own, reader)),
        texts: textsOf(run, id, reader),
      };
    });
  const terms = textsOf(run, termSubject, reader);
  const glossary = { subject: termSubject, name: subjectName(termSubject, lang), lines: [], left: 0, texts: terms };
  const told = [
    ...figures.filter(({ lines, texts }) => lines.length + texts.length > 0),
    ...(terms[0] ? [glossary] : []),
  ];
  return {
    ...{ run: run.run, at: run.at, day, figures: told, more: run.more },
    heading: headingOf(run, figures.filter(({ lines }) => lines.length > 0).length, reader),
    note: run.publication?.note ?? "",
  };
}

/** What changed of a figure, as one sentence. */
export function figureSentence({ name, lines, left, texts }: FigureChanges, { lang }: Pick<Reader, "lang">): string {
  const words = historyWords[lang];
  const { sentence } = words;
  const said = lines.map(({ kind, label, before, after, earlier, certainty }) => {
    if (kind === "changed") return sentence.changed(label, before ?? "", after ?? "");
    if (kind === "withdrawn") return sentence.withdrawn(label, before ?? "");
    return sentence.added(label, after ?? "", earlier, certainty?.label ?? null);
  });
  const worded = texts.map(({ label, before, after }) => {
    const [was, is] = [before, after].map((text) => text && sentence.text(text));
    if (was && is) return sentence.changed(label, was, is);
    return was ? sentence.withdrawn(label, was) : sentence.addedText(label, is ?? "");
  });
  const rest = left > 0 ? [words.more(left)] : [];
  return sentence.figure(name, [...said, ...rest, ...worded].join(sentence.join)) + sentence.end;
}
