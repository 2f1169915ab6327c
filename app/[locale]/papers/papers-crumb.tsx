// Over every page of the papers: the way back to the three doors.
import { pageHref } from "../../../lib/address/page";
import type { Lang } from "../../../lib/localised";
import { papersWords } from "./papers-words";

export function PapersCrumb({ lang }: { lang: Lang }) {
  return (
    <p className="crumb">
      <a href={pageHref(lang, "/papers")}>{papersWords[lang].title}</a>
    </p>
  );
}
