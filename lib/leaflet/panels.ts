// What each panel shows: the indicators that may fill it, best first. Data, and the choice of an edition for it.
import { chartTraits } from "../catalogue/chart-kinds";
import { indicatorById } from "../catalogue/indicators";
import type { Indicator } from "../catalogue/types";
import { compareEditions, nextEdition } from "../edition";
import type { Dataset } from "../figure/dataset";
import { pictureOf } from "../figure/picture-of";
import { noBreakdown } from "../observation";
import { type PanelId, panelIds } from "./leaflet";

/** Lists of alternatives; every list of a panel gives it one figure. */
const fills: Record<PanelId, readonly (readonly string[])[]> = {
  damage: [["damage-experienced", "damage-ever-experienced", "damage-any"]],
  routes: [["ransomware-route"]],
  access: [["remote-access-allowed", "remote-access-policy"]],
  telework: [["telework-status"], ["telework-start"]],
  security: [["security-measures", "log-acquisition"]],
  reporting: [["report-destination", "reported-or-not"]],
  awareness: [["report-awareness"]],
};

export type Fill = { indicator: Indicator; editions: readonly string[]; shown: "chosen" | "earlier" | "lost" | "none" };

/** Editions of an indicator with a share, a count or a place for the whole, by time. */
function editionsOf(indicator: Indicator, { observations }: Dataset): string[] {
  const found = observations.filter(
    (one) =>
      one.indicator === indicator.id &&
      one.breakdown === (indicator.breakdowns.includes(noBreakdown) ? noBreakdown : indicator.breakdowns[0]) &&
      (one.value !== null || one.count !== null || one.rank !== null),
  );
  return [...new Set(found.map((one) => one.edition))].sort(compareEditions);
}

/** Items with a share, a count or a place: only those of the same make can stand side by side. */
function madeOf(indicator: Indicator, { observations }: Dataset, edition: string): Set<string> {
  const here = observations.filter((one) => one.indicator === indicator.id && one.edition === edition);
  return new Set(here.map(({ item, value }) => `${item} ${value === null ? "place" : "value"}`));
}

/** Editions on a line: more would crowd the panel, and its subtitle says which it has. */
const mostOnLine = 10;

/**
 * The edition with what stands beside it: a line from its start, else the edition just before where an item is in both;
 * nothing across a break.
 */
function besides(indicator: Indicator, there: readonly string[], edition: string, dataset: Dataset): string[] {
  const breaksAt = (before: string) =>
    indicator.breaks?.some(
      (one) => compareEditions(before, one.before) <= 0 && compareEditions(one.after, edition) <= 0,
    ) ?? false;
  const earlier = there.filter((one) => compareEditions(one, edition) < 0 && !breaksAt(one));
  const [kind] = indicator.charts;
  if (kind && chartTraits[kind].joined)
    return [...earlier.filter((one) => !/H[12]$/.test(one)).slice(1 - mostOnLine), edition];
  const now = madeOf(indicator, dataset, edition);
  const shares = (one: string) => [...madeOf(indicator, dataset, one)].some((made) => now.has(made));
  return [...earlier.filter((one) => nextEdition(one) === edition && shares(one)), edition];
}

function fill(ids: readonly string[], dataset: Dataset, edition: string): Fill {
  const options = ids.flatMap((id) => indicatorById.get(id) ?? []);
  const there = options.map((indicator) => ({ indicator, editions: editionsOf(indicator, dataset) }));
  const now = there.find(({ editions }) => editions.includes(edition));
  if (now) {
    const { indicator, editions } = now;
    return { indicator, editions: besides(indicator, editions, edition, dataset), shown: "chosen" };
  }
  const lost = options.find(({ id }) => {
    const of = dataset.sources.get(pictureOf(id, dataset.notObtained)?.source ?? "")?.edition;
    const whole = there.every(({ indicator, editions }) => indicator.id !== id || editions.length === 0);
    return of && whole && compareEditions(of, edition) <= 0;
  });
  if (lost) return { indicator: lost, editions: [], shown: "lost" };
  const before = there.map(({ indicator, editions }) => ({
    indicator,
    last: editions.filter((one) => compareEditions(one, edition) < 0).at(-1),
  }));
  const earlier = before.find(({ last }) => last !== undefined);
  if (earlier?.last) return { indicator: earlier.indicator, editions: [earlier.last], shown: "earlier" };
  return { indicator: options[0] as Indicator, editions: [], shown: "none" };
}

/** What fills each panel for an edition. */
export function fillPanels(dataset: Dataset, edition: string): { id: PanelId; fills: Fill[] }[] {
  return panelIds.map((id) => ({ id, fills: fills[id].map((ids) => fill(ids, dataset, edition)) }));
}

/** How many panels carry numbers of the edition itself. */
function carried(dataset: Dataset, edition: string): number {
  return fillPanels(dataset, edition).filter((panel) => panel.fills.some(({ shown }) => shown === "chosen")).length;
}

/** Editions of the survey for which the leaflet has anything of their own, the newest first. */
export function leafletEditions(dataset: Dataset): string[] {
  const survey = "npa-unauthorized-access-survey";
  const known = [
    ...dataset.editions.filter((one) => one.survey === survey).map((one) => one.edition),
    ...dataset.observations
      .filter((one) => indicatorById.get(one.indicator)?.survey === survey)
      .map((one) => one.edition),
  ];
  return [...new Set(known)]
    .filter((edition) => carried(dataset, edition) > 0)
    .sort(compareEditions)
    .reverse();
}

/** The newest edition of those that carry the most panels; null without any data. */
export function fullestEdition(dataset: Dataset): string | null {
  const counts = leafletEditions(dataset).map((edition) => ({ edition, panels: carried(dataset, edition) }));
  const most = Math.max(0, ...counts.map(({ panels }) => panels));
  return counts.find(({ panels }) => panels === most)?.edition ?? null;
}
