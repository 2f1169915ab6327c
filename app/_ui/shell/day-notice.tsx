// Over a page as of a day, or as it was shown on one: which day, and the way back to today's data.
import { daysOf, withoutDay } from "../../../lib/address/as-of";
import { type PagePath, pageHref } from "../../../lib/address/page";
import { formatDate } from "../../../lib/words/numbers";
import { pageWords } from "../../../lib/words/page-words";
import type { Locale } from "../../_server/locale";

export function DayNotice({ locale, path }: { locale: Locale; path: PagePath }) {
  const { lang, era } = locale;
  const { asOf, asShown } = daysOf(path);
  if (asOf === null && asShown === undefined) return null;
  const words = pageWords[lang].asOf;
  const named = (day: string) => formatDate(day, lang, era);
  return (
    <p className="day-notice">
      {asShown !== undefined && <>{words.asShown(named(asShown))} </>}
      {asOf !== null && <>{words.shown(named(asOf))} </>}
      <a href={pageHref(locale, withoutDay(path))}>{words.today}</a>
    </p>
  );
}
