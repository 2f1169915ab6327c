// What happens to the data between a look and what follows from it: nothing is overwritten, taken back or left standing unseen.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settle } from "../../app/_server/desk/publish-submission";
import { record } from "../../app/_server/desk/submissions";
import { restore } from "../../db/copy";
import { observations } from "../../db/queries";
import { sampleSources } from "../db/sample-files";
import { Acting } from "./acting";
import { alpha, anna, approvedAt, ben, table } from "./approving";

let desk: Acting;
beforeEach(async () => {
  desk = await Acting.open();
});
afterEach(() => desk.close());

const values = async () => (await observations(desk.sandbox.db)).map(({ item, value }) => `${item} ${value}`);
const approved = (name: string, csv: string, when?: Record<string, string>) => approvedAt(desk, name, csv, when);

describe("a submission", () => {
  it("does to what is stored what was approved, or nothing", async () => {
    const source = (title: string) =>
      `${sampleSources}${"X2,primary,primary,見本,Sample,TITLE,,2023,R3,,,".replace("TITLE", title)}\n`;
    // Two that took the same number for a new source: neither has a warning.
    const [first, second] = [await approved("sources", source("甲")), await approved("sources", source("乙"))];
    expect(await desk.to(first, ben, "publish")).toBeNull();
    const before = await desk.sandbox.dump();
    expect(await desk.to(second, ben, "publish")).toBe("not-published");
    expect(await desk.now(second)).toMatchObject({ state: "approved", failed: "stale" });
    expect(await desk.sandbox.dump()).toBe(before);
    await desk.to(second, ben, "send-back");
    await desk.to(second, anna, "check");
    await desk.to(second, anna, "submit");
    // The form that was made before what the other one did.
    expect(await desk.to(second, ben, "approve", { when: "now", effect: "" })).toBe("stale");
    expect(await desk.to(second, ben, "approve", { when: "now" })).toBeNull();
    expect(await desk.sandbox.ask("select title_ja from sources where id = 'X2'")).toEqual(["乙"]);
  });

  it("takes no row back that was not there when it was approved", async () => {
    await approved("a", alpha("12.5"), { when: "now" });
    const more = (item: string) => table({}, { item, item_ja: item, item_en: item });
    const [first, second] = [await approved("a", more("beta")), await approved("a", more("gamma"))];
    expect(await desk.to(first, ben, "publish")).toBeNull();
    expect(await desk.to(second, ben, "publish")).toBe("not-published");
    expect((await desk.now(second)).failed).toBe("stale");
    expect(await values()).toEqual(["alpha 12.5", "beta 12.5"]);
  });

  it("takes nothing with it that was not shown", async () => {
    const [a, b] = ["alpha", "beta"].map((item) => table({ item, item_ja: item, item_en: item }));
    const first = await approved("a", a ?? "", { when: "now" });
    const shown = String((await desk.now(first)).published?.run);
    const second = await approved("b", b ?? "", { when: "now" });
    expect(await desk.to(first, ben, "withdraw", { last: shown })).toBe("more-came");
    expect(await desk.to(first, ben, "withdraw", { last: "" })).toBe("more-came");
    // Published between the moment at which that was looked at and the first step.
    const by = { who: "ben", name: "BEN", from: "" };
    await record(desk.store, await desk.now(first), "withdraw", by, { last: Number(shown) });
    await settle(desk.store);
    expect(await desk.now(first)).toMatchObject({ state: "published", failed: "more-came", withdrawn: null });
    expect(await values()).toEqual(["alpha 12.5", "beta 12.5"]);
    expect(await desk.to(first, ben, "withdraw")).toBeNull();
    expect([(await desk.now(first)).state, (await desk.now(second)).state]).toEqual(["withdrawn", "withdrawn"]);
  });

  it("says where a backup of the data that was brought back has it out again, or no more", async () => {
    const folder = desk.sandbox.folder;
    const [without, out] = [`${folder}/without.db`, `${folder}/out.db`];
    await desk.sandbox.db.copyTo(without);
    const id = await approved("survey-r3", alpha("12.5"), { when: "now" });
    const { who, at } = (await desk.now(id)).published ?? {};
    await desk.sandbox.db.copyTo(out);
    const brought = async (path: string) => {
      await restore(path);
      await settle(desk.store);
      await settle(desk.store);
      const { state, failed } = await desk.now(id);
      return [state, failed];
    };
    expect(await brought(without)).toEqual(["withdrawn", "not-there"]);
    expect(await brought(out)).toEqual(["published", "there-again"]);
    expect(await desk.now(id)).toMatchObject({ published: { who, at }, withdrawn: null });
    expect(await desk.to(id, ben, "withdraw", { note: "誤り" })).toBeNull();
    expect(await desk.now(id)).toMatchObject({ state: "withdrawn", failed: null, withdrawn: { note: "誤り" } });
    expect(await brought(out)).toEqual(["published", "there-again"]);
    expect(await desk.to(id, ben, "withdraw")).toBeNull();
    await settle(desk.store);
    expect([(await desk.now(id)).state, await values()]).toEqual(["withdrawn", []]);
  });

  it("that changed nothing stays taken back", async () => {
    await desk.sandbox.import({ "survey-r3.csv": alpha("12.5") });
    const id = await approved("survey-r3", alpha("12.5"), { when: "now" });
    expect(await desk.to(id, ben, "withdraw")).toBeNull();
    await settle(desk.store);
    expect((await desk.now(id)).state).toBe("withdrawn");
  });
});
