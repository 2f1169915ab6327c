// GET /desk/s/ID/file?name=…: a table of a submission as it is now, or what it was made from, for whoever is signed in.
import { roles } from "../../../../../../lib/desk/role";
import { fileFor } from "../../../../../_server/desk/desk-file";
import { loadSubmission } from "../../../../../_server/desk/submissions";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ locale: string; id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return fileFor(roles, request, params, async ({ desk: { store }, query }) => {
    const name = query.get("name") ?? "";
    const file = (await loadSubmission(store, (await params).id))?.submission.files.get(name);
    const wanted = query.has("evidence") ? file?.evidence : file && { sha256: file.sha256, name };
    const bytes = wanted && (await store.kept(wanted.sha256));
    if (!wanted || !bytes) return null;
    // In whatever encoding it was put in.
    const type = query.has("evidence") ? "application/octet-stream" : "text/csv";
    return { name: wanted.name, type, body: new Uint8Array(bytes) };
  });
}
