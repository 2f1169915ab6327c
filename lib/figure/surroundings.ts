// Everything that stands around a figure, once and in order. Outputs choose by role, place and set type; none has words
// or an order of its own.
import type { Lang, Localised } from "../localised";
import { editionLabel } from "../words/edition-label";
import { formatNumber } from "../words/numbers";
import { terms } from "../words/terms";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";

/** `lost`: what is known of numbers that could not be had; `lost-credit`: where they stand. */
export type Role = "caution" | "base" | "ruler" | "mark" | "note" | "interval" | "lost" | "credit" | "lost-credit";

type Part = {
  caution: Figure["cautions"][number];
  base: Figure["bases"][number];
  ruler: Figure["rulers"][number];
  mark: Figure["marks"][number];
  note: Figure["notes"][number];
  /** Whether some intervals are only for reference. */
  interval: { reference: boolean };
  lost: NonNullable<Figure["lost"]>;
  credit: Figure["credit"];
  "lost-credit": NonNullable<Figure["lost"]>;
};

type Each = {
  [One in Role]: {
    role: One;
    /** 注意, 母数, 注1 …; of what is lost, its heading. */
    label: string;
    text: string;
    /** What the text was made from, for those who say it otherwise. */
    part: Part[One];
  };
}[Role];

export type Surrounding<R extends Role = Role> = Extract<Each, { role: R }>;

type Words = {
  role: Record<Exclude<Role, "lost">, string>;
  noteNumber: (number: number) => string;
  /** Of very many editions together. */
  rates: (editions: string, rates: string) => string;
};

/** Bases and response rates of more editions than that are told together. */
const mostBases = 12;

const words: Localised<Words> = {
  ja: {
    role: {
      caution: "注意",
      base: terms.base.ja,
      ruler: "1団体の重み",
      mark: "符号",
      note: "注",
      interval: "方法",
      credit: terms.source.ja,
      "lost-credit": terms.source.ja,
    },
    noteNumber: (number) => `注${number}`,
    rates: (editions, rates) => `${editions}の回答率：${rates}（各回の値は「出典」のページ）`,
  },
  en: {
    role: {
      caution: "Caution",
      base: terms.base.en,
      ruler: "Weight of one respondent",
      mark: "Marks",
      note: "Note",
      interval: "Method",
      credit: terms.source.en,
      "lost-credit": terms.source.en,
    },
    noteNumber: (number) => `Note ${number}`,
    rates: (editions, rates) => `Response rates, ${editions}: ${rates} (each on the page “Sources”)`,
  },
};

/** What texts of a role are called together, without a number. */
export function roleName(role: Exclude<Role, "lost">, lang: Lang): string {
  return words[lang].role[role];
}

type Base = { part: Figure["bases"][number]; text: string };

/** Bases in order; those of very many editions as the span that they lie in. */
function basesAround(figure: Figure): Base[] {
  const { lang, era } = figure;
  const all = joinedBases(figure);
  const name = (one: Base | undefined) => (one ? editionLabel(one.part.edition, lang, era).plain : "");
  const { intervalSpan, base, baseLine } = figureWords[lang];
  const span = (numbers: readonly number[], decimals: number) =>
    [...new Set([Math.min(...numbers), Math.max(...numbers)])].map((one) => formatNumber(one, decimals));
  const between = (ends: readonly string[]) =>
    ends.length > 1 ? intervalSpan(ends[0] ?? "", ends[1] ?? "") : (ends[0] ?? "");
  const together = (some: readonly Base[], text: (editions: string) => string): Base[] => {
    const [first] = some;
    if (!first || some.length <= mostBases) return [...some];
    return [{ part: first.part, text: text(intervalSpan(name(first), name(some.at(-1)))) }];
  };
  const stated = all.filter(({ part }) => part.kind === "base" && part.n !== null);
  const unstated = all.filter(({ part }) => part.kind === "base" && part.n === null);
  const rates = all.filter(({ part }) => part.kind === "response-rate");
  if (Math.max(stated.length, rates.length) <= mostBases) return all;
  const numbers = stated.flatMap(({ part }) => (part.kind === "base" && part.n !== null ? [part.n] : []));
  const percents = rates.flatMap(({ part }) => (part.kind === "response-rate" ? [part.rate] : []));
  return [
    ...together(stated, (editions) => baseLine(editions, base(between(span(numbers, 0))), "")),
    ...unstated,
    ...together(rates, (editions) => words[lang].rates(editions, between(span(percents, 1).map((one) => `${one}%`)))),
  ];
}

