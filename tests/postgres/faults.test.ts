// What can befall a PostgreSQL database is told in one sentence; an import that is killed leaves all or nothing.
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../../app/_commands/free-port";
import { safetyWords } from "../../app/_commands/safety-words";
import { databaseName } from "../../db/address";
import { openDatabase } from "../../db/database";
import { type Fault, faultOf } from "../../db/fault";
import { dataState } from "../../db/queries";
import { langs } from "../../lib/localised";
import { startAndKill } from "../attack/kill";
import { childProgram, dataCommand } from "../child-program";
import { extract, longRows, Sandbox } from "../db/sample-files";
import { spoilDatabase } from "./databases";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
});
afterEach(() => sandbox.close());

const at = (part: Partial<URL>) => Object.assign(new URL(sandbox.address), part).href;

describe("a fault", () => {
  const cases: [string, Fault, () => Promise<string> | string][] = [
    ["no server", "unreachable", async () => at({ port: String(await freePort()) })],
    ["another password", "refused", () => at({ password: "guessed" })],
    ["another user", "refused", () => at({ username: "nobody" })],
    ["no such database", "refused", () => at({ pathname: "/absent" })],
  ];
  it.each(cases)("of %s is told as %s, without the password and without a stack trace", async (_, fault, where) => {
    const address = await where();
    const opened = await openDatabase(address).catch(faultOf);
    expect(opened).toBe(fault);
    for (const lang of langs) {
      const { status, stderr } = spawnSync(process.execPath, [childProgram(dataCommand), "status", "--lang", lang], {
        encoding: "utf8",
        env: { ...process.env, DATABASE_URL: address },
      });
      expect([status, stderr]).toEqual([1, `${safetyWords[lang].fault[fault](databaseName(address))}\n`]);
      expect(stderr).not.toContain(new URL(address).password);
    }
  });

  it("of tables of a newer version is told, and nothing is touched", async () => {
    const newer = "insert into __drizzle_migrations (hash, created_at) values ('next', 9e15)";
    await spoilDatabase(sandbox.address, newer, true);
    expect(await openDatabase(sandbox.address).catch(faultOf)).toBe("newer-version");
    await spoilDatabase(sandbox.address, "delete from __drizzle_migrations where hash = 'next'", true);
  });

  it("of another program's tables is told, and nothing is touched", async () => {
    const away = "alter table __drizzle_migrations rename to bookmarks";
    await spoilDatabase(sandbox.address, away, true);
    expect(await openDatabase(sandbox.address).catch(faultOf)).toBe("not-ours");
    await spoilDatabase(sandbox.address, "alter table bookmarks rename to __drizzle_migrations", true);
  });
});

describe("a killed import", () => {
  const long = extract(...longRows(3000));

  it.each([0.5, 1])("with %f of its file read leaves all or nothing, and can be run again", async (part) => {
    await sandbox.prepare();
    const before = await sandbox.dump();
    const { version } = await dataState(sandbox.db);
    const file = sandbox.write("long.csv", long);
    await startAndKill("import", { database: sandbox.address, file }, (share) => share >= part);
    expect(await sandbox.computedVersion()).toBe((await dataState(sandbox.db)).version);
    if ((await dataState(sandbox.db)).version === version) expect(await sandbox.dump()).toBe(before);
    else expect(await sandbox.ask("select count(*) from observations")).toEqual([3000]);
    const [report] = await sandbox.import({ "long.csv": long });
    expect(report?.errors).toBe(0);
    expect(await sandbox.ask("select count(*) from observations")).toEqual([3000]);
  });
});
