// Composition in Recharts: one stacked bar a category, a segment a series, the unpublished rest left open.
import { Bar, BarChart } from "recharts";
import { restNodes, segmentNodes } from "../../../lib/chart/composition";
import { composition } from "../../../lib/chart/composition-parts";
import { textOnGrid } from "../../../lib/chart/frame";
import { Point } from "./chart-points";
import { Ink } from "./ink";
import { boxOf, chartProps, Frame, type Row, Scales, type ViewProps } from "./view-parts";

export default function CompositionView({ figure, geometry }: ViewProps) {
  const partsOf = figure.categories.map((_, category) => composition(figure, category).parts);
  const lengthOf = (series: number) => (row: Row) => {
    const part = partsOf[row.category]?.find((one) => one.series === series);
    return part ? part.to - part.from : 0;
  };
  return (
    <BarChart {...chartProps({ figure, geometry })}>
      <Scales geometry={geometry} />
      <Frame
        figure={figure}
        geometry={geometry}
        under={figure.categories.flatMap((_, category) => restNodes(figure, geometry, category))}
        over={textOnGrid(geometry.besideBars.flat())}
      >
        {figure.series.map(({ key }, series) => (
          <Bar
            key={key}
            stackId="whole"
            dataKey={lengthOf(series)}
            isAnimationActive={false}
            shape={(segment) => {
              const box = boxOf(geometry, 0, segment);
              return (
                <Point category={segment.index} series={series} hit={box}>
                  <Ink nodes={segmentNodes(figure, geometry, { category: segment.index, series }, box)} />
                </Point>
              );
            }}
          />
        ))}
      </Frame>
    </BarChart>
  );
}
