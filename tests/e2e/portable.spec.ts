// The dashboard that runs where nothing is installed: made with npm alone, unpacked, started with an empty environment.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Unzip, UnzipInflate } from "fflate";
import { freePort } from "../../app/_commands/free-port";
import { expect, test } from "./watched-test";

test.describe.configure({ mode: "serial" });

const above = mkdtempSync(join(tmpdir(), "portable-"));
test.afterAll(() => rmSync(above, { recursive: true, force: true }));

async function made(system: string): Promise<string> {
  const command = ["app/_commands/export.ts", "--portable", system, "--out", above];
  await promisify(execFile)(process.execPath, ["--import", "tsx", ...command], { maxBuffer: 1e8 });
  return join(above, `npa-cyber-survey-dashboard-${system}.zip`);
}

/** Name and mode of each entry, as the ZIP's directory has them. */
function entriesOf(path: string): Map<string, number> {
  const bytes = readFileSync(path);
  const entries = new Map<string, number>();
  for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === 0x02014b50; ) {
    const [name, extra, comment] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    entries.set(bytes.toString("utf8", at + 46, at + 46 + name), bytes.readUInt32LE(at + 38) >>> 16);
    at += 46 + name + extra + comment;
  }
  return entries;
}

async function unpack(path: string, folder: string): Promise<void> {
  const entries = entriesOf(path);
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      chunks.push(chunk);
      if (!final) return;
      const target = join(folder, file.name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, Buffer.concat(chunks));
      const mode = (entries.get(file.name) ?? 0) & 0o777;
      if (mode) chmodSync(target, mode);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(path)) unzip.push(chunk as Buffer);
  unzip.push(new Uint8Array(), true);
}

test("the one for Linux is unpacked and shows figures and makes files, with nothing on the path", async ({
  browser,
}) => {
  test.skip(process.platform !== "linux" || process.arch !== "x64", "runs on Linux alone");
  const zip = await made("linux");
  expect(statSync(zip).size).toBeLessThan(90e6);
  const folder = join(above, "linux");
  await unpack(zip, folder);
  rmSync(zip);
  const port = await freePort();
  const env = {
    PATH: "",
    HOME: "/nonexistent",
    OPEN_BROWSER: "no",
    ACCESS_LOG: "-",
    PORT: String(port),
  } as unknown as NodeJS.ProcessEnv;
  const server = spawn(join(folder, "start.sh"), { cwd: "/", env, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  server.stdout.setEncoding("utf8").on("readable", () => {
    for (let text = server.stdout.read(); text !== null; text = server.stdout.read()) said += text;
  });
  try {
    await expect.poll(() => said).toContain(`http://localhost:${port}`);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/figures/ransomware-cases?view=compare`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ランサムウェア被害の報告件数");
    await context.close();
    for (const file of [
      "figures/ransomware-cases.png",
      "figures/ransomware-cases.pptx",
      "figures/ransomware-cases.xlsx",
      "leaflet.pdf",
    ]) {
      const answer = await fetch(`http://localhost:${port}/${file}`);
      expect(answer.status, file).toBe(200);
      expect((await answer.arrayBuffer()).byteLength, file).toBeGreaterThan(5000);
    }
    await expect.poll(() => said).toContain("GET /leaflet.pdf");
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
});

test("the one for Windows has its parts, and none of another system", async () => {
  const zip = await made("windows");
  expect(statSync(zip).size).toBeLessThan(90e6);
  const entries = [...entriesOf(zip).keys()];
  const parts = [
    "start.cmd",
    "start.mjs",
    "README.txt",
    "node/node.exe",
    "survey.db",
    ".next/BUILD_ID",
    "app/_commands/serve.mjs",
  ];
  expect(entries).toEqual(expect.arrayContaining(parts));
  const programs = entries.filter((name) => /\.(?:node|exe|so|dll|dylib)$/.test(name)).sort();
  expect(programs).toEqual([
    "node/node.exe",
    "node_modules/@esbuild/win32-x64/esbuild.exe",
    "node_modules/@resvg/resvg-js-win32-x64-msvc/resvgjs.win32-x64-msvc.node",
    "node_modules/better-sqlite3/prebuilds/win32-x64.node",
  ]);
  // Windows makes no folder out of these.
  expect(entries.filter((name) => /[<>:"|?*\\]|[. ]\/|.{200}/.test(name))).toEqual([]);
});
