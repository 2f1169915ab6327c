// The gallery of figures: every figure that has numbers, with its newest, and what the search finds of it.
import { expect, it } from "vitest";
import { loadGallery, searchGallery } from "../../app/_server/gallery";
import { indicators } from "../../lib/catalogue/indicators";
import { serveShippedData } from "../export/shipped-database";
import { shippedDataset } from "../figure/shipped-dataset";

serveShippedData();

const ja = { id: "ja", lang: "ja", era: "wareki" } as const;
const { observations } = shippedDataset();

it("shows every figure of which anything is stored, once, the newest value with its years", async () => {
  const gallery = await loadGallery(ja);
  const withNumbers = indicators.filter(({ id }) =>
    observations.some((one) => one.indicator === id && (one.value ?? one.count ?? one.rank) !== null),
  );
  expect(gallery.map(({ indicator }) => indicator).sort()).toEqual(withNumbers.map(({ id }) => id).sort());
  // From the frozen table: 226 cases in 令和7年, known since the second half of 令和2年.
  const cases = gallery.find(({ indicator }) => indicator === "ransomware-cases");
  expect(cases).toMatchObject({
    entry: "ransomware-cases",
    newest: { value: "226件", period: "令和7年" },
    years: "令和2年下半期〜令和7年",
    past: false,
    picture: "/figures/ransomware-cases/small.svg",
  });
  expect(cases?.pinned).toMatch(/^ransomware-cases\?editions=.*R7/);
});

it("sets what was only asked long ago apart", async () => {
  const past = (await loadGallery(ja)).filter((one) => one.past).map(({ indicator }) => indicator);
  const newest = (id: string) => observations.filter((one) => one.indicator === id).map(({ edition }) => edition);
  expect(past.length).toBeGreaterThan(0);
  for (const id of past) expect(newest(id).every((edition) => edition.startsWith("H"))).toBe(true);
});

it("is the same again for the same reader and data, and another one for another reader", async () => {
  expect(await loadGallery(ja)).toBe(await loadGallery(ja));
  const [first] = await loadGallery({ id: "en", lang: "en", era: "western" });
  expect(first?.picture).toMatch(/small\.svg\?lang=en$/);
});

it("finds as the site's search does, best first, and all where nothing is asked", async () => {
  const gallery = await loadGallery(ja);
  expect(await searchGallery(gallery, "", ja, [])).toBe(gallery);
  const ids = async (words: string) => (await searchGallery(gallery, words, ja, [])).map(({ indicator }) => indicator);
  expect((await ids("侵入経路"))[0]).toBe("ransomware-route");
  expect((await ids("中小企業"))[0]).toBe("ransomware-cases-by-size");
  expect(await ids("まったく関係のない言葉xyz")).toEqual([]);
});
