// A file that an administrator saves from the desk: never kept by anybody on its way.
import { isAllowed } from "../../../lib/desk/role";
import { forNobody } from "../front/cache-rules";
import { parseLocale } from "../locale";
import type { DeskUser } from "./desk-user";
import { deskUser } from "./desk-user";
import { refusal } from "./door";
import { type Desk, theDesk } from "./the-desk";

export type DeskFile = { name: string; type: string; body: Uint8Array };

type Given = { user: DeskUser; desk: Desk; from: string; query: URLSearchParams };

/** 200 with the file; 401, 403 or, where there is none, 404 with one sentence. */
export async function fileForAdmin(
  request: Request,
  params: Promise<{ locale: string }>,
  find: (given: Given) => Promise<DeskFile | null>,
): Promise<Response> {
  const locale = parseLocale((await params).locale) ?? { id: "ja", lang: "ja", era: "wareki" };
  const user = await deskUser(request.headers);
  const desk = await theDesk();
  if (!user || !desk) return refusal("not-signed-in", locale);
  if (user.mustChange) return refusal("password-first", locale);
  if (!isAllowed(user.role, ["admin"])) return refusal("not-yours", locale);
  const from = request.headers.get("x-reader-address") ?? "";
  const file = await find({ user, desk, from, query: new URL(request.url).searchParams });
  if (!file) return refusal("no-page", locale);
  return new Response(file.body as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": file.type,
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Content-Length": `${file.body.byteLength}`,
      "Cache-Control": forNobody,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
