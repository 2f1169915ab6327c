// The status of what is not there: 404 for an address that is no page or no figure, 400 where a figure lacks what the
// address asks for. A page of the App Router says so in words but can't set its status, and Next's notFound() leaves
// readers without script a blank page. Known pages never come through here, unless they are asked for as of a
// day, or as they were shown on one; nor does the desk.
import { type NextRequest, NextResponse } from "next/server";
import { checkAskedFigure } from "./app/_server/asked-figure";
import { checkShown } from "./app/_server/load";
import { dayRoute, hasDay, readDays } from "./lib/address/as-of";
import { pageHref, splitReader } from "./lib/address/page";
import { BadRequest } from "./lib/errors";

export const config = {
  matcher: [
    "/((?!$|(?:en|en-wareki|ja-western)$|(?:(?:en|en-wareki|ja-western)/)?(?:damage|telework|infection-routes|reporting|countermeasures|sources|methods|search|present|open-data|changes|papers(?:/(?:check|update|new|packs|leaflet|prefecture))?)$|(?:(?:en|en-wareki|ja-western)/)?desk(?:/|$)|(?:api|embed|_next)(?:/|$)|.*\\.).*)",
    // What is sent to the desk must not come by here: it would be cut at ten megabytes.
    { source: "/((?!(?:(?:en|en-wareki|ja-western)/)?desk(?:/|$)).*)", has: [{ type: "query", key: "as-of" }] },
    { source: "/((?!(?:(?:en|en-wareki|ja-western)/)?desk(?:/|$)).*)", has: [{ type: "query", key: "as-shown" }] },
  ],
};

/** Whose status is looked at whatever the query. */
const looked = new RegExp(`^${config.matcher[0]}$`);
const figurePath = /^\/figures\/([^/]+)$/;
/** A pack of any name may be kept in the reader's browser. */
const packEditPath = /^\/papers\/packs\/[a-z0-9]+(?:-[a-z0-9]+)*\/edit$/;

/** No address of ours is half as long; a longer one would be too long a name for a file of Next's. */
const longestPath = 300;

export async function proxy({ nextUrl }: NextRequest): Promise<NextResponse> {
  if (hasDay(nextUrl.searchParams)) {
    const route = dayRoute(nextUrl.pathname);
    if (route !== null) return pageOfDay(nextUrl, route);
    // A page or a file that is the same on every day, or asks for the day itself.
    if (!looked.test(nextUrl.pathname)) return NextResponse.next();
  }
  const { path, ...reader } = splitReader(nextUrl.pathname);
  if (nextUrl.pathname.length > longestPath) {
    return NextResponse.rewrite(new URL(`${pageHref(reader, "/papers")}/too-long`, nextUrl), { status: 404 });
  }
  if (packEditPath.test(path)) return NextResponse.next();
  const indicator = figurePath.exec(path)?.[1];
  const status = indicator ? await figureStatus(indicator, nextUrl.searchParams) : 404;
  return status === 200 ? NextResponse.next() : NextResponse.rewrite(nextUrl, { status });
}

/** The page is made for the day asked for; an address that gives none has its status and a sentence. */
async function pageOfDay(url: NextRequest["nextUrl"], route: string): Promise<NextResponse> {
  const made = url.clone();
  made.pathname = route;
  try {
    await checkShown(readDays(queryOf(url.searchParams)));
    return NextResponse.rewrite(made);
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return NextResponse.rewrite(made, { status: error.status });
  }
}

const queryOf = (params: URLSearchParams) =>
  Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));

async function figureStatus(indicator: string, params: URLSearchParams): Promise<number> {
  try {
    await checkAskedFigure(indicator, queryOf(params));
    return 200;
  } catch (error) {
    // Anything else is a bug and fails where it can be seen: in the page.
    return error instanceof BadRequest ? error.status : 200;
  }
}
