// A pack becomes a Presentation for one reader: cover, its slides in their order, closing notices, and a last slide with the
// words that they leave out; figures are built from the data, texts are settled in the reader's language, and each slide has its text for speaking.
import { indicatorById } from "../catalogue/indicators";
import { datasetOn } from "../figure/as-shown";
import { buildFigure } from "../figure/build-figure";
import type { Dataset } from "../figure/dataset";
import type { Figure } from "../figure/figure";
import type { Era, Lang } from "../localised";
import { meetingTime, meetingWords } from "./meeting-words";
import type { Pack, PackFigureState, PackSlide, PackText } from "./pack";
import { packQuery } from "./pack-query";
import { figureSlide } from "./present-figures";
import type { Presentation, Slide, SlideText } from "./slide";
import { briefSpeech } from "./speech";
import { speechWords } from "./speech-words";
import { wordsSlide } from "./words-apart";

type Reader = { lang: Lang; era: Era };
type OwnOfPack = NonNullable<Extract<PackSlide, { paragraphs: unknown }>["own"]>;

const inLang = (text: PackText, lang: Lang) => (typeof text === "string" ? text : text[lang]);

function slideTexts(paragraphs: readonly { text: PackText; url?: string | undefined }[], lang: Lang): SlideText[] {
  return paragraphs.map(({ text, url }) => ({ text: inLang(text, lang), ...(url ? { url } : {}) }));
}

function read(paragraphs: readonly SlideText[], lang: Lang): string[] {
  return paragraphs.map(({ text }) => speechWords[lang].read(text.replace(/^[・•]\s*/, "")));
}

function coverOf(pack: Pack, when: string, lang: Lang): Slide {
  const words = meetingWords[lang];
  const title = inLang(pack.title, lang);
  const agenda = (pack.agenda ?? []).map((one) => inLang(one, lang));
  const lines = [
    ...(pack.organisation ? [inLang(pack.organisation, lang)] : []),
    ...(when ? [when] : []),
    ...(pack.place ? [inLang(pack.place, lang)] : []),
    ...(agenda.length === 1 ? agenda.map(words.onlyPoint) : []),
    ...(agenda.length > 1 ? [words.agenda, ...agenda.map((one, index) => words.point(index + 1, one))] : []),
  ];
  const paragraphs = lines.map((text) => ({ text }));
  return { kind: "cover", heading: title, figure: null, paragraphs, speech: speechWords[lang].cover(title, agenda) };
}

function ownOf({ what, number, period, source }: OwnOfPack, lang: Lang): NonNullable<Slide["own"]> {
  const said = (text: PackText | undefined) => (text === undefined ? "" : inLang(text, lang));
  return { what: inLang(what, lang), number: said(number), period: said(period), source: said(source) };
}

function figureOf(
  { figure: id, state }: { figure: string; state?: PackFigureState | undefined },
  dataset: Dataset,
  reader: Reader,
): Figure {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new RangeError(`No indicator ${id}`);
  const { observations: all } = datasetOn(dataset, { asOf: state?.asOf ?? null, asShown: state?.asShown });
  const observations = all.filter((one) => one.indicator === indicator.id);
  return buildFigure(indicator, dataset, reader, packQuery(indicator, observations, state));
}

function slideOf(slide: PackSlide, dataset: Dataset, reader: Reader): Slide {
  const { lang } = reader;
  const own = slide.speech === undefined ? null : inLang(slide.speech, lang);
  if (!("figure" in slide)) {
    const [heading, paragraphs] = [inLang(slide.heading, lang), slideTexts(slide.paragraphs, lang)];
    const numbers = (slide.numbers ?? []).map((one) => figureOf(one, dataset, reader));
    const said = [...numbers.map(briefSpeech), ...read(paragraphs, lang)];
    const source = slide.source === undefined ? {} : { source: inLang(slide.source, lang) };
    return {
      ...{ kind: "text", heading, figure: null, paragraphs, ...source },
      ...(numbers.length > 0 || slide.own ? { numbers } : {}),
      ...(slide.own ? { own: ownOf(slide.own, lang) } : {}),
      speech: own ?? [speechWords[lang].heading(heading), ...said].join("\n"),
    };
  }
  const figure = figureOf(slide, dataset, reader);
  const paragraphs = slide.note === undefined ? [] : [{ text: inLang(slide.note, lang) }];
  const made = figureSlide(figure);
  return { ...made, paragraphs, speech: own ?? made.speech };
}

/**
 * Settles a pack for a reader.
 * @throws RangeError or BadRequest for a figure that is not there: checkPack tells it beforehand
 */
export function presentPack(pack: Pack, dataset: Dataset, reader: Reader): Presentation {
  const { lang, era } = reader;
  const closing = slideTexts(pack.closing ?? [], lang);
  const heading = meetingWords[lang].closing;
  const speech = [speechWords[lang].closing, ...read(closing, lang)].join("\n");
  const last: Slide[] =
    closing.length > 0 ? [{ kind: "text", heading, figure: null, paragraphs: closing, speech }] : [];
  const when = meetingTime(pack, lang, era);
  const cover = pack.cover === false ? [] : [coverOf(pack, when, lang)];
  const shown = [...cover, ...pack.slides.map((one) => slideOf(one, dataset, reader)), ...last];
  const apart = wordsSlide(shown, lang);
  return {
    ...{ name: pack.name, title: inLang(pack.title, lang), ...(when ? { when } : {}), lang, era },
    slides: apart ? [...shown, apart] : shown,
    wordsApart: true,
  };
}
