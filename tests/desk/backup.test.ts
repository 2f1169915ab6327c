// Backups at the desk: taken, saved, put in, looked at by their hash, brought back; nothing is lost by any of it.
import { createHash } from "node:crypto";
import { appendFileSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Backup, hashOf, listBackups, mostBackups } from "../../app/_server/desk/backups";
import type { DeskUser } from "../../app/_server/desk/desk-user";
import { restoreUnfinished } from "../../app/_server/desk/do-restore";
import { backupToldWords } from "../../app/[locale]/desk/backup/backup-words";
import { GET as fileOf } from "../../app/[locale]/desk/backup/file/route";
import { GET as tablesOf } from "../../app/[locale]/desk/backup/tables/route";
import { GET as logOf } from "../../app/[locale]/desk/log/csv/route";
import { GET as tableOf } from "../../app/[locale]/desk/s/[id]/file/route";
import { GET as paperOf } from "../../app/[locale]/desk/s/[id]/rehearsal/pdf/route";
import { besideDatabase } from "../../db/address";
import { importFiles } from "../../db/apply";
import { backup, backupName, keptName } from "../../db/copy";
import { openDatabase } from "../../db/database";
import type { Db } from "../../db/engine";
import { extractFiles } from "../../db/extract-files";
import { dataState } from "../../db/queries";
import { strangenesses } from "../../db/strange-file";
import { undoLastImport } from "../../db/undo";
import { damageOf } from "../../db/verify";
import type { AskedRestore } from "../../lib/desk/asked-restore";
import type { DeskEvent } from "../../lib/desk/desk-event";
import { langs } from "../../lib/localised";
import { frozenTables } from "../frozen-data";
import { DeskAtHand, ownHeaders, type Signed, told } from "./desk-at-hand";
import { people } from "./people";

let at: DeskAtHand;
let db: Db;
let admin: Signed;
let approver: Signed;
const version = async () => (await dataState(db)).version;
const last = async () => (await at.desk.store.events({ most: 1 })).at(-1);
const newest = () => listBackups()[0] as Backup;

beforeAll(async () => {
  at = await DeskAtHand.open();
  db = await openDatabase();
  await importFiles(db, frozenTables);
  admin = await at.signIn(people.admin);
  approver = await at.signIn(people.approve);
});
afterAll(async () => {
  await db.close();
  await at.remove();
});
beforeEach(async () => {
  for (const { name, own } of listBackups()) if (own) await at.as(admin, "drop-backup", { name });
});

const propose = async (name: string, sha256: string) => told(await at.as(admin, "ask-restore", { name, sha256 }));

/** As the page has it that somebody opens now. */
async function confirm(who: Signed, form: Record<string, string> = {}): Promise<string> {
  const asked = (await at.desk.store.events()).findLast(({ what }) => what === "restore-asked");
  return told(await at.as(who, "restore-backup", { asked: `${asked?.id}`, version: await version(), ...form }));
}

function send(file: Uint8Array): Promise<Response> {
  const form = new FormData();
  form.set("token", admin.user.token);
  form.set("backup", new Blob([file as Uint8Array<ArrayBuffer>]), "mine.db");
  const body = new Response(form);
  return body
    .arrayBuffer()
    .then((bytes) =>
      at.send("put-backup", bytes, { "content-type": body.headers.get("content-type") ?? "", cookie: admin.cookie }),
    );
}

const get = (route: typeof fileOf, query: string, cookie = admin.cookie) =>
  route(new Request(`http://127.0.0.1:3000/desk/backup/x?${query}`, { headers: { ...ownHeaders, cookie } }), {
    params: Promise.resolve({ locale: "ja" }),
  });

