// The life of a submission: whatever events come in whatever order, by whomever, it is in one of its states, and nothing is
// published that nobody else approved.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveSaid, stateSaid } from "../../app/[locale]/desk/s/said-of";
import { type SubmissionEvent, submissionOf, submissionsOf } from "../../lib/desk/submission";
import {
  type Move,
  type Mover,
  moveOf,
  refusalOf,
  submissionMoves,
  submissionStates,
} from "../../lib/desk/submission-moves";

const people = ["anna", "ben", "carol"] as const;
const details: Record<string, unknown>[] = [
  { file: "a.csv", sha256: "1", title: "令和4年" },
  { file: "b.csv", sha256: "2", evidence: { sha256: "3", name: "b.xlsx" } },
  { errors: 0, warnings: 2 },
  { errors: 3, warnings: 0 },
  { signed: "見直しました。" },
  { due: "2027-01-01T00:00:00.000Z", run: 7, why: "errors", ticked: ["w1"] },
];
const happening = fc.record({
  what: fc.oneof({ arbitrary: fc.constantFrom(...submissionMoves), weight: 20 }, { arbitrary: fc.string(), weight: 1 }),
  who: fc.constantFrom(...people),
  detail: fc.constantFrom(...details),
});
type Happening = { what: string; who: string; detail: Record<string, unknown> };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 9, minute)).toISOString();
const eventsOf = (all: readonly Happening[]): SubmissionEvent[] =>
  all.map((one, index) => ({ ...one, at: at(index), name: one.who, seq: index + 1 }));

const told = (...all: [what: Move, who: string, detail?: Record<string, unknown>][]) =>
  eventsOf(all.map(([what, who, detail = {}]) => ({ what, who, detail })));
const put = ["put", "anna", { file: "a.csv", sha256: "1", title: "令和4年" }] as const;
const sound = [put, ["check", "anna"], ["checked", "anna", { errors: 0, warnings: 1 }]] as const;
const approved = [
  ...sound,
  ["submit", "anna", { note: "原本と照合" }],
  ["approve", "ben", { ticked: ["w1"] }],
] as const;
type Parts = readonly (readonly [Move, string, Record<string, unknown>?])[];
const stateAfter = (...all: Parts) => submissionOf("s", told(...(all as Parameters<typeof told>)));

describe("the life of a submission", () => {
  it("goes from put to published by two people, and back", () => {
    expect(stateAfter(put)).toMatchObject({
      state: "received",
      title: "令和4年",
      by: { who: "anna" },
      hands: ["anna"],
    });
    expect(stateAfter(...sound)).toMatchObject({ state: "ready", check: { errors: 0, warnings: 1 } });
    expect(stateAfter(...approved)).toMatchObject({ state: "approved", approved: { who: "ben", ticked: ["w1"] } });
    const out = [...approved, ["publish", "ben"], ["published", "ben", { run: 9 }]] as const;
    expect(stateAfter(...out)).toMatchObject({ state: "published", published: { run: 9, at: at(6) } });
    const back = stateAfter(...out, ["withdraw", "ben", { note: "誤り" }], ["withdrawn", "ben"]);
    expect(back).toMatchObject({ state: "withdrawn", withdrawn: { who: "ben", note: "誤り" }, seq: 9 });
  });

  it("waits for its moment, and goes on after a failure", () => {
    const due = "2027-01-01T00:00:00.000Z";
    const waiting = [...approved, ["schedule", "ben", { due }]] as const;
    expect(stateAfter(...waiting)).toMatchObject({ state: "scheduled", due });
    expect(stateAfter(...waiting, ["unschedule", "ben"])).toMatchObject({ state: "approved", due: null });
    const failed = stateAfter(...waiting, ["publish", "timer"], ["failed", "timer", { why: "errors" }]);
    expect(failed).toMatchObject({ state: "approved", failed: "errors", due: null });
  });

  it("is given up where it was never published, and taken back by who put it in", () => {
    const last = (lang: "ja" | "en", ...all: Parts) =>
      moveSaid(told(...(all as Parameters<typeof told>)), all.length - 1, lang);
    const waiting = [...sound, ["submit", "anna"]] as const;
    const given = stateAfter(...sound, ["withdraw", "anna"]);
    expect(given && [stateSaid(given, "ja"), stateSaid(given, "en")]).toEqual(["やめたもの", "Cancelled"]);
    expect(last("ja", ...sound, ["withdraw", "anna"])).toBe("提出をやめた");
    const out = [...approved, ["publish", "ben"], ["published", "ben", { run: 4 }], ["withdraw", "ben"]] as const;
    expect(last("ja", ...out)).toBe("取り消しを始めた");
    const back = stateAfter(...out, ["withdrawn", "ben"]);
    expect(back && stateSaid(back, "ja")).toBe("取り消し済み");
    expect(last("en", ...waiting, ["send-back", "anna"])).toBe("took it back");
    expect(last("en", ...waiting, ["send-back", "ben"])).toBe("sent it back");
    // Who sends it back and mends it afterwards sent it back.
    expect(stateAfter(...waiting, ["send-back", "ben"], ["mend", "ben"])?.sentBack?.own).toBe(false);
  });

  it("has nothing left of an approval once it is sent back", () => {
    const back = stateAfter(...approved, ["send-back", "ben", { note: "母数を確かめる" }]);
    expect(back).toMatchObject({
      state: "needs-fix",
      approved: null,
      submitted: null,
      sentBack: { note: "母数を確かめる" },
    });
  });

  it("with errors or without a table is not ready", () => {
    expect(stateAfter(put, ["check", "anna"], ["checked", "anna", { errors: 1 }])).toMatchObject({
      state: "needs-fix",
    });
    const empty = stateAfter(
      put,
      ["drop-file", "anna", { file: "a.csv" }],
      ["check", "anna"],
      ["checked", "anna", { errors: 0 }],
    );
    expect(empty).toMatchObject({ state: "needs-fix" });
  });

  it("keeps what a table was made of when the table is mended", () => {
    const evidence = { sha256: "9", name: "book.xlsx" };
    const one = stateAfter(
      ["put", "anna", { file: "a.csv", sha256: "1", evidence }],
      ["mend", "ben", { file: "a.csv", sha256: "2" }],
    );
    expect(one?.files.get("a.csv")).toEqual({ sha256: "2", evidence });
    expect(one?.hands).toEqual(["anna", "ben"]);
  });

  it("whatever happens is in one of its states, and is never published unapproved or approved by a hand of its own", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (all) => {
        const events = eventsOf(all);
        for (let length = 0; length <= events.length; length += 1) {
          const one = submissionOf("s", events.slice(0, length));
          if (!one) continue;
          expect(submissionStates).toContain(one.state);
          const late = ["approved", "scheduled", "publishing", "published", "withdrawing"].includes(one.state);
          if (late) {
            expect(one.approved).not.toBeNull();
            expect(one.approved?.signed === "" && one.hands.includes(one.approved.who)).toBe(false);
            expect(one.check?.errors).toBe(0);
            expect(one.files.size).toBeGreaterThan(0);
          }
          expect(one.state === "scheduled").toBe(one.due !== null && one.state !== "publishing");
          if (one.state === "published") expect(one.published).not.toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same whether it is followed event by event, or among others", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b"), happening), { maxLength: 40 }), (all) => {
        const events = eventsOf(all.map(([, one]) => one)).map((one, index) => ({
          ...one,
          subject: `submission:${all[index]?.[0]}`,
        }));
        const alone = ["a", "b"].flatMap(
          (id) =>
            submissionOf(
              id,
              events.filter(({ subject }) => subject.endsWith(id)),
            ) ?? [],
        );
        const together = submissionsOf(events);
        expect([...together].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(alone);
        expect(together.map((one) => one.at)).toEqual(
          together
            .map((one) => one.at)
            .sort()
            .reverse(),
        );
      }),
    );
  });
});

