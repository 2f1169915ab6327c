// A rehearsal for a reader: the two datasets, and what the application makes of each beside figures.
import type { Dataset } from "../../../lib/figure/dataset";
import { type Card, cardOf } from "../../../lib/rehearsal/card-changes";
import { type Rehearsal, rehearse } from "../../../lib/rehearsal/rehearsal";
import type { PackPair } from "../../../lib/rehearsal/slide-changes";
import type { Pack } from "../../../lib/slides/pack";
import { packDays, packStates } from "../../../lib/slides/pack-days";
import { prefecturePack } from "../../../lib/slides/prefecture-pack";
import { reportPack } from "../../../lib/slides/report-pack";
import type { Locale } from "../locale";
import { nationalIn } from "../national-number";
import { overviewIn } from "../overview";
import { datasetIfShown, packFiles } from "../packs";

/** Key numbers and answers, each figure once. */
function overviewCards(dataset: Dataset, locale: Locale): Card[] {
  const { lead, tiles, answers, fresh } = overviewIn(dataset, locale);
  const figures = [...(lead ? [lead] : []), ...tiles, ...[...answers, ...fresh].map(({ figure }) => figure)];
  return [...new Map(figures.map((figure) => [figure.indicator, cardOf(figure)])).values()];
}

/** A pack of the folder; none where nothing of it may change, or where the record does not say what it shows. */
async function filePair(pack: Pack): Promise<PackPair[]> {
  const states = packStates(pack);
  // What was shown on a day stays what was shown.
  if (states.length > 0 && states.every(({ asShown }) => asShown !== undefined)) return [];
  if (packDays(pack).length === 0) return [{ before: pack, after: pack }];
  const { shown } = (await datasetIfShown(pack)) ?? {};
  return shown ? [{ before: pack, after: pack, shown }] : [];
}

/** Packs of the folder, and those that are made of the data. */
async function packPairs([before, after]: Rehearsal["datasets"], { era }: Locale): Promise<PackPair[]> {
  const own = (dataset: Dataset) => prefecturePack({ kind: "own", text: "" }, nationalIn(dataset, era));
  const packs = (await packFiles()).flatMap(({ pack }) => pack ?? []);
  return [
    { before: reportPack(before), after: reportPack(after) },
    { before: own(before), after: own(after) },
    ...(await Promise.all(packs.map(filePair))).flat(),
  ];
}

export async function rehearsalIn(datasets: Rehearsal["datasets"], locale: Locale): Promise<Rehearsal> {
  const [before, after] = datasets;
  const packs = await packPairs(datasets, locale);
  const overview = [overviewCards(before, locale), overviewCards(after, locale)] as const;
  return rehearse(datasets, { packs, overview }, { lang: locale.lang, era: locale.era });
}
