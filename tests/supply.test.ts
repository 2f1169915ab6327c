// What is installed: each package held to its content by the lock file, none given up by its makers, all under licences
// that leave public use free.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { licenceList, licenceOf, licencesText, lockedPackages, nameOf } from "../app/_server/licences";

/** Any of them can be used, changed and passed on; LGPL and MPL ask that changes to the library itself be shown. */
const free = new Set([
  ...["MIT", "ISC", "0BSD", "Unlicense", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "Zlib", "WTFPL", "Python-2.0"],
  ...["PSF-2.0", "MPL-2.0", "LGPL-2.1+", "LGPL-3.0-or-later", "OFL-1.1", "CC-BY-4.0"],
]);
const packages = lockedPackages();

it("is held to its content, package by package", () => {
  expect(packages.length).toBeGreaterThan(300);
  const loose = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
  expect(loose.map(([folder]) => folder)).toEqual([]);
});

it("is not given up by who makes it", () => {
  // Not every registry passes on what was said of these. drizzle-kit names one and never loads it: package.json puts an
  // empty package in its place.
  const moved = (name: string) => name.startsWith("@esbuild-kit/");
  const given = packages.filter((one) => one[1].deprecated || moved(nameOf(one)));
  expect(given.map(nameOf)).toEqual([]);
});

it("is under licences that leave public use free", () => {
  const all = packages.map(([folder, locked]) => [folder, licenceOf(folder, locked)] as const);
  // All of what is joined by AND, one of what OR leaves to choose.
  const each = (licence: string) => licence.replace(/[()]/g, "").split(" AND ");
  const isFree = (licence: string) => each(licence).every((one) => one.split(" OR ").some((name) => free.has(name)));
  expect(all.filter(([, licence]) => !isFree(licence))).toEqual([]);
});

// `npx vitest run tests/supply.test.ts -u` writes the list anew.
it("is listed with its licence in a file, and in what is served with the texts", async () => {
  await expect(licenceList()).toMatchFileSnapshot("../app/licences.txt/third-party.txt");
  const served = licencesText();
  expect(served.startsWith(licenceList())).toBe(true);
  for (const [holder, name] of [
    ["Meta Platforms", "react"],
    ["Joshua Wise", "better-sqlite3"],
    ["BIZ UDGothic Project Authors", "@expo-google-fonts/biz-udpgothic"],
  ] as const) {
    const isIts = (one: string) => new RegExp(`(^|, )${name} \\d`, "m").test(one.slice(0, 2000));
    expect(
      served
        .split(/^={78}$/m)
        .filter(isIts)
        .join("\n"),
      name,
    ).toContain(holder);
  }
});

it("can be installed without running anything but the database's own script, as the README says", () => {
  const scripts = JSON.parse(readFileSync("package.json", "utf8")) as { allowScripts: Record<string, boolean> };
  expect(Object.keys(scripts.allowScripts)).toEqual(["better-sqlite3", "esbuild"]);
  const told = readFileSync("README.md", "utf8").split("npm ci --ignore-scripts && npm rebuild better-sqlite3");
  expect(told.length).toBe(3);
});
