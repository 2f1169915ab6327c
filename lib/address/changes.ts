// The page of what was published when: of all, or of one figure, so many runs at a time; and the feeds that say the same.
// Nothing is refused: a parameter that is none is passed over.
import type { Lang } from "../localised";
import type { PagePath } from "./page";
import { type Pairs, withQuery } from "./query";

export type ChangesAsked = { figure: string | null; before: number | null };

export function readChanges(pairs: Pairs): ChangesAsked {
  const first = (name: string) => pairs.find(([one]) => one === name)?.[1] ?? "";
  const before = first("before");
  return {
    figure: /^[a-z0-9-]{1,60}$/.test(first("figure")) ? first("figure") : null,
    before: /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null,
  };
}

/** @param at the run that the page is to show */
export function changesPath({ figure = null, before = null }: Partial<ChangesAsked> = {}, at?: number): PagePath {
  const path = withQuery("/changes", [
    ...(figure ? [["figure", figure] as const] : []),
    ...(before ? [["before", `${before}`] as const] : []),
  ]);
  return (at === undefined ? path : `${path}#run-${at}`) as PagePath;
}

export const feedForms = ["atom", "json"] as const;
export type FeedForm = (typeof feedForms)[number];
export const feedNames: Record<FeedForm, string> = { atom: "Atom", json: "JSON Feed" };

/** `/feed.atom`, `/en/feed.json` */
export function feedPath(form: FeedForm, lang: Lang): string {
  return `${lang === "en" ? "/en" : ""}/feed.${form}`;
}
