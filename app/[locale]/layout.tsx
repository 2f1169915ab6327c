// Root layout: the document, its language, its style sheets. Header and footer belong to PageShell, because they
// mark the current page and a layout does not know it.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "../_ui/styles/all.css";
import { forcedColours, paletteProperties } from "../../lib/chart/palette";
import { pageWords } from "../../lib/words/page-words";
import { liveNames } from "../_server/live-names";
import { parseLocale } from "../_server/locale";
import type { LocaleParams } from "../_server/page-locale";
import { wholeAtOnce } from "../_ui/live/far-down";
import { useKeptTypeface } from "../_ui/live/kept-typeface";

const chartColours =
  `:root{${paletteProperties("light")}}` +
  `@media screen and (prefers-color-scheme:dark){:root{${paletteProperties("dark")}}}` +
  forcedColours;

export const viewport: Viewport = { colorScheme: "light dark" };

/**
 * Made when asked for, and kept by the front (app/_server/front). Of a page that may be static, Next makes all once more for
 * links that nothing here uses, and writes it out as JSON to learn its length: a sixth of the work.
 */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const lang = parseLocale((await params).locale)?.lang ?? "ja";
  const { product, description } = pageWords[lang];
  return {
    title: { default: product, template: `%s | ${product}` },
    description,
    // Title and description of each page go in by themselves; the picture is in app/_ui/share-picture.tsx.
    openGraph: { type: "website", siteName: product, locale: lang === "ja" ? "ja_JP" : "en_GB" },
    twitter: { card: "summary_large_image" },
  };
}

export default async function RootLayout({ children, params }: LocaleParams & { children: ReactNode }) {
  const lang = parseLocale((await params).locale)?.lang ?? "ja";
  const { script, typeface } = liveNames();
  return (
    <html lang={lang} data-typeface={typeface.join(" ")} suppressHydrationWarning>
      <head>
        <style>{chartColours}</style>
        <script>{useKeptTypeface}</script>
        <script>{wholeAtOnce}</script>
        <script type="module" src={script} fetchPriority="low" />
      </head>
      <body>{children}</body>
    </html>
  );
}
