// `npm run test:postgres`, a part of `npm test`: the tests of the database on a PostgreSQL server that is started for
// them, and those of several machines. Arguments go to Vitest.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { openDatabase } from "../../db/database";
import { hasPostgres, startCluster } from "./cluster";
import { emptyDatabase } from "./databases";

/** As Vitest reports one test that was skipped. */
const skipped = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };

if (!hasPostgres()) {
  console.log("npm has no PostgreSQL for this machine: its tests are skipped.");
  const [, report] = /--outputFile=(.*)/.exec(process.argv.slice(2).join(" ")) ?? [];
  if (report) writeFileSync(report, JSON.stringify(skipped));
} else {
  const { primary, stop } = await startCluster(0);
  try {
    const admin = postgres(primary.address("postgres"), { max: 1 });
    await admin.unsafe(`create database ${emptyDatabase}`);
    await admin.end();
    await (await openDatabase(primary.address(emptyDatabase))).close();
    const vitest = join("node_modules", "vitest", "vitest.mjs");
    const { status } = spawnSync(process.execPath, [vitest, "run", "--project=postgres", ...process.argv.slice(2)], {
      stdio: "inherit",
      env: { ...process.env, TEST_POSTGRES: primary.address("postgres"), DATABASE_REPLICAS: "" },
    });
    process.exitCode = status ?? 1;
  } finally {
    await stop();
  }
}
