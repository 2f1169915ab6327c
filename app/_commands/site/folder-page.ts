// A page as it is served, made into one that is read from a folder: links lead to the folder's own files, and what needs a
// server or a script is left out.

import { inView, isView } from "../../../lib/address/folder-pages";
import { text } from "../../../lib/export/xml";
import type { Lang } from "../../../lib/localised";
import { linkBetween, placeInFolder, searchIn } from "./folder-place";
import { folderWords } from "./folder-words";
import {
  attribute,
  type Element,
  elementsIn,
  hasClass,
  isBare,
  readPage,
  remove,
  replaceByHtml,
  setAttribute,
  textOf,
  unwrap,
  withoutComments,
  writeElement,
  writePage,
} from "./page-tree";

/**
 * Addresses that a page leads to, as they stand in it, without their fragment; each is one of the dashboard's own.
 * @param page its own address
 */
export function linkedAddresses(html: string, page: string): string[] {
  const links = elementsIn(readPage(html)).flatMap((element) => {
    if (isLive(element)) return [];
    const address = attribute(element, element.tagName === "img" ? "src" : "href");
    return address?.startsWith("/") ? [address.split("#")[0] ?? ""] : viewAddresses(element, page);
  });
  return [...new Set(links)];
}

/** Needs what sent it: a script, or a server that answers. */
function isLive(element: Element): boolean {
  const { tagName } = element;
  if (attribute(element, "data-live") !== null) return true;
  const rel = attribute(element, "rel") ?? "";
  if (tagName === "link") return !["stylesheet", "icon"].includes(rel);
  if (tagName === "meta")
    return attribute(element, "property") !== null || /^(?:twitter:|next-)/.test(attribute(element, "name") ?? "");
  if (tagName === "button") return attribute(element, "popovertarget") === null && !isInSearch(element);
  const offers = ["share-menu", "tray-link", "copy-offers", "range-brush"];
  return tagName === "script" || tagName === "noscript" || offers.some((name) => hasClass(element, name));
}

const isSearch = (form: Element) => hasClass(form, "site-search") || hasClass(form, "search-form");

function isInSearch({ parentNode }: Element): boolean {
  if (!parentNode || !("tagName" in parentNode)) return false;
  return isSearch(parentNode) || isInSearch(parentNode);
}

function viewsOf(form: Element): { view: string; label: string; shown: boolean }[] {
  const labels = elementsIn(form).filter(({ tagName }) => tagName === "label");
  return labels.flatMap((label) => {
    const [input, name] = elementsIn(label);
    if (!input || !name || attribute(input, "name") !== "view") return [];
    return [
      { view: attribute(input, "value") ?? "", label: textOf(name), shown: attribute(input, "checked") !== null },
    ];
  });
}

/** Where a figure's form leads: to its other views, from any other state to the figure as it is shown first. */
function viewsFrom(form: Element, page: string): { address: string; label: string; shown: boolean }[] {
  if (!hasClass(form, "figure-controls")) return [];
  const action = attribute(form, "action") ?? "";
  if (!isView(page)) return [{ address: action, label: "", shown: false }];
  return viewsOf(form).map(({ view, label, shown }) => ({ address: inView(action, view), label, shown }));
}

function viewAddresses(form: Element, page: string): string[] {
  return viewsFrom(form, page).flatMap(({ address, shown }) => (shown ? [] : [address]));
}

type Context = {
  /** Of the page itself: as served, and below the folder. */
  address: string;
  path: string;
  lang: Lang;
  /** Paths of the folder's files. */
  held: ReadonlySet<string>;
  made: string;
};

/** The page for the folder. */
export function folderPage(html: string, context: Context): string {
  const tree = readPage(html);
  const words = folderWords[context.lang];
  withoutComments(tree);
  for (const element of elementsIn(tree)) {
    if (isLive(element)) remove(element);
    else if (element.tagName === "form") leadForm(element, context);
    else lead(element, context);
  }
  clean(elementsIn(tree));
  // No script lays out what is far down.
  const root = elementsIn(tree).find(({ tagName }) => tagName === "html");
  if (root) setAttribute(root, "data-whole", "");
  const footer = elementsIn(tree).find((one) => hasClass(one, "site-footer"));
  const first = footer && elementsIn(footer).find(({ tagName }) => tagName === "p");
  if (first) replaceByHtml(first, `<p>${text(words.made(context.made))}</p>${writeElement(first)}`);
  return writePage(tree);
}

function leadForm(form: Element, { address, path, lang }: Context): void {
  if (isSearch(form)) {
    setAttribute(form, "action", linkBetween(path, searchIn(lang)));
    return;
  }
  if (!hasClass(form, "figure-controls")) {
    remove(form);
    return;
  }
  const words = folderWords[lang];
  const views = viewsFrom(form, address).map(({ address, label, shown }) => {
    const place = placeInFolder(address);
    const name = text(label || words.figure);
    if (shown || !place) return `<b${shown ? ' aria-current="true"' : ""}>${name}</b>`;
    return `<a href="${linkBetween(path, place.path)}">${name}</a>`;
  });
  const name = text(words.view);
  replaceByHtml(
    form,
    `<nav class="figure-controls segments folder-views" aria-label="${name}">${views.join("")}</nav>`,
  );
}

/** A link to what lies in the folder leads there; one to what needs a server becomes plain text. */
function lead(element: Element, { path, held }: Context): void {
  const name = ["href", "src"].find((one) => attribute(element, one)?.startsWith("/"));
  if (!name) return;
  const [address = "", fragment] = (attribute(element, name) ?? "").split("#");
  const place = placeInFolder(address);
  if (place && held.has(place.path)) {
    const link = place.path === path && fragment ? "" : linkBetween(path, place.path);
    setAttribute(element, name, fragment ? `${link}#${fragment}` : link);
  } else if (element.tagName === "a") element.attrs = element.attrs.filter((one) => one.name !== "href");
  else remove(element);
}

/** What leads nowhere any more, and what is empty without it. */
function clean(elements: readonly Element[]): void {
  const ids = new Set(elements.map((one) => attribute(one, "id")));
  for (const element of elements.toReversed()) {
    const { tagName } = element;
    const href = attribute(element, "href");
    if (tagName === "a" && href === null) {
      if (isOfferIn(element.parentNode)) remove(element);
      else unwrap(element);
    } else if (tagName === "a" && href?.startsWith("#") && !ids.has(href.slice(1))) unwrap(element);
    else if (["li", "ul", "details", "fieldset"].includes(tagName) && isOffer(element)) remove(element);
  }
}

/** Whether a link stands there to be followed, and not within a sentence. */
function isOfferIn(parent: Element["parentNode"]): boolean {
  if (!parent || !("tagName" in parent)) return false;
  return hasClass(parent, "site-tools") || (parent.tagName === "li" && parent.childNodes.length === 1);
}

/** Nothing but the name of what it no longer offers. */
function isOffer(element: Element): boolean {
  if (element.tagName !== "details") return isBare(element);
  const [, ...rest] = elementsIn(element);
  return hasClass(element, "menu") && !rest.some(({ tagName }) => ["a", "textarea", "input"].includes(tagName));
}
