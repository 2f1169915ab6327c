// A slide in the editor of packs looks like the slide of the pack: nothing of its foot is missing.
import { expect, it } from "vitest";
import { type SlideAnswer, tasks } from "../../app/_server/making/tasks";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();

it("shows the whole source of a slide that is one page", async () => {
  const pack = { name: "sample", title: "sample", date: "2022-06-20", slides: [{ figure: "damage-experienced" }] };
  const asked = {
    text: JSON.stringify(pack),
    reader: { lang: "ja", era: "wareki" },
    part: "slide",
    size: "16:9",
  } as const;
  const { body } = await tasks.slide(asked, dataset);
  const { pages } = JSON.parse(`${body}`) as SlideAnswer;
  expect(pages).toHaveLength(1);
  expect(pages[0]?.svg).toContain("警察庁");
  expect(pages[0]?.svg.replace(/<[^>]*>/g, "")).toContain("出典");
});
