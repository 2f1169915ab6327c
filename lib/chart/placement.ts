// Puts printed values where they touch no other text and cross as little of the drawing as can be (greedy choice among
// the places around a point, after Christensen, Marks & Shieber 1995). A value that finds no place is left to the table.
import { type Bounds, overlap } from "./text-line";

/** A place for a text: what it takes, and how far from ideal it is. */
export type Candidate = { bounds: Bounds; cost: number; leader?: Leader };

/** A thin upright line from a text down to the mark it belongs to. */
export type Leader = { x: number; top: number; bottom: number };

export type Obstacle = { x1: number; y1: number; x2: number; y2: number; cost: number };

/** True where a segment touches the bounds (Liang & Barsky 1984). */
function crosses({ x1, y1, x2, y2 }: Obstacle, { left, right, top, bottom }: Bounds): boolean {
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
): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const { bounds, cost, leader } = candidate;
    if (best && cost >= best.cost) continue;
    const inside =
      bounds.left >= field.left &&
      bounds.right <= field.right &&
      bounds.top >= field.top &&
      bounds.bottom <= field.bottom;
    if (!inside || taken.some((other) => overlap(bounds, other, 2))) continue;
    const line = leader && leaderBounds(leader);
    if (line && taken.some((other) => overlap(line, other))) continue;
    let total = cost;
    for (const obstacle of obstacles) {
      if (best && total >= best.cost) break;
      if (crosses(obstacle, bounds)) total += obstacle.cost;
    }
    if (!best || total < best.cost) best = { ...candidate, cost: total };
  }
  return best;
}

/** Room that a leader takes. */
export function leaderBounds({ x, top, bottom }: Leader): Bounds {
  return { left: x - 1, right: x + 1, top, bottom };
}
