// The box around marks, which a point's frame and tooltip keep to.
import { describe, expect, it } from "vitest";
import { nodesBounds } from "../../lib/chart/nodes-bounds";
import { textWidth } from "../../lib/chart/text-metrics";

describe("the box around some marks", () => {
  it("holds bars, whiskers and the printed value", () => {
    const box = nodesBounds([
      { type: "rect", x: 10, y: 20, width: 50, height: 12, fill: "series1" },
      { type: "line", x1: 80, y1: 26, x2: 40, y2: 26, stroke: "text", width: 1 },
      { type: "text", x: 84, y: 30, text: "22.1", size: 14, weight: 700, fill: "text", anchor: "start" },
    ]);
    expect(box?.x).toBe(10);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(84 + textWidth("22.1", 14, 700));
    expect(box?.y).toBeLessThan(20);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThanOrEqual(32);
  });

  it("reaches to the left of a text that ends at its place", () => {
    const text = { type: "text", x: 100, y: 30, text: "22.1", size: 14, weight: 700, fill: "text" } as const;
    expect(nodesBounds([{ ...text, anchor: "end" }])?.x).toBeCloseTo(100 - textWidth("22.1", 14, 700));
    expect(nodesBounds([{ ...text, anchor: "middle" }])?.x).toBeCloseTo(100 - textWidth("22.1", 14, 700) / 2);
  });

  it("is none where nothing is drawn", () => {
    expect(nodesBounds([])).toBeNull();
  });
});
