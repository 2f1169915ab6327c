// The finding: one or two sentences made from the data, saying no more than the intervals carry.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { compareEditions, editionsOverlap, nextEdition } from "../edition";
import type { Era, Lang } from "../localised";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { formatNumber } from "../words/numbers";
import { unitOf } from "./cell";
import { changeWords } from "./change-words";
import { changeOf } from "./changes";
import type { Cell, Figure } from "./figure";
import { figureWords } from "./figure-words";
import { headlineWords } from "./headline-words";

/** 以上 and 超 may be any larger number: nothing beside them can be called the most frequent. */
const openEnded = new Set(["at-least", "more-than"]);

export type Placed = { observation: Observation; cell: Cell; label: string };

type Context = {
  indicator: Indicator;
  lang: Lang;
  era: Era;
  kind: Figure["kind"];
  /** Every cell with an observation, with its row's label, in reading order. */
  placed: readonly Placed[];
  /** Whether the order of two cells of one edition is not settled, and whether only by reference. */
  tie: (first: Observation, second: Observation) => "stated" | "reference" | null;
};

/** The share or count in words with its unit: `約62%`, `116件`. */
function inWords({ indicator, lang }: Context, { observation, cell }: Placed): string {
  const words = figureWords[lang];
  if (cell.value === null) return cell.text;
  const number = formatNumber(cell.value, cell.status === "computed" ? 1 : observation.decimals);
  const text = words.qualified[observation.qualifier](`${number}${unitOf(indicator, lang)}`);
  return cell.status === "computed" ? `${text}${words.computed}` : text;
}

/** What may be said of the change since an earlier edition, as a clause; null where there is none to compare with. */
function changeClause(context: Context, now: Placed, earlier: Placed | undefined): string | null {
  if (!earlier || earlier.cell.value === null || now.cell.value === null) return null;
  const { indicator, lang, era } = context;
  const words = headlineWords[lang];
  const change = changeOf(indicator, earlier.observation, now.observation);
  const edition = editionLabel(earlier.observation.edition, lang, era).running;
  const value = inWords(context, earlier);
  if (change.verdict === "undecidable") {
    const why = change.obstacle ?? "missing";
    return why === "missing" ? null : words.undecided(edition, value, changeWords[lang].obstacle[why]);
  }
  if (indicator.unit === "count") {
    const difference = `${formatNumber(Math.abs(change.difference ?? 0), 0)}${lang === "ja" ? unitOf(indicator, lang) : ""}`;
    return words.countMoved(edition, value, difference, change.verdict);
  }
  return words.moved(edition, value, change.verdict);
}

function overTime(context: Context, newest: string): string[] {
  const { indicator, lang, era, placed } = context;
  const words = headlineWords[lang];
  const now = placed.findLast((one) => one.observation.edition === newest && one.cell.value !== null);
  if (!now) return [];
  const name = editionLabel(newest, lang, era).running;
  const before = placed.filter(
    (one) =>
      one.observation.item === now.observation.item &&
      one.cell.value !== null &&
      compareEditions(one.observation.edition, newest) < 0 &&
      !editionsOverlap(one.observation.edition, newest),
  );
  const earlier =
    indicator.unit === "count" ? before.find((one) => nextEdition(one.observation.edition) === newest) : before[0];
  const clause = changeClause(context, now, earlier);
  return [words.overTime(indicator.name[lang], name, inWords(context, now)), ...(clause ? [clause] : [])];
}

function topOf(context: Context, newest: string): string[] {
  const { indicator, lang, era, kind, placed } = context;
  const words = headlineWords[lang];
  const name = editionLabel(newest, lang, era).running;
  const here = placed.filter((one) => one.observation.edition === newest);
  const ranked = here.filter((one) => one.cell.value === null && one.cell.rank !== null);
  if (ranked.length > 0 && ranked.length === here.length) {
    const inOrder = [...ranked].sort((a, b) => (a.cell.rank ?? 0) - (b.cell.rank ?? 0));
    return [
      words.ranks(
        name,
        inOrder.map((one) => one.label),
      ),
    ];
  }
  // That many did not answer is no finding.
  const whole = here.filter(
    ({ observation: { item } }) => item !== "no-answer" && !indicator.overlapping?.includes(item),
  );
  const pool = (whole.some((one) => one.cell.value !== null) ? whole : here).filter((one) => one.cell.value !== null);
  const highest = Math.max(...pool.map((one) => one.cell.value ?? 0));
  const top = pool.filter((one) => one.cell.value === highest);
  const first = top[0];
  if (!first) return here[0] ? [words.noShare(name, here[0].label, here[0].cell.text)] : [];
  const value = inWords(context, first);
  const earlier = placed
    .filter(
      (one) =>
        one.label === first.label &&
        one.observation.item === first.observation.item &&
        one.cell.value !== null &&
        compareEditions(one.observation.edition, newest) < 0,
    )
    .sort((a, b) => compareEditions(b.observation.edition, a.observation.edition))[0];
  const clause = top.length === 1 ? changeClause(context, first, earlier) : null;
  const tail = clause ? [clause] : [];
  if (pool.length === 1) return [words.one(name, first.label, value), ...tail];
  if (pool.some((one) => openEnded.has(one.observation.qualifier))) {
    return [
      words.list(
        name,
        pool.map((one) => [one.label, inWords(context, one)]),
      ),
      ...tail,
    ];
  }
  const second = [...pool].sort((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0))[top.length];
  const tied = second && top.length === 1 ? context.tie(first.observation, second.observation) : null;
  const error = second && tied ? [words.withinError(second.label, inWords(context, second), tied === "reference")] : [];
  const most = chartTraits[kind].rows === "segments" ? words.highest : words.most;
  return [
    most(
      name,
      top.map((one) => one.label),
      value,
    ),
    ...error,
    ...tail,
  ];
}

/** The sentence over a figure; the indicator's name where nothing can be said. */
export function headline(context: Context): string {
  const { indicator, lang, era, kind, placed } = context;
  const words = headlineWords[lang];
  const newest = placed
    .map((one) => one.observation.edition)
    .sort(compareEditions)
    .at(-1);
  if (newest === undefined) return indicator.name[lang];
  if (placed.some((one) => one.observation.edition === newest && one.cell.smallBase)) {
    return words.sentence([words.smallBase(indicator.name[lang], editionLabel(newest, lang, era).running)]);
  }
  const clauses = chartTraits[kind].overTime ? overTime(context, newest) : topOf(context, newest);
  return clauses.length > 0 ? words.sentence(clauses) : indicator.name[lang];
}
