// Links to the figures of some indicators, in running text.
import { Fragment } from "react";
import { indicatorById } from "../../../lib/catalogue/indicators";
import { figureWords } from "../../../lib/figure/figure-words";
import type { Lang } from "../../../lib/localised";
import { localeHref } from "../../_server/locale";

export function IndicatorLink({ id, lang, query = "" }: { id: string; lang: Lang; query?: string }) {
  const indicator = indicatorById.get(id);
  return indicator ? <a href={localeHref(lang, `/figures/${id}${query}`)}>{indicator.name[lang]}</a> : id;
}

export function IndicatorLinks({ ids, lang }: { ids: readonly string[]; lang: Lang }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && figureWords[lang].comma}
      <IndicatorLink id={id} lang={lang} />
    </Fragment>
  ));
}
