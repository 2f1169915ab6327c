"use client";
// Under a chart over time: its range, to be dragged. It moves the ends of the range in the form of the page, which acts
// at once; without script that form is all there is.
import { useEffect, useState } from "react";
import { formFields } from "../../../lib/address/choices-form";
import { whenIdle } from "./chart";
import type RangeBrush from "./range-brush";
import type { RangeProps } from "./range-brush";

/** @param codes of the editions, as the form sends them */
export function RangePicker({ codes, ...range }: RangeProps & { codes: readonly string[] }) {
  const [loaded, setLoaded] = useState<{ Brush: typeof RangeBrush } | null>(null);
  useEffect(() => {
    const load = () => import("./range-brush").then(({ default: Brush }) => setLoaded({ Brush }));
    whenIdle(() => load().catch(() => setLoaded(null)));
  }, []);

  const choose = (first: number, last: number) => {
    const ends = document.querySelector<HTMLFormElement>(".figure-controls")?.elements;
    const [from, to] = [formFields.from, formFields.to].map((name) => ends?.namedItem(name));
    if (!(from instanceof HTMLSelectElement) || !(to instanceof HTMLSelectElement)) return;
    const [start = "", end = ""] = [codes[first], codes[last]];
    if (from.value === start && to.value === end) return;
    from.value = start;
    to.value = end;
    to.dispatchEvent(new Event("change", { bubbles: true }));
  };

  return <div className="range-brush">{loaded && <loaded.Brush key={codes.join()} {...range} onRange={choose} />}</div>;
}
