// A key number on the overview: what, how many, how it went, against when. The tile leads to its figure; a menu saves it.
import { addressOf, figureFile, newestPage } from "../../../lib/address/figure";
import { citation } from "../../../lib/export/citation";
import { downloadWords } from "../../../lib/export/download-words";
import { exporters } from "../../../lib/export/registry";
import type { Figure } from "../../../lib/figure/figure";
import { siteOrigin } from "../../_server/settings";
import { CopyText } from "../shell/copy-text";
import { Menu } from "../shell/menu";
import { unparted } from "../shell/unparted";
import { CertaintyChip } from "./figure-head";
import { figurePageWords } from "./figure-page-words";

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

/** @param href where it leads: to the figure's newest editions, unless others were asked for */
export function KeyTile({ figure, href = newestPage(figure) }: { figure: Figure; href?: string }) {
  const { number, second } = figure.headline;
  if (!number) return null;
  return (
    <div className="key-tile">
      <h2>
        <a href={href}>{figure.name}</a>
      </h2>
      <p className="key-number">
        <b>{number.value}</b>
        <span>{number.label === figure.name ? "" : number.label}</span>
        <Sparkline values={number.series.map(({ value }) => value)} />
      </p>
      <p className="key-period">
        {unparted(number.period)}
        {second && <span>{unparted(second)}</span>}
      </p>
      <div className="key-foot">
        <CertaintyChip figure={figure} />
        <TileMenu figure={figure} />
      </div>
    </div>
  );
}

/** One click opens it, one click saves the figure as a slide; a citation to copy stands below. */
export function TileMenu({ figure }: { figure: Figure }) {
  const { lang } = figure;
  const words = figurePageWords[lang];
  const { citationIn, copy } = downloadWords[lang];
  return (
    <Menu label={words.saveOrCite} name={figure.name} className="tile-menu">
      <ul className="menu-list">
        {(["pptx", "docx", "png"] as const).map((format) => (
          <li key={format}>
            <a href={figureFile({ ...addressOf(figure), format })}>{exporters[format].label[lang]}</a>
          </li>
        ))}
      </ul>
      <p className="menu-heading">{words.cite}</p>
      <CopyText text={citation(figure, siteOrigin())} label={citationIn[lang]} words={copy} />
    </Menu>
  );
}
