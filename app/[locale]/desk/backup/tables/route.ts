// GET /desk/backup/tables: all that is stored as the CSV files that make it, in a ZIP, for administrators.
import { zipSync } from "fflate";
import { extractFiles } from "../../../../../db/extract-files";
import { exportDate } from "../../../../../lib/export/export-date";
import { fileFor } from "../../../../_server/desk/desk-file";
import { tellBackup } from "../../../../_server/desk/do-backup";
import { withDatabase } from "../../../../_server/desk/with-database";

type Context = { params: Promise<{ locale: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return fileFor(["admin"], request, params, async ({ desk, user, from }) => {
    const { version, names, text } = await withDatabase(extractFiles);
    const files = Object.fromEntries(names.map((name) => [name, new TextEncoder().encode(text(name))]));
    await tellBackup(desk, user, from, "tables-saved", { version, files: names.length });
    const day = exportDate(new Date()).replaceAll("-", "");
    return { name: `data_${day}_${version}.zip`, type: "application/zip", body: zipSync(files, { level: 6 }) };
  });
}
