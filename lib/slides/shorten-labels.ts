// A figure whose labels are as long as paragraphs would fit on no page: on the slide they are cut, and the table beside it
// and every file have them whole.
import type { Figure } from "../figure/figure";

/** About two lines beside a bar; a heading takes twice as many. */
const most = 60;

function cut(text: string, longest: number): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : text;
}

/** The same figure with texts that leave room for its bars. */
export function shortenLabels(figure: Figure): Figure {
  const label = <T extends { label: string }>(one: T): T => ({ ...one, label: cut(one.label, most) });
  return {
    ...figure,
    title: cut(figure.title, 2 * most),
    categories: figure.categories.map(label),
    series: figure.series.map(label),
  };
}
