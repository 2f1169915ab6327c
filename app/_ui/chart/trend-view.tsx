// Trend in Recharts: one line for each stretch that the figure joins, a marker for each edition, bands for intervals.
import { Line, LineChart } from "recharts";
import { dashes } from "../../../lib/chart/marks";
import { breakNodes } from "../../../lib/chart/time-labels";
import { bandNodes, bridgeNodes, endLabelNodes, pointNodes, valueNodes } from "../../../lib/chart/trend";
import { Point } from "./chart-points";
import { colour, Ink } from "./ink";
import { cellOf, chartProps, Frame, numberOf, type Row, Scales, type ViewProps } from "./view-parts";

/** Half the side of the area around a marker that answers to the pointer. */
const reach = 14;

export default function TrendView({ figure, geometry }: ViewProps) {
  const under = [...breakNodes(figure, geometry), ...bandNodes(figure, geometry), ...bridgeNodes(figure, geometry)];
  const over = [...valueNodes(figure, geometry), ...endLabelNodes(figure, geometry)];
  return (
    <LineChart {...chartProps({ figure, geometry })}>
      <Scales geometry={geometry} />
      <Frame figure={figure} geometry={geometry} under={under} over={over}>
        {figure.series.flatMap(({ key, style }, series) =>
          stretches(figure.joins[series] ?? []).map(({ from, to }) => (
            <Line
              key={`${key}-${from}`}
              dataKey={({ category }: Row) =>
                category >= from && category <= to ? cellOf(figure, category, series)?.value : null
              }
              stroke={colour(style.ink)}
              strokeWidth={2}
              strokeDasharray={dashes[style.dash] ?? "none"}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          )),
        )}
        {figure.series.map(({ key }, series) => (
          <Line
            key={key}
            dataKey={numberOf(figure, series)}
            stroke="none"
            activeDot={false}
            isAnimationActive={false}
            dot={({ index, cx = 0, cy = 0 }) => (
              <Point
                key={index}
                category={index}
                series={series}
                hit={{ x: cx - reach, y: cy - reach, width: 2 * reach, height: 2 * reach }}
              >
                <Ink nodes={pointNodes(figure, geometry, { category: index, series }, { x: cx, y: cy })} />
              </Point>
            )}
          />
        ))}
      </Frame>
    </LineChart>
  );
}

/** Runs of categories that a line may join. @param joins true at i where i and i + 1 are joined */
function stretches(joins: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  joins.forEach((joined, index) => {
    const last = found.at(-1);
    if (!joined) return;
    if (last?.to === index) last.to = index + 1;
    else found.push({ from: index, to: index + 1 });
  });
  return found;
}
