// A clause that sets one option of a figure above another: 大企業より中小企業が多い, more A than B.
import { compareEditions } from "../edition";
import { checkClaim } from "./check-claim";
import type { Claim } from "./claim";
import { type Answer, answerOf, type Carried, type ClauseChecked, type Context, editionOf } from "./clause-checked";
import { findPair, type Subject } from "./find-subject";
import { judgePair } from "./judge-place";
import { said } from "./published";
import type { ClauseRead } from "./read-clause";
import { hasNumber } from "./share";

type PairChecked = {
  checked: Pick<ClauseChecked, "answer" | "quotation" | "statistics" | "unread" | "finding">;
  edition: string;
};

/** Null where the clause names no two options of one figure. */
export function checkPair(
  read: ClauseRead,
  carried: Carried,
  surveys: string[],
  { dataset, only, reader }: Context,
): PairChecked | null {
  const pairs = findPair({ ...read, surveys }, [], dataset.observations, only);
  const dated = pairs.filter(([one, two]) => {
    const edition = editionOf(read, one, carried);
    return [one, two].every(({ observations }) => observations.some((of) => of.edition === edition && hasNumber(of)));
  });
  const [pair] = dated.length > 0 ? dated : pairs;
  if (!pair) return null;
  const japanese = read.movements.some(({ movement }) => movement === "than");
  const less = read.movements.some(({ movement }) => movement === "few" || movement === "less");
  const [one, two] = pair;
  const lesserFirst = japanese ? orderByThan(read, one) : less;
  const [more, fewer] = lesserFirst !== (japanese && less) ? [two, one] : [one, two];
  const both = one.observations
    .map(({ edition }) => edition)
    .filter((code) => two.observations.some((of) => of.edition === code));
  const edition =
    read.editions.length + (carried.edition ? 1 : 0) > 0
      ? editionOf(read, one, carried)
      : (both.sort(compareEditions).at(-1) ?? null);
  if (edition === null || dated.length > 1) return null;
  const of = dataset.observations.filter(({ indicator }) => indicator === one.indicator.id);
  const found = judgePair(more, fewer, of, edition);
  // How much more is a judgement of the writer's.
  const judged = read.movements.some(({ movement }) => movement === "judgement" || movement.startsWith("judged"));
  const verdicts = judged && found.quotation === "matches" ? said("matches", "not-decidable") : found;
  const odd = read.amounts.map(({ start, end }) => read.text.slice(start, end));
  const unread = [...read.unread, ...odd];
  const claim: Claim = {
    ...{ indicator: one.indicator.id, target: more.target, other: fewer.target, editions: [edition] },
    ...{ relation: "greater" as const, amount: null },
  };
  const answer: Answer = unread.length > 0 ? "unread" : answerOf(verdicts);
  return { checked: { answer, ...verdicts, unread, finding: checkClaim(claim, dataset, reader) }, edition };
}

/** AはBより多い and BよりAが多い: what stands right before より is the lesser one. */
function orderByThan(read: ClauseRead, first: Subject): boolean {
  const than = read.movements.find(({ movement }) => movement === "than")?.at ?? 0;
  const before = read.subjects.filter(({ at }) => at < than).at(-1)?.form ?? "";
  return first.forms.includes(before) && first.forms[0] === before;
}
