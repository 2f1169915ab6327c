// Samples of problems of texts: of what could not be had, and of those that stand in the place of the catalogue's.
import { ofRows, type ProblemSample } from "./problem-sample";

export const textProblemSamples: Record<string, ProblemSample> = {
  "reference-unknown": ofRows(
    "not-obtained",
    [{ missing_ja: "{R30}の値", missing_en: "Values of {R3}" }],
    [{ missing_ja: "{R3}の値", missing_en: "Values of {R3}" }],
    { column: "missing_ja", detail: { found: "{R30}" } },
  ),
  "references-differ": ofRows(
    "not-obtained",
    [{ missing_ja: "{R2}の値", missing_en: "Values of {R3}" }],
    [{ missing_ja: "{R3}の値", missing_en: "Values of {R3}" }],
    { column: "missing_en", detail: { ja: "{R2}", en: "{R3}" } },
  ),
  "picture-incomplete": ofRows(
    "not-obtained",
    [{ picture_source: "S01", picture_place_ja: "図1", picture_place_en: "Figure 1" }],
    [{ picture_source: "", picture_place_ja: "", picture_place_en: "" }],
    { column: "picture_source" },
  ),
  "text-subject-unknown": ofRows("texts", [{ subject: "terms" }], [{ subject: "term" }], {
    column: "subject",
    detail: { found: "terms" },
  }),
  "text-part-unknown": ofRows(
    "texts",
    [{ subject: "attack-cause", part: "note-2" }],
    [{ subject: "attack-cause", part: "note-1" }],
    { column: "part", detail: { found: "note-2", subject: "attack-cause", parts: "question, note-1" } },
  ),
  "text-of-lines": ofRows("texts", [{ ja: "母数に占める\n百分率（%）。" }], [{}], { column: "ja" }),
};
