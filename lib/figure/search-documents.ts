// What can be searched: topics, indicators, the options and groups of their observations, advice, sources.

import { figurePath, unconfirmedName } from "../address/figure";
import type { AdviceSection } from "../catalogue/advice-point";
import type { SearchDocument } from "../catalogue/search";
import type { Indicator, Topic } from "../catalogue/types";
import { compareEditions, parseEdition } from "../edition";
import type { Lang, Localised } from "../localised";
import { noBreakdown, type Observation, type Option, type Source } from "../observation";
import { comma } from "../words/marks";
import { figureWords } from "./figure-words";
import { observationsOf } from "./observations-of";

/** A page that is no figure and no topic: packs, methods. */
export type SearchablePage = { path: SearchDocument["path"]; title: Localised; lead: Localised; words: Localised };

type Searchable = {
  pages?: readonly SearchablePage[];
  topics: readonly Topic[];
  indicators: readonly Indicator[];
  /** With the editions that they are in. */
  options: readonly Option[];
  /** Numbers of private records: found last, on the figure that shows them. */
  unconfirmed?: readonly Observation[];
  advice: readonly AdviceSection[];
  sources: Iterable<Source>;
};

/** 令和3年 2021年 R3: an edition as people type it. */
function editionTerms(codes: readonly string[]): string {
  return [...new Set(codes)]
    .sort(compareEditions)
    .map((code) => {
      const parts = parseEdition(code);
      if (!parts) return code;
      const half = parts.fiscal
        ? "度"
        : parts.half === 1
          ? "上半期"
          : parts.half === 2
            ? "下半期"
            : parts.month
              ? `${parts.month}月`
              : "";
      return `${parts.era === "R" ? "令和" : "平成"}${parts.year}年${half} ${parts.western}年${half} ${code}`;
    })
    .join("、");
}

function untranslated(text: string): Localised {
  return { ja: text, en: "" };
}

function ofTopic(topic: Topic): SearchDocument {
  const headings = (lang: "ja" | "en") => topic.sections.map((section) => section.heading[lang]).join(comma[lang]);
  return {
    kind: "topic",
    path: `/${topic.id}`,
    title: topic.name,
    context: topic.lead,
    fields: [
      { text: topic.lead, weight: 40, own: true },
      { text: { ja: headings("ja"), en: headings("en") }, weight: 40, own: true },
    ],
  };
}

function ofIndicator(indicator: Indicator, topic: Localised, options: readonly Option[]): SearchDocument {
  return {
    kind: "indicator",
    path: figurePath({ indicator: indicator.id, state: [] }),
    title: indicator.name,
    context: topic,
    fields: [
      { text: indicator.question, weight: 50, own: true },
      ...(indicator.keywords ?? []).map((word) => ({ text: untranslated(word), weight: 60, own: true })),
      { text: indicator.population, weight: 20, own: true },
      { text: topic, weight: 15, own: false },
      { text: untranslated(editionTerms(options.flatMap(({ editions }) => editions))), weight: 15, own: false },
    ],
    about: { indicator: indicator.id, item: null, editions: editionsWithNumbers(indicator, options) },
  };
}

/** Editions of the breakdown that is shown first. */
function editionsWithNumbers(indicator: Indicator, options: readonly Option[]): string[] {
  const own = options.filter(({ breakdown }) => breakdown === indicator.breakdowns[0]);
  return [...new Set(own.flatMap(({ numbered }) => numbered))].sort(compareEditions);
}

function ofPage({ path, title, lead, words }: SearchablePage): SearchDocument {
  const fields = (lang: "ja" | "en") =>
    words[lang].split("、").map((word) => ({
      text: lang === "ja" ? untranslated(word) : { ja: "", en: word },
      weight: 300,
      own: true,
      whole: true as const,
    }));
  return {
    ...{ kind: "page" as const, path, title },
    context: lead,
    fields: [{ text: lead, weight: 20, own: true }, ...fields("ja"), ...fields("en")],
  };
}

