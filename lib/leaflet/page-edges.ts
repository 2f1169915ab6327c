// What stands over and under the panels of a page: the band with the title, and the last lines.
import { firstFitting } from "../chart/first-fit";
import { setParagraphs } from "../chart/frame-blocks";
import type { SceneNode } from "../chart/scene";
import { textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import { innerPage as inner, margin, moved, part, type Stack, sheetSize, smallestType, stack } from "../sheets/sheet";
import type { Leaflet } from "./leaflet";
import { leafletWords } from "./leaflet-words";

/** Over the first page: title, whose survey, which edition. */
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
      { role: "H1", nodes: [{ ...set, text: title, x: side, y: 35, size, weight: 700, anchor: "start" }] },
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
          { type: "rect", x: right - tagWidth, y: 39, width: tagWidth, height: 20, fill: "paper" },
          {
            ...{ type: "text", text: editionLabel, x: right - tagWidth / 2, y: 53.4, size: 12 },
            ...{ weight: 700, fill: "text", anchor: "middle" },
          },
        ],
      },
    ],
    height,
  };
}

/** The second page repeats in one line what it belongs to. */
export function runningHead({ title, editionLabel }: Leaflet): Stack {
  const [height, y] = [26, 17.2];
  const set = { type: "text", y, size: 11, weight: 700, fill: "paper" } as const;
  return {
    parts: [
      {
        role: "Artifact",
        nodes: [
          { type: "rect", x: 0, y: 0, width: sheetSize.width, height, fill: "series1" },
          { ...set, text: title, x: margin.side, anchor: "start" },
          { ...set, text: editionLabel, x: sheetSize.width - margin.side, anchor: "end" },
        ],
      },
    ],
    height,
  };
}

/** The last lines: unofficial, the data, the page; on the second one the office that hands the leaflet out. */
export function endLines(leaflet: Leaflet, page: 1 | 2): Stack {
  const words = leafletWords[leaflet.lang];
  const size = smallestType;
  const lines = setParagraphs(
    [{ text: `${words.unofficial}${words.next}${leaflet.dataLine}${words.next}${page} / 2`, size, weight: 700 }],
    inner,
  );
  return stack([...(page === 2 ? [officeLine(leaflet)] : []), part("P", lines)]);
}

/** Who hands the leaflet out; a line to write on where nobody has said so. */
function officeLine({ lang, office }: Leaflet): Stack {
  const text = leafletWords[lang].madeBy(office);
  const width = textWidth(text, 10, 700);
  const x = office ? Math.max(0, inner - width) : inner - 200;
  const set = { type: "text", text, x, y: 10, size: 10, weight: 700, fill: "text", anchor: "start" } as const;
  const rule: SceneNode = {
    ...{ type: "line", x1: x + width + 4, x2: inner, y1: 12, y2: 12 },
    ...{ stroke: "outline", width: 0.7 },
  };
  return part("P", { nodes: office ? [set] : [set, rule], height: 16 });
}

/** The foot of a page under its rule. */
export function ruled(foot: Stack): Stack {
  const rule: SceneNode = { type: "line", x1: 0, y1: 0, x2: inner, y2: 0, stroke: "axis", width: 0.7 };
  const { parts, height } = moved(foot, 0, 5);
  return { parts: [{ role: "Artifact", nodes: [rule] }, ...parts], height: height + 5 };
}
