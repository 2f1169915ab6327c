// GET /desk/s/ID/rehearsal/pdf: the rehearsal on paper, for the person who approves.
import { exportDate } from "../../../../../../../lib/export/export-date";
import { formatDate } from "../../../../../../../lib/words/numbers";
import { originOf } from "../../../../../../_server/answer";
import { askRehearsal, rehearsedFiles } from "../../../../../../_server/desk/ask-rehearsal";
import { deskUser } from "../../../../../../_server/desk/desk-user";
import { refusal } from "../../../../../../_server/desk/door";
import { loadSubmission } from "../../../../../../_server/desk/submissions";
import { theDesk } from "../../../../../../_server/desk/the-desk";
import { forNobody } from "../../../../../../_server/front/cache-rules";
import { parseLocale } from "../../../../../../_server/locale";
import { orPlainRefusal } from "../../../../../../_server/plain-refusal";
import { rehearsalPageWords } from "../rehearsal-words";

type Context = { params: Promise<{ locale: string; id: string }> };

/** 200 with the file; 401, 403, 404, 409 or 503 with one sentence. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: name, id } = await params;
  const locale = parseLocale(name) ?? { id: "ja", lang: "ja", era: "wareki" };
  const { lang, era } = locale;
  const user = await deskUser(request.headers);
  const desk = await theDesk();
  if (!user || !desk) return refusal("not-signed-in", locale);
  if (user.mustChange) return refusal("password-first", locale);
  const found = await loadSubmission(desk.store, id);
  if (!found) return refusal("no-page", locale);
  const { submission } = found;
  const words = rehearsalPageWords[lang];
  return orPlainRefusal(lang, async () => {
    const date = exportDate(new Date());
    const paper = {
      title: submission.title,
      lines: [words.putInBy(submission.by.name)],
      files: rehearsedFiles(submission),
      madeOn: formatDate(date, lang, era),
    };
    const want = { as: "paper", paper, origin: originOf(request), date } as const;
    const { body } = await askRehearsal(desk.store, { submission, locale, want }, request);
    const kept = { "Cache-Control": forNobody, "X-Content-Type-Options": "nosniff" };
    // Where something is to be mended first there is no paper.
    if (new TextDecoder().decode(body.slice(0, 4)) !== "%PDF") {
      const headers = { ...kept, "Content-Type": "text/plain; charset=utf-8" };
      return new Response(`${words.faults}\n`, { status: 409, headers });
    }
    const file = `rehearsal_${lang}_${date.replaceAll("-", "")}.pdf`;
    return new Response(body as Uint8Array<ArrayBuffer>, {
      headers: { ...kept, "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${file}"` },
    });
  });
}