describe("a backup", () => {
  it("is one checked file with its hash and data version in the log, and is saved as it is", async () => {
    expect(told(await at.as(admin, "take-backup", {}))).toBe("303 /desk/backup backup-taken");
    const { name, path, own } = newest();
    expect(own).toBe(true);
    expect(await last()).toMatchObject({
      what: "backup-taken",
      who: people.admin.username,
      detail: { file: name, sha256: hashOf(path), version: await version() },
    });
    const saved = await get(fileOf, `name=${name}`);
    expect([saved.status, saved.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const bytes = new Uint8Array(await saved.arrayBuffer());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(hashOf(path));
    expect(Buffer.from(bytes).includes("argon2") || Buffer.from(bytes).includes("desk_events")).toBe(false);
  });

  it("is brought back by the hash that was looked at, by two people, and the present state is kept", async () => {
    const before = await version();
    await at.as(admin, "take-backup", {});
    const { name, path } = newest();
    await undoLastImport(db);
    const after = await version();
    expect(await propose(name, "0".repeat(64))).toBe("303 /desk/backup meanwhile");
    expect(await propose(name, hashOf(path))).toBe("303 /desk/backup restore-asked");
    // Not by whoever proposed it, not with what somebody else made of it meanwhile, not by a role that approves nothing.
    expect(await confirm(admin)).toBe("303 /desk/backup restore-own-work");
    expect(await confirm(admin, { signed: "一人で確かめました" })).toBe("303 /desk/backup restore-own-work");
    expect(await confirm(approver, { version: before })).toBe("303 /desk/backup meanwhile");
    expect(await confirm(approver, { asked: "1" })).toBe("303 /desk/backup meanwhile");
    expect((await at.as(await at.signIn(people.enter), "restore-backup", { asked: "1" })).status).toBe(403);
    expect(await version()).toBe(after);
    expect(await confirm(approver)).toBe("303 /desk/backup restored");
    expect([await version(), await damageOf(db)]).toEqual([before, []]);
    expect(await last()).toMatchObject({
      ...{ what: "restored", who: people.approve.username },
      detail: { file: name, asked: people.admin.name, version: before },
    });
    const { detail } = (await last()) ?? {};
    // Once, and no more.
    expect(await confirm(approver)).toBe("303 /desk/backup meanwhile");
    const kept = listBackups().find((one) => one.name === detail?.kept) as Backup;
    expect(kept.own).toBe(false);
    await propose(kept.name, hashOf(kept.path));
    expect(await confirm(approver)).toBe("303 /desk/backup restored");
    expect(await version()).toBe(after);
    await propose(name, hashOf(path));
    await confirm(approver);
    expect(await version()).toBe(before);
  });

  it("is not brought back where the proposal was called off, or the file is another by now", async () => {
    await at.as(admin, "take-backup", {});
    const { name, path } = newest();
    await propose(name, hashOf(path));
    const { id } = (await last()) as DeskEvent;
    expect(told(await at.as(approver, "call-off-restore", { asked: `${id}` }))).toBe(
      "303 /desk/backup restore-called-off",
    );
    expect(await confirm(approver, { asked: `${id}` })).toBe("303 /desk/backup meanwhile");
    await propose(name, hashOf(path));
    appendFileSync(path, "x");
    expect(await confirm(approver)).toMatch(/^303 \/desk\/backup (meanwhile|backup-unsound)$/);
    await at.as(admin, "drop-backup", { name });
    expect(await confirm(approver)).toBe("303 /desk/backup no-backup");
  });

  it("is brought back by one of two who confirm at once, and by a signed sentence where there is nobody else", async () => {
    await at.as(admin, "take-backup", {});
    const { name, path } = newest();
    await propose(name, hashOf(path));
    const both = await Promise.all([confirm(approver), confirm(approver)]);
    expect(both.sort()).toEqual(["303 /desk/backup meanwhile", "303 /desk/backup restored"]);
    const { id } = (await at.user(approver.cookie)) as DeskUser;
    await at.as(admin, "lock-account", { account: id, locked: "yes" });
    await propose(name, hashOf(path));
    expect(await confirm(admin)).toBe("303 /desk/backup restore-unsigned");
    expect(await confirm(admin, { signed: "一人で確かめました" })).toBe("303 /desk/backup restored");
    expect(await last()).toMatchObject({ what: "restored", detail: { signed: "一人で確かめました" } });
    await at.as(admin, "lock-account", { account: id, locked: "no" });
    approver = await at.signIn(people.approve);
  });

  it("is said not to be back where it could not be, and to be unfinished where nothing says how it ended", async () => {
    await at.as(admin, "take-backup", {});
    const { name, path } = newest();
    const { store } = at.desk;
    await undoLastImport(db);
    const before = await version();
    // An import between the look of whoever confirms and the lock: nothing that was not seen is replaced.
    const { append } = store;
    let open: unknown;
    store.append = async (event, now) => {
      const written = await append.call(store, event, now);
      if (event.what === "restore-confirmed") {
        open = await restoreUnfinished(store);
        await importFiles(db, frozenTables);
      }
      return written;
    };
    await propose(name, hashOf(path));
    const told = await confirm(approver).finally(() => Object.assign(store, { append }));
    expect([told, (open as AskedRestore).file]).toEqual(["303 /desk/backup meanwhile", name]);
    expect(await last()).toMatchObject({ what: "restore-failed", detail: { file: name, why: "meanwhile" } });
    expect(await restoreUnfinished(store)).toBeNull();
    expect(await version()).not.toBe(before);
    await propose(name, hashOf(path));
    expect(await confirm(approver)).toBe("303 /desk/backup restored");
  });

  it("comes from elsewhere when it is sound, else nothing of it stays", async () => {
    await at.as(admin, "take-backup", {});
    const { name, path } = newest();
    const bytes = new Uint8Array(await (await get(fileOf, `name=${name}`)).arrayBuffer());
    const files = () => readdirSync(dirname(besideDatabase())).sort();
    const before = files();
    expect(told(await send(new TextEncoder().encode("not a database")))).toBe("303 /desk/backup backup-not-sqlite");
    expect(told(await send(bytes.slice(0, 49_152)))).toBe("303 /desk/backup backup-cut");
    const planted = new Database(Buffer.from(bytes));
    planted.exec("create trigger t after insert on imports begin delete from observations; end");
    expect(told(await send(planted.serialize()))).toBe("303 /desk/backup backup-other-tables");
    planted.close();
    expect(files()).toEqual(before);
    expect(told(await at.as(admin, "put-backup", {}))).toBe("303 /desk/backup no-backup-sent");
    expect(told(await send(bytes))).toBe("303 /desk/backup backup-put");
    const put = listBackups().find((one) => one.own && one.name !== name) as Backup;
    expect(hashOf(put.path)).toBe(hashOf(path));
  });

  it("has the time of Japan in its name, wherever the server stands", () => {
    const moment = new Date("2026-11-28T15:04:05Z");
    expect(backupName(moment)).toMatch(/\.backup-20261129-000405$/);
    expect(keptName("restore", moment)).toMatch(/\.before-restore-20261129-000405$/);
  });

  it("is one of so many at most, is removed by name, and only if it is the desk's", async () => {
    await backup(db, keptName("undo", new Date(2026, 0, 1)));
    for (let number = 0; number < mostBackups; number += 1) {
      if (number === mostBackups - 1) {
        // What was kept before a change can't be removed here, and takes no place from what can.
        expect(told(await at.as(admin, "take-backup", {}))).toBe("303 /desk/backup backup-taken");
      } else await backup(db, backupName(new Date(2026, 0, 1, 0, 0, number)));
    }
    expect(told(await at.as(admin, "take-backup", {}))).toBe("303 /desk/backup too-many-backups");
    const { name } = listBackups().find(({ own }) => own) as Backup;
    expect(told(await at.as(admin, "drop-backup", { name }))).toBe("303 /desk/backup backup-dropped");
    const kept = listBackups().find(({ own }) => !own) as Backup;
    for (const other of [kept.name, "../survey.db", "survey.db", "", name])
      expect(told(await at.as(admin, "drop-backup", { name: other }))).toBe("303 /desk/backup no-backup");
    expect(told(await at.as(admin, "take-backup", {}))).toBe("303 /desk/backup backup-taken");
  });
});

it("has a sentence for each thing that may be wrong with it, in both languages", () => {
  for (const lang of langs) {
    const sentences = strangenesses.map((one) => backupToldWords.problem[lang][`backup-${one}`]?.("") ?? "");
    expect(sentences.filter((one) => /[。.]$/.test(one))).toHaveLength(strangenesses.length);
  }
});

describe("what is saved", () => {
  it("is for administrators, and only what is listed", async () => {
    const { cookie } = await at.signIn(people.enter);
    for (const route of [fileOf, tablesOf, logOf]) {
      expect((await get(route, "name=x", "")).status).toBe(401);
      expect((await get(route, "name=x", cookie)).status).toBe(403);
    }
    for (const name of ["", "survey.db", "../survey.db", "survey-desk.db", "/etc/passwd"])
      expect((await get(fileOf, `name=${encodeURIComponent(name)}`)).status).toBe(404);
  });

  it("of a submission is for whoever is signed in, and nobody else", async () => {
    const { cookie } = await at.signIn(people.enter);
    for (const route of [tableOf, paperOf]) {
      const given = { params: Promise.resolve({ locale: "ja", id: "unknown" }) };
      const ask = (headers: Record<string, string>) =>
        route(new Request("http://127.0.0.1:3000/desk/s/unknown/x?name=a.csv", { headers }), given);
      expect([(await ask(ownHeaders)).status, (await ask({ ...ownHeaders, cookie })).status]).toEqual([401, 404]);
    }
  });

  it("is all tables too, as the files that make the data", async () => {
    const answer = await get(tablesOf, "");
    expect(answer.headers.get("content-disposition")).toContain(`${await version()}.zip`);
    const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const { names, text } = await extractFiles(db);
    expect(Object.keys(zip).sort()).toEqual([...names].sort());
    for (const name of names) expect(strFromU8(zip[name] as Uint8Array)).toBe(text(name));
  });
});
