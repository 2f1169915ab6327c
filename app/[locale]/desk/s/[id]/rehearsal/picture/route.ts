// GET /desk/s/ID/rehearsal/picture?of=…&at=…: one picture of a rehearsal, for whoever may see the rehearsal. Its address leads
// nowhere as soon as the rehearsal is another.
import { roles } from "../../../../../../../lib/desk/role";
import { picturedRehearsal } from "../../../../../../_server/desk/ask-rehearsal";
import { fileFor } from "../../../../../../_server/desk/desk-file";
import { loadSubmission } from "../../../../../../_server/desk/submissions";
import { forNobody } from "../../../../../../_server/front/cache-rules";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ locale: string; id: string }> };

/** 200 with SVG; 401, 403, 404 or 503 with one sentence. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return fileFor(roles, request, params, async ({ desk: { store }, locale, from, query }) => {
    const found = await loadSubmission(store, (await params).id);
    const at = query.get("at") ?? "";
    if (!found || !/^\d{1,5}$/.test(at)) return null;
    const of = query.get("of") ?? "";
    const made = await picturedRehearsal(store, { submission: found.submission, locale }, of, from);
    const svg = made?.picture(Number(at)) ?? null;
    if (!svg) return null;
    return new Response(new Uint8Array(svg), {
      headers: {
        "Content-Type": "image/svg+xml; charset=utf-8",
        "Cache-Control": forNobody,
        "X-Content-Type-Options": "nosniff",
      },
    });
  });
}
