// Links to the figures of some indicators, in running text.

import { Fragment } from "react";
import { figurePage } from "../../../lib/address/figure";
import type { Pairs } from "../../../lib/address/query";
import { indicatorById } from "../../../lib/catalogue/indicators";
import { figureWords } from "../../../lib/figure/figure-words";
import type { Lang } from "../../../lib/localised";

export function IndicatorLink({ id, lang, state = [] }: { id: string; lang: Lang; state?: Pairs }) {
  const indicator = indicatorById.get(id);
  return indicator ? <a href={figurePage(lang, { indicator: id, state })}>{indicator.name[lang]}</a> : id;
}

export function IndicatorLinks({ ids, lang }: { ids: readonly string[]; lang: Lang }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && figureWords[lang].comma}
      <IndicatorLink id={id} lang={lang} />
    </Fragment>
  ));
}