function ofLabels(indicator: Indicator, options: readonly Option[]): SearchDocument[] {
  const fields = [{ text: indicator.name, weight: 20, own: false }];
  const documents = new Map<string, SearchDocument>();
  const add = (kind: "item" | "segment", path: SearchDocument["path"], title: Localised, item: string | null) => {
    const key = `${path} ${title.ja}`;
    if (documents.has(key)) return;
    const editions = editionsWithNumbers(
      indicator,
      options.filter((one) => item === null || one.item === item),
    );
    const about = { indicator: indicator.id, item, editions };
    documents.set(key, { kind, path, title, context: indicator.name, fields, about });
  };
  for (const one of options) {
    const state = one.breakdown === indicator.breakdowns[0] ? [] : [["breakdown", one.breakdown] as const];
    const path = figurePath({ indicator: indicator.id, state });
    // An indicator with a single option is the option: 外部からの接続率.
    if (one.itemLabel.ja !== indicator.name.ja) add("item", path, one.itemLabel, one.item);
    if (one.breakdown !== noBreakdown && one.segmentLabel.ja !== one.itemLabel.ja)
      add("segment", path, one.segmentLabel, null);
  }
  return [...documents.values()];
}

/** The figure with its unconfirmed numbers, by their editions and options; listed among the sources, which come last. */
function ofUnconfirmed(indicator: Indicator, unconfirmed: readonly Observation[]): SearchDocument[] {
  if (unconfirmed.length === 0) return [];
  const said = (lang: Lang) => [...new Set(unconfirmed.map((one) => one.itemLabel[lang]))].join(" ");
  const title = (lang: Lang) => {
    const words = figureWords[lang];
    return `${indicator.name[lang]}${words.brackets(words.standing.private)}`;
  };
  return [
    {
      kind: "source",
      path: figurePath({ indicator: indicator.id, state: [[unconfirmedName, "show"]] }),
      title: { ja: title("ja"), en: title("en") },
      context: untranslated(""),
      fields: [
        { text: { ja: said("ja"), en: said("en") }, weight: 5, own: false },
        { text: untranslated(editionTerms(unconfirmed.map((one) => one.edition))), weight: 5, own: false },
      ],
    },
  ];
}

function ofAdvice(section: AdviceSection): SearchDocument {
  return {
    kind: "advice",
    path: `/countermeasures#${section.id}`,
    title: section.heading,
    context: untranslated(""),
    fields: section.points.map(({ text }) => ({ text, weight: 30, own: true })),
  };
}

function ofSource(source: Source): SearchDocument {
  return {
    kind: "source",
    path: `/sources#${source.id}`,
    title: source.title,
    context: source.publisher,
    fields: [
      { text: untranslated(source.id), weight: 80, own: true },
      { text: source.publisher, weight: 40, own: true },
      { text: source.note, weight: 10, own: true },
      { text: untranslated(editionTerms(source.edition === "" ? [] : [source.edition])), weight: 15, own: false },
    ],
  };
}

/** Every document, in the order in which equals are listed. */
export function searchDocuments(data: Searchable): SearchDocument[] {
  const { pages, topics, indicators, options, unconfirmed = [], advice, sources } = data;
  return [
    ...topics.map(ofTopic),
    ...indicators.flatMap((indicator) => {
      const own = options.filter((one) => one.indicator === indicator.id);
      const topic = topics.find((one) => one.id === indicator.topic);
      return [ofIndicator(indicator, topic?.name ?? untranslated(""), own), ...ofLabels(indicator, own)];
    }),
    ...(pages ?? []).map(ofPage),
    ...advice.map(ofAdvice),
    ...indicators.flatMap((one) => ofUnconfirmed(one, observationsOf(unconfirmed, one.id))),
    ...[...sources].map(ofSource),
  ];
}
