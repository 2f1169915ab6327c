// A file against the server of today: what is asked of it, and what is said where it has no answer.
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkFile } from "../../app/[locale]/papers/update/check-file";
import type { Figure } from "../../lib/figure/figure";
import { fileOfAll } from "../../lib/verify/figure-record";
import { corrected, figureOf, figuresIn, make } from "./made-files";

const damage = figureOf("damage-experienced");
const reader = { lang: "en", era: "western" } as const;
const answers = (status: number, figure?: Figure) =>
  vi.fn(async (_: string) => new Response(figure ? JSON.stringify(figure) : "No.", { status }));
const png = async () => new File([(await make("png", damage)) as Uint8Array<ArrayBuffer>], "a.png");

afterEach(() => vi.unstubAllGlobals());

describe("today's numbers", () => {
  it("are asked of the reader's own server, in the reader's words, by indicator and state alone", async () => {
    const fetched = answers(200, figureOf("damage-experienced", "en"));
    vi.stubGlobal("fetch", fetched);
    const { figures } = await checkFile(await png(), reader);
    expect(fetched.mock.calls).toEqual([["/figures/damage-experienced.json?editions=R2,R3&lang=en"]]);
    expect(figures.map(({ today }) => today.status)).toEqual(["latest"]);
  });

  it.each([
    [
      "another number",
      200,
      figureOf("damage-experienced", "en", corrected("damage-experienced", "mail-relay", "R3", 16.8)),
      "updated",
    ],
    ["no such figure", 404, undefined, "gone"],
    ["an edition that is no longer there", 400, undefined, "gone"],
    ["a busy server", 503, undefined, "unreachable"],
  ] as const)("%s", async (_, status, figure, expected) => {
    vi.stubGlobal("fetch", answers(status, figure));
    const { figures, problem } = await checkFile(await png(), reader);
    expect([problem, figures.map(({ today }) => today.status)]).toEqual([null, [expected]]);
  });

  it("can't be had without a network, nor from an answer that is no figure", async () => {
    for (const fetched of [vi.fn(() => Promise.reject(new TypeError("offline"))), answers(200)]) {
      vi.stubGlobal("fetch", fetched);
      expect((await checkFile(await png(), reader)).figures.map(({ today }) => today.status)).toEqual(["unreachable"]);
    }
  });

  it("are not asked for where the file is too large", async () => {
    const large = Object.assign(await png(), {});
    Object.defineProperty(large, "size", { value: 51 * 2 ** 20 });
    expect((await checkFile(large, reader)).problem).toBe("too-large");
  });
});

it("several figures are made anew as one file, each in its state", async () => {
  const records = figuresIn(await make("pptx", damage, figureOf("ransomware-route"))).map(({ record }) => record);
  const address = new URL(fileOfAll(records, "pptx"), "http://localhost");
  expect(address.pathname).toBe("/figures/selected.pptx");
  expect(address.searchParams.getAll("figure")[0]).toBe("damage-experienced?editions=R2,R3");
  expect(address.searchParams.getAll("figure")).toHaveLength(2);
});
