// Over every page of the papers: the way back to the three doors.
import { pageHref } from "../../../lib/address/page";
import type { Locale } from "../../_server/locale";
import { papersWords } from "./papers-words";

export function PapersCrumb({ locale }: { locale: Locale }) {
  return (
    <p className="crumb">
      <a href={pageHref(locale, "/papers")}>{papersWords[locale.lang].title}</a>
    </p>
  );
}
