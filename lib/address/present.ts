// What /present is asked to show, and how. What it shows is looked for by who draws it.
import { eras, langs } from "../localised";
import { asShownName, readDays } from "./as-of";
import { pageSizes, type SlideSize, slideSizes, styles, themes } from "./looks";
import { checkParameters, choice } from "./query";
import type { Reader } from "./reader";
import { type Chosen, readSelection } from "./selection";

const names = ["pack", "figure", "p", "size", "theme", "style", "lang", "era", asShownName];

export type PresentRequest = {
  reader: Reader;
  /** Figures picked on the pages, a whole pack as a link, or a shipped pack by its name; empty for the first. */
  shown: { figures: Chosen[] } | { link: string } | { pack: string };
  /** What this site showed on that day, where figures name none of their own. */
  asShown: string | undefined;
  /** Null: by the window's proportion. */
  size: SlideSize | null;
  theme: (typeof themes)[number];
  style: (typeof styles)[number];
};

/**
 * @param page the reader of the page, where the address names none
 * @throws BadRequest 400 `unknown-parameter`, `repeated-parameter`, `unknown-choice`, or as readSelection does
 */
export function readPresentRequest(query: URLSearchParams, page: Reader): PresentRequest {
  checkParameters(query, names, "figure");
  const reader = { lang: choice(query, "lang", langs, page.lang), era: choice(query, "era", eras, page.era) };
  // Paper sizes come from a form that saves files too: they mean the window's own proportion.
  const size = choice(query, "size", [...pageSizes, ""], "");
  return {
    reader,
    shown: shownIn(query),
    asShown: readDays(Object.fromEntries(query)).asShown,
    size: slideSizes.find((one) => one === size) ?? null,
    theme: choice(query, "theme", themes, "light"),
    style: choice(query, "style", styles, "color"),
  };
}

function shownIn(query: URLSearchParams): PresentRequest["shown"] {
  const link = query.get("p");
  if (query.has("figure")) return { figures: readSelection(query.getAll("figure")) };
  return link ? { link } : { pack: query.get("pack") ?? "" };
}
