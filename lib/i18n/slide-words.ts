// Words on the slides of a meeting pack, beside those of its figures and texts.
import type { Localised } from "../localised";

type Words = {
  /** Behind the heading of a slide that takes several pages: （1/2） */
  part: (part: number, of: number) => string;
  /** 3／12 */
  number: (number: number, of: number) => string;
  agenda: string;
  base: string;
  caution: string;
  mark: string;
  note: string;
  /** On a slide whose notes did not fit. */
  notesElsewhere: string;
};

const ja: Words = {
  part: (part, of) => `（${part}/${of}）`,
  number: (number, of) => `${number} / ${of}`,
  agenda: "議題",
  base: "母数",
  caution: "注意",
  mark: "符号",
  note: "注",
  notesElsewhere: "このほかの注は発表者用のノートに示す。",
};

const en: Words = {
  part: (part, of) => ` (${part}/${of})`,
  number: (number, of) => `${number} / ${of}`,
  agenda: "Agenda",
  base: "Base",
  caution: "Caution",
  mark: "Marks",
  note: "Note",
  notesElsewhere: "Further notes are in the speaker's notes.",
};

export const slideWords: Localised<Words> = { ja, en };
