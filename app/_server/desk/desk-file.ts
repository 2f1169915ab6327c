// A file that somebody signed in saves from the desk: never kept by anybody on its way, and never shown as a page.
import { isAllowed, type Role } from "../../../lib/desk/role";
import { forNobody } from "../front/cache-rules";
import { type Locale, parseLocale, usualLocale } from "../locale";
import { orPlainRefusal } from "../plain-refusal";
import { type DeskUser, deskUser } from "./desk-user";
import { refusal } from "./door";
import { type Desk, theDesk } from "./the-desk";

export type DeskFile = { name: string; type: string; body: Uint8Array };

type Given = { user: DeskUser; desk: Desk; locale: Locale; from: string; query: URLSearchParams };

/** Every byte but plain letters, so that no name ends the header (RFC 8187). */
const percent = (name: string) =>
  name.replace(/[^\w.-]+/gu, (part) => Buffer.from(part).toString("hex").replace(/../g, "%$&"));

/**
 * @param allowed whose file it is
 * @param find null where there is none; a whole answer where it is no file
 * @returns 200 with the file; 401, 403, 404 or 503 with one sentence
 */
export async function fileFor(
  allowed: readonly Role[],
  request: Request,
  params: Promise<{ locale: string }>,
  find: (given: Given) => Promise<DeskFile | Response | null>,
): Promise<Response> {
  const locale = parseLocale((await params).locale) ?? usualLocale;
  const user = await deskUser(request.headers);
  const desk = await theDesk();
  if (!user || !desk) return refusal("not-signed-in", locale);
  if (user.mustChange) return refusal("password-first", locale);
  if (!isAllowed(user.role, allowed)) return refusal("not-yours", locale);
  const from = request.headers.get("x-reader-address") ?? "";
  const { searchParams: query } = new URL(request.url);
  return orPlainRefusal(locale.lang, async () => {
    const file = await find({ user, desk, locale, from, query });
    if (!file) return refusal("no-page", locale);
    return file instanceof Response ? file : saved(file);
  });
}

function saved(file: DeskFile): Response {
  return new Response(file.body as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": file.type,
      "Content-Disposition": `attachment; filename*=UTF-8''${percent(file.name)}`,
      "Content-Length": `${file.body.byteLength}`,
      "Cache-Control": forNobody,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
