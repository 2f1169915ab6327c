// Bars keep their still picture: over it lie only the areas that answer to pointer and keyboard, one a value. Recharts
// would draw nothing of its own here.
import { chartTraits } from "../../../lib/catalogue/chart-kinds";
import { cellNodes } from "../../../lib/chart/bars";
import { slice } from "../../../lib/chart/composition";
import { composition } from "../../../lib/chart/composition-parts";
import { type Box, barBox, type Geometry } from "../../../lib/chart/geometry";
import { nodesBounds } from "../../../lib/chart/nodes-bounds";
import type { Figure } from "../../../lib/figure/figure";
import { Point } from "./chart-points";
import type { Place } from "./next-point";
import { chartNames, type ViewProps } from "./view-parts";

export default function BarsView({ figure, geometry }: ViewProps) {
  const { width, height } = geometry;
  const { desc, ...names } = chartNames(figure);
  const areas = chartTraits[figure.kind].whole ? segmentAreas : barAreas;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, for a title would show as a tooltip of its own
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" {...names}>
      <desc>{desc}</desc>
      {figure.cells.flatMap((row, category) =>
        row.map((_, series) => {
          const { hit, mark } = areas(figure, geometry, { category, series });
          return (
            <Point
              key={`${figure.categories[category]?.key} ${figure.series[series]?.key}`}
              category={category}
              series={series}
              hit={hit}
            >
              <rect className="mark-box" {...mark} />
            </Point>
          );
        }),
      )}
    </svg>
  );
}

/** hit: what answers to the pointer. mark: what is drawn of the value, bar, whisker and number. */
type Areas = (figure: Figure, geometry: Geometry, place: Place) => { hit: Box; mark: Box };

/** The whole row of a bar, name and printed value too; rows of a band leave no gap between them. */
const barAreas: Areas = (figure, geometry, { category, series }) => {
  const { plot, width, bandSize, bars, categories, bracketColumn, differences } = geometry;
  const band = categories[category]?.start ?? plot.y;
  const edge = (row: number) => band + bars.offset + row * (bars.thickness + bars.gap) - bars.gap / 2;
  const top = series === 0 ? band : edge(series);
  const bottom = series === figure.series.length - 1 ? band + bandSize : edge(series + 1);
  const hit = { x: 0, y: top, width: bracketColumn?.x ?? differences?.x ?? width, height: bottom - top };
  const bar = barBox(geometry, category, series, figure.cells[category]?.[series]?.value ?? 0);
  return { hit, mark: nodesBounds(cellNodes(figure, geometry, { category, series })) ?? bar };
};

const segmentAreas: Areas = (figure, geometry, { category, series }) => {
  const part = composition(figure, category).parts.find((one) => one.series === series);
  const box = slice(geometry, category, part?.from ?? 0, part?.to ?? 0);
  return { hit: box, mark: box };
};
