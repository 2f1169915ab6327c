// Submissions from put to publication and back, as the door's actions do it: on a real desk beside real data.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openPublishing } from "../../app/_server/desk/open-publishing";
import { settle } from "../../app/_server/desk/publish-submission";
import { armPublishing, publishDue } from "../../app/_server/desk/publish-timer";
import { record } from "../../app/_server/desk/submissions";
import { publications } from "../../db/history";
import { observations } from "../../db/queries";
import { inJapan } from "../../lib/desk/moment";
import { Acting, person } from "./acting";
import { alpha, anna, approvedAt, ben, table, ticksOf } from "./approving";

const carol = person("carol", "admin");

let desk: Acting;
beforeEach(async () => {
  desk = await Acting.open();
});
afterEach(() => desk.close());

const values = async () => (await observations(desk.sandbox.db)).map(({ item, value }) => `${item} ${value}`);
const ticks = (id: string) => ticksOf(desk, id);
const approved = (name: string, csv: string, when?: Record<string, string>) => approvedAt(desk, name, csv, when);

describe("a submission", () => {
  it("with a wrong cell is mended, approved by somebody else, published, and taken back to the letter", async () => {
    const before = await desk.sandbox.dump();
    const { id, state } = await desk.put(anna, "survey-r3", alpha("十二"));
    expect(state).toBe("needs-fix");
    expect(await desk.to(id, anna, "submit")).toBe("not-now");
    // Row 2, the tenth cell.
    expect(await desk.to(id, anna, "mend", { file: "survey-r3.csv", "c.2.9": "十二" })).toBe("nothing-mended");
    expect(await desk.to(id, anna, "mend", { file: "survey-r3.csv", "c.2.9": "12.0", "c.2.11": "approx" })).toBeNull();
    expect(await desk.now(id)).toMatchObject({ state: "ready", check: { errors: 0, warnings: 1 } });
    expect(await desk.to(id, anna, "submit", { note: "原本と照合" })).toBeNull();
    expect(await desk.to(id, anna, "approve")).toBe("not-your-role");
    expect(await desk.to(id, ben, "approve", { when: "now" })).toBe("warnings-left");
    expect(await desk.sandbox.dump()).toBe(before);
    expect(
      await desk.to(id, ben, "approve", { when: "now", tick: await ticks(id), note: "よい", readers: "確報" }),
    ).toBeNull();
    expect(await desk.now(id)).toMatchObject({ state: "published", approved: { name: "BEN", note: "よい" } });
    expect(await values()).toEqual(["alpha 12"]);
    expect(await publications(desk.sandbox.db)).toMatchObject([
      { submission: id, title: "survey-r3", note: "確報", byName: "ANNA", approvedName: "BEN", takenBack: null },
    ]);
    expect(await desk.to(id, anna, "withdraw")).toBe("not-your-role");
    expect(await desk.to(id, ben, "withdraw", { note: "誤り" })).toBeNull();
    expect((await desk.now(id)).state).toBe("withdrawn");
    expect(await values()).toEqual([]);
  });

  it("is not approved by who put it in or mended it, unless nobody else is there and he signs", async () => {
    const { id } = await desk.put(carol, "survey-r3", alpha("12.5"));
    await desk.to(id, carol, "submit");
    expect(await desk.to(id, carol, "approve", { when: "now" })).toBe("own-work");
    expect(await desk.to(id, carol, "approve", { when: "now", signed: "見直した" })).toBe("own-work");
    const alone = person("carol", "admin", true);
    expect(await desk.to(id, alone, "approve", { when: "now" })).toBe("unsigned");
    expect(await desk.to(id, alone, "approve", { when: "now", signed: "原本と読み合わせた" })).toBeNull();
    expect(await desk.now(id)).toMatchObject({ state: "published", approved: { signed: "原本と読み合わせた" } });
  });

  it("of which somebody saw an older state is not changed", async () => {
    const one = await desk.put(anna, "survey-r3", alpha("12.5"));
    await desk.to(one.id, anna, "submit");
    const seen = { submission: one.id, seq: String((await desk.now(one.id)).seq) };
    await desk.to(one.id, ben, "send-back", { note: "母数は" });
    expect(await desk.does(ben, "approve", { form: { ...seen, when: "now" } })).toBe("meanwhile");
    expect(await values()).toEqual([]);
    // Two at the very same moment: one of them is told.
    const now = await desk.now(one.id);
    const by = { who: "ben", name: "BEN", from: "" };
    const both = await Promise.allSettled([record(desk.store, now, "check", by), record(desk.store, now, "check", by)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is not published where another one has changed the same meanwhile and nobody has seen that", async () => {
    const first = await approved("survey-r3", alpha("12.5"));
    const second = await approved("survey-r3", alpha("13.5"));
    expect(await desk.to(first, ben, "publish")).toBeNull();
    expect(await desk.to(second, ben, "publish")).toBe("not-published");
    expect(await desk.now(second)).toMatchObject({ state: "approved", failed: "new-warnings" });
    expect(await values()).toEqual(["alpha 12.5"]);
    await desk.to(second, ben, "send-back");
    await desk.to(second, anna, "check");
    await desk.to(second, anna, "submit");
    expect(await desk.to(second, ben, "approve", { when: "now", tick: await ticks(second) })).toBeNull();
    expect(await values()).toEqual(["alpha 13.5"]);
  });

  it("waits for its moment, with nothing stored before", async () => {
    const before = await desk.sandbox.dump();
    const due = new Date(Date.now() + 3_600_000);
    const id = await approved("survey-r3", alpha("12.5"), { when: "later", due: inJapan(due) });
    expect(await desk.now(id)).toMatchObject({ state: "scheduled" });
    const stated = new Date((await desk.now(id)).due ?? "");
    expect(await publishDue(desk.store, new Date(stated.getTime() - 1))).toEqual(stated);
    expect(await desk.sandbox.dump()).toBe(before);
    expect(await publishDue(desk.store, stated)).toBeNull();
    expect((await desk.now(id)).state).toBe("published");
    expect(await values()).toEqual(["alpha 12.5"]);
  });

  it("whose moment passed while no server ran is published when one starts", async () => {
    const id = await approved("survey-r3", alpha("12.5"));
    const by = { who: "ben", name: "BEN", from: "" };
    await record(desk.store, await desk.now(id), "schedule", by, { due: "2026-01-01T00:00:00.000Z" });
    await openPublishing();
    expect(await desk.now(id)).toMatchObject({ state: "published", published: { who: "desk" } });
  });

  it("has a moment that is to come", async () => {
    const { id } = await desk.put(anna, "survey-r3", alpha("12.5"));
    await desk.to(id, anna, "submit");
    for (const due of ["", "2021-01-01T00:00", "2030-02-30T10:00", "morgen"]) {
      expect(await desk.to(id, ben, "approve", { when: "later", due })).toBe(
        due.startsWith("2021") ? "past" : "no-moment",
      );
    }
    // A time that is named is never passed over.
    for (const when of ["now", "wait"]) {
      expect(await desk.to(id, ben, "approve", { when, due: "2030-01-01T10:00" })).toBe("moment-unused");
    }
    expect((await desk.now(id)).state).toBe("submitted");
  });

  it("takes with it what came after it, and each of those says so", async () => {
    const before = await desk.sandbox.dump();
    const ids: string[] = [];
    for (const [name, item] of [
      ["a", "alpha"],
      ["b", "beta"],
      ["c", "gamma"],
    ] as const) {
      const csv = table({ item, item_ja: item, item_en: item });
      ids.push(await approved(name, csv, { when: "now" }));
    }
    expect(await values()).toEqual(["alpha 12.5", "beta 12.5", "gamma 12.5"]);
    expect(await desk.to(ids[1] ?? "", ben, "withdraw")).toBeNull();
    expect(await values()).toEqual(["alpha 12.5"]);
    expect(await Promise.all(ids.map(async (id) => (await desk.now(id)).state))).toEqual([
      ...["published", "withdrawn", "withdrawn"],
    ]);
    expect(await desk.to(ids[0] ?? "", ben, "withdraw")).toBeNull();
    expect(await desk.sandbox.computedVersion()).toBe(versionIn(before));
  });

  it("that a killed server left half published goes on; so does one half taken back", async () => {
    const id = await approved("survey-r3", alpha("12.5"));
    const by = { who: "ben", name: "BEN", from: "" };
    await record(desk.store, await desk.now(id), "publish", by);
    expect((await desk.now(id)).state).toBe("publishing");
    await settle(desk.store);
    expect(await desk.now(id)).toMatchObject({ state: "published" });
    await record(desk.store, await desk.now(id), "withdraw", by);
    await Promise.all([settle(desk.store), settle(desk.store)]);
    expect(await desk.now(id)).toMatchObject({ state: "withdrawn" });
    expect(await values()).toEqual([]);
  });

  it("waits where the disk takes nothing, and goes on when it does", async () => {
    const id = await approved("survey-r3", alpha("12.5"));
    const { kept } = desk.store;
    desk.store.kept = async () => {
      throw new Error("ENOSPC");
    };
    try {
      await expect(desk.to(id, ben, "publish")).rejects.toThrow("ENOSPC");
      expect((await desk.now(id)).state).toBe("publishing");
      expect(await values()).toEqual([]);
    } finally {
      desk.store.kept = kept;
    }
    await settle(desk.store);
    expect((await desk.now(id)).state).toBe("published");
  });

  it("whose moment came where the disk took nothing is published in the next round, and no other one waits for it", async () => {
    const by = { who: "ben", name: "BEN", from: "" };
    const due = "2026-01-01T00:00:00.000Z";
    const beta = { item: "beta", item_ja: "beta", item_en: "beta" };
    const broken = await approved("a", alpha("12.5"));
    const next = await approved("b", table(beta));
    for (const id of [broken, next]) await record(desk.store, await desk.now(id), "schedule", by, { due });
    const { kept } = desk.store;
    const sha256 = (await desk.now(broken)).files.get("a.csv")?.sha256;
    desk.store.kept = async (asked) => {
      if (asked === sha256) throw new Error("Disk");
      return kept(asked);
    };
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const states = async () => Promise.all([broken, next].map(async (id) => (await desk.now(id)).state));
    await publishDue(desk.store);
    expect(await states()).toEqual(["publishing", "published"]);
    await armPublishing(desk.store);
    expect(await states()).toEqual(["publishing", "published"]);
    expect(error).toHaveBeenCalledTimes(2);
    error.mockRestore();
    desk.store.kept = kept;
    await armPublishing(desk.store);
    expect(await states()).toEqual(["published", "published"]);
  });

  it("takes nothing more where what is kept has come to five gigabytes", async () => {
    const { id } = await desk.put(anna, "survey-r3", alpha("十二"));
    const { size } = desk.store;
    desk.store.size = async () => 5e9 - 10;
    expect(await desk.to(id, anna, "put", { name: "b", text: alpha("1") })).toBe("desk-full");
    expect(await desk.to(id, anna, "mend", { file: "survey-r3.csv", "c.2.9": "12.0" })).toBe("desk-full");
    desk.store.size = size;
    expect(await desk.to(id, anna, "mend", { file: "survey-r3.csv", "c.2.9": "12.0" })).toBeNull();
  });

  it("takes pasted cells, keeps what a table was made of, and has no table of a bad name", async () => {
    const text = alpha("12.5").replaceAll(",", "\t");
    expect(await desk.does(anna, "put", { form: { name: "r3", text }, files: { evidence: "book" } })).toBeNull();
    const [one] = await import("../../app/_server/desk/submissions").then((m) => m.loadSubmissions(desk.store));
    expect(one).toMatchObject({ state: "ready", title: "r3" });
    expect(one?.files.get("r3.csv")?.evidence?.name).toBe("evidence.csv");
    expect(await desk.does(anna, "put", { form: { submission: one?.id ?? "", name: "R3", text } })).toBeNull();
    expect([...(await desk.now(one?.id ?? "")).files.keys()]).toEqual(["r3.csv"]);
    expect(await desk.does(anna, "put", { form: { name: "../r3", text } })).toBe("table-name");
    expect(await desk.does(anna, "put", { form: { name: "r3" } })).toBe("no-table");
    expect(await desk.does(anna, "put", { form: { submission: "none", name: "r3", text } })).toBe("no-submission");
    expect(await desk.does(anna, "place", { form: { submission: "\0", text } })).toBe("no-submission");
  });
});

/** The data version that a dump has at its last import. */
function versionIn(dump: string): unknown {
  const [, imports] = (JSON.parse(dump) as [string, string[]][]).find(([name]) => name === "imports") ?? [];
  const rows = (imports ?? []).map((row) => JSON.parse(row) as { id: number; data_version: string });
  return rows.sort((a, b) => b.id - a.id)[0]?.data_version;
}
