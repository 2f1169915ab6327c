// Breaks a label into lines as a Japanese typesetter would: no 、。） at the start of a line and no （「 at its end
// (行頭・行末禁則, JIS X 4051), English words whole, rather after ・ 、 and before （ than inside a compound, lines of
// about one length. The cheapest of all ways to break, found by dynamic programming (Knuth & Plass 1981).
import { textWidth, type Weight } from "./text-metrics";

const notAtStart = new Set(
  "、。，．・：；？！）〕］｝〉》」』】”’ーっゃゅょゎァィゥェォッャュョヮヵヶ々〜～…‥％%,.:;?!)]}°℃‡*",
);
const notAtEnd = new Set("（〔［｛〈《「『【“‘([{#＃¥￥$約");

type Script = "word" | "digit" | "kanji" | "hiragana" | "katakana" | "other";

function scriptOf(character: string): Script {
  if (/[0-9０-９]/.test(character)) return "digit";
  if (/[\p{Script=Latin}&'’+_@#-]/u.test(character)) return "word";
  if (/[\p{Script=Hiragana}]/u.test(character)) return "hiragana";
  if (/[\p{Script=Katakana}ー]/u.test(character)) return "katakana";
  return /\p{Script=Han}/u.test(character) ? "kanji" : "other";
}

/** A line more costs this much: more than a break inside a compound, less than one inside ランサムウェア. */
const lineCost = 12;
const forbidden = 1000;
const insideWord = 300;

const breakCost: Partial<Record<`${Script} ${Script}`, number>> = {
  "word word": insideWord,
  "digit digit": insideWord,
  "word digit": insideWord,
  "digit word": insideWord,
  "katakana katakana": 30,
  "digit kanji": 25,
  "digit hiragana": 25,
  "kanji digit": 8,
  "kanji kanji": 7,
  "hiragana hiragana": 20,
  "kanji hiragana": 6,
  "katakana hiragana": 7,
  "word hiragana": 7,
  "other hiragana": 7,
  "kanji katakana": 3,
  "katakana kanji": 3,
  "hiragana kanji": 1,
  "hiragana katakana": 1,
};

/** What it costs to end a line between two neighbouring characters. @param last the last one that is no blank */
function costBetween(before: string, after: string, last: string): number {
  const blank = before === " " || before === "　";
  if (after === " " || after === "　") return forbidden;
  if (blank && (notAtStart.has(after) || notAtEnd.has(last))) return forbidden;
  if (blank) return /[（([]/.test(after) ? 0 : 2;
  if (notAtStart.has(after) || notAtEnd.has(before)) return forbidden;
  if (/[:/]/.test(before) && after === "/") return forbidden;
  // A particle stands with what it belongs to: が of 「ランサムウェア」が starts no line.
  if (/[）〕］」』】]/.test(before) && scriptOf(after) === "hiragana") return breakCost["other hiragana"] ?? 0;
  if (/[・、。，．）〕］」』】:：/／〜～-]/.test(before)) return before === "-" || before === "/" ? 4 : 0;
  if (/[（〔［「『【]/.test(after)) return 0;
  // Article 25(1), R3(2021): one word.
  if (/[([]/.test(after)) return /[\dA-Za-z]/.test(before) ? 25 : 0;
  if (/\p{Lu}|\d/u.test(after) && /[.,]/.test(before)) return insideWord;
  // 平成30年, 令和元年: an era and its year.
  if (/平成|令和|昭和|[成和][\d元]|[\d元]年/.test(before + after)) return insideWord;
  return breakCost[`${scriptOf(before)} ${scriptOf(after)}`] ?? 3;
}

/** The same texts are set again and again while a page is tried at several sizes. */
const known = new Map<string, readonly string[]>();
const mostKnown = 5000;

/**
 * Lines of a text, none wider than `maxWidth` pixels unless a single character is.
 * @param size font size in pixels
 */
export function wrapText(text: string, maxWidth: number, size: number, weight: Weight = 400): string[] {
  if (textWidth(text, size, weight) <= maxWidth) return [text];
  const key = `${maxWidth} ${size} ${weight} ${text}`;
  const lines = known.get(key) ?? breakText(text, maxWidth, size, weight);
  if (known.size >= mostKnown) known.clear();
  known.set(key, lines);
  return [...lines];
}

function breakText(text: string, maxWidth: number, size: number, weight: Weight): string[] {
  const characters = [...text];
  const ends = [0];
  for (const character of characters) ends.push((ends.at(-1) ?? 0) + textWidth(character, size, weight));

  // best[end]: cheapest way to set the characters before `end`, and where its last line starts.
  const best: { cost: number; start: number }[] = [{ cost: 0, start: 0 }];
  let lastShown = "";
  for (let end = 1; end <= characters.length; end++) {
    const [before = "", after] = characters.slice(end - 1, end + 1);
    if (!/\s/.test(before)) lastShown = before;
    const between = after === undefined ? 0 : costBetween(before, after, lastShown);
    // A blank at the end of a line is not set.
    const trimmed = /\s/.test(characters[end - 1] ?? "") ? end - 1 : end;
    let found = { cost: Number.POSITIVE_INFINITY, start: end - 1 };
    for (let start = end - 1; start >= 0; start--) {
      const width = (ends[trimmed] ?? 0) - (ends[start] ?? 0);
      if (width > maxWidth && start < end - 1) break;
      const slack = Math.max(0, maxWidth - width) / maxWidth;
      const cost = (best[start]?.cost ?? 0) + between + lineCost + slack * slack * 8;
      if (cost < found.cost) found = { cost, start };
    }
    best[end] = found;
  }

  const lines: string[] = [];
  for (let end = characters.length; end > 0; ) {
    const start = best[end]?.start ?? 0;
    lines.unshift(characters.slice(start, end).join("").trim());
    end = start;
  }
  return lines.filter(Boolean);
}

/** The beginning of a text that stands on the first of its lines, cut off with …; its blanks are the text's own. */
export function beginningOf(text: string, lines: readonly string[]): string {
  let end = 0;
  for (const line of lines) end = text.indexOf(line, end) + line.length;
  return `${text.slice(0, end - 2).trimEnd()}…`;
}
