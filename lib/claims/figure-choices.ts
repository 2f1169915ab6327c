// Where several figures fit a clause: each with its number, so that the reader who chooses sees between what.
import { compareEditions } from "../edition";
import type { Dataset } from "../figure/dataset";
import type { Era, Lang } from "../localised";
import { editionLabel } from "../words/edition-label";
import type { Subject } from "./find-subject";
import { targetLabel, valueText } from "./safe-wording";
import { hasNumber } from "./share";

/** A figure that may be meant, with its number of the edition that is spoken of, else its newest. */
export type Choice = {
  indicator: string;
  name: string;
  edition: string;
  numbers: { label: string; value: string }[];
};

/** So many options of one figure are shown. */
const shownOptions = 3;

/** @param editionOf the edition that the clause speaks of, for an option */
export function figureChoices(
  subjects: readonly Subject[],
  { observations: all }: Dataset,
  { lang, era }: { lang: Lang; era: Era },
  editionOf: (subject: Subject) => string | null,
): Choice[] {
  return [...new Set(subjects.map(({ indicator }) => indicator))].map((indicator) => {
    const own = subjects.filter((one) => one.indicator === indicator);
    const stated = own.flatMap(({ observations }) => observations).filter(hasNumber);
    const asked = own.map(editionOf).find((code) => stated.some((one) => one.edition === code));
    const edition =
      asked ??
      stated
        .map((one) => one.edition)
        .sort(compareEditions)
        .at(-1) ??
      "";
    const context = { indicator, all: all.filter((one) => one.indicator === indicator.id), lang, era };
    const here = stated.filter((one) => one.edition === edition).slice(0, shownOptions);
    return {
      indicator: indicator.id,
      name: indicator.name[lang],
      edition: edition === "" ? "" : editionLabel(edition, lang, era).full,
      numbers: here.map((one) => ({ label: targetLabel(one, lang), value: valueText(context, one) })),
    };
  });
}
