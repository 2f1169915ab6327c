// Ticks of a value axis. Where their labels would touch, every second (third …) label is left out; its grid line stays.
import type { Figure } from "../figure/figure";
import type { Geometry, TextLine } from "./geometry";
import { textWidth } from "./text-metrics";

type Setting = {
  /** Labels stand side by side rather than one over the other. */
  across: boolean;
  size: number;
  place: (text: string, position: number) => TextLine | null;
};

/** Ticks with their pixels and labels. @param toPixel from a value to its pixel */
export function spacedTicks(
  { ticks }: Figure["axis"],
  toPixel: (value: number) => number,
  { across, size, place }: Setting,
): Geometry["ticks"] {
  const positions = ticks.map(({ value }) => toPixel(value));
  const need = ticks.reduce((most, { label }) => Math.max(most, across ? textWidth(label, size) + 8 : size + 4), 0);
  const step = Math.abs((positions[1] ?? need) - (positions[0] ?? 0));
  const every = Math.max(1, Math.ceil(need / Math.max(step, 0.1)));
  return ticks.map(({ value, label }, index) => {
    const position = positions[index] ?? 0;
    return { value, position, line: index % every === 0 ? place(label, position) : null };
  });
}
