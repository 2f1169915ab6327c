// What a sentence says of the figures it names: a level, a change or an order, with its number. Rules, first match wins.
import type { Amount, Claim, Relation } from "./claim";
import { toAmount, toFactor } from "./ranges";
import { type AmountRead, readAmounts } from "./read-amounts";

/** What can't be read of a relation. */
export type RelationProblem = "no-relation" | "negation" | "several-numbers" | "relative-or-points" | "vague";

export type RelationRead = {
  relation: Relation;
  amount: Amount | null;
  quoted: Claim["quoted"];
  /** Where the words that compare two options stand; what is nearest before (より) or after (than) is the lesser. */
  compared: { at: number; side: "before" | "after"; swapped: boolean } | null;
  /** 20% more: of a count a factor, of a share not to be told from points. */
  relative: boolean;
};

const rise =
  /増え|増加|増し|増大|上昇|(?<!以)上が|伸び|拡大|急増|激増|高ま|[\d%件割倍トに]\s*増|\b(?:rose|rise|risen|rising|increas\w+|gr[eo]wn?|growth|went up|gone up|up (?:from|by|to|\d)|climb\w*|surg\w+|jump\w*|more than doubled)\b/;
const fall =
  /減っ|減少|減り|減ら|低下|(?<!以)下が|下落|縮小|[\d%件割トに]\s*減|\b(?:fell|falls?|fallen|falling|decreas\w+|declin\w+|drop\w*|went down|gone down|down (?:from|by|to|\d)|shr[aiu]nk\w*)\b/;
const unchanged =
  /横ばい|横這い|変わら(?:な|ず)|変わっていない|変化(?:は|が)?(?:な|見られ)|同水準|同程度|同数|\b(?:unchanged|flat|stable|the same|did not change|no change|stayed level|levelled off)\b/;
const noDifference =
  /(?:明確な|はっきりした)差(?:は|が)?(?:な|見られ|認められ)|差(?:は|が)?誤差の範囲|\bno clear (?:difference|change|rise|fall)\b|within the margin of error/;
const most =
  /最も多|最多|いちばん多|一番多|最大(?!で)|首位|トップ(?!の理解)|最も高|一番高|最も割合が|過去最(?:多|高)|\b(?:the most|most (?:common|frequent|often)|largest|biggest|highest|commonest|top|leading|main|record|peak\w*)\b/;
const least = /最も少な|最少|最も低|一番少な|\b(?:the fewest|(?<!at )least|lowest|smallest|rarest)\b/;
const lesser = /少な|低い|低く|下回|\b(?:less|fewer|lower|rarer|smaller)\b/;
const comparing =
  /より(?!強|高度|良)|を(?:上|下)回|\b(?:more|less|fewer|higher|lower|larger|smaller|greater|rarer|commoner)\b[^.]*?\bthan\b(?! (?:\d|half|a (?:half|third|quarter)|twice))|\b(?:outnumber\w*|exceed\w*|surpass\w*|overt[ao]ok\w*|outweigh\w*)\b/;
const negation =
  /[てで](?:い|は)?(?:ない|ません)|(?:では|とは|は)(?:ない|ありません)|なかった|なくな|ません|ではな|\b(?:not|never|neither|nor|no longer|hardly)\b|n't\b/;
const rankWords = /位/;

/** Two quoted values: 11.9%から22.1%に, from 11.9% to 22.1%, 146件→230件. */
function quotedPair(text: string, amounts: readonly AmountRead[]): [AmountRead, AmountRead] | null {
  const [one, two] = amounts;
  if (!one || !two || amounts.length !== 2) return null;
  const between = text.slice(one.end, two.start);
  const joined = /から|→|->|=>|⇒|\bto\b/.test(between) || rise.test(text) || fall.test(text);
  const same = one.amount.unit === two.amount.unit || one.bare || two.bare;
  return joined && same && ["percent", "count"].includes(two.amount.unit) ? [one, two] : null;
}

/** A bare number takes the unit of the number beside it. */
function withUnit(one: AmountRead, other: AmountRead): Amount {
  if (!one.bare || other.bare) return one.amount;
  const form = other.amount.unit === "percent" ? "percent" : "count";
  return toAmount("exactly", form, one.amount.value, one.amount.decimals)[1];
}

