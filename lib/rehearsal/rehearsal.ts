// The rehearsal: all that a reader would see change if some files were published, as two datasets held against each other.
// Only what may differ is built anew. Nothing here knows where the datasets came from.
import { mostTriesOfDraft } from "../claims/draft-answer";
import { splitDraft } from "../claims/split-draft";
import type { Dataset } from "../figure/dataset";
import { type AroundChange, aroundChanges } from "./around-changes";
import { type Card, type CardChange, cardChanges, searchChanges } from "./card-changes";
import { type CellChange, cellChanges } from "./cell-changes";
import { concernedIndicators } from "./concerned-indicators";
import { type FigureChange, figureChanges, type Reader } from "./figure-changes";
import { packTexts } from "./pack-texts";
import { type LeafletChanges, leafletChanges } from "./panel-changes";
import { type PackChange, type PackPair, packChanges } from "./slide-changes";
import { type StoppedAddress, stoppedAddresses } from "./stopped-addresses";
import { type StoppedSentence, stoppedSentences } from "./stopped-sentences";

/** What else is made of each dataset, by the application. */
export type Around = {
  packs: readonly PackPair[];
  /** The key numbers of the overview, and the answers under them. */
  overview: readonly [before: readonly Card[], after: readonly Card[]];
};

type PackSentence = StoppedSentence & { pack: string; slide: number };

export type Rehearsal = Reader & {
  datasets: readonly [before: Dataset, after: Dataset];
  cells: CellChange[];
  around: AroundChange[];
  /** Indicators that were built anew. */
  concerned: string[];
  figures: FigureChange[];
  packs: PackChange[];
  leaflet: LeafletChanges;
  overview: CardChange[];
  search: CardChange[];
  addresses: StoppedAddress[];
  /** Of the packs' own texts. */
  sentences: PackSentence[];
};

function packSentences(
  packs: readonly PackPair[],
  datasets: Rehearsal["datasets"],
  { lang, era }: Reader,
): PackSentence[] {
  const tries = { left: mostTriesOfDraft };
  // What is made of the data says what they say then.
  const written = packs.filter(({ before, after }) => before === after);
  return written.flatMap(({ before: pack }) => {
    const placed = packTexts(pack, lang).flatMap(({ text, slide }) =>
      splitDraft(text).flatMap((one) => (one.kind === "checked" ? [{ text: one.text, slide }] : [])),
    );
    const texts = placed.map(({ text }) => text);
    return stoppedSentences(texts, datasets, { lang, era }, tries).map((one) => ({
      ...one,
      ...{ pack: pack.name, slide: placed[one.index]?.slide ?? 0 },
    }));
  });
}

export function rehearse(datasets: Rehearsal["datasets"], { packs, overview }: Around, reader: Reader): Rehearsal {
  const [before, after] = datasets;
  const [cells, around] = [cellChanges(before, after), aroundChanges(before, after)];
  const concerned = concernedIndicators(datasets, cells, around);
  return {
    ...reader,
    datasets,
    cells,
    around,
    concerned,
    figures: figureChanges(datasets, concerned, reader),
    packs: packChanges(packs, datasets, reader),
    leaflet: leafletChanges(datasets, concerned, reader),
    overview: cardChanges(...overview),
    search: searchChanges(datasets, concerned, reader),
    addresses: stoppedAddresses(datasets, concerned, reader),
    sentences: packSentences(packs, datasets, reader),
  };
}
