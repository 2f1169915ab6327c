// Counts over time in Recharts: columns with their numbers on top, a gap with its mark where there is none.
import { Bar, BarChart } from "recharts";
import { valueNodes } from "../../../lib/chart/counts";
import { columnNodes } from "../../../lib/chart/halves";
import { breakNodes } from "../../../lib/chart/time-labels";
import { Point } from "./chart-points";
import { Ink } from "./ink";
import { boxOf, cellOf, chartProps, Frame, numberOf, Scales, type ViewProps } from "./view-parts";

export default function CountsView({ figure, geometry }: ViewProps) {
  const { plot } = geometry;
  const over = [...breakNodes(figure, geometry), ...valueNodes(figure, geometry)];
  return (
    <BarChart {...chartProps({ figure, geometry })}>
      <Scales geometry={geometry} />
      <Frame figure={figure} geometry={geometry} over={over}>
        {figure.series.map(({ key, style }, series) => (
          <Bar
            key={key}
            dataKey={numberOf(figure, series)}
            isAnimationActive={false}
            shape={(column) => {
              const cell = cellOf(figure, column.index, series);
              const box = boxOf(geometry, series, column);
              return (
                <Point category={column.index} series={series} hit={{ ...box, y: plot.y, height: plot.height }}>
                  <Ink nodes={cell && cell.value !== null ? columnNodes(figure, column.index, box, style, cell) : []} />
                </Point>
              );
            }}
          />
        ))}
      </Frame>
    </BarChart>
  );
}
