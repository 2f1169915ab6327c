// Draws a figure's interactive view exactly over its still picture: laid out at the width that the still one is laid out
// at, then scaled to the size at which it is seen. Loaded together with Recharts.
import { useEffect, useMemo, useState } from "react";
import { plotGeometry } from "../../../lib/chart/plot-geometry";
import type { Figure } from "../../../lib/figure/figure";
import { ChartPoints } from "./chart-points";
import type { View } from "./view-parts";

type StillBox = {
  left: number;
  top: number;
  /** At which the picture is laid out. */
  width: number;
  seenWidth: number;
  seenHeight: number;
};

type Props = { figure: Figure; picture: HTMLElement; View: View };

export function ChartStage({ figure, picture, View }: Props) {
  const box = useStillBox(picture);
  const width = box?.width;
  const geometry = useMemo(() => (width ? plotGeometry(figure, width) : null), [figure, width]);
  if (!box || !geometry) return null;
  return (
    <ChartPoints figure={figure} key={geometry.width}>
      <div className="stage" style={{ left: box.left, top: box.top, width: box.seenWidth, height: box.seenHeight }}>
        <View figure={figure} geometry={geometry} />
      </div>
    </ChartPoints>
  );
}

/** Place and size of the still picture that is seen now, within its box; follows the box when its size changes. */
function useStillBox(picture: HTMLElement): StillBox | null {
  const [box, setBox] = useState<StillBox | null>(null);
  useEffect(() => {
    const observer = new ResizeObserver(() => setBox((before) => same(before, measure(picture) ?? before)));
    observer.observe(picture);
    return () => observer.disconnect();
  }, [picture]);
  return box;
}

function measure(picture: HTMLElement): StillBox | null {
  const still = [...picture.querySelectorAll<SVGSVGElement>(".still > svg")].find(
    (svg) => svg.getClientRects().length > 0,
  );
  if (!still) return null;
  const [outer, inner] = [picture.getBoundingClientRect(), still.getBoundingClientRect()];
  const { width } = still.viewBox.baseVal;
  return {
    left: inner.left - outer.left,
    top: inner.top - outer.top,
    width,
    seenWidth: inner.width,
    seenHeight: inner.height,
  };
}

function same(before: StillBox | null, now: StillBox | null): StillBox | null {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
