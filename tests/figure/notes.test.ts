// What stands beside a figure's rows and under it: bases in the order of the bars, and no note on what is not there.
import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Cell } from "../../lib/figure/figure";
import { basesBeside } from "../../lib/figure/notes";
import { sourceName } from "../../lib/figure/source-line";
import type { Source } from "../../lib/observation";
import { shippedDataset } from "./shipped-dataset";

const row = (...bases: (number | null)[]) => bases.map((base) => ({ base, unconfirmed: false }) as Cell);

describe("the bases of a row", () => {
  it("are one number where they agree, else one for each bar, else their span", () => {
    expect(basesBeside(row(91, 91), "ja")).toBe("n=91");
    expect(basesBeside(row(240, 269), "ja")).toBe("n=240、269");
    expect(basesBeside(row(240, null, 1269), "en")).toBe("n=240, 1,269");
    expect(basesBeside(row(76, 102, 240, 91), "ja")).toBe("n=76〜240");
    expect(basesBeside(row(null), "ja")).toBe("");
  });
});

describe("the note on multiple answers", () => {
  it("stands under shares alone", () => {
    const codes = (id: string) =>
      buildFigure(indicatorById.get(id) as Indicator, shippedDataset(), { lang: "ja", era: "wareki" }).notes.map(
        ({ code }) => code,
      );
    expect(codes("damage-experienced")).toContain("multiple-answers");
    expect(codes("security-measures")).not.toContain("multiple-answers");
  });
});

describe("a source whose title or publisher was not seen", () => {
  const known = { publisher: { ja: "発行元", en: "" }, title: { ja: "題", en: "" } };
  const named = (of: Partial<Pick<Source, "publisher" | "title">>) => sourceName({ ...known, ...of } as Source, "ja");

  it("is described and not quoted", () => {
    expect(named({})).toBe("「題」（発行元）");
    expect(named({ title: { ja: "(題名は見えた範囲の外)調査メモ", en: "" } })).toBe("調査メモ（発行元）");
    const publisher = { ja: "(発行元は見えた範囲に記載なし。ニュース配信)", en: "" };
    expect(named({ publisher })).toBe("「題」（ニュース配信。発行元の記載なし）");
  });
});
