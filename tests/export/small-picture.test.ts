// The small still picture of a figure, for lists: well-formed, light, the figure's own marks, and one sentence where it
// can't be had.
import { describe, expect, it } from "vitest";
import { GET } from "../../app/figures/[indicator]/small.svg/route";
import { indicators } from "../../lib/catalogue/indicators";
import { xmlFault } from "../chart/well-formed";
import { serveShippedData } from "./shipped-database";

serveShippedData();

const ask = (indicator: string, query = "", headers = {}) =>
  GET(new Request(`http://localhost/figures/${indicator}/small.svg${query}`, { headers }), {
    params: Promise.resolve({ indicator }),
  });

describe("a small picture", () => {
  it.each(indicators.map(({ id }) => id))("%s is an image of the one proportion, and light", async (id) => {
    const answer = await ask(id);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
    const svg = await answer.text();
    expect(xmlFault(svg)).toBeNull();
    expect(svg).toMatch(/ width="340" height="213"/);
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg.length).toBeLessThan(20_000);
  });

  it("carries the figure's numbers, in the language asked for", async () => {
    expect(await (await ask("ransomware-cases")).text()).toContain(">226</text>");
    expect(await (await ask("ransomware-route", "?lang=en")).text()).toContain("VPN");
  });

  it("is not sent again to who has it, and refuses in words", async () => {
    const etag = (await ask("ransomware-cases")).headers.get("etag") ?? "";
    expect((await ask("ransomware-cases", "", { "If-None-Match": etag })).status).toBe(304);
    expect((await ask("ransomware-cases", "?era=western")).headers.get("etag")).not.toBe(etag);
    expect((await ask("no-such-figure")).status).toBe(404);
    expect((await ask("ransomware-cases", "?editions=R3")).status).toBe(400);
  });
});
