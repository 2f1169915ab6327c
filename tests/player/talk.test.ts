// The presenter's clock, the order of states, the keys.
import { describe, expect, it } from "vitest";
import { commandOf } from "../../lib/player/keys";
import { clockText, elapsed, isNewer, isSame, paused, restarted, started, type Talk } from "../../lib/player/talk";

const minute = 60_000;

describe("clock", () => {
  const stopped = { since: null, before: 0, minutes: 10 };

  it("counts only while it runs", () => {
    const twice = started(paused(started(stopped, 0), 2 * minute), 5 * minute);
    expect(elapsed(twice, 6 * minute)).toBe(3 * minute);
    expect(elapsed(paused(twice, 6 * minute), 60 * minute)).toBe(3 * minute);
  });

  it("goes back to nothing and goes on running if it ran", () => {
    expect(elapsed(restarted(started(stopped, 0), 5 * minute), 6 * minute)).toBe(minute);
    expect(elapsed(restarted(paused(started(stopped, 0), minute), 5 * minute), 6 * minute)).toBe(0);
  });

  it("writes minutes and seconds, hours where there are any", () => {
    expect([0, 9_999, 65_000, 3_600_000, 3_725_000].map(clockText)).toEqual([
      "0:00",
      "0:09",
      "1:05",
      "1:00:00",
      "1:02:05",
    ]);
  });
});

it("lets the later change win, and the audience's window where both changed at once", () => {
  const talk = (version: number) => ({ version }) as Talk;
  expect(isNewer(talk(3), "presenter", talk(2), "audience")).toBe(true);
  expect(isNewer(talk(2), "audience", talk(3), "presenter")).toBe(false);
  expect(isNewer(talk(3), "audience", talk(3), "presenter")).toBe(true);
  expect(isNewer(talk(3), "presenter", talk(3), "audience")).toBe(false);
});

it("knows a state again, whichever window it comes from", () => {
  const talk = { version: 3, place: { slide: 1, part: 1 }, clock: { since: null, before: 0, minutes: 10 } } as Talk;
  expect(isSame(structuredClone(talk), talk)).toBe(true);
  expect(isSame({ ...talk, clock: { ...talk.clock, before: 1 } }, talk)).toBe(false);
});

describe("keys", () => {
  const press = (key: string, held = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

  it("understands remote pointers, letters in either case and digits", () => {
    expect(commandOf(press("PageDown"), true)).toEqual({ do: "next" });
    expect(commandOf(press("PageUp"), true)).toEqual({ do: "previous" });
    expect(commandOf(press("."), true)).toEqual({ do: "black" });
    expect(commandOf(press("B"), true)).toEqual({ do: "black" });
    expect(commandOf(press("7"), true)).toEqual({ do: "digit", digit: "7" });
  });

  it("leaves the browser its own, and letters to whoever has switched them off", () => {
    expect(commandOf(press("p", { ctrlKey: true }), true)).toBeNull();
    expect(commandOf(press("x"), true)).toBeNull();
    expect(commandOf(press("b"), false)).toBeNull();
    expect(commandOf(press("ArrowLeft"), false)).toEqual({ do: "previous" });
  });
});
