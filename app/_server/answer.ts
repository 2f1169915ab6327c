// How handlers answer: an ETag made of what the answer is made of, 304 where the reader has it already, and one clear
// sentence where a request cannot be met. An error is never cached.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { forEverybody, forNobody } from "./front/cache-rules";
import { siteOrigin } from "./settings";

/** Next's name for this build; `dev` where nothing was built. */
const buildId = existsSync(join(".next", "BUILD_ID")) ? readFileSync(join(".next", "BUILD_ID"), "utf8").trim() : "dev";

/** Weak, because a ZIP's inner dates may differ between two makings of the same file. */
export function etagOf(...parts: readonly string[]): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([buildId, ...parts]))
    .digest("base64url");
  return `W/"${hash.slice(0, 24)}"`;
}

/** Whether `If-None-Match` names this ETag (or its strong form, or `*`). */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  const known = header.split(",").map(bare);
  return known.includes(bare(etag)) || known.includes("*");
}

/** A 304 where the reader has it already, else null. */
export function notModified(request: Request, etag: string): Response | null {
  const known = isKnown(request.headers.get("if-none-match") ?? undefined, etag);
  return known ? new Response(null, { status: 304, headers: cached(etag) }) : null;
}

function cached(etag: string): Record<string, string> {
  return { ETag: etag, "Cache-Control": forEverybody };
}

/** 200 that everybody keeps and asks about soon, where its headers say nothing else. */
export function answer(body: Uint8Array | string, etag: string, headers: Record<string, string>): Response {
  return new Response(contentOf(body), {
    headers: { ...cached(etag), "X-Content-Type-Options": "nosniff", ...headers },
  });
}

/** Node's Uint8Array may be typed over a shared buffer, which no body accepts; ours never are. */
function contentOf(body: Uint8Array | string): string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? body : (body as Uint8Array<ArrayBuffer>);
}

/** An answer that is never kept. */
export function refuse(status: number, body: Uint8Array | string, headers: Record<string, string>): Response {
  return new Response(contentOf(body), {
    status,
    headers: { "Cache-Control": forNobody, "X-Content-Type-Options": "nosniff", ...headers },
  });
}

/** The dashboard's address for addresses inside files and lists: the setting SITE_URL, else as the reader knows it. */
export function originOf(request: Pick<Request, "url" | "headers">): string {
  const set = siteOrigin();
  if (set) return set;
  const url = new URL(request.url);
  const first = (name: string) => request.headers.get(name)?.split(",")[0]?.trim() ?? "";
  // Anybody can send X-Forwarded-Host; behind a proxy the setting says where the dashboard is.
  const host = first("host") || url.host;
  const proto = first("x-forwarded-proto") || url.protocol.replace(":", "");
  const origin = `${proto === "https" ? "https" : "http"}://${host}`;
  return /^[\w.:[\]-]{1,255}$/.test(host) && URL.canParse(origin) ? new URL(origin).origin : url.origin;
}
