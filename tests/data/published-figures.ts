// The figures as they were collected, one row a stated number (tests/fixtures/figures.csv), and whether a set of
// observations holds them: each row must be found with its number, qualifier, base, numerator, source, place and quote.
import type { Citation, Face, Observation } from "../../lib/observation";
import { type CsvRow, field, readCsv } from "./read-extracts";

/** Indicators of the collected figures that are faces of another one. */
const twins: Record<string, { indicator: string; face: Face }> = {
  "damage-experienced-rank": { indicator: "damage-experienced", face: "rank" },
  "report-destination-rank": { indicator: "report-destination", face: "rank" },
  "ransomware-route-count": { indicator: "ransomware-route", face: "count" },
  "ransomware-route-1dp": { indicator: "ransomware-route", face: "value" },
  "recovery-time-count": { indicator: "recovery-time", face: "count" },
  "recovery-cost-count": { indicator: "recovery-cost", face: "count" },
  "double-extortion-share": { indicator: "double-extortion", face: "value" },
  "double-extortion-cases": { indicator: "double-extortion", face: "count" },
  "crypto-demand-share": { indicator: "crypto-demand", face: "value" },
  "crypto-demand-cases": { indicator: "crypto-demand", face: "count" },
  "ransomware-share-by-size": { indicator: "ransomware-cases-by-size", face: "value" },
  "ransomware-cases-by-size": { indicator: "ransomware-cases-by-size", face: "count" },
  "ransomware-share-by-industry": { indicator: "ransomware-cases-by-industry", face: "value" },
  "ransomware-cases-by-industry": { indicator: "ransomware-cases-by-industry", face: "count" },
};

/** Indicators whose observations are shares although some editions state only a count. */
const sharesStatedAsCounts = new Set(["backup-taken", "backup-not-restored", "backup-restored"]);

export type PublishedFigure = {
  id: string;
  survey: string;
  indicator: string;
  face: Face;
  edition: string;
  itemJa: string;
  itemEn: string;
  breakdown: string;
  segmentJa: string;
  value: string;
  numerator: string;
  qualifier: string;
  base: string;
  baseJa: string;
  source: string;
  locator: string;
  quote: string;
  alsoSources: string[];
};

function faceOf(row: CsvRow): { indicator: string; face: Face } {
  const indicator = field(row, "indicator");
  const countOnly = field(row, "unit") === "count" && sharesStatedAsCounts.has(indicator);
  return twins[indicator] ?? { indicator, face: countOnly ? "count" : "value" };
}

/** Every collected figure, under the name of the indicator that its twins were joined to. */
export function readPublishedFigures(): PublishedFigure[] {
  const { rows } = readCsv("tests/fixtures/figures.csv");
  return rows.map((row) => ({
    ...faceOf(row),
    id: field(row, "figure_id"),
    survey: field(row, "survey"),
    edition: field(row, "edition"),
    itemJa: field(row, "item_ja"),
    itemEn: field(row, "item_en"),
    breakdown: field(row, "breakdown"),
    segmentJa: field(row, "breakdown_value") || "全体",
    value: field(row, "value"),
    numerator: field(row, "numerator_count"),
    qualifier: field(row, "value_qualifier"),
    base: field(row, "base_n"),
    baseJa: field(row, "base_ja"),
    source: field(row, "source_id"),
    locator: field(row, "locator"),
    quote: field(row, "quote"),
    alsoSources: field(row, "also_source_ids").split(";").filter(Boolean),
  }));
}

type Statement = Pick<Citation, "qualifier" | "base" | "baseLabel" | "source" | "locator" | "quote">;

function printed(value: number | null, decimals: number): string {
  return value === null ? "" : value.toFixed(decimals);
}

function statesAs(statement: Statement, figure: PublishedFigure): boolean {
  return (
    statement.qualifier === figure.qualifier &&
    printed(statement.base, 0) === figure.base &&
    statement.baseLabel.ja === figure.baseJa &&
    statement.source === figure.source &&
    statement.locator === figure.locator &&
    statement.quote === figure.quote
  );
}

