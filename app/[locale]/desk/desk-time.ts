// When something happened at the desk, by the clock of the server: the day as elsewhere on the site, and the minute.
import { localTime } from "../../../db/local-time";
import { formatDate } from "../../../lib/words/numbers";
import type { Locale } from "../../_server/locale";

export function deskTime(at: Date, { lang, era }: Locale): string {
  const [day = "", time = ""] = localTime(at).split("T");
  return `${formatDate(day, lang, era)} ${time.slice(0, 5)}`;
}
