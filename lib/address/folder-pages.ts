// Which pages a folder that is read without a server has of the dashboard.
import { langs } from "../localised";
import { pageHref, splitReader } from "./page";
import { withQuery } from "./query";
import { usualEra } from "./reader";

/** Pages that the rest of a folder is reached from. */
export const firstPages: readonly string[] = langs.flatMap((lang) => {
  const reader = { lang, era: usualEra[lang] };
  return [pageHref(reader, "/"), pageHref(reader, "/search")];
});

/** A page of a figure as it is, or in one of its views: what the folder has of each figure, with its files. */
export function isView(address: string): boolean {
  const { path } = splitReader(address);
  return /^\/figures\/[^/?.]+(?:\?view=[a-z]+)?$/.test(path);
}

/** @param figure address of a figure's page, without a state */
export function inView(figure: string, view: string): string {
  return withQuery(figure, [["view", view]]);
}
