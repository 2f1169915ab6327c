// The record as a feed, for the handlers of both languages.
import { changesPath, type FeedForm, feedPath } from "../../lib/address/changes";
import { pageHref } from "../../lib/address/page";
import { checkParameters } from "../../lib/address/query";
import { usualEra } from "../../lib/address/reader";
import { atomFeed, type Feed, jsonFeed } from "../../lib/history/feeds";
import { historyWords } from "../../lib/history/history-words";
import { pageWords } from "../../lib/words/page-words";
import { answer, etagOf, notModified, originOf } from "./answer";
import { dataVersion } from "./load";
import { parseLocale } from "./locale";
import { orPlainRefusal } from "./plain-refusal";
import { loadChanges, mostLines, mostRuns } from "./published";

const forms: Record<FeedForm, { type: string; write: (feed: Feed) => string }> = {
  atom: { type: "application/atom+xml; charset=utf-8", write: atomFeed },
  json: {
    type: "application/feed+json; charset=utf-8",
    write: (feed) => `${JSON.stringify(jsonFeed(feed), null, 1)}\n`,
  },
};

/** 200 with the feed; 304; 400 where the address has parameters, for there are none. */
export function answerFeed(request: Request, locale: string, form: FeedForm): Promise<Response> {
  const lang = parseLocale(locale)?.lang ?? "ja";
  const reader = { lang, era: usualEra[lang] };
  return orPlainRefusal(lang, async () => {
    checkParameters(new URL(request.url).searchParams, []);
    const origin = originOf(request);
    const { entries } = await loadChanges({ figure: null, before: null }, reader, {
      runs: mostRuns.feed,
      lines: mostLines.feed,
    });
    const { version, updated } = await dataVersion();
    const tag = etagOf(version, updated, `${entries[0]?.run}`, origin, lang, form);
    const known = notModified(request, tag);
    if (known) return known;
    const { type, write } = forms[form];
    const feed: Feed = {
      ...{
        lang,
        entries,
        title: historyWords[lang].feedTitle(pageWords[lang].product),
        author: pageWords[lang].product,
      },
      page: origin + pageHref(reader, changesPath()),
      entryPage: (run) => origin + pageHref(reader, changesPath({ before: run + 1 }, run)),
      self: origin + feedPath(form, lang),
    };
    return answer(write(feed), tag, { "Content-Type": type });
  });
}
