// The data that one database says, read as they are asked for and kept as long as they are of its present state.
import type { Reading } from "../../db/engine";
import { type CountRow, observationCounts, options } from "../../db/options";
import {
  contradictions,
  type DataState,
  dataState,
  editions,
  longBreakdowns,
  notObtained,
  type ObservationFilter,
  observations,
  sources,
  texts,
} from "../../db/queries";
import { stated } from "../../db/stated";
import type { View } from "../../db/view";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import type { Dataset } from "../../lib/figure/dataset";
import { mostOptions } from "../../lib/figure/long-breakdown";
import { observationsOf } from "../../lib/figure/observations-of";
import { joinOptions } from "../../lib/figure/options";
import { splitUnconfirmed } from "../../lib/figure/unconfirmed";
import { noBreakdown, type Option, type Stated } from "../../lib/observation";

export const emptyDataset: Dataset = {
  observations: [],
  unconfirmed: [],
  sources: new Map(),
  editions: [],
  notObtained: [],
  contradictions: [],
  version: "",
  updated: "",
};

/** Who states what; null where the data have moved on. */
type Places = Promise<readonly Stated[] | null>;
/** What was read of one data version: what stands around the observations, who states what, observations of some or all. */
type Kept = { about: Dataset; stated: Places | null; of: Map<string, Dataset>; whole: Dataset | null };
/** Observations of single indicators that are kept; beyond them those that were read first go. */
const mostKept = 40_000;

const isOf = (one: DataState, other: DataState) => one.version === other.version && one.updated === other.updated;

/** What stands around the observations; who states what is a row for every edition, and read where it is asked for. */
async function readAbout(view: View): Promise<Dataset> {
  // All at once: each is a journey to the server of data.
  const [state, list, all, gaps, said, worded] = await Promise.all([
    dataState(view),
    sources(view),
    editions(view),
    notObtained(view),
    contradictions(view),
    texts(view),
  ]);
  const byId = new Map(list.map((one) => [one.id, one]));
  const about = { sources: byId, editions: all, notObtained: gaps, contradictions: said, stated: null, ...state };
  return { ...about, ...(worded.size > 0 ? { texts: worded } : {}), observations: [], unconfirmed: [] };
}

/** Observations, and of which breakdowns they are the largest only. */
async function readNumbers(view: View, filter: ObservationFilter, { sources }: Pick<Dataset, "sources">) {
  const { most, indicators } = filter;
  const [found, long] = await Promise.all([
    observations(view, filter),
    most === undefined ? new Map<string, number>() : longBreakdowns(view, most, indicators),
  ]);
  return { ...longIn([...long]), ...splitUnconfirmed(found, sources) };
}

/** Left out where there is none. */
const longIn = (all: readonly (readonly [string, number])[]) => (all.length > 0 ? { long: new Map(all) } : {});

/** All that an opened database says, as pages show it: of one that nobody changes meanwhile. */
export async function datasetIn(view: View): Promise<Dataset> {
  const about = { ...(await readAbout(view)), stated: await stated(view) };
  return { ...about, ...(await readNumbers(view, { most: mostOptions }, about)) };
}

/** What some query finds, with what stands around it. */
export type Found<T> = { about: Dataset; found: T };

/** What is told of all observations together: how many there are, and of some kinds the few that there are. */
export type Remarkable = {
  counts: readonly CountRow[];
  /** With a note. */
  noted: Dataset;
  /** Shares that their counts may not give. */
  doubtful: Dataset;
  /** The first one with a count and its base. */
  counted: Dataset;
  /** Counts of all respondents: those that may be sums of one another. */
  totals: Dataset;
};

/** The observations of some indicators or of all with what stands around them; null where that is of another version. */
async function readMore(db: Reading, about: Dataset, filter: ObservationFilter): Promise<Dataset | null> {
  return db.read(async (view) => {
    const [state, found] = await Promise.all([dataState(view), readNumbers(view, filter, about)]);
    return isOf(about, state) ? { ...about, ...found } : null;
  });
}

export class Datasets {
  #kept: Kept = { about: emptyDataset, stated: null, of: new Map(), whole: null };
  #reading: Promise<Kept> | undefined;

  constructor(public db: Reading) {}

