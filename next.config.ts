// Next.js settings: public addresses, security headers, how long a page may be old.
// Pages live in app/[locale]/; the first segment is a language and an era (app/_server/locale.ts), and so is that of public
// addresses, where Japanese with Japanese years has none. The address alone decides what a page says: any cache may keep it.
import { resolve } from "node:path";
import type { NextConfig } from "next";
import { forEverybody, forNobody, forTheReader } from "./app/_server/front/cache-rules";

/** Where public addresses begin (lib/address/page.ts). */
const prefixes = ["", "/ja-western", "/en", "/en-wareki"];
/** Everything that is not a page: internal locales (already rewritten), handlers, build output, and any file. */
const notPages = "(?:ja|ja-western|en|en-wareki|api|embed|_next)(?:/|$)|.*\\.";
const desk = "(?:(?:en|en-wareki|ja-western)/)?desk";
/** Every page, handlers beside them too; those of the desk are nobody else's. */
const page = `/:path((?!(?:api|embed|_next|${desk})(?:/|$)|.*\\.).*)`;
const japanesePage = `/:path((?!${notPages}).*)`;
/** Places of files; a name with a dot anywhere else is no address (`/x.y/damage`, `/constructor/a.b`). */
const places =
  "(?:figures|packs|api|embed|live|_next|ja|ja-western|en|en-wareki)(?:/|$)|__nextjs|(?:data\\.zip|site\\.zip|feed\\.(?:atom|json)|leaflet\\.pdf|licences\\.txt|icon\\.svg)$";
const noAddress = `/:path((?!${places}).*\\..*)`;
/** Where pages stood before the papers had one place; their query and fragment go along. */
const oldPages: Readonly<Record<string, string>> = {
  "/check": "/papers/check",
  "/verify": "/papers/update",
  "/tray": "/papers/new",
  "/packs": "/papers/packs",
  "/packs/:pack([a-z0-9-]+)/edit": "/papers/packs/:pack/edit",
  "/leaflet": "/papers/leaflet",
};

// A page is made once and kept for everybody, so it can't carry a nonce and Next's own inline data scripts need
// 'unsafe-inline'; script-src-attr still forbids every inline handler. No upgrade-insecure-requests and no HSTS: offices serve over plain http.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
  "script-src-attr 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // A presentation carries its letters with it.
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

const config: NextConfig = {
  poweredByHeader: false,
  // `next dev` would write instruction files into the project.
  agentRules: false,
  // `npm test` checks the types; who only starts the dashboard need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Makers of files, with native code, WebAssembly or data files of their own: a bundle would lose them.
  serverExternalPackages: [
    "@resvg/resvg-js",
    "better-auth",
    "docx",
    "esbuild",
    "fontkit",
    "pdfkit",
    "subset-font",
    "wasm-xlsxwriter",
  ],
  // Nothing here is resized on the way: /_next/image would be work that anybody can ask for.
  images: { unoptimized: true },
  // The front (app/_server/front) keeps answers, compresses them and names them: what Next kept beside it would be older.
  cacheHandler: resolve("app/_server/front/keeps-nothing.mjs"),
  cacheMaxMemorySize: 0,
  compress: false,
  generateEtags: false,
  // The same page for every reader: a title comes with the head and not by a script after it.
  htmlLimitedBots: /.*/,

  async headers() {
    return [
      {
        // Pages for other sites' frames carry a policy of their own (app/embed).
        source: "/:path((?!embed/[^/]+$).*)",
        headers: [
          { key: "Content-Security-Policy", value: contentSecurityPolicy },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        ],
      },
      // Named after what is in them.
      { source: "/live/:path*", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
      { source: "/embed/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
      // Browsers ask again each time (an ETag keeps that cheap); caches between may answer for some seconds.
      { source: page, headers: [{ key: "Cache-Control", value: forEverybody }] },
      { source: `/:path(${desk}(?:/.*)?)`, headers: [{ key: "Cache-Control", value: forNobody }] },
      // What a reader typed is kept nowhere else.
      {
        source: page,
        has: [{ type: "query", key: "q" }],
        headers: [{ key: "Cache-Control", value: forTheReader }],
      },
    ];
  },

  async redirects() {
    return [
      { source: "/ja", destination: "/", permanent: true },
      { source: "/ja/:path*", destination: "/:path*", permanent: true },
      ...prefixes.flatMap((prefix) =>
        Object.entries(oldPages).map(([old, now]) => ({
          source: prefix + old,
          destination: prefix + now,
          permanent: true,
        })),
      ),
    ];
  },

  async rewrites() {
    return {
      beforeFiles: [
        { source: noAddress, destination: "/api/:path" },
        { source: "/:feed(feed\\.(?:atom|json))", destination: "/ja/:feed" },
        { source: "/", destination: "/ja" },
        { source: japanesePage, destination: "/ja/:path" },
      ],
      afterFiles: [],
      fallback: [],
    };
  },
};

export default config;
