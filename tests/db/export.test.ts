// `npm run export` on the shipped data: which files come to be, what is refused, and how it ends.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { exportCommand } from "../../app/_commands/export-command";
import { GET } from "../../app/figures/[indicator]/route";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { indicators } from "../../lib/catalogue/indicators";
import { packFormats } from "../../lib/export/meeting/pack-options";
import { packExporters } from "../../lib/export/meeting/pack-registry";
import { exporters, exportFormats } from "../../lib/export/registry";
import { frozenTables } from "../frozen-data";

const folder = mkdtempSync(join(tmpdir(), "export-"));
const before = process.env.DATABASE_URL;
let outs = 0;

beforeAll(async () => {
  process.env.DATABASE_URL = `file:${join(folder, "survey.db")}`;
  const db = await openDatabase();
  await importFiles(db, frozenTables);
  await db.close();
});

afterEach(() => vi.restoreAllMocks());

afterAll(() => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  rmSync(folder, { recursive: true });
});

/** The command with a folder of its own: its exit code, what it says, and the files that it leaves. */
async function run(...args: string[]) {
  const out = join(folder, `out-${outs++}`);
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  const complained = vi.spyOn(console, "error").mockImplementation(() => {});
  const status = await exportCommand([...args, "--out", out]);
  const lines = (spy: typeof said) => spy.mock.calls.map(([line]) => String(line));
  const [log, errors] = [lines(said), lines(complained)];
  said.mockRestore();
  complained.mockRestore();
  const files = log.length > 1 ? readdirSync(out).sort() : [];
  return { status, log, errors, files, read: (name: string) => readFileSync(join(out, name)) };
}

/** Renders nothing: which files are asked for is what matters. */
function stub(table: Record<string, { render: (...args: never[]) => Promise<Uint8Array> }>) {
  for (const [format, one] of Object.entries(table)) {
    vi.spyOn(one, "render").mockImplementation(async () => new TextEncoder().encode(format));
  }
}

const day = /_\d{8}(?=\.)/;
const dayless = (names: readonly string[]) => names.map((name) => name.replace(day, ""));

