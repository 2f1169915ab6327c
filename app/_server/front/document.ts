// Pages that are documents need no React in the browser: what Next writes into them for it, a second copy of all that the page
// shows and the scripts that read it, is left out. Small scripts of ours bring them to life (app/_ui/live).

/** So PageShell marks a document. */
const mark = '<main id="main" tabindex="-1" data-document="">';
/** A script of Next's own: its data, or a file of its build. */
const nextScript =
  /<script\b[^>]*>(?:\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=|\$R[A-Z]=)[\s\S]*?<\/script>|<script\b[^>]*\bsrc="\/_next\/[^"]*"[^>]*><\/script>|<link\b[^>]*\brel="preload"[^>]*\bas="script"[^>]*>/g;

/** Between texts, for React to find them apart. */
const seam = /<!-- -->/g;

/** What a picture alone would fall back to. */
const fallback = /(var\(--chart-\w+),#[0-9a-f]{6}\)/g;

/** Pictures for a page that says their colours at its head. */
export const withoutFallbacks = (text: string): string => text.replace(fallback, "$1)");

export const isDocument = (page: string) => page.includes(mark);

/** The page without them where it is a document; as it is where it is none. */
export function withoutReact(page: string): string {
  return isDocument(page) ? withoutFallbacks(page.replace(nextScript, "").replace(seam, "")) : page;
}
