// Names of editions under a time axis: 令和3年 over 2021 where the band is wide enough, else 令和3年 on two lines, else
// R3; and where even that would touch its neighbour, every second (third …) name.
import type { Category } from "../figure/figure";
import type { TextLine } from "./geometry";
import { linesHeight, setLines, textBounds, widest } from "./text-line";
import { wrapText } from "./wrap-text";

type Room = { left: number; right: number; bandSize: number; top: number; size: number; narrow: boolean };

const apart = 6;
const leastGap = 2;
const mostLines = 2;

/** Full names in the band, on at most two lines and without a broken word; null where one does not fit. */
function fullNames(categories: readonly Category[], room: number, size: number): string[][] | null {
  const names = categories.map(({ label, sublabel }) => ({ lines: wrapText(label, room, size), sublabel }));
  const fits = names.every(
    ({ lines, sublabel }) => lines.length <= mostLines && widest([...lines, sublabel], size) <= room,
  );
  const whole = categories.every(
    ({ label }) => !/^\S+$/.test(label) || !/[A-Za-z]/.test(label) || widest([label], size) <= room,
  );
  return fits && whole ? names.map(({ lines }) => lines) : null;
}

/** Lines under each category; empty where its name is left out. */
export function timeTicks(categories: readonly Category[], room: Room): TextLine[][] {
  const { left, right, bandSize, top, size } = room;
  const full = room.narrow ? null : fullNames(categories, bandSize - apart, size);
  const names = full ?? categories.map(({ short }) => [short]);
  const most = full ? 0 : widest(names.flat(), size) + apart;
  const height = Math.max(1, ...names.map((lines) => lines.length));
  const ticks = categories.map(({ sublabel }, index) => {
    const at = { x: left + (index + 0.5) * bandSize, top, size, anchor: "middle" as const };
    const lines = setLines(names[index] ?? [], at);
    if (full && sublabel) {
      lines.push(...setLines([sublabel], { ...at, top: top + linesHeight(height, size), muted: true }));
    }
    const inside = lines.every((line) => textBounds(line).left >= 0 && textBounds(line).right <= right);
    return inside ? lines : lines.map((line) => nudge(line, right));
  });
  let every = Math.max(1, Math.ceil(most / bandSize));
  // A name that moved inwards may come too near to the one before it.
  while (touch(ticks.filter((_, index) => index % every === 0))) every += 1;
  return ticks.map((lines, index) => (index % every === 0 ? lines : []));
}

function touch(ticks: readonly TextLine[][]): boolean {
  return ticks.some((lines, index) => {
    const before = ticks[index - 1]?.map((line) => textBounds(line).right) ?? [];
    return Math.min(...lines.map((line) => textBounds(line).left)) < Math.max(...before) + leastGap;
  });
}

/** A long first or last name moves inwards as far as the edge asks. */
function nudge(line: TextLine, right: number): TextLine {
  const { left, right: end } = textBounds(line);
  return { ...line, x: line.x + Math.max(0, -left) - Math.max(0, end - right) };
}
