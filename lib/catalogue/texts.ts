// The texts of the catalogue that an office may word anew (texts.csv): where they stand, and what the code says there. How a
// figure is drawn, and which editions a break parts, stays code.
import type { Localised } from "../localised";
import { definitions } from "../words/definition-words";
import { indicatorById } from "./indicators";

export type TextPlace = {
  /** An indicator, or `term`. */
  subject: string;
  /** `question`, `note-1`, `break-R3-R6`; of a term its id. */
  part: string;
  /** What the code says; null of a further note. */
  written: Localised | null;
};

/** The subject of the glossary. */
export const termSubject = "term";

/** One text, as a key. */
export const textKey = (subject: string, part: string) => `${subject} ${part}`;
/** The part of a note. @param place from 0 */
export const noteName = (place: number) => `note-${place + 1}`;
/** The part of the reason for a break. */
export const breakName = ({ before, after }: { before: string; after: string }) => `break-${before}-${after}`;

/** The texts of a subject that may be worded, in the order in which a figure shows them; none where it is not known. */
export function textPlaces(subject: string): readonly TextPlace[] {
  if (subject === termSubject) return definitions.map(({ id, meaning }) => ({ subject, part: id, written: meaning }));
  const indicator = indicatorById.get(subject);
  if (!indicator) return [];
  const { question, notes = [], breaks = [] } = indicator;
  return [
    { subject, part: "question", written: question },
    ...[...notes, null].map((written, place) => ({ subject, part: noteName(place), written })),
    ...breaks.map((one) => ({ subject, part: breakName(one), written: one.reason })),
  ];
}

/** Of one place; null where there is none. */
export function textPlace(subject: string, part: string): TextPlace | null {
  return textPlaces(subject).find((one) => one.part === part) ?? null;
}
