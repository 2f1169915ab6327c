// Under a chart over time: its range, to be dragged. It moves the ends of the range in the form of the page, which acts at
// once; without script that form is all there is.
import { createRoot } from "react-dom/client";
import { formFields } from "../../../lib/address/choices-form";
import RangeBrush, { type RangeProps } from "../chart/range-brush";
import type { Mounted } from "./mount-chart";

/** `codes` of the editions, as the form sends them. */
export type Range = RangeProps & { codes: readonly string[] };

function choose(start = "", end = ""): void {
  const ends = document.querySelector<HTMLFormElement>(".figure-controls")?.elements;
  const [from, to] = [formFields.from, formFields.to].map((name) => ends?.namedItem(name));
  if (!(from instanceof HTMLSelectElement) || !(to instanceof HTMLSelectElement)) return;
  if (from.value === start && to.value === end) return;
  from.value = start;
  to.value = end;
  to.dispatchEvent(new Event("change", { bubbles: true }));
}

export function mountRange(place: HTMLElement): Mounted {
  const { codes, ...range }: Range = JSON.parse(place.dataset.range ?? "");
  const root = createRoot(place, { onUncaughtError: () => undefined });
  root.render(<RangeBrush {...range} onRange={(first, last) => choose(codes[first], codes[last])} />);
  return { end: () => root.unmount() };
}
