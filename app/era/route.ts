// GET /era?to=western&back=/damage: remembers Japanese years or years of the common era, and returns to the page.
// A plain link or form, so that it works without JavaScript.
import { eras } from "../../lib/localised";

/** Answers 303 to `back`; an unknown era changes nothing, an address of another site leads to the overview. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const to = eras.find((era) => era === query.get("to"));
  const headers = new Headers({ Location: samePath(query.get("back")) });
  if (to) headers.set("Set-Cookie", `era=${to}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`);
  return new Response(null, { status: 303, headers });
}

/** Path and query of `back` when it stays on this site, else `/`. Browsers read `//host` and `/\host` as other sites. */
function samePath(back: string | null): string {
  const here = "http://here.invalid";
  if (!back || !URL.canParse(back, here)) return "/";
  const url = new URL(back, here);
  if (url.origin !== here || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search;
}
