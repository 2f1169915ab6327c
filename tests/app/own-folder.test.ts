// A process that runs for months keeps a folder to work in, also where the system tidies up the temporary ones.
import { existsSync, rmSync } from "node:fs";
import { expect, it } from "vitest";
import { ownFolder } from "../../app/_server/own-folder";

it("is one for a process, and made anew where it was taken away", () => {
  const folder = ownFolder("own-folder-test");
  const made = folder();
  expect(folder()).toBe(made);
  rmSync(made, { recursive: true });
  expect(existsSync(folder())).toBe(true);
  rmSync(folder(), { recursive: true });
});