describe("who may", () => {
  const enter: Mover = { id: "anna", role: "enter", alone: false };
  const approver: Mover = { id: "ben", role: "approve", alone: false };
  const admin: Mover = { id: "anna", role: "admin", alone: false };
  const submitted = stateAfter(...sound, ["submit", "anna"]);
  const done = stateAfter(...approved);

  it("approves: another person, or the only account with a signed sentence", () => {
    if (!submitted) throw new Error();
    expect(refusalOf(submitted, "approve", approver)).toBeNull();
    expect(refusalOf(submitted, "approve", enter)).toBe("not-your-role");
    expect(refusalOf(submitted, "approve", admin)).toBe("own-work");
    expect(refusalOf(submitted, "approve", { ...admin, alone: true })).toBe("unsigned");
    expect(refusalOf(submitted, "approve", { ...admin, alone: true }, "見直しました。")).toBeNull();
  });

  it("publishes, schedules and sends back: who may approve; he who put it in takes it back before", () => {
    if (!submitted || !done) throw new Error();
    for (const move of ["publish", "schedule"] as const) {
      expect(refusalOf(done, move, approver)).toBeNull();
      expect(refusalOf(done, move, enter)).toBe("not-your-role");
    }
    expect(refusalOf(done, "send-back", enter)).toBe("not-your-role");
    expect(refusalOf(submitted, "send-back", enter)).toBeNull();
    expect(refusalOf(submitted, "send-back", { ...enter, id: "dora" })).toBe("not-your-role");
  });

  it("does nothing that the fold would not take", () => {
    const actors = people.flatMap((id) =>
      (["enter", "approve", "admin"] as const).map((role): Mover => ({ id, role, alone: false })),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 15 }), fc.constantFrom(...actors), happening, (all, actor, next) => {
        const events = eventsOf(all);
        const one = submissionOf("s", events);
        const move = moveOf(next.what);
        if (!one || !move || move === "drop-file") return;
        const detail = { ...next.detail, signed: "" };
        const event = { ...next, detail, who: actor.id, name: actor.id, at: at(59), seq: events.length + 1 };
        const after = submissionOf("s", [...events, event]);
        const happened = after?.at === at(59);
        if (refusalOf(one, move, actor) === null) expect(happened).toBe(true);
        // Only what is asked of a role goes beyond what the log itself knows.
        else if (happened) expect(["not-your-role"]).toContain(refusalOf(one, move, actor));
      }),
      { numRuns: 3000 },
    );
  });
});
