// GET /desk/log/csv: all of the log as a table, for administrators.
import { csvBytes } from "../../../../../lib/export/data/csv";
import { defuse } from "../../../../../lib/export/data/defuse";
import { exportDate } from "../../../../../lib/export/export-date";
import { fileFor } from "../../../../_server/desk/desk-file";
import { deskWords } from "../../desk-words";
import { logWords } from "../log-words";

type Context = { params: Promise<{ locale: string }> };

/** 200 with the table; 401 or 403 with one sentence. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return fileFor(["admin"], request, params, async ({ desk, locale }) => {
    const { columns } = deskWords[locale.lang].log;
    const whats = logWords[locale.lang];
    const rows = (await desk.store.events()).map(({ id, at, who, name, what, subject, seq, detail, from }) => [
      id,
      at,
      defuse(name),
      defuse(who),
      whats[what] ?? what,
      what,
      defuse(subject),
      seq,
      JSON.stringify(detail),
      defuse(from),
    ]);
    const heads = ["id", columns.at, columns.name, columns.who, columns.what, "what", columns.subject, "seq"];
    const body = csvBytes([[...heads, columns.detail, columns.from], ...rows], "utf-8");
    return { name: `desk-log-${exportDate(new Date())}.csv`, type: "text/csv; charset=utf-8", body };
  });
}
