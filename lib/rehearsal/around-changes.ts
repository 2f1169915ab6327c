// What stands around the numbers and differs between two datasets: sources, editions, what could not be had, where sources
// contradict each other, the wording of options and groups; and which indicators each concerns.
import { indicatorById } from "../catalogue/indicators";
import type { Dataset } from "../figure/dataset";
import type { Localised } from "../localised";
import { noBreakdown, type Observation } from "../observation";
import type { ChangeKind } from "./cell-changes";

const aroundKinds = ["source", "edition", "not-obtained", "contradiction", "option", "group"] as const;
type AroundKind = (typeof aroundKinds)[number];

export type AroundChange = {
  what: AroundKind;
  kind: ChangeKind;
  /** As in the tables: S12, R7; of an option its code. */
  code: string;
  before: Localised | null;
  after: Localised | null;
  indicators: readonly string[];
};

type Entry = { code: string; said: Localised; indicators: readonly string[]; content: unknown };
type Entries = ReadonlyMap<string, Entry>;

const every = ({ observations, unconfirmed }: Dataset) => [...observations, ...unconfirmed];

function add(groups: Map<string, Set<string>>, key: string, indicator: string): void {
  groups.set(key, (groups.get(key) ?? new Set<string>()).add(indicator));
}

function bySource(dataset: Dataset): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of every(dataset)) {
    for (const { source } of [one, ...one.citations]) add(found, source, one.indicator);
  }
  for (const { picture, indicators } of dataset.notObtained) {
    for (const indicator of picture ? indicators : []) add(found, picture?.source ?? "", indicator);
  }
  return found;
}

function byEdition(dataset: Dataset): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { indicator, edition } of every(dataset)) {
    add(found, `${indicatorById.get(indicator)?.survey} ${edition}`, indicator);
  }
  return found;
}

/** Wordings, each once, with the indicators that use it. */
function wordings(dataset: Dataset, of: (one: Observation) => readonly [first: string, code: string, said: Localised]) {
  const users = new Map<string, Set<string>>();
  const found = new Map<string, Omit<Entry, "indicators">>();
  for (const one of every(dataset)) {
    const [first, code, said] = of(one);
    add(users, `${first} ${code}`, one.indicator);
    found.set(`${first} ${code}`, { code, said, content: said });
  }
  return new Map([...found].map(([key, one]) => [key, { ...one, indicators: [...(users.get(key) ?? [])] }]));
}

/** Lists by what they are of, each entry under a name of its own. */
function entriesOf(dataset: Dataset): Record<AroundKind, Entries> {
  const [citing, inEdition] = [bySource(dataset), byEdition(dataset)];
  const listed = (of: Map<string, Set<string>>, key: string) => [...(of.get(key) ?? [])];
  const keyed = <T>(list: Iterable<T>, entry: (one: T) => Entry, key = (one: T) => entry(one).code): Entries =>
    new Map([...list].map((one) => [key(one), entry(one)]));
  return {
    source: keyed(dataset.sources.values(), (one) => ({
      ...{ code: one.id, said: one.title, indicators: listed(citing, one.id), content: one },
    })),
    edition: keyed(
      dataset.editions,
      (one) => ({
        code: one.edition,
        said: one.breakdown === noBreakdown ? one.label : one.segment,
        indicators: listed(inEdition, `${one.survey} ${one.edition}`),
        content: one,
      }),
      (one) => [one.survey, one.edition, one.breakdown, one.segment.ja].join(" "),
    ),
    "not-obtained": keyed(dataset.notObtained, (one) => ({
      ...{ code: one.number, said: one.subject, indicators: one.indicators, content: one },
    })),
    contradiction: keyed(dataset.contradictions, (one) => ({
      ...{ code: `${one.number}`, said: one.subject, indicators: one.indicators, content: one },
    })),
    option: wordings(dataset, (one) => [one.indicator, one.item, one.itemLabel]),
    group: wordings(dataset, (one) => [one.breakdown, one.segment, one.segmentLabel]),
  };
}

export function aroundChanges(before: Dataset, after: Dataset): AroundChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return aroundKinds.flatMap((what) =>
    [...new Set([...old[what].keys(), ...now[what].keys()])].flatMap((key): AroundChange[] => {
      const [was, is] = [old[what].get(key), now[what].get(key)];
      if (was && is && JSON.stringify(was.content) === JSON.stringify(is.content)) return [];
      // An option that is new, or gone, is told by its numbers.
      if ((what === "option" || what === "group") && !(was && is)) return [];
      const kind = !was ? "added" : is ? "changed" : "withdrawn";
      const indicators = [...new Set([...(was?.indicators ?? []), ...(is?.indicators ?? [])])];
      const code = (is ?? was)?.code ?? "";
      return [{ what, kind, code, before: was?.said ?? null, after: is?.said ?? null, indicators }];
    }),
  );
}
