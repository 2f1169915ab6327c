// Pictures of what can be made: pages and what stands on them, in a few strokes. For the eye only.
import type { ReactNode } from "react";

export type PaperKind =
  | "one-sheet"
  | "handout-6"
  | "slides"
  | "screen"
  | "report-7"
  | "leaflet"
  | "prefecture"
  | "packs";

/** Bars of a chart from a corner. */
function bars(x: number, y: number, width: number, height: number): string {
  const step = width / 4;
  return [0.5, 0.8, 0.65, 1]
    .map((share, at) => `M${x + at * step} ${y + height}v${-height * share}h${step * 0.6}v${height * share}z`)
    .join("");
}

function Page({ x = 0, y = 0, width, height }: { x?: number; y?: number; width: number; height: number }) {
  return <rect className="icon-paper" x={x} y={y} width={width} height={height} rx="1" />;
}

const six = [0, 1, 2].flatMap((row) => [0, 1].map((column) => bars(17 + column * 11, 6 + row * 12, 9, 8))).join("");

const drawings: Record<PaperKind, ReactNode> = {
  "one-sheet": (
    <>
      <Page x={13} y={1} width={30} height={42} />
      <path className="icon-line" d="M17 7h22M17 11h14M17 38h22" />
      <path className="icon-ink" d={bars(18, 15, 22, 18)} />
    </>
  ),
  "handout-6": (
    <>
      <Page x={13} y={1} width={30} height={42} />
      <path className="icon-ink" d={six} />
      <path className="icon-line" d="M17 16.5h9M28 16.5h9M17 28.5h9M28 28.5h9M17 40h9M28 40h9" />
    </>
  ),
  slides: (
    <>
      <Page x={8} y={4} width={44} height={26} />
      <Page x={4} y={14} width={44} height={26} />
      <path className="icon-ink" d={bars(9, 21, 32, 15)} />
      <path className="icon-line" d="M9 18h22" />
    </>
  ),
  screen: (
    <>
      <Page x={4} y={4} width={48} height={28} />
      <path className="icon-ink" d={bars(12, 10, 32, 18)} />
      <path className="icon-line" d="M28 32v8M18 41h20" />
    </>
  ),
  "report-7": (
    <>
      {[0, 1, 2, 3, 4, 5, 6].map((at) => (
        <Page key={at} x={12 - at * 1.8} y={3 + at * 2.2} width={42} height={24} />
      ))}
      <path className="icon-ink" d={bars(6, 24, 28, 12)} />
      <path className="icon-line" d="M6 20.5h24" />
    </>
  ),
  leaflet: (
    <>
      <Page x={2} y={4} width={25} height={36} />
      <Page x={29} y={4} width={25} height={36} />
      <path className="icon-ink" d={bars(5, 12, 9, 9) + bars(16, 12, 9, 9) + bars(5, 27, 9, 9) + bars(16, 27, 9, 9)} />
      <path className="icon-line" d="M5 8h18M33 10h17M33 15h17M33 20h12M33 28h17M33 33h10" />
    </>
  ),
  prefecture: (
    <>
      <Page x={4} y={6} width={48} height={32} />
      <path className="icon-ink" d={bars(32, 15, 16, 17)} />
      <rect className="icon-blank" x="9" y="16" width="17" height="15" />
      <path className="icon-line" d="M9 11h24" />
    </>
  ),
  packs: (
    <>
      <Page x={8} y={3} width={40} height={10} />
      <Page x={8} y={17} width={40} height={10} />
      <Page x={8} y={31} width={40} height={10} />
      <path className="icon-line" d="M13 8h26M13 22h20M13 36h24" />
    </>
  ),
};

export function PaperIcon({ kind }: { kind: PaperKind }) {
  return (
    <svg className="paper-icon" viewBox="0 0 56 44" width="56" height="44" aria-hidden="true">
      {drawings[kind]}
    </svg>
  );
}
