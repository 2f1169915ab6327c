// Slides, reports and workbooks as LibreOffice opens them: labels and values are on the page. Left out where it is not there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exporters } from "../../lib/export/registry";
import type { Figure } from "../../lib/figure/figure";
import { bare, options, shippedFigures } from "./pictures";

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const folder = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const reader = spawnSync("pdftotext", ["-v"]).status === 0;

/** The typeface comes with npm: a fresh machine has none for Japanese. */
function fontList(): string {
  const list = join(folder, "fonts.conf");
  const fonts = resolve("node_modules/@expo-google-fonts/biz-udpgothic");
  const system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  writeFileSync(
    list,
    `<fontconfig>${system}<dir>${fonts}</dir><cachedir>${join(folder, "fonts")}</cachedir></fontconfig>`,
  );
  return list;
}

describe.runIf(office && reader)("LibreOffice", { timeout: 300_000 }, () => {
  it.each(["pptx", "docx", "xlsx"] as const)("shows labels and values of a %s on its page", async (format) => {
    const [figure] = shippedFigures("ja") as [Figure];
    writeFileSync(join(folder, `figure.${format}`), await exporters[format].render([figure], options));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    spawnSync(
      office as string,
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, `figure.${format}`)],
      { env: { ...process.env, FONTCONFIG_FILE: fontList() }, timeout: 120_000 },
    );
    const { stdout } = spawnSync("pdftotext", ["-layout", join(folder, "figure.pdf"), "-"], { encoding: "utf8" });
    rmSync(join(folder, "figure.pdf"));
    // The page of the chart is the one with the title.
    const page = bare(stdout.split("\f").find((one) => bare(one).includes(bare(figure.title).slice(0, 20))) ?? "");
    const values = figure.cells.flat().map(({ text }) => text);
    // A report has them in its chart and in its table.
    const times = format === "docx" ? 2 : 1;
    for (const text of [...figure.categories, ...figure.series].map(({ label }) => label).concat(values))
      expect(page.split(bare(text)).length, text).toBeGreaterThan(times);
    expect(bare(stdout)).toContain(bare(figure.sourceLine));
  });
});
