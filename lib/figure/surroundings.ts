// Everything that stands around a figure, once and in order. Outputs choose by role, place and set type; none has words
// or an order of its own.
import type { Lang, Localised } from "../localised";
import { terms } from "../words/terms";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";

/** `lost`: what is known of numbers that could not be had; `lost-credit`: where they stand. */
export type Role = "caution" | "base" | "ruler" | "mark" | "note" | "interval" | "lost" | "credit" | "lost-credit";

export type Surrounding = {
  role: Role;
  /** 注意, 母数, 注1 …; of what is lost, its heading. */
  label: string;
  text: string;
  /** Of a mark: its two halves, for lists of terms. */
  symbol?: { mark: string; meaning: string };
};

type Words = { role: Record<Exclude<Role, "lost">, string>; noteNumber: (number: number) => string };

const words: Localised<Words> = {
  ja: {
    role: {
      caution: "注意",
      base: terms.base.ja,
      ruler: "1団体の重み",
      mark: "符号",
      note: "注",
      interval: "方法",
      credit: terms.source.ja,
      "lost-credit": terms.source.ja,
    },
    noteNumber: (number) => `注${number}`,
  },
  en: {
    role: {
      caution: "Caution",
      base: terms.base.en,
      ruler: "Weight of one respondent",
      mark: "Marks",
      note: "Note",
      interval: "Method",
      credit: terms.source.en,
      "lost-credit": terms.source.en,
    },
    noteNumber: (number) => `Note ${number}`,
  },
};

/** What texts of a role are called together, without a number. */
export function roleName(role: Exclude<Role, "lost">, lang: Lang): string {
  return words[lang].role[role];
}

/**
 * What surrounds a figure, what must not be missed first.
 * @param roles only these; their order is the list's, not the caller's
 */
export function surroundings(figure: Figure, roles?: readonly Role[]): Surrounding[] {
  const { lang, cautions, bases, rulers, marks, notes, intervalNote, lost, sourceLine } = figure;
  const one = (role: Exclude<Role, "lost">, text: string): Surrounding => ({ role, label: roleName(role, lang), text });
  const all: Surrounding[] = [
    ...cautions.map(({ text }) => one("caution", text)),
    ...bases.map((text) => one("base", text)),
    ...rulers.map(({ label }) => one("ruler", label)),
    ...marks.map((symbol) => ({ ...one("mark", symbol.mark + figureWords[lang].colon + symbol.meaning), symbol })),
    ...notes.map((text, index) => ({
      ...one("note", text),
      ...(notes.length > 1 ? { label: words[lang].noteNumber(index + 1) } : {}),
    })),
    one("interval", intervalNote ?? ""),
    { role: "lost", label: lost?.heading ?? "", text: lost?.known ?? "" },
    one("credit", sourceLine),
    one("lost-credit", lost?.source ?? ""),
  ];
  return all.filter(({ role, label, text }) => (text || (role === "lost" && label)) && (roles?.includes(role) ?? true));
}

/** The words alone. */
export function textsAround(figure: Figure, roles: readonly Role[]): string[] {
  return surroundings(figure, roles).map(({ text }) => text);
}

/** The credit line where there is room for one: that of the numbers, where there are any; empty where no source is known. */
export function creditOf(figure: Figure): string {
  return textsAround(figure, ["credit", "lost-credit"])[0] ?? "";
}
