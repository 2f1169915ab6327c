// What a figure is headed with, whatever its newest numbers say: its question where it has one, else its plain name.
import type { Lang } from "../localised";
import type { Indicator } from "./types";

const asks: Record<Lang, RegExp> = { ja: /か(?:（[^（）]*）)?。$/, en: /\?$/ };

/** `被害にあったとき、どこに届け出たか`; a count, which nobody was asked for, has its plain name. */
export function askedTitle({ question, name }: Pick<Indicator, "question" | "name">, lang: Lang): string {
  return asks[lang].test(question[lang]) ? question[lang].replace(/。$/, "") : name[lang];
}
