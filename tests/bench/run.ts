// `npm run bench`: every bench in one run, beside its aim (`-- benchKept`: one alone). Ratios are of two things measured in this same run.
import { onPreparedSite } from "../prepared-site";
import { benchEngines } from "./engines";
import { benchExports } from "./exports";
import { benchImport } from "./import";
import { benchKept } from "./kept";
import { benchLoad } from "./load";
import { benchPages } from "./pages";
import type { BenchResult } from "./result";
import { benchScale } from "./scale";
import { benchSlowLine } from "./slow-line";
import { benchSvg } from "./svg";

await onPreparedSite(async () => {
  const results: BenchResult[] = [];
  const only = process.argv.slice(2);
  const benches = [
    benchSvg,
    benchImport,
    benchEngines,
    benchExports,
    benchPages,
    benchSlowLine,
    benchKept,
    benchLoad,
    benchScale,
  ];
  for (const bench of benches.filter(({ name }) => only.length === 0 || only.includes(name))) {
    console.log(`${bench.name} …`);
    const found = await bench();
    results.push(...found);
    // At once: a later bench that fails loses nothing.
    console.table(found.map(toRow));
  }
  process.exitCode = results.every(met) ? 0 : 1;
});

function met({ value, aim }: BenchResult): boolean {
  return "atMost" in aim ? value <= aim.atMost : value >= aim.atLeast;
}

function toRow(result: BenchResult) {
  const { name, value, unit, aim } = result;
  return {
    bench: name,
    value: `${value.toFixed(2)} ${unit}`,
    aim: "atMost" in aim ? `≤ ${aim.atMost} ${unit}` : `≥ ${aim.atLeast} ${unit}`,
    met: met(result) ? "yes" : "NO",
  };
}
