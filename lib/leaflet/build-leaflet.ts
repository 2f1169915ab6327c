// Dataset → Leaflet: every number comes from a Figure, every piece of advice with its source from the catalogue.
import { type PanelId, panelIds } from "../address/leaflet";
import { pageHref } from "../address/page";
import { adviceLinks } from "../catalogue/advice";
import { type AdviceSourceId, adviceSources } from "../catalogue/advice-sources";
import { firstSteps, precautions, type ShortAdvice } from "../catalogue/short-advice";
import { buildFigure } from "../figure/build-figure";
import type { Dataset } from "../figure/dataset";
import type { Figure } from "../figure/figure";
import { figureWords } from "../figure/figure-words";
import type { Era, Lang } from "../localised";
import { editionLabel } from "../words/edition-label";
import { formatDate } from "../words/numbers";
import { pageWords } from "../words/page-words";
import type { Leaflet, LeafletPanel, QrCode, Typed } from "./leaflet";
import { leafletWords } from "./leaflet-words";
import { type Fill, type FilledPanel, fillPanels, mostPanels } from "./panels";

/** `panels`: chosen ones in their order, none for the edition's first ones. `origin` of the dashboard, empty where not known. */
export type LeafletRequest = Typed & {
  lang: Lang;
  era: Era;
  edition: string;
  panels: readonly PanelId[];
  origin: string;
};

const desks = "https://www.npa.go.jp/bureau/cyber/soudan.html";

function figureOf({ indicator, editions }: Fill, dataset: Dataset, reader: { lang: Lang; era: Era }): Figure {
  const figure = buildFigure(indicator, dataset, reader, { intervals: "off", editions: editions.join(",") });
  // Numbers that could not be had take the room of those that could.
  return { ...figure, lost: null };
}

/** Those that are asked for and have numbers, in the order asked for. */
function chosen(filled: readonly FilledPanel[], asked: readonly PanelId[]): FilledPanel[] {
  const wanted = asked.length > 0 ? asked : panelIds;
  return wanted.flatMap((id) => filled.filter((one) => one.id === id)).slice(0, mostPanels);
}

/** The texts that some advice rests on, each once. */
function sourcesOf(advice: readonly ShortAdvice[], lang: Lang): Leaflet["adviceSources"] {
  const words = figureWords[lang];
  const cited: AdviceSourceId[] = [...new Set(advice.flatMap(({ sources }) => sources))];
  return cited.map((id) => {
    const { title, publisher, url } = adviceSources[id];
    const text = `${words.quote(title[lang])}${words.brackets(publisher[lang])}`;
    return { text, publisher: publisher[lang], url };
  });
}

/** Of this machine alone no other can read the address. */
const isLocal = (origin: string) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(origin);

function codesOf({ lang, era, link, origin }: LeafletRequest): QrCode[] {
  const { codes } = leafletWords[lang];
  const page = `${origin}${pageHref({ lang, era }, "/papers/leaflet")}`;
  return [
    ...(link ? [{ label: codes.desk, url: link }] : []),
    ...(origin && !isLocal(origin) ? [{ label: codes.leaflet, url: page }] : []),
  ];
}

/** The leaflet of an edition. Panels without numbers of it are not there. */
export function buildLeaflet(dataset: Dataset, request: LeafletRequest): Leaflet {
  const { lang, era, edition, desk, telephone, link, office } = request;
  const words = leafletWords[lang];
  const panels = chosen(fillPanels(dataset, edition), request.panels).map(({ id, fills }, index): LeafletPanel => {
    const figures = fills.map((one) => figureOf(one, dataset, { lang, era }));
    return { id, number: index + 1, heading: words.panels[id], figures };
  });
  const desksLink = adviceLinks.find(({ url }) => url === desks);
  return {
    ...{ lang, era, edition, desk, telephone, link, office },
    title: words.title,
    lead: words.lead,
    editionLabel: words.survey(editionLabel(edition, lang, era).full),
    panels,
    precautions: precautions.map(({ text }) => text[lang]),
    firstSteps: firstSteps.map(({ text }) => text[lang]),
    nationalList: { label: desksLink?.label[lang] ?? words.nationalList, url: desksLink?.url ?? desks },
    codes: codesOf(request),
    adviceSources: sourcesOf([...precautions, ...firstSteps], lang),
    madeBy: words.madeBy(office),
    dataLine: pageWords[lang].footer.data(dataset.version.slice(0, 12), formatDate(dataset.updated, lang, era)),
  };
}
