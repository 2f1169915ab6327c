// The finding, made from the data: what, its newest value and period; then against what it moved. Its certainty stands
// beside it. Lines are as long as the room of a card: where the fullest wording is too long, a shorter one is taken.
import { chartTraits } from "../catalogue/chart-kinds";
import { compareEditions } from "../edition";
import type { Lang } from "../localised";
import { editionLabel } from "../words/edition-label";
import { lineLength } from "../words/line-length";
import { standApart } from "./apart";
import { type Certainty, certaintyWords } from "./certainty";
import {
  type Context,
  changeClause,
  countedInFull,
  inWords,
  keyNumber,
  type Placed,
  type Said,
  type Speaking,
} from "./headline-change";
import { type HeadlineWords, headlineWords, type Wordings } from "./headline-words";

/** The longest first line, and the longest headline of two: full-width characters, English words. */
const headlineRoom = { ja: { first: 30, both: 60 }, en: { first: 12, both: 24 } } as const;

/** 以上 and 超 may be any larger number: nothing beside them can be called the most frequent. */
const openEnded = new Set(["at-least", "more-than"]);

type KeyNumber = ReturnType<typeof keyNumber>;

/** Wordings of the first line, and of each clause of the second, fullest first. */
type Finding = { first: Wordings; clauses: readonly Wordings[]; said: Said; period: string; number: KeyNumber | null };

/** The lines over a figure and how far they carry; `certainty` is null where nothing is compared and the base is known. */
export type Headline = {
  first: string;
  second: string | null;
  /** All that the finding says, as a speaker would. */
  spoken: string;
  /** The one number of the finding, for a card; null where ranks or an uncertain base leave none. */
  number: KeyNumber | null;
  certainty: { code: Certainty; label: string; sentence: string } | null;
};

/** 令和7年上半期, first half of 2025: in brackets behind a value. */
function bracketed({ lang, era }: Context, edition: string): string {
  return editionLabel(edition, lang, era).bracketed;
}

/** What the indicator is called inside a line. */
function subjectOf({ indicator, lang }: Context): string {
  return (indicator.subject ?? indicator.name)[lang];
}

/** One item over time: its newest value. */
function overTime(context: Speaking, newest: string): Finding | null {
  const { words } = context;
  const now = context.placed.findLast((one) => one.observation.edition === newest && one.cell.value !== null);
  if (!now) return null;
  const { clause, said } = changeClause(context, now);
  return {
    first: words.subject(subjectOf(context), inWords(context, now), bracketed(context, newest)),
    clauses: [clause],
    said: said ?? alone(context, now),
    period: bracketed(context, newest),
    number: keyNumber(context, now, subjectOf(context)),
  };
}

/** Nothing to compare with: only whether the base is known. */
function alone(context: Context, { observation }: Placed): Said {
  const { indicator, lang } = context;
  if (indicator.fullCount) return countedInFull(context);
  if (indicator.unit === "count" || observation.base !== null) return null;
  return { certainty: "reference", sentence: certaintyWords[lang]["reference-only"] };
}

function topOf(context: Speaking, newest: string): Finding | null {
  const { indicator, lang, placed, tie, words } = context;
  const period = bracketed(context, newest);
  const here = placed.filter((one) => one.observation.edition === newest);
  const ranked = here.filter((one) => one.cell.value === null && one.cell.rank !== null);
  if (ranked.length > 0 && ranked.length === here.length) {
    const inOrder = [...ranked].sort((a, b) => (a.cell.rank ?? 0) - (b.cell.rank ?? 0)).map((one) => one.label);
    const [one = "", ...rest] = inOrder;
    return { first: words.firstRank(one, period), clauses: [words.nextRanks(rest)], said: null, period, number: null };
  }
  // That many did not answer is no finding.
  const apart = standApart(
    indicator,
    here.map((one) => one.observation),
  );
  const whole = here.filter(({ observation: { item } }, index) => item !== "no-answer" && !apart[index]);
  const pool = (whole.some((one) => one.cell.value !== null) ? whole : here).filter((one) => one.cell.value !== null);
  const highest = pool.reduce((most, { cell }) => Math.max(most, cell.value ?? 0), Number.NEGATIVE_INFINITY);
  const top = pool.filter((one) => one.cell.value === highest);
  const first = top[0];
  if (!first) {
    const text = here[0]?.cell.text ?? "";
    return here[0]
      ? {
          first: words.one(here[0].label, indicator.subject?.[lang] ?? null, text, period),
          clauses: [],
          said: null,
          period,
          number: null,
        }
      : null;
  }
  const value = inWords(context, first);
  const change = top.length === 1 ? changeClause(context, first) : { clause: [], said: null };
  const moved = [change.clause];
  const named = top.map((one) => one.label).join(words.and);
  const number = keyNumber(context, first, pool.length === 1 ? (indicator.subject?.[lang] ?? named) : named);
  if (pool.length === 1) {
    const line = words.one(first.label, indicator.subject?.[lang] ?? null, value, period);
    return { first: line, clauses: moved, said: change.said ?? alone(context, first), period, number };
  }
  if (pool.some((one) => openEnded.has(one.observation.qualifier))) {
    const values = pool.map((one): [string, string] => [one.label, inWords(context, one)]);
    return {
      first: words.list(values, period),
      clauses: moved,
      said: change.said ?? alone(context, first),
      period,
      number,
    };
  }
  const second = [...pool].sort((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0))[top.length];
  const tied = second && top.length === 1 ? tie(first.observation, second.observation) : null;
  const labels = top.map((one) => one.label);
  return {
    first: (ofGroups(context, pool) ? words.highest : words.most)(labels, value, period),
    clauses: [...moved, ...(second && tied ? [[words.tied(second.label, inWords(context, second))]] : [])],
    said: change.said ?? orderSaid(context, first, second && top.length === 1 ? tied : "none"),
    period,
    number,
  };
}

