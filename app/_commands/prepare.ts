// What `npm start` and `npm test` do before they serve: the data into the database, the sources into pages.
import { buildIfChanged } from "./build-if-changed";
import { importData } from "./import-data";

/** False where either failed; it has said why, and nothing is half done. */
export async function prepare(): Promise<boolean> {
  return (await importData()) && buildIfChanged();
}