  /** What is kept, if it is of the present; else what stands around the observations is read anew. */
  async #present(): Promise<Kept> {
    if (isOf(this.#kept.about, await this.db.state())) return this.#kept;
    // Once for all who ask meanwhile.
    this.#reading ??= this.db
      .read(readAbout)
      .then((about) => {
        this.#kept = { about, stated: null, of: new Map(), whole: null };
        return this.#kept;
      })
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  #stated(now: Kept): Places {
    // Once for all who ask meanwhile.
    now.stated ??= this.db
      .read(async (view) => (isOf(now.about, await dataState(view)) ? stated(view) : null))
      .catch((error) => {
        now.stated = null;
        throw error;
      })
      .then((places) => {
        // Of another version: asked anew, which gives the engine the time to learn of it.
        if (!places) now.stated = null;
        return places;
      });
    return now.stated;
  }

  /** As pages show it: of a breakdown with very many options the largest. */
  async all(): Promise<Dataset> {
    const now = await this.#present();
    if (!now.whole) {
      const found = await readMore(this.db, now.about, { most: mostOptions });
      const places = await this.#stated(now);
      now.whole = found && places && { ...found, stated: places };
    }
    return now.whole ?? this.all();
  }

  /** The same with the observations of some indicators: no others are read. */
  async withStated(asked: readonly string[]): Promise<Dataset> {
    const found = await this.of(asked);
    const now = await this.#present();
    const places = isOf(now.about, found) ? await this.#stated(now) : null;
    return places ? { ...found, stated: places } : this.withStated(asked);
  }

  /** The same without who states what. */
  async of(asked: readonly string[]): Promise<Dataset> {
    const indicators = asked.filter((id) => indicatorById.has(id));
    const now = await this.#present();
    const missing = indicators.filter((id) => !now.of.has(id));
    if (missing.length > 0) {
      const found = now.whole ?? (await readMore(this.db, now.about, { most: mostOptions, indicators: missing }));
      if (!found) return this.of(indicators);
      for (const id of missing) {
        const observations = observationsOf(found.observations, id);
        const own = { ...now.about, ...longIn([...(found.long ?? [])].filter(([key]) => key.split(" ")[0] === id)) };
        now.of.set(id, { ...own, observations, unconfirmed: observationsOf(found.unconfirmed, id) });
      }
    }
    const parts = indicators.flatMap((id) => now.of.get(id) ?? []);
    dropOldest(now.of);
    if (parts.length === 1) return parts[0] as Dataset;
    return {
      ...now.about,
      ...longIn(parts.flatMap(({ long }) => [...(long ?? [])])),
      observations: parts.flatMap((part) => part.observations),
      unconfirmed: parts.flatMap((part) => part.unconfirmed),
    };
  }

  /** The same with every option of every breakdown and, where none are named, every edition. @param indicators whose observations are read; of all, where it is left out */
  async whole(indicators?: readonly string[]): Promise<Dataset> {
    const { long, ...shown } = indicators ? await this.withStated(indicators) : await this.all();
    const about = { ...shown, whole: true } as const;
    if (!long) return about;
    const all = await readMore(this.db, about, indicators ? { indicators } : {});
    return all ?? this.whole(indicators);
  }

  /** Of the same version as what stands around it. */
  async #find<T>(read: (view: View, about: Dataset) => Promise<T>): Promise<Found<T>> {
    const { about } = await this.#present();
    const found = await this.db.read(async (view) =>
      isOf(about, await dataState(view)) ? { about, found: await read(view, about) } : null,
    );
    return found ?? this.#find(read);
  }

  /** The options of all breakdowns that some source stands for, without their numbers. */
  options(): Promise<Found<Option[]>> {
    return this.#find(async (view, about) => {
      const rows = await options(view, mostOptions);
      return joinOptions(rows.filter(({ source }) => isStoodFor(about, source)).map(({ source: _, ...row }) => row));
    });
  }

  /** What is told of all observations together, read without reading them all. */
  remarkable(): Promise<Found<Remarkable>> {
    return this.#find(async (view, about) => {
      const some = async (filter: ObservationFilter) => ({
        ...about,
        ...splitUnconfirmed(await observations(view, filter), about.sources),
      });
      return {
        counts: (await observationCounts(view)).filter(({ source }) => isStoodFor(about, source)),
        noted: await some({ only: "noted", most: mostOptions }),
        doubtful: await some({ only: "doubtful", most: mostOptions }),
        counted: await some({ only: "counted", most: mostOptions, limit: 1 }),
        totals: await some({ indicators: countIndicators, breakdown: noBreakdown }),
      };
    });
  }
}

const countIndicators = indicators.filter(({ unit }) => unit === "count").map(({ id }) => id);

/** Not by a private person's record alone. */
const isStoodFor = ({ sources }: Dataset, source: string) => sources.get(source)?.standing !== "private";

function dropOldest(of: Map<string, Dataset>): void {
  let count = [...of.values()].reduce((sum, one) => sum + one.observations.length, 0);
  for (const [id, { observations }] of of) {
    if (count <= mostKept) return;
    of.delete(id);
    count -= observations.length;
  }
}
