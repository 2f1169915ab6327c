// Where the rows of a table stood in their sheet: up to twenty thousand numbers, kept once with the bytes of the desk; an event
// names them by their hash. Earlier events hold them themselves.
import type { DeskStore } from "../../../db/desk/desk-store";
import type { KeptOrigin, TableOrigin } from "../../../lib/desk/submission";

/** Keeps where the rows of a table stood, and says under which hash. */
export async function keepOrigin(store: DeskStore, origin: TableOrigin): Promise<KeptOrigin> {
  return { sha256: await store.keep(new TextEncoder().encode(JSON.stringify(origin))) };
}

/** Undefined of a table that was read of no sheet. */
export async function keptOrigin(store: DeskStore, kept: KeptOrigin | undefined): Promise<TableOrigin | undefined> {
  if (!kept || "rows" in kept) return kept;
  const bytes = await store.kept(kept.sha256);
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as TableOrigin) : undefined;
}
