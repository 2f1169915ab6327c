// Pictures brought back: a hand in what they show is seen, another way of packing the same is none.
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compareFigure } from "../../lib/verify/compare-figure";
import { pixelsHash } from "../../lib/verify/read-png";
import { addedTo, repainted, rewritten, savedAnew, savedSmall } from "./edited-pictures";
import { figureOf, figuresIn, make, makeWith } from "./made-files";

const damage = figureOf("damage-experienced");
const routes = figureOf("ransomware-route");

describe("a hand", () => {
  it("that changes a text of an SVG is seen; broken lines are not", async () => {
    const svg = new TextDecoder().decode(await make("svg", damage));
    const read = (text: string) => figuresIn(new TextEncoder().encode(text))[0]?.byHand;
    expect(read(svg.replace(">22.1<", ">92.1<"))).toBe("yes");
    expect(read(svg.replace(">22.1<", "><tspan>22</tspan>\n<tspan>.1</tspan><"))).toBe("no");
  });

  it("that paints over a PNG is seen; pixels packed anew by another program are not", async () => {
    // At 333 pixels the last row is but a part of one.
    for (const more of [{ scale: 1 }, { width: 333, theme: "dark" }] as const) {
      const png = await makeWith(more, "png", damage);
      for (const channels of [3, 4] as const) {
        expect(figuresIn(savedAnew(png, channels)).map(({ byHand }) => byHand)).toEqual(["no"]);
      }
      const [one] = figuresIn(repainted(png));
      expect(one?.byHand).toBe("yes");
      // What it was made from is still what the data say.
      expect(compareFigure(one?.record as never, damage)).toEqual({ status: "latest" });
    }
  });

  it("is none where a program that makes pictures small numbers their colours in two bits each", () => {
    const [red, green, blue, glass] = [
      [255, 0, 0, 255],
      [0, 255, 0, 255],
      [0, 0, 255, 255],
      [9, 9, 9, 7],
    ] as const;
    const colours = [glass, red, green, blue];
    // Five pixels a row in two bytes; the second row as the difference from the first.
    const rows = [0, 0b00011011, 0b01000000, 2, 0, 0];
    const PLTE = colours.flatMap((one) => one.slice(0, 3));
    const small = savedSmall([5, 2], [2, 3], { PLTE, tRNS: [7], rows });
    const row = [0, ...glass, ...red, ...green, ...blue, ...red];
    const whole = savedSmall([5, 2], [8, 6], { rows: [...row, ...row] });
    expect(pixelsHash(small)).toBe(pixelsHash(whole));
    expect(pixelsHash(whole)).toMatch(/^[0-9a-f]{64}$/);
    expect(pixelsHash(savedSmall([5, 2], [2, 3], { PLTE: PLTE.slice(0, 9), rows }))).toBeNull();
  });

  it("that changes what one page of a PDF draws is seen; pages unpacked or packed anew are not", async () => {
    const file = await make("pdf", damage, routes);
    const hands = (write: (content: string) => Buffer) =>
      figuresIn(rewritten(file, write)).map(({ record, byHand }) => [record.indicator, byHand]);
    const [first, second] = ["damage-experienced", "ransomware-route"];
    const untouched = [
      [first, "no"],
      [second, "no"],
    ];
    expect(hands((content) => Buffer.from(content, "latin1"))).toEqual(untouched);
    expect(hands((content) => deflateSync(Buffer.from(content, "latin1"), { level: 1 }))).toEqual(untouched);
    let pages = 0;
    // The first rectangle of the first page is drawn elsewhere.
    const moved = hands((content) => {
      const page = /\bre\b/.test(content) && content.includes(" Tf") && pages++ === 0;
      return deflateSync(Buffer.from(page ? content.replace(/\d(?=\S* \S+ \S+ re\b)/, "9") : content, "latin1"));
    });
    expect(pages).toBe(2);
    expect(moved).toEqual([
      [first, "yes"],
      [second, "no"],
    ]);
  });

  it("is not told of a PDF that keeps what it drew before beside what it draws now", async () => {
    const file = await make("pdf", damage);
    const [one] = figuresIn(addedTo(file, (content) => content.replace(/\d(?=\S* \S+ \S+ re\b)/, "9")));
    expect([one?.record.indicator, one?.byHand]).toEqual(["damage-experienced", "unknown"]);
    // Two tables of contents are no change where the first says so itself: a file made to be read from its start.
    const head = file.indexOf("\n".charCodeAt(0)) + 1;
    const linear = Buffer.concat([file.subarray(0, head), Buffer.from("startxref\n0\n%%EOF\n"), file.subarray(head)]);
    expect(figuresIn(linear).map(({ byHand }) => byHand)).toEqual(["no"]);
  });
});
