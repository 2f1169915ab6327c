// Over a figure: the finding as its heading with its certainty, then what is measured, then what must not be missed.
import type { Figure } from "../../../lib/figure/figure";
import { surroundings } from "../../../lib/figure/surroundings";

type Props = { figure: Figure; heading: "h1" | "h2" | "h3"; panel?: string };

export function FigureHead({ figure, heading: Heading, panel }: Props) {
  const cautions = surroundings(figure, ["caution"]);
  const { first, second } = figure.headline;
  const name = figure.name === first ? null : figure.name;
  return (
    <header className="figure-head">
      {panel && <p className="panel-name">{panel}</p>}
      <Heading id={`title-${figure.indicator}`}>{first}</Heading>
      {(second !== null || figure.certainty) && (
        <div className="headline-second">
          {second !== null && <p>{second}</p>}
          <CertaintyChip figure={figure} />
        </div>
      )}
      <p className="figure-subtitle">
        {name && <b>{name}</b>} <span>{figure.subtitle}</span>
      </p>
      {cautions.length > 0 && (
        <div className="cautions">
          <p className="caution-label">
            <CautionIcon />
            {cautions[0]?.label}
          </p>
          <ul>
            {cautions.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

/** How far the headline carries: a chip, whose sentence opens on demand and stands in print. */
export function CertaintyChip({ figure: { certainty } }: { figure: Figure }) {
  if (!certainty) return null;
  return (
    <details className={`certainty certainty-${certainty.code}`}>
      <summary>{certainty.label}</summary>
      <p>{certainty.sentence}</p>
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
