// A file that was chosen, or cells that were pasted, as sheets. Workbooks are read by a worker of their own, which is ended when it
// takes too long: whatever the file is, the page goes on. Never throws.
import { wholeText } from "../../../../lib/import/decode";
import { cellsOfCsv } from "../../../../lib/workbook/merge-rows";
import {
  isTabbed,
  pastedSheet,
  type SpannedCell,
  spreadCells,
  tabbedCells,
} from "../../../../lib/workbook/pasted-table";
import { type Sheet, type WorkbookProblem, type WorkbookRead, workbookLimits } from "../../../../lib/workbook/workbook";

export type ReadChosen =
  | { from: "workbook" | "csv" | "paste"; name: string; sheets: readonly Sheet[]; problem: null }
  | { problem: WorkbookProblem | "failed" };

/** @param reader address of the worker's script */
export async function readChosen(file: File, reader: string): Promise<ReadChosen> {
  try {
    if (file.size > workbookLimits.file) return { problem: "too-large" };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isText = /\.(csv|tsv|txt)$/i.test(file.name);
    if (isText) {
      const text = wholeText(bytes);
      if (text === null) return { problem: "failed" };
      const cells = isTabbed(text) ? tabbedCells(text) : cellsOfCsv(text);
      return { from: "csv", name: file.name, sheets: [pastedSheet(file.name, cells)], problem: null };
    }
    const { sheets, problem } = await readInWorker(bytes, reader);
    return problem ? { problem } : { from: "workbook", name: file.name, sheets, problem: null };
  } catch {
    // A folder that was dropped, or a file that has gone meanwhile.
    return { problem: "failed" };
  }
}

function readInWorker(bytes: Uint8Array, reader: string): Promise<WorkbookRead> {
  return new Promise((done) => {
    const worker = new Worker(reader);
    const end = (read: WorkbookRead) => {
      clearTimeout(timer);
      worker.terminate();
      done(read);
    };
    const timer = setTimeout(() => end({ sheets: null, problem: "too-slow" }), workbookLimits.milliseconds);
    worker.addEventListener("message", ({ data }: MessageEvent<WorkbookRead>) => end(data));
    worker.addEventListener("error", () => end({ sheets: null, problem: "damaged" }));
    worker.postMessage(bytes, [bytes.buffer]);
  });
}

/** Cells from the clipboard: a table of Word or Excel with its spans, else text with tabs. Null where it is neither. */
export function readPasted(html: string, text: string): ReadChosen | null {
  const table = html ? new DOMParser().parseFromString(html, "text/html").querySelector("table") : null;
  if (table) {
    const { cells, merged } = spreadCells([...table.rows].map((row) => [...row.cells].map(spanned)));
    return { from: "paste", name: "", sheets: [pastedSheet("", cells, merged)], problem: null };
  }
  if (!isTabbed(text)) return null;
  return { from: "paste", name: "", sheets: [pastedSheet("", tabbedCells(text))], problem: null };
}

function spanned(cell: HTMLTableCellElement): SpannedCell {
  for (const line of cell.querySelectorAll("br")) line.replaceWith("\n");
  // Furigana are read beside the letters, not as letters.
  for (const reading of cell.querySelectorAll("rt, rp")) reading.remove();
  const text = [...cell.childNodes].map(({ textContent }) => textContent?.trim() ?? "").filter(Boolean);
  return { text: text.join("\n").replace(/[ \t]*\n[ \t\n]*/g, "\n"), across: cell.colSpan, down: cell.rowSpan };
}
