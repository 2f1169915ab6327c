// Texts of a pack for one reader, and the same texts while they are edited: a field left blank is no text.
import type { Lang } from "../localised";
import type { Pack, PackSlide, PackText } from "./pack";

export type PackParagraph = { text: PackText; url?: string | undefined };

export const inLang = (text: PackText, lang: Lang) => (typeof text === "string" ? text : text[lang]);

/** The text with another wording in one language; the other language keeps its own where it has one. */
export function reworded(text: PackText | undefined, lang: Lang, wording: string): PackText {
  return text === undefined || typeof text === "string" ? wording : { ...text, [lang]: wording };
}

/** True where there is nothing to read in a language: the text can't be kept. */
function isBlank(text: PackText | undefined): boolean {
  const wordings = typeof text === "object" ? [text.ja, text.en] : [text ?? ""];
  return wordings.some((wording) => wording.trim() === "");
}

/** A paragraph that nobody has written yet. */
export const isBlankParagraph = ({ text, url }: PackParagraph) => isBlank(text) && (url ?? "").trim() === "";

/** Fields without the optional ones that are blank. */
function without<T extends object>(fields: T, blank: (value: unknown, name: string) => boolean): T {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !blank(value, name))) as T;
}

const optional = new Set(["organisation", "date", "time", "place", "note", "speech", "url"]);
const isUnused = (value: unknown, name: string) =>
  value === undefined || (optional.has(name) && isBlank(value as PackText));

const written = (paragraphs: readonly PackParagraph[]) =>
  paragraphs.filter((one) => !isBlankParagraph(one)).map((one) => without(one, isUnused));

function tidySlide(slide: PackSlide): PackSlide {
  const kept = without(slide, isUnused);
  return "paragraphs" in kept ? { ...kept, paragraphs: written(kept.paragraphs) } : kept;
}

/** What is saved of a pack in editing: without blank lines, blank paragraphs and optional fields left blank. */
export function tidyPack(pack: Pack): Pack {
  const { agenda = [], closing = [], slides } = pack;
  const lines = agenda.filter((one) => !isBlank(one));
  const notices = written(closing);
  return without(
    {
      ...pack,
      agenda: lines.length > 0 ? lines : undefined,
      slides: slides.map(tidySlide),
      closing: notices.length > 0 ? notices : undefined,
    },
    isUnused,
  );
}
