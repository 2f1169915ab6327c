// Unit tests: everything under tests/ but the browser tests and the benches.
import { defineConfig } from "vitest/config";

/** Pure functions of lib: their files need no process of their own, and loading what they share once halves the time. */
const pure = [
  "tests/{readme,structure}.test.ts",
  "tests/{address,catalogue,chart,claims,figure,import,leaflet,slides,stats,words}/**/*.test.ts",
];

/** Tests that set nothing up for a whole process either (no stub, no mock, no database): what makes files is loaded once. */
const shared = [
  "tests/{csv-cell,edition,supply}.test.ts",
  "tests/app/{access-log,making-queue,next-point,settings}.test.ts",
  "tests/app/front/{asking,front}.test.ts",
  "tests/db/make-folder.test.ts",
  "tests/desk/{log-words,new-id,sheet,submission}.test.ts",
  "tests/export/{chart-part,chart-place,citation,clipboard-table,embed,json-stat,leaflet,many-editions}.test.ts",
  "tests/export/{meeting-records,options,pdf,photocopy,png,presentation-html,registry,tables,type-scale,web-addresses}.test.ts",
  "tests/{history/run-entry,player/talk}.test.ts",
  "tests/verify/{edited-pictures,own-texts,paper-record,seen-changes,strange-files,untouched}.test.ts",
  "tests/workbook/{map-table,read-workbook,typed-table}.test.ts",
];

/** What must be true of data/ itself: the one look that tests take at it. */
const live = ["tests/data/live.test.ts"];

/** The database whichever engine keeps it, when tests/postgres/run.ts has started one. */
const postgres = [
  "tests/db/{check-whole,data,export,extract-text,import,publications,shown-on,published,texts,together,undo,verify,safety}.test.ts",
  "tests/desk/{store,accounts,sign-in,life}.test.ts",
  "tests/app/{as-shown,texts}.test.ts",
  "tests/import/{broken,spoilt-tables}.test.ts",
  "tests/postgres/**/*.test.ts",
];

export default defineConfig({
  test: {
    // tests/frozen-data.ts
    env: { DATA_FOLDER: "tests/fixtures/data" },
    // Generous limits: a test never waits for time to pass, but a slow machine may be slow.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One for each processor: nobody works at the machine meanwhile.
    maxWorkers: "100%",
    // postgres.js writes once more to a server that was killed, after its socket has gone and the query was refused; in the
    // dashboard Next notes it and goes on. Any other error that nobody handles fails the run.
    onUnhandledError: ({ message, stack }) =>
      message === "Cannot read properties of null (reading 'write')" && stack?.includes("postgres/src/connection.js")
        ? false
        : undefined,
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "shared", include: shared, isolate: false } },
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...pure, ...shared, ...live, "tests/postgres/**"],
        },
      },
      { extends: true, test: { name: "data", include: live } },
      ...(process.env.TEST_POSTGRES ? [{ extends: true as const, test: { name: "postgres", include: postgres } }] : []),
    ],
  },
});
