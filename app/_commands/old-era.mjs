// Readers of older addresses are led over: the era stood in a cookie, set at /era?to=western&back=/damage; now it stands in the
// path (lib/address/page.ts). Node alone, without TypeScript, as serve.mjs.
const prefixes = { ja: { wareki: "", western: "/ja-western" }, en: { western: "/en", wareki: "/en-wareki" } };
const eras = ["wareki", "western"];
const notPages = /^\/(?:api|embed|_next)(?:\/|$)|\./;
/** Whatever it says, it has said it: a later choice of the reader's stands in the address. */
const forget = { "Set-Cookie": "era=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly" };

/** An address, beginning with `/`, in an era. Never the address of another site. */
function inEra(address, era) {
  const [, prefix = "", rest] = /^(\/(?:en|en-wareki|ja-western))?((?:[/?].*)?)$/s.exec(address) ?? [];
  if (rest === undefined) return "/";
  const page = rest.replace(/^\/(?=\?|$)/, "");
  const moved = prefixes[prefix.startsWith("/en") ? "en" : "ja"][era] + page;
  if (moved.startsWith("//")) return "/";
  return moved.startsWith("/") ? moved : `/${moved}`;
}

/** Path and query of `back` when it stays on this site, else `/`. Browsers read `//host` and `/\\host` as other sites. */
function samePath(back) {
  const here = "http://here.invalid";
  if (!back || !URL.canParse(back, here)) return "/";
  const url = new URL(back, here);
  return url.origin === here && !url.pathname.startsWith("//") ? url.pathname + url.search : "/";
}

/**
 * What to add to the answer of a request that still carries the old cookie, or asks for the old switch; with a Location it is
 * led there. Null for every other request.
 */
export function oldEra({ method, url, headers }) {
  if ((method !== "GET" && method !== "HEAD") || (headers.cookie === undefined && !url.startsWith("/era"))) return null;
  const [path = ""] = url.split("?");
  if (path === "/era") {
    const query = new URLSearchParams(url.slice(path.length));
    const era = eras.find((one) => one === query.get("to"));
    const back = samePath(query.get("back"));
    return { ...forget, Location: era ? inEra(back, era) : back };
  }
  const [, kept] = /(?:^|;\s*)era=([^;]*)/.exec(headers.cookie ?? "") ?? [];
  if (kept === undefined || notPages.test(path)) return null;
  const asked = /^\/(?:en-wareki|ja-western)(?:\/|$)/.test(path);
  const now = eras.includes(kept) && !asked ? inEra(url, kept) : url;
  return now === url ? forget : { ...forget, Location: now };
}
