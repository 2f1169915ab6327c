// Over a figure: the finding as its heading, then what is measured, then what must not be missed.
import type { Figure } from "../../../lib/figure/figure";
import { surroundings } from "../../../lib/figure/surroundings";

type Props = { figure: Figure; heading: "h1" | "h2" | "h3"; panel?: string };

export function FigureHead({ figure, heading: Heading, panel }: Props) {
  const cautions = surroundings(figure, ["caution"]);
  const name = figure.name === figure.title ? null : figure.name;
  return (
    <header className="figure-head">
      {panel && <p className="panel-name">{panel}</p>}
      <Heading id={`title-${figure.indicator}`}>{figure.title}</Heading>
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

function CautionIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M10 2 19 18H1Z" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
      <path d="M10 8v5m0 1.5v1.5" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
