// Points of a chart for mouse, finger, keyboard and screen reader. Recharts' own layer knows categories only, not the
// points in them, and two keys; here each point takes focus and is read out as the figure words it (WCAG 2.1.1, 1.4.13).
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { chartTraits } from "../../../lib/catalogue/chart-kinds";
import type { Box } from "../../../lib/chart/geometry";
import type { Figure } from "../../../lib/figure/figure";
import { ChartTooltip } from "./chart-tooltip";
import { nextPoint, type Place } from "./next-point";

type PointsValue = {
  figure: Figure;
  /** Key of the point that Tab leads to. */
  tabStop: string;
  show: (key: string) => void;
  register: (key: string, element: SVGGElement) => () => void;
};

const Points = createContext<PointsValue | null>(null);

const keyOf = ({ category, series }: Place) => `${category}-${series}`;

type PointProps = Place & {
  /** Area that answers to the pointer. */
  hit: Box;
  /** What is drawn of the point; empty where its text stands elsewhere. */
  children: ReactNode;
};

/** One point: an image with the cell's words as its name. */
export function Point({ category, series, hit, children }: PointProps) {
  const points = useContext(Points);
  if (!points) return null;
  const key = keyOf({ category, series });
  const ref: Ref<SVGGElement> = (element) => (element ? points.register(key, element) : undefined);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: takes focus to be read, does nothing
    <g
      role="img"
      aria-label={points.figure.cells[category]?.[series]?.spoken}
      data-point={key}
      tabIndex={key === points.tabStop ? 0 : -1}
      ref={ref}
      onPointerEnter={() => points.show(key)}
      onFocus={() => points.show(key)}
    >
      <rect className="hit" {...hit} />
      <g className="mark">{children}</g>
    </g>
  );
}

type Props = {
  figure: Figure;
  children: ReactNode;
};

/** The layer over the still picture: shows itself once every point is there, then moves focus and the tooltip. */
export function ChartPoints({ figure, children }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const elements = useRef(new Map<string, SVGGElement>());
  const [ready, setReady] = useState(false);
  const [place, setPlace] = useState<Place>({ category: 0, series: 0 });
  const [shown, setShown] = useState<string | null>(null);
  const size = { categories: figure.categories.length, series: figure.series.length };

  useEffect(() => {
    if (shown === null) return;
    const dismiss = (event: globalThis.KeyboardEvent) => event.key === "Escape" && setShown(null);
    document.addEventListener("keydown", dismiss);
    return () => document.removeEventListener("keydown", dismiss);
  }, [shown]);

  const show = (key: string) => {
    const [category = 0, series = 0] = key.split("-").map(Number);
    setPlace({ category, series });
    setShown(key);
  };
  const register = (key: string, element: SVGGElement) => {
    elements.current.set(key, element);
    if (elements.current.size === size.categories * size.series) setReady(true);
    return () => {
      if (elements.current.get(key) === element) elements.current.delete(key);
    };
  };
  const focused = () => document.activeElement?.closest("[data-point]")?.getAttribute("data-point") ?? null;
  const moveBy = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextPoint(figure.kind, place, event.key, size);
    if (!next) return;
    event.preventDefault();
    elements.current.get(keyOf(next))?.focus();
  };

  const cell = shown === null ? undefined : figure.cells[place.category]?.[place.series];
  return (
    <Points value={{ figure, tabStop: keyOf(place), show, register }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears what its points let bubble */}
      <div
        className="interactive"
        data-ready={ready ? "" : undefined}
        data-draws={chartTraits[figure.kind].overTime ? "" : undefined}
        ref={layer}
        onKeyDown={moveBy}
        onPointerLeave={() => setShown(layer.current?.contains(document.activeElement) ? focused() : null)}
        onBlur={({ relatedTarget }) => layer.current?.contains(relatedTarget) || setShown(null)}
      >
        {children}
        {cell && <ChartTooltip text={cell.spoken} point={elements.current.get(keyOf(place))} kind={figure.kind} />}
      </div>
    </Points>
  );
}
