// Next.js settings: public addresses, security headers, how long a page may be old.
// Pages live in app/[locale]/; the first segment is a language and an era (app/_server/locale.ts). The public address
// carries only the language, the cookie `era` picks the variant, and each variant is a static page of its own, so that
// no cache can mix them up.
import type { NextConfig } from "next";

/** Everything that is not a page: internal locales (already rewritten), handlers, build output, and any file. */
const notPages = "(?:ja|ja-western|en|en-wareki|api|embed|era|_next)(?:/|$)|.*\\.";
const japanesePage = `/:path((?!${notPages}).*)`;
/** Places of files; a name with a dot anywhere else is no address (`/x.y/damage`, `/constructor/a.b`). */
const places =
  "(?:figures|packs|api|embed|era|_next|ja|ja-western|en|en-wareki)(?:/|$)|__nextjs|(?:data\\.zip|leaflet\\.pdf|licences\\.txt|icon\\.svg)$";
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
const era = (value: string) => [{ type: "cookie" as const, key: "era", value }];

// A static page can't carry a nonce, so Next's own inline data scripts need 'unsafe-inline'; script-src-attr still
// forbids every inline handler. No upgrade-insecure-requests and no HSTS: offices serve over plain http.
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
  serverExternalPackages: ["@resvg/resvg-js", "docx", "esbuild", "fontkit", "pdfkit", "subset-font", "wasm-xlsxwriter"],
  // Nothing here is resized on the way: /_next/image would be work that anybody can ask for.
  images: { unoptimized: true },
  // A page older than this is drawn anew before it is shown: an import is never hidden behind an old page.
  expireTime: 10,

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
      { source: "/embed/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
      // Browsers ask again each time (an ETag keeps that cheap): after a change of era no old page comes from their cache.
      {
        source: `/:path((?!(?:api|embed|_next)(?:/|$)|.*\\.).*)`,
        headers: [{ key: "Cache-Control", value: "private, no-cache" }],
      },
    ];
  },

  async redirects() {
    return [
      { source: "/:locale(ja|ja-western)", destination: "/", permanent: true },
      { source: "/:locale(ja|ja-western)/:path*", destination: "/:path*", permanent: true },
      { source: "/en-wareki/:path*", destination: "/en/:path*", permanent: true },
      ...["", "/en"].flatMap((prefix) =>
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
        { source: "/", has: era("western"), destination: "/ja-western" },
        { source: "/", destination: "/ja" },
        { source: japanesePage, has: era("western"), destination: "/ja-western/:path" },
        { source: japanesePage, destination: "/ja/:path" },
        { source: "/en/:path*", has: era("wareki"), destination: "/en-wareki/:path*" },
      ],
      afterFiles: [],
      fallback: [],
    };
  },
};

export default config;
