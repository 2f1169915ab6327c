// A line that a reader has written under a figure: a note like others, first, and marked as the reader's own.
import type { Lang } from "../localised";
import type { Figure } from "./figure";

const own: Record<Lang, (line: string) => string> = {
  ja: (line) => `（作成者）${line}`,
  en: (line) => `(By the author) ${line}`,
};

/** @param caption one line; undefined for none */
export function withCaption(figure: Figure, caption: string | undefined): Figure {
  if (caption === undefined) return figure;
  return { ...figure, notes: [{ code: "own", text: own[figure.lang](caption) }, ...figure.notes] };
}

/** The reader's own lines of a figure, and the figure without them. */
export function splitCaption(figure: Figure): { captions: readonly string[]; figure: Figure } {
  const captions = figure.notes.filter(({ code }) => code === "own").map(({ text }) => text);
  if (captions.length === 0) return { captions, figure };
  return { captions, figure: { ...figure, notes: figure.notes.filter(({ code }) => code !== "own") } };
}
