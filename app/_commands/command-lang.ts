// The language that a command answers in, and that its files are in where nothing else is asked.
import type { Lang } from "../../lib/localised";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set, as POSIX has it. Japanese where none is set, or
 * only the bare `C`; English for every other language.
 */
export function commandLang(asked: string | undefined, { LC_ALL, LC_MESSAGES, LANG }: Environment = process.env): Lang {
  const name = asked || LC_ALL || LC_MESSAGES || LANG || "ja";
  return /^(ja|C\b|POSIX)/i.test(name) ? "ja" : "en";
}
