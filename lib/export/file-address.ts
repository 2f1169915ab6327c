// Addresses of a figure's files and of its page for frames, in its state and for its reader; defaults are left out.
import type { Figure } from "../figure/figure";

/** `/figures/damage-experienced`, and what follows its file's extension as parameters. */
export function fileAddress({ href, lang, era }: Figure): { path: string; query: [string, string][] } {
  const [path = "", state] = href.replace(/^\/en\//, "/").split("?");
  const query = new URLSearchParams(state);
  if (lang !== "ja") query.set("lang", lang);
  if ((era === "wareki") !== (lang === "ja")) query.set("era", era);
  return { path, query: [...query] };
}

function withQuery(path: string, query: [string, string][]): string {
  const text = `${new URLSearchParams(query)}`.replaceAll("%2C", ",");
  return text ? `${path}?${text}` : path;
}

/** Address of a file of a figure, without the origin. @param more further parameters: looks, encoding */
export function fileHref(figure: Figure, extension: string, ...more: [string, string][]): string {
  const { path, query } = fileAddress(figure);
  return withQuery(`${path}.${extension}`, [...query, ...more]);
}

/** Address of a figure's page for frames, without the origin. */
export function embedHref(figure: Figure): string {
  const { path, query } = fileAddress(figure);
  return withQuery(path.replace(/^\/figures\//, "/embed/"), query);
}