const found = (
  relation: Relation,
  amount: Amount | null = null,
  rest: Partial<Pick<RelationRead, "quoted" | "compared" | "relative">> = {},
): RelationRead => ({ relation, amount, quoted: null, compared: null, relative: false, ...rest });

function readComparison(text: string): RelationRead | null {
  const match = comparing.exec(text);
  if (!match) return null;
  const words = match[0];
  const japanese = words === "より" || words.startsWith("を");
  const swapped = words === "より" ? lesser.test(text.slice(match.index)) : lesser.test(words);
  const at = japanese ? match.index : match.index + words.length;
  return found("greater", null, { compared: { at, side: japanese ? "before" : "after", swapped } });
}

function readChange(text: string, amounts: readonly AmountRead[], up: boolean): RelationRead | RelationProblem {
  const direction = up ? "rose" : "fell";
  const by = up ? "rose-by" : "fell-by";
  const points = amounts.find((one) => one.amount.unit === "points");
  if (points) return amounts.length === 1 ? found(by, points.amount) : "several-numbers";
  const [one] = amounts;
  if (!one) return found(direction);
  if (amounts.length > 1) return "several-numbers";
  const tail = text.slice(one.end);
  if (/^\s*(?:に|へ|まで|となり|で)/.test(tail) || /\b(?:to|at|reach\w*|hit)\s*$/.test(text.slice(0, one.start))) {
    return found(direction, null, { quoted: { before: null, after: one.amount } });
  }
  if (/^\s*から/.test(tail) || /\bfrom\s*$/.test(text.slice(0, one.start))) {
    return found(direction, null, { quoted: { before: one.amount, after: null } });
  }
  if (one.amount.unit === "count") return found(by, one.amount);
  if (one.amount.unit !== "percent") return "several-numbers";
  const { value, decimals } = one.amount;
  const factor = Number(((100 + (up ? value : -value)) / 100).toFixed(decimals + 2));
  return found("times", { ...toFactor("about", factor, decimals + 2) }, { relative: true });
}

/**
 * The relation of a normalised sentence whose editions and labels are blanked out.
 * @param targets how many options or groups the sentence names
 */
export function readRelation(text: string, targets: number): RelationRead | RelationProblem {
  const amounts = readAmounts(text);
  const bare = text.replace(new RegExp(`${noDifference.source}|${unchanged.source}`, "g"), " ");
  if (negation.test(bare)) return "negation";
  if (least.test(text)) return "vague";
  if (amounts.length === 0 || amounts.every((one) => one.amount.unit === "rank" || one.bare)) {
    const compared = targets > 1 ? readComparison(text) : null;
    if (compared) return compared;
  }
  const rank = amounts.find((one) => one.amount.unit === "rank");
  if (rank) return found("rank", rank.amount);
  if (noDifference.test(text)) return found("no-clear-difference");
  if (unchanged.test(text)) return found("unchanged");
  const times = amounts.find((one) => one.amount.unit === "times");
  if (times) return amounts.length === 1 ? found("times", times.amount) : "several-numbers";
  const pair = quotedPair(text, amounts);
  if (pair) {
    const [before, after] = [withUnit(pair[0], pair[1]), withUnit(pair[1], pair[0])];
    const up = rise.test(text) || (!fall.test(text) && after.value > before.value);
    return found(up ? "rose" : "fell", null, { quoted: { before, after } });
  }
  if (most.test(text) && !rise.test(text) && amounts.length === 0) return found("most");
  if (rise.test(text) !== fall.test(text)) return readChange(text, amounts, rise.test(text));
  if (rise.test(text)) return "vague";
  const written = amounts.filter((one) => !one.bare);
  const usable = written.length > 0 ? written : amounts;
  const [one] = usable;
  if (usable.length > 1) return "several-numbers";
  if (one && ["percent", "count"].includes(one.amount.unit)) return found(one.relation, one.amount);
  return rankWords.test(text) ? "vague" : "no-relation";
}
