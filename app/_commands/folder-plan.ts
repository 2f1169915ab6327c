// Which files of the folder are imported at start: those whose bytes are not what stands under their names. Never those
// that were taken back since, nor in the place of what was published at the desk: a start undoes nothing.
import type { ImportRecord, PublicationRecord } from "../../db/history";
import { undoKind } from "../../db/record-tables";

export type FolderFile = { file: string; sha256: string };
/** taken-back: these bytes were imported and taken back. published: the desk has published a table of that name since. */
type Left = { file: string; why: "taken-back" | "published" };

type Records = {
  /** The latest first. */
  imports: readonly ImportRecord[];
  publications: readonly PublicationRecord[];
};

export function folderPlan({ imports, publications }: Records, files: readonly FolderFile[]) {
  const undone = new Set(imports.map(({ undoes }) => undoes));
  const published = new Set(publications.map(({ run }) => run));
  const take: string[] = [];
  const left: Left[] = [];
  for (const { file, sha256 } of files) {
    const own = imports.filter((one) => one.file === file);
    const standing = own.find(({ id, kind }) => kind !== undoKind && !undone.has(id));
    if (standing?.sha256 === sha256) continue;
    const since = own.filter(({ id }) => id > (standing?.id ?? 0));
    if (since.some((one) => one.kind === undoKind && one.sha256 === sha256)) left.push({ file, why: "taken-back" });
    else if (standing && published.has(standing.run)) left.push({ file, why: "published" });
    else take.push(file);
  }
  return { take, left };
}

/** Files under whose names stands what the desk has published. */
export function deskFiles({ imports, publications }: Records): Set<string> {
  const undone = new Set(imports.map(({ undoes }) => undoes));
  const published = new Set(publications.map(({ run }) => run));
  const standing = new Map<string, number>();
  for (const { file, kind, id, run } of imports)
    if (kind !== undoKind && !undone.has(id) && !standing.has(file)) standing.set(file, run);
  return new Set([...standing].flatMap(([file, run]) => (published.has(run) ? [file] : [])));
}
