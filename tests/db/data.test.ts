// `npm run data` as people call it: what it prints in either language, and its exit status.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { childProgram, dataCommand } from "../child-program";
import { header, Sandbox, sampleEditions, sampleRow, sampleSources } from "./sample-files";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
  sandbox.write("sample-sources.csv", sampleSources);
  sandbox.write("sample-editions.csv", sampleEditions);
  sandbox.write("a.csv", `${header}\n${sampleRow()}\n`);
  sandbox.write("changed.csv", `${header}\n${sampleRow({ value: "13.5" })}\n`);
  sandbox.write("bad.csv", `${header}\n${sampleRow({ item: "b", value: "abc" })}\n`);
});
afterAll(() => sandbox.close());

/** Runs the command with file names of the sandbox; `LANG` as given and nothing else said of the language. */
function data(args: string, lang = "ja_JP.UTF-8") {
  const command = args.split(" ").map((part) => (part.endsWith(".csv") ? join(sandbox.folder, part) : part));
  const { LC_ALL: _, LC_MESSAGES: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // Asked for its use it begins as people begin it.
    args === "--help" ? ["--import", "tsx", dataCommand, ...command] : [childProgram(dataCommand), ...command],
    {
      encoding: "utf8",
      env: { ...env, LANG: lang, DATABASE_URL: sandbox.address },
    },
  );
  return { status, stdout, stderr };
}

