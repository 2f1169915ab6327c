// Folders for exported files: made with those above them, or refused at once with what the system says.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder } from "../../app/_commands/make-folder";

const folder = mkdtempSync(join(tmpdir(), "make-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a folder for files", () => {
  it("is made with those above it, and left alone where it is there", () => {
    const deep = join(folder, "a", "b", "c");
    makeFolder(deep);
    makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  });

  it("is refused below a file", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => makeFolder(join(folder, "file", "x"))).toThrow();
  });

  it.skipIf(!existsSync("/proc/self"))("is refused where the system makes none, without end of trying", () => {
    expect(() => makeFolder("/proc/x/y")).toThrow("/proc/x");
  });
});
