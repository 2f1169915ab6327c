// `npm run export -- --portable windows|linux`: a ZIP that runs the dashboard where nothing is installed: Node from npm's
// own packages, the built pages, the database as it is now, and a file that starts it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { backup } from "../../../db/copy";
import { openDatabase } from "../../../db/database";
import { textFile } from "../../../lib/export/meeting/pack-files";
import { dataFolder } from "../../_server/settings";
import { buildIfChanged } from "../build-if-changed";
import { type OutFile, sinkAt } from "../file-sink";
import { nodePackage, npm } from "../npm";
import { portableReadMe } from "./portable-words";

export const systems = ["windows", "linux"] as const;
export type System = (typeof systems)[number];

/** Node, and the database's driver, whose own package brings it built for every system from this version on. */
const nodeVersion = "24.21.0";
const driverVersion = "13.2.0";

const platforms: Record<System, { os: string; resvg: string; esbuild: string; driver: string; node: string }> = {
  windows: {
    os: "win32",
    resvg: "@resvg/resvg-js-win32-x64-msvc",
    esbuild: "@esbuild/win32-x64",
    driver: "win32-x64",
    node: "node.exe",
  },
  linux: {
    os: "linux",
    resvg: "@resvg/resvg-js-linux-x64-gnu",
    esbuild: "@esbuild/linux-x64",
    driver: "linux-x64",
    node: "node",
  },
};

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { version?: string } & Partial<Record<Needs, Record<string, string>>>>;
};
type Needs = "dependencies" | "optionalDependencies";

/**
 * Paths of the packages that the dashboard stands on and those that they need in turn; not what one of them would work with
 * (a peer that only tests or a build use).
 */
function neededPackages(path = "", found = new Set<string>()): ReadonlySet<string> {
  const { dependencies, optionalDependencies } = packages[path] ?? {};
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    // Its own comes first, then that of the folder above.
    let above = path;
    while (above !== "" && !packages[`${above}/node_modules/${name}`])
      above = above.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, "");
    const needed = `${above}${above && "/"}node_modules/${name}`;
    if (!packages[needed] || found.has(needed)) continue;
    found.add(needed);
    neededPackages(needed, found);
  }
  return found;
}

/** Of what the pages and files are made with: all but what belongs to a system, and what only a build needs. */
function packageFolders(): string[] {
  // What pages show is in the build already: typefaces, charts that move.
  const inTheBuild =
    /^node_modules\/(?:@fontsource\/|recharts$|es-toolkit$|@reduxjs\/|react-redux$|redux|reselect$|immer$|victory-vendor$|d3-|idb-keyval$|caniuse-lite$|react-dom$|@e965\/xlsx$)/;
  const ofASystem =
    /node_modules\/(?:@next\/swc|@img\/|sharp$|@xarsh\/|@esbuild\/|@resvg\/resvg-js-|better-sqlite3$|fsevents$)/;
  return (
    [...neededPackages()]
      .filter((path) => !ofASystem.test(path) && !inTheBuild.test(path))
      // What another system alone would have.
      .filter((path) => existsSync(path))
      .sort()
  );
}

/** Read by people, by editors, in development or by a build. */
const notRun = [
  /(?:\.map|(?<!licen[cs]e)\.md|\.d\.[cm]?ts|\.nft\.json|\.umd\.cjs|\.iife\.js)$/i,
  /^node_modules\/next\/dist\/(?:esm|docs|bundle-analyzer|next-devtools)\//,
  /^node_modules\/next\/dist\/compiled\/.*(?:experimental|\.dev(?:elopment)?\.js$)/,
  /^node_modules\/next\/dist\/compiled\/(?:webpack|babel|babel-packages|@babel|terser|next-devtools|@vercel\/og|@modelcontextprotocol|postcss[^/]*|cssnano-simple|crypto-browserify)\//,
  /^node_modules\/better-sqlite3\/(?:deps|src)\//,
  /^node_modules\/esbuild\/bin\//,
  /\/testdata\/|\/\.yarn\/|\.ttf\.png$/,
  /^node_modules\/(?:zod|.*@noble\/[^/]+)\/src\/|^node_modules\/(?:pdfkit\/js\/pdfkit|fontkit\/dist\/)\.?browser/,
  /^node_modules\/next\/dist\/(?:compiled\/@next\/font\/|server\/capsize-font-metrics\.json$)/,
  /^node_modules\/(?:pdfkit\/js\/pdfkit\.(?:standalone|es5)|wasm-xlsxwriter\/(?:web|bundler))/,
];

/** @param path of a file or a folder; what lies below another package's own folder comes with that package */
function* filesBelow(path: string, from = "."): Generator<OutFile> {
  const place = join(from, path);
  if (!statSync(place).isDirectory()) {
    if (!notRun.some((one) => one.test(path))) yield { path, bytes: readFileSync(place) };
    return;
  }
  for (const name of readdirSync(place).sort()) {
    if (name !== "node_modules" && name !== ".bin") yield* filesBelow(`${path}/${name}`, from);
  }
}