describe("npm run export", () => {
  it("ends a process with its exit code", () => {
    const { LC_ALL: _, LC_MESSAGES: __, ...env } = process.env;
    const command = ["--import", "tsx", "app/_commands/export.ts", "nope", "--format", "csv"];
    const wrong = spawnSync(process.execPath, command, { encoding: "utf8", env: { ...env, LANG: "ja_JP.UTF-8" } });
    expect([wrong.status, wrong.stdout]).toEqual([1, ""]);
    expect(wrong.stderr).toMatch(/^指標「nope」はありません。.*damage-experienced/);
  });

  it("saves every figure in the format named", async () => {
    const { status, log, errors, files, read } = await run("--all", "--format", "json", "--lang", "en");
    expect([status, errors, files.length]).toEqual([0, [], indicators.length]);
    expect(log.at(-1)).toMatch(new RegExp(`: ${indicators.length} files\\.$`));
    const figures = files.map((name) => JSON.parse(read(name).toString("utf8")));
    expect(figures.map(({ indicator }) => indicator).sort()).toEqual(indicators.map(({ id }) => id).sort());
    for (const { indicator, lang, provenance } of figures) {
      expect(lang).toBe("en");
      expect(provenance.address).toContain(`http://localhost:3000/en/figures/${indicator}`);
    }
  });

  it("gives every figure in every format where all are asked for and none is named", async () => {
    stub(exporters);
    const { status, files } = await run("--all", "--lang", "ja");
    expect(status).toBe(0);
    const names = dayless(files).map((name) => name.replace(/^npa-survey_([a-z0-9-]+)_.*\.(\w+)$/, "$1.$2"));
    const wanted = indicators.flatMap(({ id }) => exportFormats.map((format) => `${id}.${format}`));
    expect(names.sort()).toEqual(wanted.sort());
  });

  it("puts the figures named into one file a format, the same that their address gives", async () => {
    const named = ["ransomware-route", "damage-experienced", "--format", "csv, json", "--together", "--lang", "en"];
    const { status, files, log, read } = await run(...named, "--origin", "https://stats.example.jp");
    expect(status).toBe(0);
    expect(dayless(files)).toEqual(["npa-survey_2-figures_en.csv", "npa-survey_2-figures_en.json"]);
    expect(log).toHaveLength(3);
    const [csv = "", json = ""] = files;
    const address =
      "http://localhost:3000/figures/selected.csv?figure=ransomware-route&figure=damage-experienced&lang=en";
    const answer = await GET(new Request(address), { params: Promise.resolve({ indicator: "selected.csv" }) });
    expect(read(csv).equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
    const { figures } = JSON.parse(read(json).toString("utf8"));
    expect(figures.map((one: { provenance: { address: string } }) => one.provenance.address)).toEqual([
      expect.stringMatching(/^https:\/\/stats\.example\.jp\/en\/figures\/ransomware-route/),
      expect.stringMatching(/^https:\/\/stats\.example\.jp\/en\/figures\/damage-experienced/),
    ]);
  });

  it("takes state and looks as an address has them", async () => {
    const { status, files, read } = await run(
      ...["damage-experienced", "--format", "csv", "--query", "editions=R3&encoding=cp932&lang=ja"],
    );
    expect([status, dayless(files)]).toEqual([0, ["npa-survey_damage-experienced_r3_ja.csv"]]);
    const text = new TextDecoder("shift_jis", { fatal: true }).decode(read(files[0] ?? ""));
    expect(text.split("\r\n")[0]).toMatch(/^調査コード,/);
    expect(text).not.toContain(",R2,");
  });

  it("gives a meeting pack in all its formats, or in those named", async () => {
    stub(packExporters);
    const all = await run("--pack", "report-7", "--lang", "ja");
    expect(all.status).toBe(0);
    expect(all.files.map((name) => name.split(".").at(-1)).sort()).toEqual([...packFormats].sort());
    vi.restoreAllMocks();
    const one = await run("--pack", "report-7", "--format", "json", "--lang", "ja");
    expect([one.status, one.files]).toEqual([0, [expect.stringMatching(/report-7.*\.json$/)]]);
    expect(JSON.parse(one.read(one.files[0] ?? "").toString("utf8"))).toMatchObject({ name: "report-7" });
  });

  it("shows its use where it is asked, and with status 2 where it is told nothing to do", async () => {
    for (const [args, status] of [
      [["--help"], 0],
      [[], 2],
      [["damage-experienced"], 2],
      [["--format", "csv"], 2],
      [["--nothing"], 2],
    ] as const) {
      const { log, ...rest } = await run(...args, "--lang", "ja");
      expect([args, rest.status, rest.files]).toEqual([args, status, []]);
      // Where the arguments can't be read, neither can the language.
      expect(log[0]).toMatch(/^(使い方：|Usage:)\n {2}npm run export -- /);
      for (const format of [...exportFormats, ...packFormats]) expect(log[0]).toContain(format);
    }
    expect((await run("--nothing")).errors[0]).toContain("--nothing");
  });

  it.each([
    ["an unknown figure", ["nope", "--format", "csv"], "指標「nope」はありません。"],
    ["an unknown figure among known ones", ["damage-experienced", "nope", "--format", "csv"], "指標「nope」"],
    ["an unknown format", ["damage-experienced", "--format", "csv,gif"], "形式「gif」はありません。"],
    ["several figures in a picture", ["--all", "--format", "csv,png", "--together"], "png は1ファイルに1つの図だけ"],
    [
      "an unknown parameter",
      ["--all", "--format", "csv", "--query", "colour=red"],
      "「colour」という指定はありません。",
    ],
    [
      "an edition that is not there",
      ["damage-experienced", "--format", "csv", "--query", "editions=R99"],
      "editions に「R99」は指定できません。",
    ],
    ["an unknown pack", ["--pack", "nope", "--format", "json"], "nope"],
    ["a format that packs have not", ["--pack", "report-7", "--format", "svg"], "形式「svg」はありません。"],
  ])("says in one sentence what is wrong with %s, and saves nothing", async (_, args, sentence) => {
    const { status, log, errors, files } = await run(...args, "--lang", "ja");
    expect([status, log, files]).toEqual([1, [], []]);
    expect(errors).toEqual([expect.stringContaining(sentence)]);
  });

  it("says so where there are no data, and where it may not write", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const asked = ["damage-experienced", "--format", "csv", "--lang", "en", "--out", join(file, "below")];
    expect(await exportCommand(asked)).toBe(1);
    expect(said.mock.calls[0]?.[0]).toMatch(/^Cannot save .*below/);
    said.mockRestore();
    const stored = process.env.DATABASE_URL;
    process.env.DATABASE_URL = `file:${join(folder, "nothing.db")}`;
    const { status, errors } = await run("damage-experienced", "--format", "csv", "--lang", "en");
    process.env.DATABASE_URL = stored;
    expect([status, errors]).toEqual([1, [expect.stringContaining("No data has been imported.")]]);
  });
});
