// What a process has one of is the same to each bundle of the server, and lives as long as the process.
import { expect, it, vi } from "vitest";
import { inProcess } from "../lib/in-process";

it("is made once, into however many bundles its code is built", async () => {
  const make = vi.fn(() => new Map<string, number>());
  const first = inProcess("in-process-test", make);
  vi.resetModules();
  const other = await import("../lib/in-process");
  expect(other.inProcess).not.toBe(inProcess);
  expect(other.inProcess("in-process-test", make)).toBe(first);
  expect(make).toHaveBeenCalledOnce();
  expect(inProcess("in-process-test-2", make)).not.toBe(first);
});
