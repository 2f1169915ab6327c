// A key number on the overview: what, how many, how it went, against when. The tile leads to its figure; a menu saves it.
import { addressOf, figureFile } from "../../../lib/address/figure";
import type { Figure } from "../../../lib/figure/figure";
import { overviewWords } from "../shell/overview-words";
import { CertaintyChip } from "./figure-head";

const width = 120;
const height = 32;

/** The series as a line from left to right, its newest value as a dot. For the eye only: the number stands beside it. */
function Sparkline({ values }: { values: readonly number[] }) {
  if (values.length < 2) return null;
  const highest = Math.max(...values);
  const x = (index: number) => 4 + (index * (width - 8)) / (values.length - 1);
  const y = (value: number) => height - 4 - (highest === 0 ? 0 : (value / highest) * (height - 8));
  const last = values.length - 1;
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <polyline points={values.map((value, index) => `${x(index)},${y(value)}`).join(" ")} />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r="3.5" />
    </svg>
  );
}

export function KeyTile({ figure }: { figure: Figure }) {
  const { number, second } = figure.headline;
  if (!number) return null;
  const words = overviewWords[figure.lang];
  return (
    <div className="key-tile">
      <h2>
        <a href={figure.href}>{figure.name}</a>
      </h2>
      <p className="key-number">
        <b>{number.value}</b>
        <span>{number.label === figure.name ? "" : number.label}</span>
        <Sparkline values={number.series.map(({ value }) => value)} />
      </p>
      <p className="key-period">
        {number.period}
        {second && <span>{second}</span>}
      </p>
      <div className="key-foot">
        <CertaintyChip figure={figure} />
        <a className="key-save" href={figureFile({ ...addressOf(figure), format: "pptx" })}>
          {words.savePowerPoint}
        </a>
      </div>
    </div>
  );
}
