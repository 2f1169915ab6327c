// The search of the folder: everything that can be searched as a list, which a small classic script narrows.

import { pageHref } from "../../../lib/address/page";
import { usualEra } from "../../../lib/address/reader";
import type { SearchDocument } from "../../../lib/catalogue/search";
import { text } from "../../../lib/export/xml";
import type { Lang } from "../../../lib/localised";
import { folderWords } from "./folder-words";
import { attribute, elementsIn, hasClass, readPage, replaceByHtml, writePage } from "./page-tree";

/** The served page of the search with the list in the place of what it says before anything was asked. */
export function searchList(html: string, documents: readonly SearchDocument[], lang: Lang): string {
  const tree = readPage(html);
  const form = elementsIn(tree).find((one) => hasClass(one, "search-form"));
  if (!form) return html;
  const words = folderWords[lang];
  const entries = documents.flatMap(({ path, title, context, fields }) => {
    const name = title[lang] || title.ja;
    const said = [name, context[lang], ...fields.flatMap(({ text: said }) => [said.ja, said[lang]])];
    const about = context[lang] ? `<p>${text(context[lang])}</p>` : "";
    const link = `<a href="${text(pageHref({ lang, era: usualEra[lang] }, path))}">${text(name)}</a>`;
    return `<li data-words="${text([...new Set(said)].join(" "))}">${link}${about}</li>`;
  });
  for (const element of elementsIn(tree)) {
    if (attribute(element, "id") === "search-hint")
      replaceByHtml(element, `<p id="search-hint" class="hint">${text(words.searchHint)}</p>`);
  }
  const old = elementsIn(form.parentNode ?? tree).find(({ tagName }) => tagName === "section");
  if (old) {
    const list = `<p class="found" role="status" data-found="${text(words.found)}" data-nothing="${text(words.nothing)}"></p><ul class="topic-list" id="everything">${entries.join("")}</ul>`;
    replaceByHtml(old, list);
  }
  return writePage(tree);
}
