// Puts printed values where they touch no other text and cross as little of the drawing as can be (greedy choice among
// the places around a point, after Christensen, Marks & Shieber 1995). A value that finds no place is left to the table.
import { type Bounds, overlap } from "./text-line";

/** A place for a text: what it takes, and how far from ideal it is. */
export type Candidate = { bounds: Bounds; cost: number };

export type Obstacle = { x1: number; y1: number; x2: number; y2: number; cost: number };

/** True where a segment touches the bounds (Liang & Barsky 1984). */
export function crosses({ x1, y1, x2, y2 }: Obstacle, { left, right, top, bottom }: Bounds): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  const edges = [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const;
  for (const [toward, room] of edges) {
    if (toward === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / toward;
    if (toward < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return false;
  }
  return true;
}

/** The cheapest place that no taken one touches and that lies in the field, or null. */
export function bestPlace(
  candidates: readonly Candidate[],
  field: Bounds,
  taken: readonly Bounds[],
  obstacles: readonly Obstacle[],
): Bounds | null {
  let best: Candidate | null = null;
  for (const { bounds, cost } of candidates) {
    if (best && cost >= best.cost) continue;
    const inside =
      bounds.left >= field.left &&
      bounds.right <= field.right &&
      bounds.top >= field.top &&
      bounds.bottom <= field.bottom;
    if (!inside || taken.some((other) => overlap(bounds, other, 2))) continue;
    let total = cost;
    for (const obstacle of obstacles) {
      if (best && total >= best.cost) break;
      if (crosses(obstacle, bounds)) total += obstacle.cost;
    }
    if (!best || total < best.cost) best = { bounds, cost: total };
  }
  return best?.bounds ?? null;
}
