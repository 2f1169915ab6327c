// The README is held to the code, in both languages: files that it names are there; settings, commands and formats that it
// names are those of the code, and the other way round.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chartKinds } from "../lib/catalogue/chart-kinds";
import { packFormats } from "../lib/export/meeting/pack-options";
import { type ExportFormat, exportFormats } from "../lib/export/registry";
import { langs } from "../lib/localised";
import { layers } from "./layers";

const [japanese = "", english = ""] = readFileSync("README.md", "utf8").split("\n---\n");
const readme = { ja: japanese, en: english };
const headings = {
  ja: { change: "変えるには", settings: "設定", save: "図をファイルにする" },
  en: { change: "How to change it", settings: "Settings", save: "save a figure as a file" },
};
const files = ["app", "db", "lib", "tests"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

/** How each format is called there. */
const names: Record<ExportFormat, string> = {
  ...{ svg: "SVG", png: "PNG", pdf: "PDF", pptx: "PowerPoint", xlsx: "Excel", docx: "Word" },
  ...{ csv: "CSV", json: "JSON", jsonstat: "JSON-stat", zip: "ZIP" },
};

const inCode = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))];
const sorted = (all: Iterable<string>) => [...new Set(all)].sort();

/** Rows of the first table under a heading, without its head. */
function rowsUnder(text: string, heading: string): string[][] {
  const section = text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
}

/** Paths of a row, the placeholders of both languages alike; a bare name stands in the folder named before it. */
function pathsOf(cell: string): string[] {
  let folder = "";
  return inCode(cell).flatMap((code) => {
    if (!/^[^/ ]+(\/|\.[a-z]+$)/.test(code)) return [];
    const path = code
      .replace(/種類|KIND/g, "KIND")
      .replace(/分類|形式|FAMILY|FORMAT|…/g, "*")
      .replace(/^(?=[^/]*$)/, folder);
    folder = path.replace(/[^/]*$/, "");
    return [path];
  });
}

function isThere(path: string): boolean {
  if (!path.includes("*")) return existsSync(path);
  const pattern = path.replaceAll(".", "\\.").replaceAll("*", "[^/]+");
  return files.some((file) => new RegExp(`(^|/)${pattern}$`).test(file));
}

const source = (paths: readonly string[]) => paths.map((path) => readFileSync(path, "utf8"));
const isCode = (path: string) => /\.tsx?$/.test(path);

/** Variables of the environment that code reads. */
function variablesIn(code: string): string[] {
  const taken = found(code, /\{([^{}]*)\}[^={}]*= process\.env\b/g).flatMap((one) => one.split(/[\s,]+/));
  const named = code.includes("process.env[") ? found(code, /"([A-Z][A-Z_]+)"/g) : [];
  return [...found(code, /process\.env\.([A-Z_]+)\b(?! \??\?= | = )/g), ...taken, ...named].filter((name) =>
    /^[A-Z_]+$/.test(name),
  );
}

describe.each(langs)("the README in %s", (lang) => {
  const text = readme[lang];
  const { change, settings, save } = headings[lang];

  it("names files that are there, what to touch most of all", () => {
    const rows = rowsUnder(text, change);
    expect(rows.length).toBeGreaterThan(8);
    const touched = rows.flatMap(([, cell = ""]) => pathsOf(cell));
    const each = touched.flatMap((path) =>
      path.includes("KIND") ? chartKinds.map((kind) => path.replace("KIND", kind)) : [path],
    );
    expect(each.filter((path) => !isThere(path))).toEqual([]);
    const elsewhere = found(text, /(?<![\w./-])((?:app|db|lib|tests)(?:\/[a-z][\w.-]*)+)/g);
    expect(elsewhere.filter((path) => !isThere(path.replace(/\.$/, "")))).toEqual([]);
  });

  it("names the settings that are read, and no other", () => {
    const listed = rowsUnder(text, settings).flatMap(([cell = ""]) =>
      inCode(cell).filter((one) => /^[A-Z_]+$/.test(one)),
    );
    const product = source([
      ...files.filter((path) => isCode(path) && /^(app|lib|db)\//.test(path)),
      "next.config.ts",
      "proxy.ts",
    ]);
    const tests = source(files.filter((path) => isCode(path) && path.startsWith("tests/e2e/")));
    // Next says itself whether it serves or develops; a system says where its programs are.
    const given = ["NODE_ENV", "PATH", "PROGRAMFILES", "LD_LIBRARY_PATH"];
    const read = [...product, ...tests].flatMap(variablesIn).filter((name) => !given.includes(name));
    expect(sorted(listed)).toEqual(sorted(read));
  });

  it("names every command of npm, and no other", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    expect(sorted(found(text, /npm (?:run )?((?<=run )[a-z:]+|test|start)/g))).toEqual(sorted(Object.keys(scripts)));
  });

  it("names every command of `npm run data`, and only options that there are", () => {
    const [data = "", ...others] = source([
      "app/_commands/data.ts",
      "app/_commands/export-command.ts",
      "tests/run.ts",
      "tests/attack/run.ts",
    ]);
    const [, commands = ""] = /\nconst commands\b[^{]*\{\n(.*?)\n\}/s.exec(data) ?? [];
    expect(sorted(found(text, /npm run data -- ([a-z]+)/g))).toEqual(sorted(found(commands, /^ {2}(\w+)[:,]/gm)));
    const options = found(data + others.join(""), /"?([a-z-]+)"?: \{ type: "/g);
    expect(
      found(text.replaceAll("npm ci --ignore-scripts", ""), /(?<=[ `])--([a-z][a-z-]+)/g).filter(
        (name) => !options.includes(name),
      ),
    ).toEqual([]);
  });

  it("names every format, and no other", () => {
    const row = text.split("\n").find((line) => line.startsWith(`| ${save} |`)) ?? "";
    expect(exportFormats.filter((format) => !row.includes(names[format]))).toEqual([]);
    const asked = found(text, /--format ([a-z,]+)/g).flatMap((list) => list.split(","));
    expect(asked.filter((one) => ![...exportFormats, ...packFormats].includes(one as ExportFormat))).toEqual([]);
  });

  it("names the layers that the structure test holds", () => {
    expect(text).toContain(layers.map((names) => `\`${names.join(" ")}\``).join(" ← "));
  });
});

it("tells both languages to touch the same files", () => {
  const touched = langs.map((lang) =>
    rowsUnder(readme[lang], headings[lang].change).map(([, cell = ""]) => pathsOf(cell)),
  );
  expect(touched[0]).toEqual(touched[1]);
});
