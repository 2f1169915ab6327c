// The tray of a page whose storage is full or closed: a change is never lost while the page is open.
import { afterEach, beforeEach, expect, it, vi } from "vitest";

// Outside a component: what a component would be drawn with.
vi.mock("react", () => ({ useSyncExternalStore: (_: unknown, snapshot: () => unknown) => snapshot() }));

let stored: Map<string, string>;
let full: boolean;

beforeEach(() => {
  [stored, full] = [new Map(), false];
  vi.stubGlobal("dispatchEvent", () => true);
  vi.stubGlobal("npaSurveyUnwritten", undefined);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      stored.set(key, text);
    },
  });
  vi.resetModules();
});

afterEach(() => vi.unstubAllGlobals());

it("keeps a change that storage has no room for, and writes again once there is some", async () => {
  const { setTray, useTray } = await import("../../app/_ui/tray/tray-store");
  setTray(["a"]);
  full = true;
  setTray(["a", "b"]);
  expect(useTray()).toEqual(["a", "b"]);
  full = false;
  setTray(["b"]);
  expect([useTray(), [...stored.values()]]).toEqual([["b"], ['["b"]']]);

  // As another tab writes.
  for (const key of stored.keys()) stored.set(key, '["c"]');
  expect(useTray()).toEqual(["c"]);
});

it("lasts as long as the page where storage is closed", async () => {
  const closed = () => {
    throw new DOMException("closed", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: closed, setItem: closed });
  const { setTray, useTray } = await import("../../app/_ui/tray/tray-store");
  expect(useTray()).toEqual([]);
  setTray(["a"]);
  expect(useTray()).toEqual(["a"]);
});

it("takes back one change after another, and nothing where none was made", async () => {
  const { setTray, undoTray, useTray, useUndo } = await import("../../app/_ui/tray/tray-store");
  expect(useUndo()).toBe(false);
  setTray(["a", "b"]);
  setTray(["b", "a"]);
  setTray([]);
  undoTray();
  expect(useTray()).toEqual(["b", "a"]);
  undoTray();
  undoTray();
  expect([useTray(), useUndo()]).toEqual([[], false]);
  undoTray();
  expect(useTray()).toEqual([]);
});

it("shows the newest by itself, and remembers where the editions of today are wanted", async () => {
  const { setPinning, usePinning } = await import("../../app/_ui/tray/tray-store");
  expect(usePinning()).toBe(false);
  setPinning(true);
  vi.resetModules();
  expect((await import("../../app/_ui/tray/tray-store")).usePinning()).toBe(true);
  setPinning(false);
  expect(usePinning()).toBe(false);
});
