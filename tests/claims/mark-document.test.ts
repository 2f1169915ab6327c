// A document's sentences with their marks: each asked once, many at a time, and nothing of a bare cell.
import { describe, expect, it } from "vitest";
import { draftAnswer } from "../../lib/claims/draft-answer";
import { type DocumentPart, markDocument, mostAtOnce } from "../../lib/claims/mark-document";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();
const part = (kind: DocumentPart["kind"], text: string): DocumentPart => ({ kind, text, slide: 1 });
const ask = async (sentences: readonly string[]) =>
  sentences.map((one) => draftAnswer(one, dataset, { lang: "ja", era: "wareki" }));

describe("the marks of a document", () => {
  it("are those of the check of each sentence that says something", async () => {
    const marked = await markDocument(
      [
        part("title", "令和7年のランサムウェア被害は226件"),
        part("body", "令和7年のランサムウェア被害は226件で過去最多。対策を進める。"),
        part("cell", "226件"),
        part("note", "令和7年のランサムウェア被害は前年から増加した。"),
      ],
      ask,
    );
    expect(marked.map((one) => [one.part.kind, one.answer?.answer ?? null])).toEqual([
      ["title", "holds"],
      ["body", "does-not-hold"],
      ["body", null],
      ["cell", null],
      ["note", "holds"],
    ]);
  });

  it("ask for each sentence once, in lots that a request takes, and lack only those that fail", async () => {
    const lots: number[] = [];
    const parts = Array.from({ length: 150 }, (_, index) => part("body", `被害は${index}件。`));
    const marked = await markDocument([...parts, ...parts], async (some) => {
      lots.push(some.length);
      return lots.length === 1 ? null : ask(some);
    });
    expect(lots).toEqual([mostAtOnce, 50]);
    expect([marked.length, marked.filter(({ answer }) => answer !== null).length]).toEqual([300, 100]);
  });
});
