// Slides of a reader's own values beside a figure, for a pack that stays in the reader's browser: the figure, then the values,
// marked as the office's own and unpublished.
import { entryOf } from "../address/figure";
import type { Cell, Figure } from "../figure/figure";
import { ownWords } from "../figure/own-words";
import { editionLabel } from "../words/edition-label";
import { colon } from "../words/marks";
import { collectedPack } from "./collected-pack";
import type { Pack } from "./pack";

const mostLine = 1000;
const mostParagraphs = 28;

/** Own cells of a figure that ownBeside has widened. */
function ownCells({ codes, cells }: Figure): Cell[] {
  return codes.places.flatMap((row, c) =>
    row.flatMap(({ segment }, s) => {
      const cell = cells[c]?.[s];
      return segment === "own" && cell && cell.value !== null ? [cell] : [];
    }),
  );
}

/** Null where the figure has no own value. @param name of the pack */
export function ownValuesPack(figure: Figure, name: string): Pack | null {
  const { lang, era, unit, changes, notes, codes } = figure;
  const edition = codes.places.flat().find(({ segment }) => segment === "own")?.edition ?? "";
  const words = ownWords[lang];
  const [first, ...rest] = ownCells(figure);
  if (!first) return null;
  const title = words.of(figure.name);
  const spaced = /^[A-Za-z]/.test(unit) ? ` ${unit}` : unit;
  const said = [first, ...rest].slice(0, mostParagraphs).map(({ spoken }) => ({ text: spoken.slice(0, mostLine) }));
  const judged = (changes?.rows ?? []).map(({ cells: [label, ...others] }) => [label, others.at(-1)].join(colon[lang]));
  const pack = collectedPack([entryOf(figure.href)], { name, title: title.slice(0, 120) });
  return {
    ...pack,
    slides: [
      ...pack.slides,
      {
        heading: words.own,
        own: {
          what: figure.name.slice(0, 120),
          number: `${first.text}${spaced}`.slice(0, 60),
          period: editionLabel(edition, lang, era).plain.slice(0, 60),
        },
        paragraphs: [
          ...said,
          ...(judged.length > 0 && changes
            ? [
                {
                  text: `${changes.caption}${colon[lang]}${judged.join(lang === "ja" ? "、" : "; ")}`.slice(
                    0,
                    mostLine,
                  ),
                },
              ]
            : []),
          { text: (notes[0]?.text ?? words.own).slice(0, mostLine) },
        ],
      },
    ],
  };
}