// One after the other on one database, as at a desk.
describe("npm run data", () => {
  it("shows its use, with status 1 where nothing was asked for, in the language of the system", () => {
    const asked = data("--help");
    expect([asked.status, asked.stdout.split("\n")[0]]).toEqual([0, "使い方："]);
    const wrong = data("inport a.csv", "en_US.UTF-8");
    expect([wrong.status, wrong.stdout.split("\n")[0]]).toEqual([1, "Usage:"]);
    for (const name of ["check", "import", "status", "history", "undo", "verify", "files"]) {
      expect(wrong.stdout).toContain(`npm run data -- ${name}`);
    }
    const option = data("status --nothing");
    expect([option.status, option.stderr]).toEqual([1, expect.stringContaining("--nothing")]);
  });

  it("imports, and says what was added", () => {
    const { status, stdout } = data("import a.csv sample-sources.csv sample-editions.csv --lang en", "ja_JP.UTF-8");
    expect(status).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "a.csv: 1 rows (added 1, changed 0, same 0, withdrawn 0, labels changed 0, errors 0, warnings 0)",
      "sample-sources.csv: 1 rows (added 1, changed 0, same 0, withdrawn 0, labels changed 0, errors 0, warnings 0)",
      "sample-editions.csv: 5 rows (added 5, changed 0, same 0, withdrawn 0, labels changed 0, errors 0, warnings 0)",
      "Imported. To take it back, run: npm run data -- undo",
      "",
    ]);
  });

  it("checks meeting packs: their form, and that what they show is there", () => {
    const slides = [{ figure: "damage-experienced", state: { editions: ["R99"] } }];
    const pack = { name: "sample", title: "sample", date: "2022-06-20", slides };
    sandbox.write("pack.json", JSON.stringify(pack));
    const file = join(sandbox.folder, "pack.json");
    const asked = data(`check ${file}`);
    expect(asked.status).toBe(1);
    expect(asked.stdout).toContain("pack.json 1枚目のスライドのstate editions 誤り［pack-not-there］：");
    expect(asked.stdout).toContain("pack.json：会議資料 1枚（誤り 1）");
    sandbox.write("pack.json", JSON.stringify({ ...pack, date: "2022-06-31" }));
    expect(data(`check ${file}`, "en_US.UTF-8").stdout).toContain(
      "pack.json, date: error [pack-date]: “2022-06-31” is no date.",
    );
    sandbox.write("pack.json", JSON.stringify({ ...pack, slides: [{ figure: "damage-experienced" }] }));
    const mended = data(`check ${file} a.csv`, "en_US.UTF-8");
    expect([mended.status, mended.stdout]).toEqual([0, expect.stringContaining("meeting pack of 1 slides (errors 0)")]);
    expect(mended.stdout).toContain("a.csv: 1 rows");
  });

  it("checks the whole folder of data where no file is named", () => {
    const sound = data("check");
    expect([sound.status, sound.stdout]).toEqual([0, expect.stringContaining("survey-r3.csv：8行")]);
    expect(sound.stdout).toMatch(/newest-figures\.json：会議資料 \d+枚（誤り 0）\n.*は、全体として整っています。\n$/);
    mkdirSync(join(sandbox.folder, "of-its-own"));
    sandbox.write("of-its-own/sources.csv", sampleSources.replace(",2022,", ",2022年,"));
    vi.stubEnv("DATA_FOLDER", join(sandbox.folder, "of-its-own"));
    const wrong = data("check", "en_US.UTF-8");
    vi.unstubAllEnvs();
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toMatch(
      /\nsources\.csv, column published: error \[date-form\]: The date “2022年” of “X1” .*\n/,
    );
    expect(wrong.stdout).toMatch(/\nThe folder “.*of-its-own” has [1-9]\d* problems to mend\.\n$/);
  });

  it("refuses a file with an error, with file, line, column and code, and stores nothing", () => {
    const { status, stdout } = data("import bad.csv");
    expect(status).toBe(1);
    expect(stdout).toContain(
      "bad.csv 2行目 value列 誤り［not-a-number］：「abc」は数値ではありません。数字だけを入れてください。",
    );
    expect(stdout).toContain("誤りが1件あるため、何も保存していません。");
    const checked = data("check bad.csv", "en_GB.UTF-8");
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain("bad.csv, line 2, column value: error [not-a-number]");
  });

  it("only shows what would happen where asked to", () => {
    const { status, stdout } = data("import changed.csv --dry-run");
    expect(status).toBe(0);
    expect(stdout).toContain("調べただけで、何も保存していません。");
    expect(data("import a.csv").stdout).toContain("新しい内容はありません。");
  });

  it("warns of a change, tells the past, takes it back, and knows its state", () => {
    sandbox.write("a.csv", `${header}\n${sampleRow({ value: "13.5" })}\n`);
    const changed = data("import a.csv");
    expect(changed.status).toBe(0);
    expect(changed.stdout).toContain(
      "a.csv 2行目 value列 注意［value-changed］：保存されている値12.5が13.5に変わります。",
    );
    expect(data("history damage-experienced").stdout).toMatch(/a\.csv {2}R3 \/ none \/ all \/ alpha：12\.5 → 13\.5/);
    const after = data("status").stdout;
    expect(after).toMatch(/データの版：[0-9a-f]{16}\n最終更新：\d{4}-\d\d-\d\d\n数値：1件/);
    expect(after).toMatch(/a\.csv {2}1行（追加 0、変更 1、取り下げ 0） SHA-256 [0-9a-f]{64}/);
    expect(data("undo").stdout).toContain("まだ何も変えていません。");
    const undone = data("undo --yes");
    expect(undone.status).toBe(0);
    expect(undone.stdout).toMatch(/^取り消しました：a\.csv（\d{4}-\d\d-\d\dT.*）\n.*\nデータの版：[0-9a-f]{16}/);
    expect(data("status").stdout).toMatch(/a\.csvの取り消し {2}1行（追加 0、変更 1、取り下げ 0）/);
    expect(data("history damage-experienced").stdout).toMatch(/：13\.5 → 12\.5（取り消し）\n.*：12\.5 → 13\.5\n$/);
    expect(data("history attack-cause").stdout).toContain("置き換えられた値、取り下げられた値はありません。");
    const unknown = data("history damage", "en_US.UTF-8");
    expect(unknown.status).toBe(1);
    expect(unknown.stdout).toContain("There is no indicator “damage”.");
  });

  it("verifies, and fails where something is off", async () => {
    const sound = data("verify", "en_US.UTF-8");
    expect([sound.status, sound.stdout]).toEqual([0, "Checked. Problems: 0. Known contradictions: 0.\n"]);
    await sandbox.spoil("update observations set value = 99");
    const spoiled = data("verify");
    expect(spoiled.status).toBe(1);
    expect(spoiled.stdout).toMatch(/問題［version-differs］.*\n検査が終わりました。問題 1件、既知の食い違い 0件。/);
  });
});