/** The face's number as the observation itself has it. */
function ownNumber(one: Observation, face: Face): string {
  if (face === "value") return printed(one.value, one.decimals);
  return printed(face === "count" ? one.count : one.rank, 0);
}

/** Whether the observation's own row states the figure. */
function isOwnStatement(one: Observation, figure: PublishedFigure): boolean {
  return ownNumber(one, figure.face) === figure.value && statesAs(one, figure);
}

/** Whether the citation states the figure. */
function isCited(citation: Citation, figure: PublishedFigure): boolean {
  return (
    citation.face === figure.face &&
    printed(citation.value, citation.decimals) === figure.value &&
    statesAs(citation, figure)
  );
}

/** The observations of the figure's cell, found by the names that the source prints. */
function observationsOf(figure: PublishedFigure, observations: readonly Observation[]): Observation[] {
  return observations.filter(
    (one) =>
      one.indicator === figure.indicator &&
      one.edition === figure.edition &&
      one.itemLabel.ja === figure.itemJa &&
      one.breakdown === figure.breakdown &&
      one.segmentLabel.ja === figure.segmentJa,
  );
}

/** What of the figure the observations do not hold; empty where it is found whole. */
export function lackOf(figure: PublishedFigure, observations: readonly Observation[]): string[] {
  const found = observationsOf(figure, observations);
  const one = found[0];
  if (!one || found.length > 1) return [`${figure.id}: ${found.length} observations of its cell`];
  const lacks: string[] = [];
  if (!isOwnStatement(one, figure) && !one.citations.some((citation) => isCited(citation, figure)))
    lacks.push(`${figure.id}: its statement of ${figure.value} is not found`);
  // A count or a rank is a column of its own, besides the citation that says where it stands.
  if (figure.face !== "value" && ownNumber(one, figure.face) !== figure.value)
    lacks.push(`${figure.id}: ${figure.face} is ${ownNumber(one, figure.face)}, not ${figure.value}`);
  if (figure.numerator !== "" && ownNumber(one, "count") !== figure.numerator)
    lacks.push(`${figure.id}: numerator is ${ownNumber(one, "count")}, not ${figure.numerator}`);
  for (const source of figure.alsoSources)
    if (!one.citations.some((citation) => citation.face === "confirmed" && citation.source === source))
      lacks.push(`${figure.id}: ${source} is not named as confirming it`);
  return lacks;
}

/** Sources that were gone through: all they were seen to state is among the figures. Later sources are not. */
export function collectedSources(figures: readonly PublishedFigure[]): Set<string> {
  return new Set(figures.flatMap((figure) => [figure.source, ...figure.alsoSources]));
}

/** What the observations hold of the collected sources without any figure that states it: rows, numbers, citations. */
export function surplusOf(observations: readonly Observation[], figures: readonly PublishedFigure[]): string[] {
  const collected = collectedSources(figures);
  const ofCollected = observations.filter((one) => collected.has(one.source));
  return ofCollected.flatMap((one) => {
    const own = figures.filter((figure) => observationsOf(figure, [one]).length > 0);
    const name = `${one.indicator}/${one.edition}/${one.item}/${one.segment}`;
    const surplus: string[] = [];
    const face = one.value === null ? (one.count === null ? "rank" : "count") : "value";
    if (!own.some((figure) => figure.face === face && isOwnStatement(one, figure)))
      surplus.push(`${name}: no figure states this row`);
    const counts = own.flatMap((figure) => (figure.face === "count" ? [figure.value] : [figure.numerator]));
    if (one.count !== null && !counts.includes(String(one.count))) surplus.push(`${name}: count ${one.count}`);
    const ranks = own.filter((figure) => figure.face === "rank").map((figure) => figure.value);
    if (one.rank !== null && !ranks.includes(String(one.rank))) surplus.push(`${name}: rank ${one.rank}`);
    for (const citation of one.citations.filter((each) => collected.has(each.source))) {
      const stated =
        citation.face === "confirmed"
          ? own.some((figure) => figure.alsoSources.includes(citation.source))
          : own.some((figure) => isCited(citation, figure));
      if (!stated) surplus.push(`${name}: ${citation.face} in ${citation.source}`);
    }
    return surplus;
  });
}
