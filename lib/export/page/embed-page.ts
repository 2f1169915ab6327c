// A figure as a page of its own for an iframe on another site: still pictures, words, table and source in one light
// document without a script that asks for nothing else.

import { layOut } from "../../chart/lay-out";
import { forcedColours, hatchProperty, paletteProperties, palettes } from "../../chart/palette";
import { toSvg } from "../../chart/to-svg";
import type { Figure } from "../../figure/figure";
import { figureWords } from "../../figure/figure-words";
import { type Role, surroundings, textsAround } from "../../figure/surroundings";
import { pageWords } from "../../words/page-words";
import { toldApart } from "../picture/photocopy";
import { attribute, text } from "../xml";
import { embedWords } from "./embed-words";

const [wide, narrow] = [720, 340];

const style = `
:root{color-scheme:light dark;${paletteProperties("light")}}
@media (prefers-color-scheme:dark){:root{${paletteProperties("dark")}}}
@media print{:root{${hatchProperty}:1}}
${forcedColours}
html{background:var(--chart-paper);color:var(--chart-text);font:1rem/1.6 "BIZ UDPGothic","BIZ UDPゴシック","Noto Sans JP",sans-serif}
body{display:flow-root;margin:0;padding:.75rem;line-break:strict;overflow-wrap:anywhere}
h1{font-size:1.125rem;line-height:1.5;margin:0}
p{margin:.25rem 0}
svg{display:block;height:auto;margin:.5rem 0;max-width:60rem;width:100%}
.narrow{display:none}
@media (max-width:${wide - 160}px){.wide{display:none}.narrow{display:block}}
.small{color:var(--chart-muted);font-size:.875rem}
summary{cursor:pointer;padding:.625rem 0}
.table{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem}
th,td{border:1px solid var(--chart-grid);padding:.25rem .5rem;text-align:right}
th:first-child{text-align:left}
a{color:inherit;display:inline-block;padding:.5rem 0}
a:focus-visible,summary:focus-visible,.table:focus-visible{outline:4px solid currentColor;outline-offset:2px}
`.replaceAll("\n", "");

function pictures(figure: Figure): string {
  const one = (width: number, name: string) => {
    const svg = toSvg(toldApart(layOut(figure, width), palettes.light), {
      palette: "css",
      idPrefix: `${name}-${figure.indicator}`,
      title: figure.name,
      desc: figure.alt,
      heldWidths: true,
    });
    return `<div class="${name}">${svg}</div>`;
  };
  return figure.categories.length > 0 ? one(wide, "wide") + one(narrow, "narrow") : "";
}

function table({ table, lang }: Figure): string {
  if (table.rows.length === 0) return "";
  const head = table.columns.map((column) => `<th scope="col">${text(column)}</th>`).join("");
  const rows = table.rows.map(
    ({ header, cells }) =>
      `<tr><th scope="row">${text(header)}</th>${cells.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`,
  );
  const name = text(embedWords[lang].table);
  return (
    `<details><summary>${name}</summary><div class="table" role="region" tabindex="0" aria-label="${name}">` +
    `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`
  );
}

/** What surrounds the figure, each a paragraph with its label; a mark is its own. */
function around(figure: Figure, roles: readonly Role[]): string[] {
  const { colon } = figureWords[figure.lang];
  return surroundings(figure, roles).map(({ role, label, text }) => (role === "mark" ? text : label + colon + text));
}

/** The document. Colours follow the reader's system, and the width of the iframe picks one of two pictures. */
export function embedPage(figure: Figure): string {
  const { lang, title, name, subtitle, href } = figure;
  const paragraphs = (texts: readonly string[], className = "small") =>
    texts
      .filter(Boolean)
      .map((one) => `<p class="${className}">${text(one)}</p>`)
      .join("");
  const lost = surroundings(figure, ["lost"]).flatMap(({ label, text }) => [label, text]);
  const about = [name === title ? "" : name, subtitle].filter(Boolean).join("　");
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${text(title)}</title><style>${style}</style></head><body><main><h1>${text(title)}</h1>` +
    paragraphs([about, ...around(figure, ["caution"])]) +
    pictures(figure) +
    paragraphs([...lost, ...textsAround(figure, ["lost-credit"])], "lost") +
    table(figure) +
    paragraphs([...around(figure, ["base", "ruler", "mark", "note", "interval"]), ...textsAround(figure, ["credit"])]) +
    `<p class="small"><a href=${attribute(href)} target="_blank" rel="noopener">${text(embedWords[lang].open(pageWords[lang].product))}</a></p>` +
    `</main></body></html>\n`
  );
}
