// Cuts typefaces down to some letters, apart from the server: the work would hold up every answer for a second, and its
// memory (80 MB) would never be given back.
import { readFileSync, writeFileSync } from "node:fs";
import { workerData } from "node:worker_threads";
import subsetFont from "subset-font";

for (const { whole, file } of workerData.faces) {
  writeFileSync(file, await subsetFont(readFileSync(whole), workerData.letters, { targetFormat: "truetype" }));
}
