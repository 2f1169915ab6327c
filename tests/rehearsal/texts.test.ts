// What a rehearsal finds of texts worded anew: each as it is and would be, and the figures that say it.
import { afterAll, beforeAll, expect, it } from "vitest";
import { rehearsalIn } from "../../app/_server/desk/rehearse";
import { textPlace } from "../../lib/catalogue/texts";
import type { Rehearsal } from "../../lib/rehearsal/rehearsal";
import { worded } from "../../lib/rehearsal/worded";
import { changing, datasetsOf, edited, frozenDatabase, japanese } from "./rehearsed";

let database: Awaited<ReturnType<typeof frozenDatabase>>;
let found: Rehearsal;
const texts = [
  "subject,part,ja,en",
  "damage-experienced,note-1,注の新しい言葉。,The note anew.",
  "damage-experienced,note-2,加えた注。,A further note.",
  "ransomware-cases,question,問いの新しい言葉。,The question anew.",
  "term,share,割合の新しい意味。,A share anew.",
].join("\n");

beforeAll(async () => {
  database = await frozenDatabase();
  const gaps = edited(
    "not-obtained.csv",
    changing(({ number }) => number === "N01", { known_ja: "少し分かった。", known_en: "A little." }),
  );
  const files = [{ name: "texts.csv", bytes: new TextEncoder().encode(texts) }, gaps];
  found = await rehearsalIn(await datasetsOf(files), { id: "ja", ...japanese });
});
afterAll(() => database.close());

it("tells each text that changes, in the place of what the code says", () => {
  const listed = worded(found).lists.around.filter(({ about }) => !about.includes("得られない数値"));
  const written = (subject: string, part: string) => textPlace(subject, part)?.written?.ja ?? "";
  expect(listed.map(({ about, detail, before, after }) => [about, detail, before, after])).toEqual([
    [
      ...[
        "過去1年以内に受けたことのある被害　注1",
        "変更",
        written("damage-experienced", "note-1"),
        "注の新しい言葉。",
      ],
    ],
    ["過去1年以内に受けたことのある被害　注2", "追加", "", "加えた注。"],
    [expect.stringContaining("　設問"), "変更", written("ransomware-cases", "question"), "問いの新しい言葉。"],
    ["用語「割合」", "変更", written("term", "share"), "割合の新しい意味。"],
  ]);
});

it("tells of a row of texts the one that differs", () => {
  const listed = worded(found).lists.around.filter(({ about }) => about.includes("得られない数値"));
  expect(listed).toMatchObject([{ detail: "変更", after: "少し分かった。" }]);
});

it("builds anew the figures that say them, and no number changes", () => {
  expect(found.cells).toEqual([]);
  expect(found.concerned).toEqual(expect.arrayContaining(["damage-experienced", "ransomware-cases"]));
  const states = (id: string) => found.figures.filter(({ indicator }) => indicator === id);
  expect(states("damage-experienced")[0]?.aspects).toEqual(["words"]);
  expect(states("ransomware-cases")[0]?.aspects).toEqual(["words"]);
  expect(found.figures.some(({ indicator }) => indicator === "attack-cause")).toBe(false);
});

it("draws a slide or a panel old and new only where what is drawn is not the same", () => {
  const { slides, leaflet } = worded(found).lists;
  // The note stands on the pages of notes, and at the leaflet's foot.
  expect(new Set(slides.map(({ before }) => before))).toEqual(new Set(["母数・注・方法・出典"]));
  for (const { draw } of slides) expect(draw?.().length).toBeGreaterThan(0);
  expect(leaflet.length).toBeGreaterThan(0);
  for (const { detail, draw } of leaflet) expect([detail, draw?.()]).toEqual(["変わるところ：注・母数・出典", []]);
});
