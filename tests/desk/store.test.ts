// The desk's store on the engine at hand: the log only grows, of two who write at one place one is told, bytes come back.
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { getAuthTables } from "better-auth/db";
import Database from "better-sqlite3";
import { getTableColumns } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuth } from "../../app/_server/desk/desk-auth";
import { databasePath } from "../../db/address";
import { type DeskStore, deskPath, openDesk, PlaceTaken } from "../../db/desk/desk-store";
import { deskTables } from "../../db/desk/desk-tables";
import { postgresDeskTables } from "../../db/desk/postgres-desk-tables";
import { testServer, withServer } from "../postgres/databases";
import { type DeskSandbox, deskSandbox } from "./desk-sandbox";

let sandbox: DeskSandbox;
let store: DeskStore;
let other: DeskStore;

beforeAll(async () => {
  sandbox = await deskSandbox();
  // Two processes that begin at once make it once.
  [store, other] = (await Promise.all([openDesk(sandbox.address), openDesk(sandbox.address)])) as [
    DeskStore,
    DeskStore,
  ];
});

afterAll(async () => {
  await Promise.all([store.close(), other.close()]);
  await sandbox.remove();
});

const event = (subject: string, seq: number, what = "put") => ({
  ...{ who: "hanako", name: "警察 花子", from: "10.0.0.7", subject, seq, what },
  detail: { text: "“'\\0値", list: [1, null] },
});

describe("the log", () => {
  it("gives back what was written, in its order, chosen by subject, kind, id and time", async () => {
    const early = await store.append(event("submission:a", 1), new Date("2026-11-28T00:00:00Z"));
    const later = await other.append(event("submission:a", 2, "mend"), new Date("2026-11-28T01:00:00Z"));
    const link = await store.append(event("link:x", 1, "made"), new Date("2026-11-28T02:00:00Z"));
    expect(await other.events()).toEqual([early, later, link]);
    expect(early).toEqual({ ...event("submission:a", 1), id: early.id, at: "2026-11-28T00:00:00.000Z" });
    expect(await store.events({ subject: "submission:a" })).toEqual([early, later]);
    expect(await store.events({ kind: "link" })).toEqual([link]);
    expect(await store.events({ after: early.id, before: link.id })).toEqual([later]);
    expect(await store.events({ since: new Date("2026-11-28T01:00:00Z") })).toEqual([later, link]);
    expect(await store.events({ most: 2 })).toEqual([later, link]);
  });

  it("takes one of two who write at one place, and tells the other", async () => {
    const tries = Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? store : other).append(event("submission:b", 1)),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of outcomes) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(PlaceTaken);
    expect(await store.events({ subject: "submission:b" })).toHaveLength(1);
  });

  it.each([
    "update desk_events set what = 'nothing'",
    "delete from desk_events",
    "update desk_files set sha256 = 'x'",
    "delete from desk_files",
    ...(testServer ? ["truncate desk_events", "truncate desk_files"] : []),
  ])("only grows, whoever asks: %s", async (statement) => {
    await store.append(event(`submission:${statement}`, 1));
    await store.keep(randomBytes(10));
    const before = await store.events();
    await expect(byHand(statement)).rejects.toThrow("only grows");
    expect(await store.events()).toEqual(before);
  });
});

async function byHand(statement: string): Promise<void> {
  if (testServer) {
    await withServer(sandbox.address, (sql) => sql.unsafe(statement.replace("desk_", "desk.desk_")));
    return;
  }
  const file = new Database(deskPath(sandbox.address));
  try {
    file.exec(statement);
  } finally {
    file.close();
  }
}

describe("files", () => {
  it("come back to the byte, under their hash, once", async () => {
    const bytes = randomBytes(3e6);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const before = await store.size();
    expect(await Promise.all([store.keep(bytes), other.keep(bytes)])).toEqual([hash, hash]);
    expect(await store.size()).toBe(before + 3e6);
    expect(Buffer.compare(Buffer.from((await store.kept(hash)) ?? []), bytes)).toBe(0);
    expect(await store.kept("0".repeat(64))).toBeNull();
  });
});

it("has one secret, whoever asks first", async () => {
  const [one, two] = await Promise.all([store.secret(), other.secret()]);
  expect(one).toBe(two);
  expect(Buffer.from(one, "base64url")).toHaveLength(32);
});

it.skipIf(testServer)("stands beside the data in a file of its own", () => {
  expect(deskPath("file:/x.y/survey.db")).toBe("/x.y/survey-desk.db");
  expect(deskPath("/x.y/survey")).toBe("/x.y/survey-desk");
  expect(existsSync(databasePath(sandbox.address))).toBe(false);
});

describe.each(Object.entries({ SQLite: deskTables, PostgreSQL: postgresDeskTables }))(
  "the tables on %s",
  (_, tables) => {
    it("have the fields that better-auth expects, of its types", () => {
      const expected = getAuthTables(createAuth(store, "x".repeat(32)).options);
      expect(Object.keys(expected).sort()).toEqual(["account", "session", "user", "verification"]);
      for (const [name, { fields }] of Object.entries(expected)) {
        const columns = getTableColumns(tables[name as "user"]) as Record<string, Column>;
        expect(Object.keys(columns).sort()).toEqual(["id", ...Object.keys(fields)].sort());
        for (const [field, wanted] of Object.entries(fields)) {
          const { dataType, notNull, isUnique } = columns[field] as Column;
          // A text of PostgreSQL is sorted by its bytes: a type of our own.
          const type = dataType === "custom" ? "string" : dataType;
          expect([name, field, type, notNull, isUnique]).toEqual([
            ...[name, field, wanted.type, wanted.required !== false],
            wanted.unique === true,
          ]);
        }
      }
    });
  },
);

type Column = { dataType: string; notNull: boolean; isUnique: boolean };
