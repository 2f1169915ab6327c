// GET /desk/s/ID/rehearsal/pdf: the rehearsal on paper, for the person who approves.
import { roles } from "../../../../../../../lib/desk/role";
import { exportDate } from "../../../../../../../lib/export/export-date";
import { formatDate } from "../../../../../../../lib/words/numbers";
import { originOf, refuse } from "../../../../../../_server/answer";
import { rehearsalPaper } from "../../../../../../_server/desk/ask-rehearsal";
import { fileFor } from "../../../../../../_server/desk/desk-file";
import { hashesOf } from "../../../../../../_server/desk/submission-files";
import { loadSubmission } from "../../../../../../_server/desk/submissions";
import { rehearsalPageWords } from "../rehearsal-words";

type Context = { params: Promise<{ locale: string; id: string }> };

/** 200 with the file; 401, 403, 404, 409 or 503 with one sentence. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return fileFor(roles, request, params, async ({ desk, locale, from }) => {
    const { lang, era } = locale;
    const found = await loadSubmission(desk.store, (await params).id);
    if (!found) return null;
    const { submission } = found;
    const words = rehearsalPageWords[lang];
    const date = exportDate(new Date());
    const paper = {
      title: submission.title,
      lines: [words.putInBy(submission.by.name)],
      files: hashesOf(submission),
      madeOn: formatDate(date, lang, era),
    };
    const asked = { paper, origin: originOf(request), date };
    const body = await rehearsalPaper(desk.store, { submission, locale }, asked, from);
    // Where something is to be mended first there is no paper.
    if (!body) return refuse(409, `${words.faults}\n`, { "Content-Type": "text/plain; charset=utf-8" });
    return { name: `rehearsal_${lang}_${date.replaceAll("-", "")}.pdf`, type: "application/pdf", body };
  });
}
