// What the reports of Vitest and Playwright count, as `npm test` adds them up. A test that was skipped (a program it needs
// is not there) is neither passed nor gone.
import type { JSONReport } from "@playwright/test/reporter";
import type { JsonTestResults } from "vitest/reporters";

export type Tally = { passed: number; failed: number; skipped: number };

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A step without tests of its own counts as one. */
export function one(ok: boolean): Tally {
  return { ...nothing, [ok ? "passed" : "failed"]: 1 };
}

export function sum(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function unitTally(report: JsonTestResults): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** A test that passed only at another try has failed. */
export function browserTally({ stats }: Pick<JSONReport, "stats">): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
