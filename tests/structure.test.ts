// Holds the project in shape: which layer may import which, who may use what, and how large things grow.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { layers } from "./layers";

const root = resolve(import.meta.dirname, "..");

const pure = new Set(
  layers
    .slice(
      0,
      layers.findIndex((names) => names.includes("lib/player")),
    )
    .flat()
    .filter((name) => name !== "db"),
);
/** Stands between the import and the figures, and is nobody's but the application's. */
const onlyForApp = "db";

/** Packages that belong to one folder; papaparse and the like are anyone's. */
const owners: Record<string, RegExp> = {
  db: /^(drizzle-orm|drizzle-kit|better-sqlite3)(\/|$)/,
  app: /^(next|react|react-dom|react-is|recharts)(\/|$)/,
};

type Code = { path: string; folder: string; text: string; imports: string[] };

const everything = walk(root);
const code: Code[] = everything
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return { path, folder: folderOf(path), text, imports: importsOf(text) };
  });
const product = code.filter(({ path }) => /^(lib|db|app)\//.test(path));

describe("layers", () => {
  it("knows every folder of lib", () => {
    const known = new Set(layers.flat());
    expect(product.filter(({ folder }) => !known.has(folder)).map(({ path }) => path)).toEqual([]);
  });

  it("lets imports run downwards only", () => {
    const upwards = product.flatMap(({ path, folder, imports }) =>
      imports
        .filter((name) => name.startsWith("."))
        .map((name) => relative(root, resolve(root, dirname(path), name)).replaceAll("\\", "/"))
        .filter((target) => layerOf(folderOf(target)) > layerOf(folder))
        .map((target) => `${path} imports ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it("lets no file import itself through others", () => {
    const known = new Set(product.map(({ path }) => path));
    const next = new Map(
      product.map(({ path, imports }) => {
        const targets = imports.filter((name) => name.startsWith(".")).map((name) => join(dirname(path), name));
        const files = targets.flatMap((name) => [`${name}.ts`, `${name}.tsx`, name]);
        return [path, files.map((file) => file.replaceAll("\\", "/")).filter((file) => known.has(file))];
      }),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      const start = trail.indexOf(path);
      if (start >= 0) circles.push([...trail.slice(start), path].join(" → "));
      if (start >= 0 || done.has(path)) return;
      for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of product) visit(path, []);
    expect(circles).toEqual([]);
  });

  it("lets nothing of lib know the database", () => {
    const readers = product.filter(({ folder }) => folder !== onlyForApp && folder !== "app");
    const found = readers.flatMap(({ path, imports }) =>
      imports.filter((name) => /(^|\/)db\//.test(name)).map((name) => `${path} imports ${name}`),
    );
    expect(found).toEqual([]);
  });

  it("leaves the database to db and the pages to app", () => {
    const strangers = product.flatMap(({ path, imports }) =>
      Object.entries(owners)
        .filter(([owner]) => !path.startsWith(`${owner}/`))
        .flatMap(([, theirs]) => imports.filter((name) => theirs.test(name)).map((name) => `${path} imports ${name}`)),
    );
    expect(strangers).toEqual([]);
  });

  it("uses neither Node nor the clock below what plays and exports", () => {
    const impure = product
      .filter(({ folder }) => pure.has(folder))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/["']node:[a-z/]+["']|\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bBuffer\./g)].map(
          ([found]) => `${path}: ${found}`,
        ),
      );
    expect(impure).toEqual([]);
  });
});

describe("addresses", () => {
  const others = product.filter(({ folder }) => folder !== "lib/address");
  const found = (files: readonly Code[], wrong: RegExp) =>
    files.flatMap(({ path, text }) =>
      text
        .split("\n")
        .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line) && wrong.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );

  it("leaves /en to the room that writes addresses", () => {
    expect(found(others, /(?<![\w.])\/en(?![\w-])|`\/\$\{lang\}/)).toEqual([]);
  });

  it("leaves queries to it, written by hand or by machine", () => {
    const written = /encodeURIComponent|\.searchParams\.set|["'`}](?!https?:)[^"'`\s]*\?[a-z]+=[\w$]/;
    expect(found(others, written)).toEqual([]);
    const made = found(others, /new URLSearchParams/).map((line) => line.split(":")[0]);
    // They read: the parameters of a page, and what a command or a thread was given.
    expect([...new Set(made)]).toEqual([
      "app/[locale]/papers/leaflet/page.tsx",
      "app/_commands/export-command.ts",
      "app/_server/making/tasks.ts",
    ]);
  });

  it("leaves the addresses of figures and packs to it", () => {
    expect(found(others, /[`"']\/(figures|embed|(?:papers\/)?packs|present)(\/|\.|\?)[^"'`]*\$\{(?!string\})/)).toEqual(
      [],
    );
  });

  it("leaves refusals of parameters to it", () => {
    expect(found(others, /BadRequest\(400, "(unknown|repeated)-(parameter|choice)"|BadRequest\(400, "out-of/)).toEqual(
      [],
    );
  });
});

describe("size", () => {
  it("keeps every file under 300 lines", () => {
    const long = code.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it("keeps folders three levels deep; under app, an address may be longer", () => {
    const deep = everything.filter(
      (path) => /^(data|db|lib|tests|app\/_[^/]+)\//.test(path) && path.split("/").length > 4,
    );
    expect(deep.filter((path) => !/^(db\/migrations|tests\/fixtures)\//.test(path))).toEqual([]);
  });

  it("names files in kebab-case", () => {
    const odd = code.filter(({ path }) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(basename(path)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("keeps the top level to five folders and the settings", () => {
    const folders = ["app", "data", "db", "lib", "tests"];
    const settings = [
      [
        ".ci",
        ".gitattributes",
        ".gitignore",
        "LICENSE",
        "README.md",
        "README.ja.md",
        "package.json",
        "package-lock.json",
      ],
      [
        "biome.json",
        "drizzle.config.ts",
        "instrumentation.ts",
        "next.config.ts",
        "playwright.config.ts",
        "proxy.ts",
        "tsconfig.json",
        "vitest.config.ts",
      ],
    ].flat();
    const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n");
    const made = readdirSync(root).filter((name) => name !== ".git" && !isIgnored(name, ignored));
    expect(made.filter((name) => !folders.includes(name) && !settings.includes(name))).toEqual([]);
  });
});

describe("the data", () => {
  it("are looked at by one test only: the others run on the frozen copy", () => {
    const folders =
      /(?<!\b(?:on|once)\([^()\n]*)["'`](?:\.\/)?data(?:\/[^"'`\n]*)?["'`]|["'`](?:\.\.\/)+data\/[^"'`\n]*["'`]/g;
    const named = code
      .filter(({ path }) => path.startsWith("tests/") && path !== "tests/structure.test.ts")
      .flatMap(({ path, text }) => [...text.matchAll(folders)].map(([found]) => ({ path, found: found.slice(1, -1) })))
      // tests/data and lib/export/data hold code.
      .filter(({ path, found }) => {
        const target = found.startsWith("..") ? relative(root, resolve(root, dirname(path), found)) : found;
        return /^data(\/|$)/.test(target.replaceAll("\\", "/"));
      })
      .map(({ path, found }) => `${path}: ${found}`);
    expect(named).toEqual(["tests/data/live.test.ts: data"]);
  });
});

describe("closed networks", () => {
  it("names no package registry", () => {
    const hosts = new RegExp(["registry", "npmjs|yarnpkg", "org|com"].map((part) => `(${part})`).join("\\."));
    const named = everything
      .filter((path) => /\.(tsx?|m?js|json|md|css|ya?ml)$|^\.|rc$/.test(path))
      .filter((path) => hosts.test(readFileSync(join(root, path), "utf8")));
    expect(named).toEqual([]);
  });

  it("locks versions without the address they came from", () => {
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toContain('"resolved"');
  });
});

/** Files of the project, with forward slashes, without what git ignores. */
function walk(folder: string): string[] {
  const skipped = [
    "node_modules",
    "public",
    ".git",
    ".next",
    ".data",
    "test-results",
    "playwright-report",
    "next-env.d.ts",
  ];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.includes(entry.name) || entry.name.endsWith(".tsbuildinfo")) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(root, path).replaceAll("\\", "/")];
  });
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|^import|\bimport\()\s*["']([^"']+)["']/gm)].map(([, name]) => name ?? "");
}

/** `lib/stats` for a file of lib/stats, `lib` for one that stands in lib itself, `app` for all of app. */
function folderOf(path: string): string {
  const [top = "", second] = path.split("/");
  return top === "lib" && second && path.split("/").length > 2 ? `lib/${second}` : top;
}

function layerOf(folder: string): number {
  return layers.findIndex((names) => names.includes(folder));
}

function isIgnored(name: string, patterns: string[]): boolean {
  return patterns.some(
    (one) => one.replace(/\/$/, "") === name || (one.startsWith("*") && name.endsWith(one.slice(1))),
  );
}
