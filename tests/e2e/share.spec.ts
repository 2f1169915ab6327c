// Shared links: every page names a title, a description and a picture; the picture is its own first figure in the state
// that it is shared in, or the overview's where a page has none.
import { topics } from "../../lib/catalogue/topics";
import { expect, test } from "./watched-test";

/** Pages with a figure of their own, and how the address of its picture goes on. */
const withFigures: readonly (readonly [path: string, picture: RegExp])[] = [
  ["/", /^\/figures\/[\w-]+\.png\?/],
  ["/en", /lang=en/],
  ...topics.map(({ id }) => [`/${id}`, /^\/figures\//] as const),
  ["/en/figures/damage-experienced?editions=R3", /damage-experienced\.png\?editions=R3&lang=en/],
  ["/en/papers/leaflet", /^\/figures\/ransomware-cases.*lang=en/],
  ["/papers/check?indicator=ransomware-route", /ransomware-route\.png/],
  ["/present?figure=ransomware-route%3Feditions%3DR3&figure=damage-experienced", /ransomware-route\.png\?editions=R3/],
  ["/en/present?pack=newest-figures", /lang=en/],
];
const others = [
  "papers",
  "papers/packs",
  "papers/new",
  "papers/update",
  "papers/check",
  "open-data",
  "methods",
  "sources",
  "search?q=VPN",
];

test("every page names a title, a description and a picture that is there", async ({ request, baseURL }) => {
  /** Each with the height that its page says: one with many words is higher than others. */
  const pictures = new Map<string, number>();
  const shared = async (path: string): Promise<string> => {
    const html = await (await request.get(path)).text();
    const said = (property: string) =>
      new RegExp(`<meta property="og:${property}" content="([^"]+)"`).exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect([path, said("title"), said("description"), said("image:alt")]).not.toContain("");
    const picture = new URL(said("image"), baseURL);
    expect([path, picture.origin, picture.search]).toEqual([path, baseURL, expect.stringContaining("width=1200")]);
    pictures.set(picture.pathname + picture.search, Number(said("image:height")));
    return picture.pathname + picture.search;
  };
  for (const [path, picture] of withFigures) expect(await shared(path), path).toMatch(picture);
  const overview = await shared("/");
  for (const path of others) expect(await shared(`/${path}`), path).toBe(overview);

  for (const [picture, height] of pictures) {
    const answer = await request.get(picture);
    expect([picture, answer.status(), answer.headers()["content-type"]]).toEqual([picture, 200, "image/png"]);
    const bytes = await answer.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, height]);
    expect([picture, height >= 675 && height <= 900]).toEqual([picture, true]);
  }
});