/** What is the same of several editions stands in one line that names them all. */
function joinedBases({ bases, lang, era }: Figure): Base[] {
  const words = figureWords[lang];
  const editions = [...new Set(bases.flatMap((one) => (one.kind === "base" ? [one.edition] : [])))];
  const key = (one: Figure["bases"][number]) => (one.kind === "base" ? `${one.n} ${one.about}` : one.text);
  return bases.flatMap((part, index) => {
    const same = bases.filter((one) => key(one) === key(part));
    const each = new Set(same.map(({ edition }) => edition)).size;
    if (part.kind !== "base" || each === 1 || each < same.length) return [{ part, text: part.text }];
    if (bases.findIndex((one) => key(one) === key(part)) !== index) return [];
    const places = same.map(({ edition }) => editions.indexOf(edition));
    const names = same.map(({ edition }) => editionLabel(edition, lang, era).plain);
    const [first = "", last = ""] = [names[0], names.at(-1)];
    const inARow = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
    const who = inARow && names.length > 2 ? words.intervalSpan(first, last) : words.join(names);
    const n = part.n === null ? words.noBase : words.base(formatNumber(part.n, 0));
    return [{ part, text: words.baseLine(who, n, part.about) }];
  });
}

/**
 * What surrounds a figure, what must not be missed first.
 * @param roles only these; their order is the list's, not the caller's
 */
export function surroundings<R extends Role = Role>(figure: Figure, roles?: readonly R[]): Surrounding<R>[] {
  const { lang, cautions, rulers, marks, notes, intervalNote, lost, sourceLine, credit } = figure;
  const label = (role: Exclude<Role, "lost">) => ({ label: roleName(role, lang) });
  const reference = figure.cells.flat().some(({ interval }) => interval?.kind === "reference");
  const all: Surrounding[] = [
    ...cautions.map((part) => ({ role: "caution" as const, ...label("caution"), text: part.text, part })),
    ...basesAround(figure).map((one) => ({ role: "base" as const, ...label("base"), ...one })),
    ...rulers.map((part) => ({ role: "ruler" as const, ...label("ruler"), text: part.label, part })),
    ...marks.map((part) => {
      const text = part.mark + figureWords[lang].colon + part.meaning;
      return { role: "mark" as const, ...label("mark"), text, part };
    }),
    ...notes.map((part, index) => ({
      ...{ role: "note" as const, ...label("note"), text: part.text, part },
      ...(notes.length > 1 ? { label: words[lang].noteNumber(index + 1) } : {}),
    })),
    { role: "interval", ...label("interval"), text: intervalNote ?? "", part: { reference } },
    ...(lost ? [{ role: "lost" as const, label: lost.heading, text: lost.known, part: lost }] : []),
    { role: "credit", ...label("credit"), text: sourceLine, part: credit },
    ...(lost ? [{ role: "lost-credit" as const, ...label("lost-credit"), text: lost.source, part: lost }] : []),
  ];
  const wanted = (one: Surrounding): one is Surrounding<R> => roles?.some((role) => role === one.role) ?? true;
  return all.filter(wanted).filter(({ role, text }) => text !== "" || role === "lost");
}

/** The words alone. */
export function textsAround(figure: Figure, roles: readonly Role[]): string[] {
  return surroundings(figure, roles).map(({ text }) => text);
}

/** The credit line where there is room for one: that of the numbers, where there are any; empty where no source is known. */
export function creditOf(figure: Figure): string {
  return textsAround(figure, ["credit", "lost-credit"])[0] ?? "";
}
