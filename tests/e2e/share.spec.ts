// Shared links: title, description and picture of each page with figures, and of the state that a figure is shared in.
import { topics } from "../../lib/catalogue/topics";
import { expect, test } from "./watched-test";

const paths = ["/", "/en", ...topics.map(({ id }) => `/${id}`), "/en/figures/damage-experienced?editions=R3"];

test("every page with figures names a title, a description and a picture that is there", async ({
  request,
  baseURL,
}) => {
  const pictures = new Set<string>();
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    const said = (property: string) =>
      new RegExp(`<meta property="og:${property}" content="([^"]+)"`).exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect([path, said("title"), said("description")]).not.toContain("");
    const picture = new URL(said("image"), baseURL);
    expect([path, picture.origin, picture.search]).toEqual([path, baseURL, expect.stringContaining("width=1200")]);
    pictures.add(picture.pathname + picture.search);
    if (path.includes("?")) expect(picture.search).toContain("editions=R3&lang=en");
  }
  for (const picture of pictures) {
    const answer = await request.get(picture);
    expect([picture, answer.status(), answer.headers()["content-type"]]).toEqual([picture, 200, "image/png"]);
    const bytes = await answer.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 675]);
  }
});
