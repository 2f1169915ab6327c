// Sentences made false in one word: a number changed, a direction turned, a year shifted, 過去最多 added, the base swapped.
// What each comes to is known from the tables (made-sentences.ts), not from the code under test.
import type { Made } from "./made-sentences";
import { inEnglish, inJapanese, maximumBefore, publishedAt } from "./made-sentences";

/** A number without end, the same at every run (mulberry32). */
export function randomFrom(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

export type Mutation = { sentence: string; from: string; how: string };
type Random = (most: number) => number;

const turns: readonly (readonly [string, string])[] = [
  ["増加", "減少"],
  ["上昇", "低下"],
  [" rose ", " fell "],
  [", up ", ", down "],
];

/** Another bound, or a round number, may be as true. */
const bounds = /以上|以下|未満|超|下回|届か|満た|約|弱|強|or more|than|nearly|about|half|in (?:five|three)/i;

/** Another number than any that stands there, far enough off not to round to it. */
function numberChanged(sentence: string, random: Random): string | null {
  if (bounds.test(sentence)) return null;
  const found = [...sentence.matchAll(/\d+(?:\.\d+)?(?=件|%| (?:ransomware |no-ware ransom )?cases)/g)];
  const one = found[random(found.length)];
  if (!one) return null;
  const decimals = one[0].split(".")[1]?.length ?? 0;
  const moved = Number(one[0]) + (random(2) ? 1 : -1) * (1 + random(40)) * (decimals === 0 ? 1 : 1.1);
  if (moved <= 0) return null;
  return sentence.slice(0, one.index) + moved.toFixed(decimals) + sentence.slice(one.index + one[0].length);
}

function directionTurned(sentence: string): string | null {
  for (const [one, two] of turns) {
    if (sentence.includes(one)) return sentence.replaceAll(one, two);
    if (sentence.includes(two)) return sentence.replaceAll(two, one);
  }
  return null;
}

/** Another edition of the same option, of which the published number is another one. */
function yearShifted({ sentence, at }: Made, random: Random): string | null {
  if (!at) return null;
  const others = publishedAt(at).filter(([edition, value]) => edition !== at.edition && value !== at.value);
  const [edition] = others[random(Math.max(1, others.length))] ?? [];
  if (!edition) return null;
  const shifted = sentence
    .replaceAll(`${inJapanese(at.edition)}の`, `${inJapanese(edition)}の`)
    .replace(new RegExp(`\\b${inEnglish(at.edition)}\\b`, "g"), inEnglish(edition));
  return shifted === sentence ? null : shifted;
}

function recordAdded({ sentence, at, lang }: Made): string | null {
  if (!at || at.value >= maximumBefore(at)) return null;
  return lang === "ja" ? `${sentence}で、過去最多だった` : `${sentence}, a record high`;
}

function baseSwapped({ sentence, at, lang }: Made): string | null {
  if (at?.unit !== "percent" || lang !== "ja" || !sentence.includes("%")) return null;
  return sentence.replace(/([\d.]+%)/, "全企業の$1");
}

/** Two numbers of a sentence in each other's place. */
function numbersSwapped(sentence: string): string | null {
  const found = [...sentence.matchAll(/\d+(?:\.\d+)?(?=件|%)/g)];
  const [one, two] = [found[0], found.at(-1)];
  if (bounds.test(sentence) || !one || !two || one[0] === two[0]) return null;
  const between = sentence.slice(one.index + one[0].length, two.index);
  return sentence.slice(0, one.index) + two[0] + between + one[0] + sentence.slice(two.index + two[0].length);
}

/** The other half of the year. */
function halfTurned({ sentence, at, lang }: Made): string | null {
  if (!at || lang !== "ja" || !/[上下]半期の/.test(sentence)) return null;
  const other = at.edition.endsWith("H1") ? at.edition.replace("H1", "H2") : at.edition.replace("H2", "H1");
  if (publishedAt(at).some(([edition, value]) => edition === other && value === at.value)) return null;
  return sentence.replace(/上半期(?=の)|下半期(?=の)/, (half) => (half === "上半期" ? "下半期" : "上半期"));
}

const negations: readonly (readonly [RegExp, string])[] = [
  [/(?:であった|だった|である)(?=。?$)/, "ではなかった"],
  [/した(?=。?$)/, "していない"],
  [/(?<=件|%)(?=。?$)/, "ではない"],
  [/\b(was|were)\b/, "$1 not"],
  [/\b(rose|fell)\b/, "never $1"],
];

function negated(sentence: string): string | null {
  const [pattern, by] = negations.find(([one]) => one.test(sentence)) ?? [];
  return pattern && by ? sentence.replace(pattern, by) : null;
}

const words: readonly (readonly [RegExp, readonly string[]])[] = [
  [/被害(?=は|の報告|件)/, ["の検挙", "の相談", "被害額", "の身代金", "の認知", "の未遂"]],
  [/(?<=は)(?=[\d.]+(?:件|%))/, ["推計で", "概算で", "県内で", "対策済みの企業で", "重複を含めて"]],
  [/ cases(?= in| were|,|$)/, [" arrests", " ransoms paid", " attempts"]],
  [/件(?!数)/, ["社", "人", "億円", "万件", "回"]],
  [/(?<=\d)%/, ["ポイント", "割"]],
];

/** Another word in the place of one, or one put in: what it then says was never published. */
function wordChanged({ sentence }: Made, random: Random): string | null {
  const fitting = words.filter(([pattern]) => pattern.test(sentence));
  const [pattern, others] = fitting[random(Math.max(1, fitting.length))] ?? [];
  return pattern && others ? sentence.replace(pattern, others[random(others.length)] ?? "") : null;
}

const options: readonly (readonly [string, string])[] = [
  ["VPN機器からの侵入", "リモートデスクトップ"],
  ["中小企業", "大企業"],
  ["製造業", "建設業"],
  ["ランサムウェア被害", "ノーウェアランサムの被害"],
];

/** Another option of the same question, where its number is another one. */
function optionSwapped({ sentence, at }: Made): string | null {
  const [one, two] = options.find(([first]) => sentence.includes(first)) ?? [];
  return at && one && two && /\d(?:件|%)/.test(sentence) ? sentence.replace(one, two) : null;
}

/** @returns null where the sentence has nothing to change so */
export function mutate(made: Made, random: Random): Mutation | null {
  const ways: readonly [string, (made: Made) => string | null][] = [
    ["number", ({ sentence }) => numberChanged(sentence, random)],
    ["direction", ({ sentence }) => directionTurned(sentence)],
    ["year", (one) => yearShifted(one, random)],
    ["record", recordAdded],
    ["base", baseSwapped],
    ["word", (one) => wordChanged(one, random)],
    ["option", optionSwapped],
    ["swap", ({ sentence }) => numbersSwapped(sentence)],
    ["half", halfTurned],
    ["negation", ({ sentence }) => negated(sentence)],
  ];
  const [how, way] = ways[random(ways.length)] as (typeof ways)[number];
  const sentence = way(made);
  return sentence === null || sentence === made.sentence ? null : { sentence, from: made.sentence, how };
}
