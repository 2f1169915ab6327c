// Recharts' brush under a chart over time: the whole course, small, with two ends to drag. Loaded after the page.
import { Brush, Line, LineChart, ResponsiveContainer } from "recharts";

export type RangeProps = {
  /** All editions by time, each with the values of the lines. */
  editions: readonly { label: string; values: readonly (number | null)[] }[];
  /** Which of them are shown. */
  first: number;
  last: number;
  label: string;
};

type Props = RangeProps & { onRange: (first: number, last: number) => void };

const height = 32;
/** Pixels for the names of the ends. */
const ends = 120;

export default function RangeBrush({ editions, first, last, label, onRange }: Props) {
  const lines = editions[0]?.values.map((_, line) => line) ?? [];
  const data = editions.map(({ label, values }) => ({ label, ...values }));
  const chosen = { first, last };
  return (
    // The travellers take arrow keys; what they chose counts once the key is let go.
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what its ends let bubble
    <div className="range-brush-stage" onKeyUp={() => onRange(chosen.first, chosen.last)}>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart data={data} margin={{ top: 0, right: ends, bottom: 0, left: ends }} accessibilityLayer={false}>
          <Brush
            dataKey="label"
            ariaLabel={label}
            height={height - 2}
            y={1}
            travellerWidth={12}
            startIndex={first}
            endIndex={last}
            fill="var(--tint)"
            stroke="var(--line-strong)"
            alwaysShowText
            onChange={({ startIndex, endIndex }) => Object.assign(chosen, { first: startIndex, last: endIndex })}
            onDragEnd={({ startIndex, endIndex }) => onRange(startIndex ?? first, endIndex ?? last)}
          >
            <LineChart>
              {lines.map((line) => (
                <Line
                  key={line}
                  dataKey={String(line)}
                  stroke="var(--line-strong)"
                  dot={false}
                  isAnimationActive={false}
                />
              ))}
            </LineChart>
          </Brush>
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
