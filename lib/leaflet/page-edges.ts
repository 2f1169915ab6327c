// What stands over and under the panels of a page: the band with the title, and the last lines.
import { firstFitting } from "../chart/first-fit";
import { setParagraphs } from "../chart/frame-blocks";
import type { SceneNode } from "../chart/scene";
import { textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import { innerPage as inner, margin, moved, part, type Stack, sheetSize } from "../sheets/sheet";
import type { Leaflet } from "./leaflet";
import { leafletWords } from "./leaflet-words";

/** Over the page: title, whose survey, which edition. */
export function headBand({ title, lead, editionLabel }: Leaflet): Stack {
  const [height, side] = [66, margin.side];
  const right = sheetSize.width - side;
  const tagWidth = textWidth(editionLabel, 12, 700) + 22;
  const set = { type: "text", fill: "paper" } as const;
  const band: SceneNode = { type: "rect", x: 0, y: 0, width: sheetSize.width, height, fill: "series1" };
  const size = firstFitting([27, 25, 23, 21, 19], (one) => textWidth(title, one, 700) <= inner);
  return {
    parts: [
      { role: "Artifact", nodes: [band] },
      { role: "H1", nodes: [{ ...set, text: title, x: side, y: 33, size, weight: 700, anchor: "start" }] },
      {
        role: "P",
        nodes: [
          ...wrapText(lead, inner - tagWidth - 12, 10).map((text, index) => ({
            ...set,
            ...{ text, x: side, y: 54 + index * 12, size: 10, weight: 400 as const, anchor: "start" as const },
          })),
        ],
      },
      {
        role: "P",
        nodes: [
          { type: "rect", x: right - tagWidth, y: 42, width: tagWidth, height: 19, fill: "paper" },
          {
            ...{ type: "text", text: editionLabel, x: right - tagWidth / 2, y: 56, size: 12 },
            ...{ weight: 700, fill: "text", anchor: "middle" },
          },
        ],
      },
    ],
    height,
  };
}

/** The last lines: who made it from whose statistics, and of which data. */
export function endLines({ madeBy, dataLine, lang }: Leaflet): Stack {
  const { next } = leafletWords[lang];
  return part("P", setParagraphs([{ text: `${madeBy}${next}${dataLine}`, size: 7.5, weight: 700 }], inner));
}

/** The foot of a page under its rule. */
export function ruled(foot: Stack): Stack {
  const rule: SceneNode = { type: "line", x1: 0, y1: 0, x2: inner, y2: 0, stroke: "axis", width: 0.7 };
  const { parts, height } = moved(foot, 0, 5);
  return { parts: [{ role: "Artifact", nodes: [rule] }, ...parts], height: height + 5 };
}
