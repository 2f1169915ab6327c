// What each panel shows: the indicators that may fill it, best first. Data, and the choice of an edition for it.
import { type PanelId, panelIds } from "../address/leaflet";
import { chartTraits } from "../catalogue/chart-kinds";
import { indicatorById } from "../catalogue/indicators";
import type { Indicator } from "../catalogue/types";
import { compareEditions, nextEdition } from "../edition";
import type { Dataset } from "../figure/dataset";
import { observationsOf } from "../figure/observations-of";
import { noBreakdown } from "../observation";

/** Lists of alternatives; every list of a panel may give it one figure. */
const candidates: Record<PanelId, readonly (readonly string[])[]> = {
  cases: [["ransomware-cases"]],
  damage: [["damage-experienced", "damage-ever-experienced", "damage-any"]],
  routes: [["ransomware-route"]],
  victims: [["ransomware-cases-by-industry", "ransomware-cases-by-size"]],
  recovery: [["recovery-cost", "recovery-time"]],
  reporting: [["report-destination", "reported-or-not"]],
  access: [["remote-access-allowed", "remote-access-policy"]],
  telework: [["telework-status"], ["telework-start"]],
  security: [["security-measures", "log-acquisition"]],
  cause: [["attack-cause"]],
  extortion: [["double-extortion"]],
  backup: [["backup-taken", "backup-not-restored"]],
  awareness: [["report-awareness"]],
};

/** Every indicator that a panel may take. */
export const leafletIndicators: readonly string[] = [...new Set(Object.values(candidates).flat(2))];

/** An edition with fewer panels is no leaflet; more than the most do not fit on its page. */
const leastPanels = 4;
export const mostPanels = 6;

export type Fill = { indicator: Indicator; editions: readonly string[] };
export type FilledPanel = { id: PanelId; fills: Fill[] };

/** Of what is in memory: it never changes. */
const known = new WeakMap<Dataset["observations"], Map<string, readonly string[]>>();

/** Editions of an indicator with a share, a count or a place for the whole, by time. */
function editionsOf(indicator: Indicator, { observations }: Dataset): readonly string[] {
  const kept = known.get(observations) ?? new Map<string, readonly string[]>();
  known.set(observations, kept);
  const there = kept.get(indicator.id) ?? findEditions(indicator, observationsOf(observations, indicator.id));
  kept.set(indicator.id, there);
  return there;
}

function findEditions(indicator: Indicator, own: Dataset["observations"]): string[] {
  const found = own.filter(
    (one) =>
      one.breakdown === (indicator.breakdowns.includes(noBreakdown) ? noBreakdown : indicator.breakdowns[0]) &&
      (one.value !== null || one.count !== null || one.rank !== null),
  );
  return [...new Set(found.map((one) => one.edition))].sort(compareEditions);
}

/** Items with a share, a count or a place: only those of the same make can stand side by side. */
function madeOf(indicator: Indicator, { observations }: Dataset, edition: string): Set<string> {
  const here = observationsOf(observations, indicator.id).filter((one) => one.edition === edition);
  return new Set(here.map(({ item, value }) => `${item} ${value === null ? "place" : "value"}`));
}

/** Editions on a line: more would crowd the panel, and its subtitle says which it has. */
const mostOverTime = 8;

/**
 * The edition with what stands beside it: over time from its start, else the edition just before where an item is in both;
 * nothing across a break.
 */
function besides(indicator: Indicator, there: readonly string[], edition: string, dataset: Dataset): string[] {
  const breaksAt = (before: string) =>
    indicator.breaks?.some(
      (one) => compareEditions(before, one.before) <= 0 && compareEditions(one.after, edition) <= 0,
    ) ?? false;
  const earlier = there.filter((one) => compareEditions(one, edition) < 0 && !breaksAt(one));
  const [kind] = indicator.charts;
  if (kind && chartTraits[kind].overTime) {
    const part = partOf(edition);
    return [...earlier.filter((one) => partOf(one) === part).slice(1 - mostOverTime), edition];
  }
  const now = madeOf(indicator, dataset, edition);
  const shares = (one: string) => [...madeOf(indicator, dataset, one)].some((made) => now.has(made));
  return [...earlier.filter((one) => nextEdition(one) === edition && shares(one)), edition];
}

/** H1 or H2 of a half-year; empty of a year. */
const partOf = (edition: string) => /H[12]$/.exec(edition)?.[0] ?? "";

/** The year that an edition lies in: R7 of R7H1. */
const yearOf = (edition: string) => edition.replace(/H[12]$/, "");

/** The edition itself, or the newest half of that year. */
function within(there: readonly string[], edition: string): string | undefined {
  return there.includes(edition) ? edition : there.filter((one) => yearOf(one) === edition).at(-1);
}

function fill(ids: readonly string[], dataset: Dataset, edition: string): Fill[] {
  const options = ids.flatMap((id) => indicatorById.get(id) ?? []);
  for (const indicator of options) {
    const there = editionsOf(indicator, dataset);
    const own = within(there, edition);
    if (own) return [{ indicator, editions: besides(indicator, there, own, dataset) }];
  }
  return [];
}

/** The panels that have numbers of an edition, in their own order. */
export function fillPanels(dataset: Dataset, edition: string): FilledPanel[] {
  return panelIds
    .map((id) => ({ id, fills: candidates[id].flatMap((ids) => fill(ids, dataset, edition)) }))
    .filter(({ fills }) => fills.length > 0);
}

/** Editions with enough panels, the newest first. What stands beside each is found for the one that is shown only. */
export function leafletEditions(dataset: Dataset): string[] {
  const panels = panelIds.map((id) => yearsIn(candidates[id].flat(), dataset));
  return [...new Set(panels.flatMap((years) => [...years]))]
    .filter((edition) => panels.filter((years) => years.has(edition)).length >= leastPanels)
    .sort(compareEditions)
    .reverse();
}

/** The years that some indicators have numbers of. */
function yearsIn(ids: readonly string[], dataset: Dataset): Set<string> {
  const indicators = ids.flatMap((id) => indicatorById.get(id) ?? []);
  return new Set(indicators.flatMap((one) => editionsOf(one, dataset)).map(yearOf));
}
