// The nearest sentence that can be said: one or two words of a draft's sentence put right (a number, a direction, a word of
// judgement taken out), each try held against the same check. What is offered always holds.
import type { SentenceChecked } from "./check-sentence";

/** Checks that may yet be made; each try is one. */
export type Tries = { left: number };
const mostTries = 32;

const digits = /[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/;
/** A number that counts or measures; years, places and points of a list are none. */
const measured = new RegExp(
  `${digits.source}(?=\\s*(?:件|%|％|ポイント|倍|percent|points?|times|(?:[a-z-]+ )*(?:cases|incidents|reports|attacks)))|(?<=\\b(?:by|from|to|at) )${digits.source}(?![\\d年月])`,
  "g",
);
const turns: readonly (readonly [string, string])[] = [
  ["増加", "減少"],
  ["増え", "減っ"],
  ["上昇", "低下"],
  ["上回", "下回"],
  ["増", "減"],
  ["rose", "fell"],
  ["increased", "decreased"],
  [" up ", " down "],
  ["more than 1", "fewer than 1"],
  ["more than 2", "fewer than 2"],
];
/** What says more than the numbers do. */
const leftOut: readonly (readonly [RegExp, string])[] = [
  [/(?:で|と)?、?過去最[多高大少低](?:を(?:更新|記録)した|だった|となった|である|であった)?/, ""],
  [/(?:hit|reached) (?:a|an|the) (?:record|all-time) high of/, "was"],
  [/,? (?:and )?(?:a|the|at a) record (?:high|low)/, ""],
  [/急増|激増|微増/, "増加"],
  [/急減|激減|微減/, "減少"],
  [/(?:surged|soared|skyrocketed|climbed sharply)/, "rose"],
  [/plummeted|plunged/, "fell"],
  [/大幅に|著しく|大きく|急激に|急速に|わずかに|やや|顕著に/, ""],
  [/ (?:sharply|dramatically|significantly|slightly)/, ""],
  [/(?:の|が)?(?:全企業|すべての企業|全国の企業|企業全体)の/, "の"],
];
const rounded =
  /(?:約|およそ)?(?:過?半数(?:以上|超)?|大半|[\d０-９一二三四五六七八九]割(?:以上|超|強|弱|近く)?|[\d０-９]+[%％](?:以上|超|強|弱|近く)?)|(?:more than|over|nearly|about|at least) (?:half|\d+%)|(?:the|a) majority/;

/** What lies between two published numbers: so many more, so many percent more, so many times. */
function between(numbers: readonly number[]): string[] {
  const [from, to] = numbers;
  if (from === undefined || to === undefined || numbers.length !== 2 || from === 0) return [];
  const decimals = Number.isInteger(from) && Number.isInteger(to) ? 0 : 1;
  return [
    Math.abs(to - from).toFixed(decimals),
    ((100 * Math.abs(to - from)) / from).toFixed(1),
    (to / from).toFixed(1),
  ];
}

/** Numbers that may stand in the place of a wrong one: as published, and the steps between them. */
function numbersOf({ clauses }: SentenceChecked): string[] {
  const published = clauses.flatMap(({ finding }) => finding?.numbers ?? []).map(({ value }) => value);
  const texts = published.flatMap((value) => value.match(/\d[\d,]*(?:\.\d+)?/g) ?? []);
  return [...new Set([...texts, ...between(texts.map((text) => Number(text.replaceAll(",", ""))))])];
}

function edits(sentence: string, checked: SentenceChecked): string[] {
  const numbers = numbersOf(checked);
  const found = [...sentence.matchAll(measured)].flatMap(({ 0: text, index }) =>
    numbers
      .filter((number) => number !== text)
      .map((number) => sentence.slice(0, index) + number + sentence.slice(index + text.length)),
  );
  const turned = turns.flatMap(([one, two]) => {
    if (sentence.includes(one)) return [sentence.replaceAll(one, two)];
    return sentence.includes(two) ? [sentence.replaceAll(two, one)] : [];
  });
  const less = leftOut
    .filter(([pattern]) => pattern.test(sentence))
    .map(([pattern, by]) => sentence.replace(pattern, by));
  const shares = checked.clauses.flatMap(({ finding }) => finding?.numbers ?? []).map(({ value }) => value);
  const exact = rounded.test(sentence)
    ? shares.flatMap((value) => value.match(/^\d+(?:\.\d+)?%/) ?? []).map((value) => sentence.replace(rounded, value))
    : [];
  return [...less, ...exact, ...turned, ...found].filter((one) => one !== sentence);
}

/**
 * A sentence near to one that does not hold, or that leaves more open than its numbers.
 * @param check the check itself
 * @returns null where none is found
 */
export function suggestSentence(
  sentence: string,
  checked: SentenceChecked,
  check: (sentence: string) => SentenceChecked,
  budget: Tries,
): string | null {
  const open = checked.clauses.some(({ unread, choices, ofPlace }) => unread.length + choices.length > 0 || ofPlace);
  if (checked.answer === "holds" || open) return null;
  let left = Math.min(mostTries, budget.left);
  const once = edits(sentence, checked);
  const seen = new Set([sentence]);
  for (const tries of [once, once.slice(0, 6).flatMap((one) => edits(one, checked))]) {
    for (const one of tries) {
      if (seen.has(one)) continue;
      seen.add(one);
      if (left-- <= 0) return null;
      budget.left -= 1;
      if (check(one).answer === "holds") return one;
    }
  }
  return null;
}
