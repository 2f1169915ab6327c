// The wording of figures. Japanese as officials write it; English as a statistics office would.
import type { Localised } from "../localised";
import { type CellWords, cellWords } from "./cell-words";
import { type NoteWords, noteWords } from "./note-words";

export const figureWords: Localised<CellWords & NoteWords> = {
  ja: { ...cellWords.ja, ...noteWords.ja },
  en: { ...cellWords.en, ...noteWords.en },
};
