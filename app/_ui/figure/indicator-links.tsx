// Links to the figures of some indicators, in running text.

import { Fragment } from "react";
import { figurePage } from "../../../lib/address/figure";
import type { Pairs } from "../../../lib/address/query";
import type { Reader } from "../../../lib/address/reader";
import { indicatorById } from "../../../lib/catalogue/indicators";
import { figureWords } from "../../../lib/figure/figure-words";

export function IndicatorLink({ id, reader, state = [] }: { id: string; reader: Reader; state?: Pairs }) {
  const indicator = indicatorById.get(id);
  return indicator ? <a href={figurePage(reader, { indicator: id, state })}>{indicator.name[reader.lang]}</a> : id;
}

export function IndicatorLinks({ ids, reader }: { ids: readonly string[]; reader: Reader }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && figureWords[reader.lang].comma}
      <IndicatorLink id={id} reader={reader} />
    </Fragment>
  ));
}
