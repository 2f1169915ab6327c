// Over a figure on a card: the finding as its heading with its certainty, then what is measured; under its picture, what
// must not be missed.
import type { Figure } from "../../../lib/figure/figure";
import { surroundings } from "../../../lib/figure/surroundings";
import { unparted } from "../shell/unparted";

export function FigureHead({ figure }: { figure: Figure }) {
  const { first, second } = figure.headline;
  return (
    <header className="figure-head">
      <h3 id={`title-${figure.indicator}`}>{unparted(first)}</h3>
      {(second !== null || figure.certainty) && (
        <div className="headline-second">
          {second !== null && <p>{unparted(second)}</p>}
          <CertaintyChip figure={figure} />
        </div>
      )}
      <FigureSubtitle figure={figure} named={figure.name !== first} />
    </header>
  );
}

/** What is measured, of whom and when. @param named begins with the plain name, where no heading gives it */
export function FigureSubtitle({ figure, named }: { figure: Figure; named: boolean }) {
  return (
    <p className="figure-subtitle">
      {named && <b>{figure.name}</b>} <span>{unparted(figure.subtitle)}</span>
    </p>
  );
}

/** What changes the reading: a break, a tiny base, a year that this site assigned. */
export function Cautions({ figure }: { figure: Figure }) {
  const cautions = surroundings(figure, ["caution"]);
  if (cautions.length === 0) return null;
  return (
    <div className="cautions">
      <p className="caution-label">
        <CautionIcon />
        {cautions[0]?.label}
      </p>
      <ul>
        {cautions.map(({ text }) => (
          <li key={text}>{unparted(text)}</li>
        ))}
      </ul>
    </div>
  );
}

/** How far the headline carries: a chip, whose sentence opens on demand and stands in print. */
export function CertaintyChip({ figure: { certainty } }: { figure: Figure }) {
  if (!certainty) return null;
  return (
    <details className={`certainty certainty-${certainty.code}`}>
      <summary>{certainty.label}</summary>
      <p>{unparted(certainty.sentence)}</p>
    </details>
  );
}

function CautionIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M10 2 19 18H1Z" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
      <path d="M10 8v5m0 1.5v1.5" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
