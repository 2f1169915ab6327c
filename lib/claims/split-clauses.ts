// A sentence in its clauses: what is said between full stops, commas and brackets, joined again where a piece says nothing
// by itself (「令和7年は、」, 「（令和7年）」).
import { movementPatterns, streakPattern } from "./draft-lexicon";
import { readAmounts } from "./read-amounts";
import { readEditions } from "./read-editions";

/** True for a piece with a number or a movement: it says something that can be checked. Sums of money name options. */
export function saysSomething(piece: string): boolean {
  const { rest } = readEditions(piece);
  return (
    readAmounts(rest).some(({ counted }) => counted === null || !/円|yen/.test(counted)) ||
    [streakPattern, ...movementPatterns.map(([, pattern]) => pattern)].some((pattern) => rest.search(pattern) >= 0)
  );
}

/** 令和6年(222件)から: a value in brackets that a change starts from belongs to its clause. */
const startInBrackets = /\(([^()]*)\)(?=\s*(?:から|より))/g;

const boundary =
  /([。;!?\n]|\.(?=\s|$)|、|,(?!\d{3}(?!\d))(?! from \d)|[()]|(?<=\d件)のうち|(?<=[\d件%])に対し(?:て)?|\b(?:compared (?:with|to)|against|versus)(?= \d)|\bfollowed by\b)/;
const english =
  /\s+(?:and|but|while|whereas)\s+(?=[^.]*\b(?:was|were|is|are|rose|fell|increased|decreased|up|down|the most|a record|\d))/;

/** Marks of computed values and the like: they are the number's, and say nothing more. */
const marks = /\((?:計算値|割合の記載なし|no share stated)\)|\[e\]/g;
/** What an option includes is part of its name. */
const included = /\([^()]*(?:を含む|を除く|including [^()]*)\)/g;
/** What stands in quotation marks is one name, whatever commas and brackets are in it. */
const inQuotes = /[「『“"][^」』”"]*[」』”"]/g;
const hidden: readonly (readonly [string, string])[] = [..."、,()."].map((sign, index) => [
  sign,
  String.fromCharCode(0xe000 + index),
]);
const hide = (text: string) => hidden.reduce((all, [sign, code]) => all.replaceAll(sign, code), text);
const show = (text: string) => hidden.reduce((all, [sign, code]) => all.replaceAll(code, sign), text);

/** A piece at its “and”, where what stands before it says something by itself. */
function atConjunctions(piece: string): string[] {
  const quoted = piece
    .replace(inQuotes, (name) => name.replace(/ /g, "\ue010"))
    .replace(/small and medium/g, "small\ue010and\ue010medium");
  const [first = "", ...rest] = quoted.split(english);
  const parts = [first];
  for (const part of rest) {
    if (saysSomething(parts.at(-1) ?? "")) parts.push(part);
    else parts.push(`${parts.pop()} and ${part}`);
  }
  return parts.map((part) => part.replaceAll("\ue010", " "));
}

/** The clauses of a sentence in one spelling, in order; empty ones are left out. */
export function splitClauses(sentence: string): string[] {
  const pieces: { text: string; bracket: boolean }[] = [];
  let bracket = false;
  const plain = sentence
    .replace(marks, "")
    .replace(inQuotes, hide)
    .replace(included, hide)
    .replace(startInBrackets, "の$1");
  for (const [index, part] of plain.split(boundary).entries()) {
    if (part === "(") bracket = true;
    else if (part === ")") bracket = false;
    else if (index % 2 === 0 && part.trim() !== "") {
      for (const text of bracket ? [part] : atConjunctions(part)) pieces.push({ text: show(text).trim(), bracket });
    }
  }
  const clauses: string[] = [];
  let waiting = "";
  for (const { text, bracket: inside } of pieces) {
    const last = clauses.length - 1;
    // A year in brackets is of what stands before it.
    if (inside && !saysSomething(text) && last >= 0 && waiting === "") clauses[last] = `${clauses[last]} ${text}`;
    else if (!saysSomething(text)) waiting = `${waiting} ${text}`.trim();
    else {
      clauses.push(`${waiting} ${text}`.trim());
      waiting = "";
    }
  }
  if (waiting === "") return clauses;
  if (clauses.length === 0) return [waiting];
  clauses[clauses.length - 1] = `${clauses[clauses.length - 1]} ${waiting}`;
  return clauses;
}
