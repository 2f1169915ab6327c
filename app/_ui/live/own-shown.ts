// A figure with own values in it takes the place of the one that the server wrote: its pictures with their alternative text,
// its table, its base and its credit. Taken away again, everything is as it was.
import { formOf } from "../../../lib/chart/figure-form";
import { layOut } from "../../../lib/chart/lay-out";
import { palettes } from "../../../lib/chart/palette";
import { toSvg } from "../../../lib/chart/to-svg";
import { toldApart } from "../../../lib/export/picture/photocopy";
import type { Figure } from "../../../lib/figure/figure";
import { renewChart } from "./charts";
import { element, numberTable } from "./element";
import { shownFigures } from "./shown-figures";

/** What the server wrote, by element. */
const written = new WeakMap<Element, Node[]>();

function put(place: Element, content: readonly Node[]): void {
  if (!written.has(place)) written.set(place, [...place.childNodes]);
  place.replaceChildren(...content);
}

function putBack(place: Element): void {
  const before = written.get(place);
  if (before) place.replaceChildren(...before);
}

/** The picture laid out at the width of its box. */
function picture(figure: Figure, width: number): Node {
  const svg = toSvg(toldApart(layOut(figure, width), palettes.light), {
    palette: "css",
    idPrefix: `${figure.indicator}-own-${width}`,
    title: figure.name,
    desc: figure.alt,
    heldWidths: true,
  });
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}

const added = ".own-mark";
const inPlace = "own";

/** @param figure null: as the server wrote it */
export function showOwn(figure: Figure | null): void {
  const box = document.querySelector<HTMLElement>(".figure-drawn > .picture");
  if (!box) return;
  const form = box.dataset.written ?? box.dataset.form ?? "";
  if (figure) box.dataset.written = form;
  else delete box.dataset.written;
  for (const still of box.querySelectorAll(".still")) {
    const width = Number(/still-(\d+)/.exec(still.className)?.[1]);
    if (figure) put(still, [picture(figure, width)]);
    else putBack(still);
  }
  box.dataset.form = figure ? formOf(figure) : form;
  if (figure) shownFigures.set(box, figure);
  else shownFigures.delete(box);
  // What was no chart, a number alone, has none to fetch.
  if (figure) box.dataset.figure ||= inPlace;
  else if (box.dataset.figure === inPlace) delete box.dataset.figure;
  renewChart(box);
  for (const one of document.querySelectorAll(added)) one.remove();
  const table = document.querySelector("#table > .number-table");
  if (table && figure) put(table, [numberTable(figure.table)]);
  else if (table) putBack(table);
  if (!figure) return;
  const base = figure.bases.at(-1);
  const mark = (text: string) => element("span", { className: "own-mark", text });
  if (base?.kind === "base") document.querySelector(".figure-drawn > .figure-key")?.append(mark(base.text));
  document
    .querySelector(".figure-drawn > .source-line")
    ?.append(mark(figure.credit.at(-1)?.text.replace(/^[。. ]+/, "") ?? ""));
}
