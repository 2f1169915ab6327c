// Lines under collected figures: kept by entry, bounded, whatever stands in storage, and not lost where it is full.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { longestCaption } from "../../lib/address/tray";

// Outside a component: what a component would be drawn with.
vi.mock("react", () => ({ useSyncExternalStore: (_: unknown, snapshot: () => unknown) => snapshot() }));

let stored: string | null;
let full: boolean;

beforeEach(() => {
  [stored, full] = [null, false];
  vi.stubGlobal("localStorage", {
    getItem: () => stored,
    setItem: (_: string, text: string) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      stored = text;
    },
  });
  vi.resetModules();
});

afterEach(() => vi.unstubAllGlobals());

const load = () => import("../../app/_ui/tray/captions-store");

it("keeps a line for each figure, and forgets a blank one", async () => {
  const { setCaption, useCaptions } = await load();
  setCaption("a", "一言");
  setCaption("b", "二言");
  expect(useCaptions()).toEqual({ a: "一言", b: "二言" });
  setCaption("a", "");
  expect([useCaptions(), stored]).toEqual([{ b: "二言" }, '{"b":"二言"}']);
  full = true;
  setCaption("b", "三言");
  expect(useCaptions()).toEqual({ b: "三言" });
});

it.each(["", "null", "[1]", "7", "{", '{"a":1,"b":{"c":"d"}}'])("reads %s as no line", async (text) => {
  stored = text;
  expect(Object.values((await load()).useCaptions())).toEqual([]);
});

it("reads no more of a line than one may have", async () => {
  stored = JSON.stringify({ a: "長".repeat(500) });
  expect((await load()).useCaptions()).toEqual({ a: "長".repeat(longestCaption) });
});
