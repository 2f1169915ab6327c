// What stands around the numbers and differs between two datasets: sources, editions, what could not be had, where sources
// contradict each other, the wording of options and groups; and which indicators each concerns.
import { indicatorById } from "../catalogue/indicators";
import { textPlace } from "../catalogue/texts";
import type { Dataset } from "../figure/dataset";
import type { Localised } from "../localised";
import { noBreakdown, type Observation } from "../observation";
import type { ChangeKind } from "./cell-changes";

const aroundKinds = ["source", "edition", "not-obtained", "contradiction", "option", "group"] as const;
type AroundKind = (typeof aroundKinds)[number];

export type AroundChange = {
  what: AroundKind | "text";
  kind: ChangeKind;
  /** As in the tables: S12, R7; of an option its code, of a text of the catalogue its key (textKey). */
  code: string;
  before: Localised | null;
  after: Localised | null;
  indicators: readonly string[];
};

/** `texts`: what else of it is told, where that alone differs. */
type Entry = {
  code: string;
  said: Localised;
  texts?: readonly Localised[];
  indicators: readonly string[];
  content: unknown;
};
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
      texts: [one.missing, one.tried, one.known],
    })),
    contradiction: keyed(dataset.contradictions, (one) => ({
      ...{ code: `${one.number}`, said: one.subject, indicators: one.indicators, content: one },
      texts: [one.text],
    })),
    option: wordings(dataset, (one) => [one.indicator, one.item, one.itemLabel]),
    group: wordings(dataset, (one) => [one.breakdown, one.segment, one.segmentLabel]),
  };
}

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** Of an entry that was and is, the name; where that stays, the first of its texts that does not. */
function toldOf(was: Entry, is: Entry): { before: Localised; after: Localised } {
  const pairs = [was.said, ...(was.texts ?? [])].map((text, at) => [text, [is.said, ...(is.texts ?? [])][at] ?? text]);
  const [before = was.said, after = is.said] = pairs.find(([one, other]) => differ(one, other)) ?? [];
  return { before, after };
}

/** Texts in the place of the catalogue's; where none is, the catalogue's own stands. */
function textChanges(before: Dataset, after: Dataset): AroundChange[] {
  const keys = [...new Set([...(before.texts?.keys() ?? []), ...(after.texts?.keys() ?? [])])].sort();
  return keys.flatMap((key): AroundChange[] => {
    const [subject = "", part = ""] = key.split(" ");
    const written = textPlace(subject, part)?.written ?? null;
    const [was, is] = [before, after].map(({ texts }) => texts?.get(key) ?? written);
    if (!differ(was, is)) return [];
    const kind = !was ? "added" : is ? "changed" : "withdrawn";
    const indicators = indicatorById.has(subject) ? [subject] : [];
    return [{ what: "text", kind, code: key, before: was ?? null, after: is ?? null, indicators }];
  });
}

export function aroundChanges(before: Dataset, after: Dataset): AroundChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const changes = aroundKinds.flatMap((what) =>
    [...new Set([...old[what].keys(), ...now[what].keys()])].flatMap((key): AroundChange[] => {
      const [was, is] = [old[what].get(key), now[what].get(key)];
      if (was && is && !differ(was.content, is.content)) return [];
      // An option that is new, or gone, is told by its numbers.
      if ((what === "option" || what === "group") && !(was && is)) return [];
      const kind = !was ? "added" : is ? "changed" : "withdrawn";
      const indicators = [...new Set([...(was?.indicators ?? []), ...(is?.indicators ?? [])])];
      const code = (is ?? was)?.code ?? "";
      const told = was && is ? toldOf(was, is) : { before: was?.said ?? null, after: is?.said ?? null };
      return [{ what, kind, code, ...told, indicators }];
    }),
  );
  return [...changes, ...textChanges(before, after)];
}
