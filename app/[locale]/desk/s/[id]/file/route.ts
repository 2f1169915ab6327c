// GET /desk/s/ID/file?name=…: a table of a submission as it is now, or what it was made from, for whoever is signed in.
import { deskUser } from "../../../../../_server/desk/desk-user";
import { loadSubmission } from "../../../../../_server/desk/submissions";
import { theDesk } from "../../../../../_server/desk/the-desk";
import { forNobody } from "../../../../../_server/front/cache-rules";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Every byte, so that no name ends the header (RFC 8187). */
const percent = (name: string) => Buffer.from(name).toString("hex").replace(/../g, "%$&");

const refused = (status: number) => new Response(null, { status, headers: { "Cache-Control": forNobody } });

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const user = await deskUser(request.headers);
  if (!user || user.mustChange) return refused(401);
  const query = new URL(request.url).searchParams;
  const name = query.get("name") ?? "";
  const store = (await theDesk())?.store;
  const file = store && (await loadSubmission(store, (await params).id))?.submission.files.get(name);
  const wanted = query.has("evidence") ? file?.evidence : file && { sha256: file.sha256, name };
  const bytes = wanted && (await store?.kept(wanted.sha256));
  if (!wanted || !bytes) return refused(404);
  return new Response(new Uint8Array(bytes), {
    headers: {
      // Whatever it is: saved and never shown as a page of this site.
      "Content-Type": query.has("evidence") ? "application/octet-stream" : "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename*=UTF-8''${percent(wanted.name)}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": forNobody,
    },
  });
}
