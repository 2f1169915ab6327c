// Dataset → Leaflet: every number comes from a Figure, every piece of advice with its source from the catalogue.
import { advice, adviceLinks } from "../catalogue/advice";
import { type AdviceSourceId, adviceSources } from "../catalogue/advice-sources";
import { buildFigure } from "../figure/build-figure";
import type { Dataset } from "../figure/dataset";
import type { Figure } from "../figure/figure";
import { figureWords } from "../figure/figure-words";
import { pictureOf } from "../figure/picture-of";
import type { Era, Lang } from "../localised";
import { editionLabel } from "../words/edition-label";
import { formatDate } from "../words/numbers";
import { pageWords } from "../words/page-words";
import type { Leaflet, LeafletPanel, Typed } from "./leaflet";
import { leafletWords } from "./leaflet-words";
import { type Fill, fillPanels } from "./panels";

export type LeafletRequest = Typed & { lang: Lang; era: Era; edition: string };

/** Points of each part of the advice; the first ones are what a reader would do first. */
const mostPoints = 2;
const desks = "https://www.npa.go.jp/bureau/cyber/soudan.html";

function remarkOf(fills: readonly Fill[], { sources, notObtained }: Dataset, request: LeafletRequest): string | null {
  const { lang, era, edition } = request;
  const words = leafletWords[lang];
  const label = (code: string) => editionLabel(code, lang, era).running;
  if (fills.some(({ shown }) => shown === "chosen")) return null;
  // The edition's own picture: its box says all there is to say.
  const pictured = ({ indicator, shown }: Fill) =>
    shown === "lost" && sources.get(pictureOf(indicator.id, notObtained)?.source ?? "")?.edition === edition;
  if (fills.some(pictured)) return null;
  const earlier = fills.find(({ shown }) => shown === "earlier")?.editions[0];
  return earlier ? words.earlier(label(edition), label(earlier)) : words.none(label(edition));
}

function figureOf({ indicator, editions, shown }: Fill, dataset: Dataset, reader: { lang: Lang; era: Era }): Figure {
  const figure = buildFigure(indicator, dataset, reader, {
    intervals: "off",
    ...(editions.length > 0 ? { editions: editions.join(",") } : {}),
  });
  if (editions.length > 0) return shown === "chosen" ? figure : { ...figure, lost: null };
  // Of an indicator without numbers for this edition only its name is left, and what is known of a lost one.
  const nothing = {
    categories: [],
    series: [],
    cells: [],
    joins: [],
    bridges: [],
    breaks: [],
    brackets: [],
    bases: [],
    rulers: [],
  };
  const said = { cautions: [], marks: [], notes: [], sourceLine: "", credit: [], sources: [] };
  const lost = shown === "lost" ? figure.lost : null;
  return { ...figure, ...nothing, ...said, title: figure.name, alt: figure.name, lost };
}

/** Numbers the sources in the order in which they are first cited. */
function citations(lang: Lang) {
  const cited: AdviceSourceId[] = [];
  const place = (id: AdviceSourceId) => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  const list = () =>
    cited.map((id) => {
      const { title, publisher, url } = adviceSources[id];
      const words = figureWords[lang];
      const text = `${words.quote(title[lang])}${words.brackets(publisher[lang])}`;
      return { text, url };
    });
  return { place, list };
}

/** The leaflet of an edition. Figures that are not there are panels that say so. */
export function buildLeaflet(dataset: Dataset, request: LeafletRequest): Leaflet {
  const { lang, era, edition, desk, telephone, office } = request;
  const words = leafletWords[lang];
  const panels = fillPanels(dataset, edition).map(({ id, fills }, index): LeafletPanel => {
    // A second figure that has nothing of its own would only repeat the first one's remark.
    const kept = fills.filter(({ shown }, place) => place === 0 || shown === "chosen");
    return {
      id,
      number: index + 1,
      heading: words.panels[id],
      figures: kept.map((one) => figureOf(one, dataset, { lang, era })),
      remark: remarkOf(kept, dataset, request),
    };
  });
  const { place, list } = citations(lang);
  const point = ({ text, source, basis }: (typeof advice)[number]["points"][number]) => ({
    text: basis === "quoted" ? figureWords[lang].quote(text[lang]) : text[lang],
    source: place(source),
  });
  const whom = advice.find(({ id }) => id === "whom-to-tell");
  const sections = advice.filter((one) => one !== whom);
  // What a full page leaves out comes last in the list of sources, so that the numbers shown have no gaps.
  const called = (whom?.points ?? []).slice(0, 1).map(point);
  for (const { points } of sections) for (const one of points.slice(0, 1)) point(one);
  const list_ = adviceLinks.find(({ url }) => url === desks);
  return {
    lang,
    era,
    edition,
    desk,
    telephone,
    office,
    title: words.title,
    lead: words.lead,
    editionLabel: words.survey(editionLabel(edition, lang, era).full),
    panels,
    advice: sections.map(({ heading, points }) => ({
      heading: heading[lang],
      points: points.slice(0, mostPoints).map(point),
    })),
    call: called,
    nationalList: { label: list_?.label[lang] ?? words.nationalList, url: list_?.url ?? desks },
    adviceSources: list(),
    dataLine: pageWords[lang].footer.data(dataset.version.slice(0, 12), formatDate(dataset.updated, lang, era)),
  };
}
