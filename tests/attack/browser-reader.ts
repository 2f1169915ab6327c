// Workbooks read by the worker that the page of the desk starts, in a real browser, and ended at the product's own bound. Several at
// a time go into the page; it answers with what became of each. One worker reads many: a beginning of its own for each takes ten
// times as long, and what one workbook leaves behind would show in the next.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { bundleWorkbookReader } from "../../app/_commands/live-files";
import { type WorkbookRead, workbookLimits } from "../../lib/workbook/workbook";
import { findBrowser } from "../e2e/find-browser";
import type { ReadAway } from "../workbook/mutated-workbooks";

type Asked = { files: readonly string[]; script: string; milliseconds: number };

/** Runs in the page. */
async function readInPage({ files, script, milliseconds }: Asked): ReturnType<ReadAway["readAll"]> {
  const kept = globalThis as { worker?: Worker };
  const begin = () => new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  const readOne = (worker: Worker, bytes: Uint8Array) =>
    new Promise<WorkbookRead>((done) => {
      const end = (problem: "too-slow" | "damaged") => {
        clearTimeout(timer);
        worker.terminate();
        delete kept.worker;
        done({ sheets: null, problem });
      };
      const timer = setTimeout(() => end("too-slow"), milliseconds);
      worker.onerror = () => end("damaged");
      worker.onmessage = ({ data }: MessageEvent<WorkbookRead>) => {
        clearTimeout(timer);
        done(data);
      };
      worker.postMessage(bytes, [bytes.buffer]);
    });
  const seen = [];
  for (const packed of files) {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    kept.worker ??= begin();
    const begun = performance.now();
    const { problem, sheets } = await readOne(kept.worker, bytes);
    const took = performance.now() - begun;
    const cells = (sheets ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    seen.push({ problem, wellFormed: cells.every((cell) => typeof cell === "string"), took });
  }
  return seen;
}

export async function browserReader(
  milliseconds: number = workbookLimits.milliseconds,
): Promise<ReadAway & { end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "browser-reader-"));
  const script = readFileSync(join(folder, await bundleWorkbookReader(folder)), "utf8");
  rmSync(folder, { recursive: true, force: true });
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  // tsx gives functions their names by a helper that a page lacks.
  await page.evaluate("globalThis.__name = (one) => one");
  return {
    readAll: (files) => {
      const packed = files.map((file) => Buffer.from(file).toString("base64"));
      return page.evaluate(readInPage, { files: packed, script, milliseconds });
    },
    end: () => browser.close(),
  };
}
