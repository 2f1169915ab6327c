// The words of a point beside its mark, and a frame around the mark. The tooltip touches the mark, so that a pointer can
// walk over to it, and never lies on it (WCAG 1.4.13). Screen readers have the same words as the name of the point.

import { useLayoutEffect, useRef } from "react";
import type { ChartKind } from "../../../lib/catalogue/chart-kinds";

type Side = "right" | "over" | "under";

/** Where the tooltip may stand, best first: away from the printed value, and from where the next point is. */
const sides: Record<ChartKind, readonly [Side, ...Side[]]> = {
  ranking: ["right", "over", "under"],
  groups: ["right", "over", "under"],
  composition: ["over", "under"],
  counts: ["over", "under"],
  trend: ["under", "over"],
};

type Props = { text: string; point: SVGGElement | undefined; kind: ChartKind };

/** Child of the layer over the picture; `point` is the element of the point within it. */
export function ChartTooltip({ text, point, kind }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const layer = tip.current?.parentElement;
    if (!point || !tip.current || !frame.current || !layer) return;
    const outer = layer.getBoundingClientRect();
    const mark = markBounds(point);
    const { left, top } = placeBeside(mark, tip.current.getBoundingClientRect(), outer, kind);
    setStyle(tip.current, { left: left - outer.left, top: top - outer.top });
    const { width, height } = mark;
    setStyle(frame.current, { left: mark.left - outer.left, top: mark.top - outer.top, width, height });
  });

  return (
    <>
      <div className="point-frame" ref={frame} />
      <div className="chart-tooltip" data-kind={kind} aria-hidden="true" ref={tip}>
        <p>{text}</p>
      </div>
    </>
  );
}

/** Upper left corner of the tooltip in the window: the first side with room for it, else the last. */
function placeBeside(mark: DOMRect, { width, height }: DOMRect, outer: DOMRect, kind: ChartKind) {
  const fits: Record<Side, boolean> = {
    right: mark.right + width <= outer.right,
    over: mark.top - height >= 0,
    under: mark.bottom + height <= window.innerHeight,
  };
  const side = sides[kind].find((one) => fits[one]) ?? sides[kind].at(-1);
  if (side === "right") return { left: mark.right, top: (mark.top + mark.bottom - height) / 2 };
  const centered = (mark.left + mark.right - width) / 2;
  const left = Math.max(outer.left, Math.min(centered, outer.right - width));
  return { left, top: side === "over" ? mark.top - height : mark.bottom };
}

/** What is drawn of a point; the area it answers in, where nothing is. */
function markBounds(point: SVGGElement): DOMRect {
  const drawn = point.querySelector(".mark")?.getBoundingClientRect();
  return drawn && drawn.width > 0 && drawn.height > 0 ? drawn : point.getBoundingClientRect();
}

function setStyle(element: HTMLElement, pixels: Record<string, number>): void {
  for (const [name, value] of Object.entries(pixels)) element.style.setProperty(name, `${value}px`);
}
