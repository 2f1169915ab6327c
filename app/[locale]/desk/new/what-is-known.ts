// What the forms of the page offer to choose from: plain values, for what React draws in the browser too.

import { indicators } from "../../../../lib/catalogue/indicators";
import { compareEditions } from "../../../../lib/edition";
import { knownOptions } from "../../../../lib/workbook/known-options";
import type { Group, Named } from "../../../../lib/workbook/map-table";
import { publishers } from "../../../../lib/workbook/short-forms";
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
  const own = editions.filter(({ breakdown }) => breakdown === "none");
  return {
    indicators: indicators.map(({ id, name, survey, unit }) => ({
      ...{ id, name: name[lang], survey, unit },
      ...(options.get(id) ?? { items: [], groups: [] }),
    })),
    editions: own
      .sort((a, b) => compareEditions(b.edition, a.edition))
      .map(({ survey, edition, label }) => ({ survey, value: edition, label: `${edition} ${label[lang]}` })),
    sources: [...sources.values()].reverse().map(({ id, title, published }) => ({
      value: id,
      label: `${id} ${shortened(title[lang] || title.ja || title.en)}${published ? ` ${published}` : ""}`,
    })),
    publishers: publishers(sources).map(({ id, publisher, kind }) => ({
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
