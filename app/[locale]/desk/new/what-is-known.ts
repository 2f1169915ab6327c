// What the forms of the page offer to choose from: plain values, for what React draws in the browser too.

import { indicators } from "../../../../lib/catalogue/indicators";
import { compareEditions } from "../../../../lib/edition";
import type { Observation } from "../../../../lib/observation";
import { knownOptions } from "../../../../lib/workbook/known-options";
import type { Group, Named } from "../../../../lib/workbook/map-table";
import { publisherKey, publishers } from "../../../../lib/workbook/short-forms";
import { presentTables } from "../../../_server/desk/present-tables";
import { loadDataset } from "../../../_server/load";
import type { Locale } from "../../../_server/locale";

import { newWords } from "./new-words";

export type KnownIndicator = {
  id: string;
  name: string;
  survey: string;
  unit: "percent" | "count";
  items: Named[];
  groups: Group[];
  /** The choice of a publisher that stands for the office that published its survey's newest numbers; empty where none did. */
  publisher: string;
};
export type Choice = { value: string; label: string };
export type Known = {
  indicators: KnownIndicator[];
  editions: (Choice & { survey: string })[];
  sources: Choice[];
  publishers: Choice[];
  tables: string[];
};

/** Newest first, where there is an order. */
export async function whatIsKnown({ lang }: Locale): Promise<Known> {
  const { observations, unconfirmed, editions, sources } = await loadDataset();
  const options = knownOptions([...observations, ...unconfirmed]);
  const offered = publishers(sources);
  const surveyOf = new Map<string, string>(indicators.map(({ id, survey }) => [id, survey]));
  const newest = new Map<string, Observation>();
  // A printed report is the office's own: what a newspaper passed on says nothing of who publishes the next.
  for (const one of observations.filter(({ source }) => sources.get(source)?.kind === "primary")) {
    const survey = surveyOf.get(one.indicator) ?? "";
    const before = newest.get(survey);
    if (!before || compareEditions(before.edition, one.edition) < 0) newest.set(survey, one);
  }
  const publisherOf = (survey: string) => {
    const source = sources.get(newest.get(survey)?.source ?? "");
    return offered.find((one) => source && publisherKey(one) === publisherKey(source))?.id ?? "";
  };
  const own = editions.filter(({ breakdown }) => breakdown === "none");
  return {
    indicators: indicators.map(({ id, name, survey, unit }) => ({
      ...{ id, name: name[lang], survey, unit },
      ...(options.get(id) ?? { items: [], groups: [] }),
      publisher: publisherOf(survey),
    })),
    editions: own
      .sort((a, b) => compareEditions(b.edition, a.edition))
      .map(({ survey, edition, label }) => ({ survey, value: edition, label: `${edition} ${label[lang]}` })),
    sources: [...sources.values()].reverse().map(({ id, title, published }) => ({
      value: id,
      label: `${id} ${shortened(title[lang] || title.ja || title.en)}${published ? ` ${published}` : ""}`,
    })),
    publishers: offered.map(({ id, publisher, kind }) => ({
      value: id,
      label: `${shortened(publisher[lang])} [${newWords[lang].about.kinds[kind]}]`,
    })),
    tables: (await presentTables()).map(({ name }) => name),
  };
}

/** A list of choices is no wider than a telephone. */
function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : text;
}