/** True where groups of respondents stand side by side: of groups one is high, of answers one is frequent. */
function ofGroups({ kind }: Context, pool: readonly Placed[]): boolean {
  const [items, segments] = (["item", "segment"] as const).map(
    (part) => new Set(pool.map(({ observation }) => observation[part])).size,
  );
  return chartTraits[kind].rows === "segments" || (segments !== 1 && items === 1);
}

/** How certain the order of the first two is, where no change is told. */
function orderSaid(context: Context, first: Placed, tied: "stated" | "reference" | "none" | null): Said {
  const why = certaintyWords[context.lang];
  if (context.indicator.unit === "count" || context.indicator.fullCount || tied === "none")
    return alone(context, first);
  if (tied === "stated") return { certainty: "uncertain", sentence: why["order-unclear"] };
  if (tied === "reference") return { certainty: "reference", sentence: why["order-reference"] };
  return first.observation.base === null
    ? { certainty: "reference", sentence: why["reference-only"] }
    : { certainty: "clear", sentence: why["order-clear"] };
}

function finding(context: Speaking): Finding | null {
  const { indicator, lang, kind, placed, words } = context;
  const withNumber = placed.filter((one) => one.cell.value !== null || one.cell.rank !== null);
  const told = (withNumber.length > 0 ? withNumber : placed).map((one) => one.observation.edition);
  const newest = [...new Set(told)].sort(compareEditions).at(-1);
  if (newest === undefined) return null;
  if (placed.some((one) => one.observation.edition === newest && one.cell.smallBase)) {
    const said: Said = { certainty: "reference", sentence: certaintyWords[lang]["small-base"] };
    const period = bracketed(context, newest);
    return {
      first: words.nothing(subjectOf(context), period),
      clauses: [[words.smallBase]],
      said,
      period,
      number: null,
    };
  }
  const items = new Set(placed.map((one) => `${one.observation.item} ${one.observation.segment}`));
  const single = chartTraits[kind].overTime && (items.size === 1 || indicator.unit === "count");
  return single ? overTime(context, newest) : topOf(context, newest);
}

/** The headline of a figure and its certainty; the indicator's name where nothing can be said. */
export function headline(context: Context): Headline {
  const { indicator, lang } = context;
  const { written, spoken, stop } = headlineWords[lang];
  const room = headlineRoom[lang];
  const found = finding({ ...context, words: written });
  if (!found)
    return {
      first: indicator.name[lang],
      second: null,
      spoken: indicator.name[lang] + stop,
      number: null,
      certainty: null,
    };
  const first = found.first.find((line) => lineLength(line, lang) <= room.first) ?? found.first.at(-1) ?? "";
  const left = room.both - lineLength(first, lang);
  const dated = found.period !== "" && !first.includes(found.period) ? [[written.dated(found.period)]] : [];
  const clauses = [...dated, ...found.clauses].filter((wordings) => wordings.length > 0);
  const aloud = finding({ ...context, words: spoken }) ?? found;
  const { said } = found;
  return {
    first,
    second: secondLine(clauses, left, written),
    spoken: spoken.join([aloud.first, ...aloud.clauses].flatMap((wordings) => wordings[0] ?? [])) + stop,
    number: found.number,
    certainty: said && {
      code: said.certainty,
      label: certaintyWords[lang].chip[said.certainty],
      sentence: said.sentence,
    },
  };

  /** As many clauses as there is room for, each as full as it fits beside those before it. */
  function secondLine(some: readonly Wordings[], most: number, { join }: HeadlineWords): string | null {
    const taken: string[] = [];
    for (const wordings of some) {
      const next = wordings.find((wording) => lineLength(join([...taken, wording]), lang) <= most);
      if (next !== undefined) taken.push(next);
    }
    return taken.length > 0 ? join(taken) : null;
  }
}

/** Both lines as running text with their full stops. */
export function headlineSentence({ first, second }: Pick<Headline, "first" | "second">, lang: Lang): string {
  const { written, stop } = headlineWords[lang];
  return written.join(second === null ? [first] : [first, second]) + stop;
}
