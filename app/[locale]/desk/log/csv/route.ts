// GET /desk/log/csv: all of the log as a table, for administrators.
import { isAllowed } from "../../../../../lib/desk/role";
import { csvBytes } from "../../../../../lib/export/data/csv";
import { defuse } from "../../../../../lib/export/data/defuse";
import { exportDate } from "../../../../../lib/export/export-date";
import { deskUser } from "../../../../_server/desk/desk-user";
import { refusal } from "../../../../_server/desk/door";
import { theDesk } from "../../../../_server/desk/the-desk";
import { forNobody } from "../../../../_server/front/cache-rules";
import { parseLocale } from "../../../../_server/locale";
import { deskWords } from "../../desk-words";
import { logWords } from "../log-words";

type Context = { params: Promise<{ locale: string }> };

/** 200 with the table; 401 or 403 with one sentence. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = parseLocale((await params).locale) ?? { id: "ja", lang: "ja", era: "wareki" };
  const user = await deskUser(request.headers);
  const desk = await theDesk();
  if (!user || !desk) return refusal("not-signed-in", locale);
  if (user.mustChange) return refusal("password-first", locale);
  if (!isAllowed(user.role, ["admin"])) return refusal("not-yours", locale);
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
    from,
  ]);
  const heads = ["id", columns.at, columns.name, columns.who, columns.what, "what", columns.subject, "seq"];
  const body = csvBytes([[...heads, columns.detail, columns.from], ...rows], "utf-8");
  return new Response(body as BodyInit, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="desk-log-${exportDate(new Date())}.csv"`,
      "Cache-Control": forNobody,
    },
  });
}
