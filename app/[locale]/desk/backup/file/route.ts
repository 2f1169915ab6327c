// GET /desk/backup/file?name=…: a backup, for administrators.
import { readFileSync } from "node:fs";
import { findBackup, hashOf } from "../../../../_server/desk/backups";
import { fileFor } from "../../../../_server/desk/desk-file";
import { tellBackup } from "../../../../_server/desk/do-backup";

type Context = { params: Promise<{ locale: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return fileFor(["admin"], request, params, async ({ desk, user, from, query }) => {
    const found = findBackup(query.get("name") ?? "");
    if (!found) return null;
    await tellBackup(desk, user, from, "backup-saved", { file: found.name, sha256: hashOf(found.path) });
    return { name: found.name, type: "application/vnd.sqlite3", body: readFileSync(found.path) };
  });
}
