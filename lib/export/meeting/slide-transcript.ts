// What a slide's picture says, as HTML: for readers who listen, for telephones, and where no script runs.
import { webAddress } from "../../address/web-address";
import type { Figure } from "../../figure/figure";
import { surroundings } from "../../figure/surroundings";
import type { Lang } from "../../localised";
import { ownTexts } from "../../slides/number-tiles";
import type { Slide } from "../../slides/slide";
import { attribute, text } from "../xml";

const paragraph = (line: string) => `<p>${text(line)}</p>`;
const linked = (line: string, url: string) => {
  const target = webAddress(url);
  return target ? `<a href=${attribute(target)}>${text(line)}</a>` : text(line);
};

function table({ caption, columns, rows }: Figure["table"]): string {
  if (rows.length === 0) return "";
  const head = columns.map((column) => `<th scope="col">${text(column)}</th>`).join("");
  const body = rows.map(
    ({ header, cells }) =>
      `<tr><th scope="row">${text(header)}</th>${cells.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`,
  );
  return `<table><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function ofFigure(figure: Figure): string {
  const { name, subtitle, sources } = figure;
  const lines = surroundings(figure).flatMap(({ role, label, text }) => (role === "lost" ? [label, text] : [text]));
  const links = sources.map((source) => `<li>${linked(source.text, source.url)}</li>`).join("");
  return (
    paragraph(`${name}　${subtitle}`) +
    table(figure.table) +
    lines.filter(Boolean).map(paragraph).join("") +
    (links && `<ul>${links}</ul>`)
  );
}

/** HTML without a heading. */
export function slideTranscript({ figure, numbers = [], own: office, paragraphs }: Slide, lang: Lang): string {
  const own = paragraphs.map(({ label = "", text, url }) =>
    url ? `<p>${linked(text, url)}</p>` : paragraph([label, text].filter(Boolean).join("　")),
  );
  return (
    [...(figure ? [figure] : []), ...numbers].map(ofFigure).join("") +
    (office ? Object.values(ownTexts(office, lang)).map(paragraph).join("") : "") +
    own.join("")
  );
}
