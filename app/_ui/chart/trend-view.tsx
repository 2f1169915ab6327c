// Trend in Recharts: one line for each stretch that the figure joins, a marker for each edition, bands for intervals.
import { Line, LineChart, Tooltip } from "recharts";
import { dashes } from "../../../lib/chart/marks";
import { lineInk } from "../../../lib/chart/palette";
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
      {/* The upright line through the edition that the pointer is at; the words stand in the point's own tooltip. */}
      <Tooltip
        content={() => null}
        cursor={{ stroke: colour("muted"), strokeDasharray: "2 3" }}
        isAnimationActive={false}
      />
      <Frame figure={figure} geometry={geometry} under={under} over={over}>
        {figure.series.flatMap(({ key, style }, series) =>
          stretches(figure.joins[series] ?? []).map(({ from, to }) => (
            <Line
              key={`${key}-${from}`}
              dataKey={({ category }: Row) =>
                category >= from && category <= to ? cellOf(figure, category, series)?.value : null
              }
              stroke={colour(lineInk(style.ink))}
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
            activeDot={activeDot(figure, series)}
            isAnimationActive={false}
            dot={({ index, cx = 0, cy = 0 }) => (
              <Point
                key={index}
                category={index}
                series={series}
                hit={{ x: cx - reach, y: cy - reach, width: 2 * reach, height: 2 * reach }}
              >
                <Ink nodes={pointNodes(figure, { category: index, series }, { x: cx, y: cy })} />
              </Point>
            )}
          />
        ))}
      </Frame>
    </LineChart>
  );
}

type ActiveDotProps = { index?: number | undefined; cx?: number | undefined; cy?: number | undefined };

/** A ring around the markers of the edition that the pointer is at; none where there is no number. */
function activeDot(figure: ViewProps["figure"], series: number) {
  return ({ index = 0, cx = 0, cy = 0 }: ActiveDotProps) =>
    cellOf(figure, index, series)?.value == null ? (
      <g />
    ) : (
      <circle className="active-dot" cx={cx} cy={cy} r={8} fill="none" stroke={colour("text")} strokeWidth={2} />
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
