// Writes the folder, or one ZIP with the same in it, and its manifest. A file that is there twice is written once.
import { existsSync, readdirSync } from "node:fs";
import type { Dataset } from "../../../lib/figure/dataset";
import { everyDocument } from "../../_server/search-index";
import { searchPages } from "../../[locale]/search/search-pages";
import { buildIfChanged } from "../build-if-changed";
import { type OutFile, sinkAt } from "../file-sink";
import { withServer } from "../own-server";
import { hashed, siteFiles, siteManifest } from "./site-folder";

type Written = { files: number; bytes: number };

/** Whether a folder may be replaced by the site: it holds nothing, or an earlier one. */
export function mayHoldSite(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes("manifest.json") && names.includes("index.html"));
}

type Asked = {
  /** A folder, or a file that ends in .zip. */
  to: string;
  /** Of the dashboard, for files that name it. */
  origin: string;
  /** Address of a server that gives the pages; without it, one is started. */
  from?: string | undefined;
  dataset: Dataset;
  /** Of the files of figures. */
  formats: readonly string[];
};

/** @returns null where the pages could not be built; it has said why */
export async function exportSite({ to, origin, from, dataset, formats }: Asked): Promise<Written | null> {
  if (from === undefined && !(await buildIfChanged())) return null;
  const documents = everyDocument(dataset, searchPages);
  const write = (base: string) => writeFiles(to, siteFiles({ base, origin, dataset, documents, formats }), dataset);
  return from === undefined ? withServer(origin, write) : write(from);
}

async function writeFiles(to: string, files: AsyncIterable<OutFile>, dataset: Dataset): Promise<Written> {
  const sink = sinkAt(to);
  const listed: ReturnType<typeof hashed>[] = [];
  for await (const file of files) {
    sink.write(file);
    listed.push(hashed(file));
  }
  sink.write({ path: "manifest.json", bytes: new TextEncoder().encode(siteManifest(listed, dataset)) });
  await sink.end();
  return { files: listed.length + 1, bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0) };
}
