// What a report writes in its list of references.
import { describe, expect, it } from "vitest";
import { citation } from "../../lib/export/citation";
import { langs } from "../../lib/localised";
import { shippedFigures } from "./pictures";

const origin = "https://survey.example.jp";

describe("a citation", () => {
  it("names every source with its address, the day it was published, and where the figure was seen", () => {
    for (const lang of langs) {
      for (const figure of shippedFigures(lang)) {
        const text = citation(figure, origin);
        for (const { text: name, url } of figure.sources) {
          expect(text, figure.indicator).toContain(name);
          expect(text, figure.indicator).toContain(url);
        }
        expect(text).toContain(origin + figure.href);
        expect(text, figure.indicator).not.toMatch(/undefined|（、|, ,|\d{4}-\d{2}-\d{2}(?!\S)/);
      }
    }
  });

  it("dates as officials do", () => {
    const [figure] = shippedFigures("ja");
    if (!figure) throw new Error("no figure");
    const [source] = figure.sources;
    if (!source) throw new Error("no source");
    const own = {
      ...figure,
      updated: "2026-11-28",
      sources: [{ ...source, text: "「報告書」（警察庁）", url: "https://a.example/b", published: "2022-04-07" }],
    };
    expect(citation(own, origin)).toContain(
      "出典：「報告書」（警察庁）（令和4年4月7日公表、https://a.example/b）を加工して作成。",
    );
    expect(citation(own, origin)).toContain("データの更新日：令和8年11月28日");
    expect(
      citation({ ...own, sources: [{ ...source, text: "「報告書」（警察庁）", url: "", published: "" }] }, origin),
    ).toContain("出典：「報告書」（警察庁）を加工して作成。");
    expect(citation(own, null)).toMatch(/ダッシュボード（データの更新日：令和8年11月28日）。$/);
  });
});
