// What an address asks of a meeting pack's file, read and bounded as for figures.
import { BadRequest } from "../../errors";
import { type Era, eras, type Lang, langs } from "../../localised";
import { slideSizes } from "../../slides/slide-room";
import { defaultOptions } from "../options";
import { choice } from "../read-options";
import type { PackOptions } from "./pack-options";

const names = ["lang", "era", "size", "style", "theme", "handout"];

export type PackRequest = { reader: { lang: Lang; era: Era }; options: Omit<PackOptions, "origin" | "date"> };

/** @throws BadRequest 400 `unknown-parameter`, `repeated-parameter` or `unknown-choice` */
export function readPackOptions(query: URLSearchParams): PackRequest {
  for (const name of new Set(query.keys())) {
    if (!names.includes(name)) {
      throw new BadRequest(400, "unknown-parameter", { name: name.slice(0, 40), allowed: names.join(", ") });
    }
    if (query.getAll(name).length > 1) throw new BadRequest(400, "repeated-parameter", { name });
  }
  const lang = choice(query, "lang", langs, "ja");
  const handout = choice(query, "handout", ["none", "2", "6"], "none");
  return {
    reader: { lang, era: choice(query, "era", eras, lang === "ja" ? "wareki" : "western") },
    options: {
      ...defaultOptions,
      style: choice(query, "style", ["color", "mono"], defaultOptions.style),
      theme: choice(query, "theme", ["light", "dark"], defaultOptions.theme),
      size: choice(query, "size", slideSizes, "16:9"),
      handout: handout === "none" ? null : (Number(handout) as 2 | 6),
    },
  };
}
