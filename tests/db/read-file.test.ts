// Long files: encoding, lines and problems are right behind many pieces, and only the first thousand problems are kept.
import { createHash } from "node:crypto";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inspectFile } from "../../db/read-file";
import { header, longRows, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
});
afterEach(() => sandbox.close());

/** Rows of which each has its own segment, long enough that the file has several pieces. */
const rows = (count: number, part: (index: number) => Record<string, string> = () => ({})) =>
  longRows(count, (index) => ({ quote: "①㈱髙﨑".repeat(1 + (index % 17)), ...part(index) }));
const csv = (lines: readonly string[], end = "\n") => `${[header, ...lines].join(end)}${end}`;

describe("a long file", () => {
  it("is read in CP932 with CRLF as in UTF-8, and hashed as it is", async () => {
    const text = csv(rows(3000), "\r\n");
    const bytes = iconv.encode(text, "cp932");
    expect(bytes.length).toBeGreaterThan(3 * 131072);
    const path = sandbox.write("a.csv", bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(inspectFile(path)).toEqual({ size: bytes.length, sha256, encoding: "cp932" });
    const [report] = await sandbox.import({ "a.csv": bytes });
    expect(report).toMatchObject({ encoding: "cp932", added: 3000, errors: 0, sha256 });
    const [again] = await sandbox.import({ "a.csv": `\ufeff${text}` });
    expect(again).toMatchObject({ encoding: "utf-8", same: 3000, changed: 0, added: 0 });
  });

  it("of UTF-8 is known as such when a line is longer than a piece, and its characters are cut", () => {
    for (const blanks of ["", " ", "  "]) {
      const path = sandbox.write("long.csv", `${blanks}${"髙".repeat(100_000)}`);
      expect(inspectFile(path).encoding).toBe("utf-8");
    }
    const broken = Buffer.from("髙".repeat(100_000));
    broken[200_000] = 0xff;
    expect(inspectFile(sandbox.write("broken.csv", broken)).encoding).toBeNull();
  });

  it("has its problems at the lines that an editor shows, behind quoted line breaks", async () => {
    const lines = rows(2000, (index) => (index % 3 === 0 ? { quote: "一\n二" } : {}));
    lines.push(sampleRow({ value: "abc" }));
    const text = csv(lines);
    const [report] = await sandbox.import({ "a.csv": text });
    expect(report?.problems).toMatchObject([{ code: "not-a-number", line: text.trimEnd().split("\n").length }]);
  });

  it("with thousands of warnings still shows the error behind them", async () => {
    const lines = rows(1500, () => ({ qualifier: "approx" }));
    const [report] = await sandbox.import({ "a.csv": csv([...lines, sampleRow({ value: "abc" })]) });
    expect(report).toMatchObject({ errors: 1, warnings: 1500, moreProblems: 500 });
    expect(report?.problems.filter(({ severity }) => severity === "error")).toMatchObject([{ line: 1502 }]);
  });

  it("stops being read at a quotation mark that does not close", async () => {
    const lines = rows(3000);
    lines[10] = sampleRow({ quote: "見本" }).replace("見本", '"見本');
    const [report] = await sandbox.import({ "a.csv": csv(lines) });
    expect(report?.problems).toMatchObject([{ code: "quote-open", line: 12 }]);
  });
});
