// Over a page as of a day: which day, and the way back to today's data.
import { asOfIn, withoutDay } from "../../../lib/address/as-of";
import { type PagePath, pageHref } from "../../../lib/address/page";
import { formatDate } from "../../../lib/words/numbers";
import { pageWords } from "../../../lib/words/page-words";
import type { Locale } from "../../_server/locale";

export function DayNotice({ locale, path }: { locale: Locale; path: PagePath }) {
  const { lang, era } = locale;
  const day = asOfIn(path);
  if (day === null) return null;
  const words = pageWords[lang].asOf;
  return (
    <p className="day-notice">
      {words.shown(formatDate(day, lang, era))} <a href={pageHref(locale, withoutDay(path))}>{words.today}</a>
    </p>
  );
}
