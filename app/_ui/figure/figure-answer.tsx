// Over a figure on its own page: the question, then its answer with how far it carries.
import { askedTitle } from "../../../lib/catalogue/asked-title";
import type { Indicator } from "../../../lib/catalogue/types";
import type { Figure } from "../../../lib/figure/figure";
import { unparted } from "../shell/unparted";
import { CertaintyChip } from "./figure-head";

export function FigureAnswer({ figure, indicator }: { figure: Figure; indicator: Indicator }) {
  const { first, second } = figure.headline;
  const title = askedTitle(indicator, figure.lang);
  return (
    <header className="figure-answer">
      <h1 id={`title-${figure.indicator}`}>{title}</h1>
      {first !== title && first !== figure.name && (
        <div className="headline-second">
          <p>
            <b>{unparted(first)}</b>
            {second !== null && <span>{unparted(second)}</span>}
          </p>
          <CertaintyChip figure={figure} />
        </div>
      )}
    </header>
  );
}
