// Cuts typefaces down to some letters, in a process of its own: the work would hold up every answer of the server for a
// second, and its memory (80 MB) would never be given back.
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const { faces, letters } = JSON.parse(process.argv[2]);
for (const { whole, file } of faces) {
  writeFileSync(file, await subsetFont(readFileSync(whole), letters, { targetFormat: "truetype" }));
}