/** The build, without the paths of the machine that it was made on. */
function* builtFiles(): Generator<OutFile> {
  const left = new Set(["cache", "trace", "trace-build", "types", "diagnostics", "node_modules"]);
  for (const name of readdirSync(".next").filter((one) => !left.has(one))) {
    for (const file of filesBelow(`.next/${name}`)) {
      const settings = file.path === ".next/required-server-files.json";
      yield settings ? { ...file, bytes: withoutRoot(file.bytes) } : file;
    }
  }
}

/** The build knows packages by names of its own, as links to their folders; a ZIP has files that say the same. */
function* packageNames(folder = ".next/node_modules"): Generator<OutFile> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* packageNames(path);
    else {
      const { name, exports: own } = JSON.parse(readFileSync(`${path}/package.json`, "utf8")) as {
        name: string;
        exports?: unknown;
      };
      const parts = Object.keys(Object(own)).filter((key) => /^\.\/(?!package\.json$)[^*]+$/.test(key));
      const doors = new Map([".", ...parts].map((door) => [door, door.replaceAll("/", "-").slice(2) || "index"]));
      const exports = [...doors].map(([door, file]) => [door, { import: `./${file}.mjs`, default: `./${file}.cjs` }]);
      yield textAt(`${path}/package.json`, JSON.stringify({ exports: Object.fromEntries(exports) }));
      for (const [door, file] of doors) {
        const from = JSON.stringify(name + door.slice(1));
        const all = `export * from ${from};\nimport * as all from ${from};\nexport default all.default ?? all;\n`;
        yield textAt(`${path}/${file}.mjs`, all);
        yield textAt(`${path}/${file}.cjs`, `module.exports = require(${from});\n`);
      }
    }
  }
}

const textAt = (path: string, text: string): OutFile => ({ path, bytes: new TextEncoder().encode(text) });

function withoutRoot(bytes: Uint8Array): Uint8Array {
  const quoted = (text: string) => JSON.stringify(text).slice(1, -1);
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(quoted(resolve(".")), "."));
}

/** What is of one system, from npm's own packages. @throws Error where npm can't get them */
function* systemFiles(system: System, fetched: string): Generator<OutFile> {
  const { os, resvg, esbuild, driver, node } = platforms[system];
  const program = nodePackage(os, "x64");
  const same = (name: string) => `${name}@${packages[`node_modules/${name}`]?.version}`;
  const wanted = [`${program}@${nodeVersion}`, `better-sqlite3@${driverVersion}`, same(resvg), same(esbuild)];
  writeFileSync(join(fetched, "package.json"), "{}");
  const flags = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--force", "--loglevel=error"];
  const target = [`--os=${os}`, "--cpu=x64", ...(os === "linux" ? ["--libc=glibc"] : [])];
  if (!npm(["install", ...flags, ...target, "--prefix", fetched, ...wanted])) throw new Error(wanted.join(", "));
  for (const name of ["better-sqlite3", resvg, esbuild]) {
    for (const file of filesBelow(`node_modules/${name}`, fetched)) {
      const other = /\/prebuilds\/(.+)\.node$/.exec(file.path)?.[1];
      if (other === undefined || other === driver) yield { ...file, program: file.path.endsWith("/bin/esbuild") };
    }
  }
  const bin = join(fetched, "node_modules", program, "bin", node);
  yield { path: `node/${node}`, bytes: readFileSync(bin), program: true };
}

function* startFiles(system: System, made: string): Generator<OutFile> {
  const own = (name: string) => readFileSync(join("app", "_commands", "portable", name), "utf8");
  const windowsLines = (text: string) => text.replaceAll("\n", "\r\n");
  const file = (path: string, text: string, program = false) => ({
    path,
    bytes: new TextEncoder().encode(text),
    program,
  });
  yield file("start.mjs", own("start.mjs"));
  if (system === "windows") yield file("start.cmd", windowsLines(own("start.cmd")));
  else yield file("start.sh", own("start.sh"), true);
  const { name, bytes } = textFile("README.txt", portableReadMe(system, made));
  yield { path: name, bytes };
}

/**
 * @param to name of the ZIP
 * @param made date as readers write it
 * @returns its size in bytes; null where the pages could not be built, which has said why
 */
export async function exportPortable(system: System, to: string, made: string): Promise<number | null> {
  if (!(await buildIfChanged())) return null;
  const work = mkdtempSync(join(tmpdir(), "portable-"));
  try {
    const sink = sinkAt(to);
    const write = (files: Iterable<OutFile>) => {
      for (const file of files) sink.write(file);
    };
    // First what may not be to be had.
    write(systemFiles(system, work));
    write(startFiles(system, made));
    for (const folder of packageFolders()) write(filesBelow(folder));
    write(builtFiles());
    write(packageNames());
    for (const name of ["app", "lib", "db", "public", "package.json", "tsconfig.json", "package-lock.json"])
      write(filesBelow(name));
    for (const file of filesBelow("packs", dataFolder())) sink.write({ ...file, path: `data/${file.path}` });
    const database = join(work, "survey.db");
    await backup(await openDatabase(), database);
    sink.write({ path: "survey.db", bytes: readFileSync(database) });
    await sink.end();
    return statSync(to).size;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
