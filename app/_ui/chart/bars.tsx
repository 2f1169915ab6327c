// Horizontal bars, one under the other: what rankings and groups have in common.
import { Bar, BarChart } from "recharts";
import { cellNodes } from "../../../lib/chart/bars";
import type { Box, Geometry } from "../../../lib/chart/geometry";
import type { SceneNode } from "../../../lib/chart/scene";
import { Point } from "./chart-points";
import { Ink } from "./ink";
import { boxOf, chartProps, Frame, numberOf, Scales, type ViewProps } from "./view-parts";

/** @param over drawn on top of the bars */
export function Bars({ figure, geometry, over = [] }: ViewProps & { over?: readonly SceneNode[] }) {
  return (
    <BarChart {...chartProps({ figure, geometry })}>
      <Scales geometry={geometry} />
      <Frame figure={figure} geometry={geometry} over={over}>
        {figure.series.map(({ key }, series) => (
          <Bar
            key={key}
            dataKey={numberOf(figure, series)}
            isAnimationActive={false}
            shape={(bar) => (
              <Point
                category={bar.index}
                series={series}
                hit={hitBox(geometry, bar.index, series, figure.series.length)}
              >
                <Ink
                  nodes={cellNodes(figure, geometry, { category: bar.index, series }, boxOf(geometry, series, bar))}
                />
              </Point>
            )}
          />
        ))}
      </Frame>
    </BarChart>
  );
}

/** The whole row of a bar, name and printed value too; rows of a band leave no gap between them. */
function hitBox(
  { plot, width, bandSize, bars, categories, bracketColumn, differences }: Geometry,
  category: number,
  series: number,
  count: number,
): Box {
  const band = categories[category]?.start ?? plot.y;
  const edge = (row: number) => band + bars.offset + row * (bars.thickness + bars.gap) - bars.gap / 2;
  const top = series === 0 ? band : edge(series);
  const bottom = series === count - 1 ? band + bandSize : edge(series + 1);
  return { x: 0, y: top, width: bracketColumn?.x ?? differences?.x ?? width, height: bottom - top };
}
