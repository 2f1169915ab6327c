// What a prefecture's office says of its own number, as the fields of a form: bounded lines, nothing refused, for a page
// is always there.
import type { Pairs } from "./query";

/** Longest texts, in characters. */
export const longestOwn = { place: 10, what: 60, number: 30, period: 40, source: 60, office: 40 } as const;
type OwnField = keyof typeof longestOwn;
export type OwnNumber = Readonly<Record<OwnField, string>>;

export const ownFields = Object.keys(longestOwn) as OwnField[];

/** One line without control characters, in the letters that other machines use too (NFC). */
function line(text: string, most: number): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return [...plain].slice(0, most).join("");
}

/** @param pairs of an address; of a field that stands twice the first counts */
export function readOwnNumber(pairs: Pairs): OwnNumber {
  const asked = (name: OwnField) => line(pairs.find(([one]) => one === name)?.[1] ?? "", longestOwn[name]);
  return Object.fromEntries(ownFields.map((name) => [name, asked(name)])) as OwnNumber;
}

/** The same as an address; empty fields are left out. */
export function ownNumberPairs(own: OwnNumber): Pairs {
  return ownFields.flatMap((name) => (own[name] === "" ? [] : [[name, own[name]] as const]));
}
