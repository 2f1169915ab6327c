// Everything the builder of figures reads: plain values, wherever they came from.
import type { Localised } from "../localised";
import type { Contradiction, Edition, NotObtained, Observation, Source, Stated } from "../observation";

export type Dataset = {
  observations: readonly Observation[];
  /** Numbers of private records only (lib/figure/unconfirmed.ts): for figures that ask for them. */
  unconfirmed: readonly Observation[];
  /** Breakdowns of which only the largest options are here: `indicator breakdown` → how many there are in all. */
  long?: ReadonlyMap<string, number>;
  /** For tables that are saved: with every edition where none are named. */
  whole?: true;
  /**
   * Of every indicator, also where only some have their observations here; else it is read from those (statedIn). Null
   * where only some are here and it was not read: neither days nor lists of sources can be told then.
   */
  stated?: readonly Stated[] | null;
  sources: ReadonlyMap<string, Source>;
  editions: readonly Edition[];
  notObtained: readonly NotObtained[];
  contradictions: readonly Contradiction[];
  /** Texts in the place of those of the catalogue, where there are any (as-worded.ts). */
  texts?: ReadonlyMap<string, Localised>;
  /** What was shown on earlier days, where figures ask for it: YYYY-MM-DD → the data of then. */
  shown?: ReadonlyMap<string, Dataset>;
  /** Hash of the content, the same on every machine for the same content. */
  version: string;
  /** YYYY-MM-DD of the last import; empty where there was none. */
  updated: string;
};
