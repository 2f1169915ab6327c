// The words of a point beside its mark, and a frame around the mark. The tooltip touches the mark, so that a pointer can
// walk over to it, and never lies on it. Screen readers have the same words as the name of the point.
import { useLayoutEffect, useRef } from "react";
import type { ChartKind } from "../../lib/catalogue/types";

type Props = { text: string; point: SVGGElement | undefined; kind: ChartKind };

/** Rooms its own padding leaves between mark and text. */
export function ChartTooltip({ text, point, kind }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const layer = tip.current?.parentElement;
    if (!point || !tip.current || !frame.current || !layer) return;
    const outer = layer.getBoundingClientRect();
    const mark = markBounds(point);
    const { width, height } = tip.current.getBoundingClientRect();
    const beside = (kind === "ranking" || kind === "groups") && mark.right + width <= outer.right;
    const middle = (mark.top + mark.bottom) / 2 - height / 2;
    const over = mark.top - height >= 0 ? mark.top - height : mark.bottom;
    const centered = (mark.left + mark.right) / 2 - width / 2;
    const left = beside ? mark.right : Math.max(outer.left, Math.min(centered, outer.right - width));
    move(tip.current, left - outer.left, (beside ? middle : over) - outer.top);
    move(frame.current, mark.left - outer.left, mark.top - outer.top);
    Object.assign(frame.current.style, { width: `${mark.width}px`, height: `${mark.height}px` });
  });

  return (
    <>
      <div className="point-frame" ref={frame} />
      <div className="chart-tooltip" aria-hidden="true" ref={tip}>
        <p>{text}</p>
      </div>
    </>
  );
}

/** What is drawn of a point; the area it answers in, where nothing is. */
function markBounds(point: SVGGElement): DOMRect {
  const drawn = point.querySelector(".mark")?.getBoundingClientRect();
  return drawn && drawn.width > 0 && drawn.height > 0 ? drawn : point.getBoundingClientRect();
}

function move(element: HTMLElement, left: number, top: number): void {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
}
