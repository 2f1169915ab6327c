// Moments at the desk as readers see them: Japanese time, whatever the server's.
import { inJapan } from "../../../lib/desk/moment";
import { formatDate } from "../../../lib/words/numbers";
import type { Locale } from "../../_server/locale";

/** `令和8年11月28日 9:05`, `28 November 2026, 9:05` */
export function momentText(at: string, { lang, era }: Pick<Locale, "lang" | "era">): string {
  if (Number.isNaN(Date.parse(at))) return at;
  const [day = "", time = ""] = inJapan(new Date(at)).split("T");
  return `${formatDate(day, lang, era)}${lang === "ja" ? " " : ", "}${time.replace(/^0/, "")}`;
}
