// Texts while they are edited: the other language stays, what is blank is not saved.
import { describe, expect, it } from "vitest";
import type { Pack } from "../../lib/slides/pack";
import { inLang, reworded, tidyPack } from "../../lib/slides/pack-text";
import { readPack } from "../../lib/slides/read-pack";

describe("reworded", () => {
  it("keeps the other language's wording", () => {
    const text = reworded({ ja: "会議", en: "Meeting" }, "ja", "連絡会議");
    expect([inLang(text, "ja"), inLang(text, "en")]).toEqual(["連絡会議", "Meeting"]);
  });

  it("changes a text that is one for both in both", () => {
    expect(inLang(reworded("Meeting", "en", "Briefing"), "ja")).toBe("Briefing");
    expect(reworded(undefined, "ja", "会議")).toBe("会議");
  });
});

describe("tidyPack", () => {
  const sample: Pack = {
    name: "sample",
    title: "Sample",
    date: "2022-06-20",
    time: "",
    organisation: { ja: " ", en: "Office" },
    agenda: ["", "One", " "],
    slides: [
      { figure: "sample", note: "", speech: { ja: "", en: "Said" } },
      {
        heading: "Text",
        paragraphs: [{ text: " " }, { text: "Written", url: "" }, { text: "", url: "https://a.jp/" }],
      },
    ],
    closing: [{ text: "" }],
  };

  it("leaves out what nobody has written, so that the rest can be read", () => {
    expect(tidyPack(sample)).toEqual({
      name: "sample",
      title: "Sample",
      date: "2022-06-20",
      agenda: ["One"],
      slides: [
        { figure: "sample" },
        { heading: "Text", paragraphs: [{ text: "Written" }, { text: "", url: "https://a.jp/" }] },
      ],
    });
  });

  it("leaves a link without its text to be mended", () => {
    expect(readPack(tidyPack(sample)).problems?.map(({ column }) => column)).toEqual(["slides.1.paragraphs.1.text"]);
  });
});
