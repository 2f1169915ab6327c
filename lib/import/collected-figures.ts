// The figures as they were collected, one row a stated number, and whether a set of observations holds them: each must be
// found with its number, qualifier, base, numerator, source, place and quote. A second book beside the tables, so that a
// slip of the hand in one of them is seen.
import Papa from "papaparse";
import type { Citation, Face, Observation, Standing } from "../observation";
import type { Problem } from "../problem";

/** Indicators of the collected figures that are faces of another one. */
const twins: Record<string, { indicator: string; face: Face }> = {
  "damage-experienced-rank": { indicator: "damage-experienced", face: "rank" },
  "report-destination-rank": { indicator: "report-destination", face: "rank" },
  "ransomware-route-count": { indicator: "ransomware-route", face: "count" },
  "ransomware-route-1dp": { indicator: "ransomware-route", face: "value" },
  "recovery-time-count": { indicator: "recovery-time", face: "count" },
  "recovery-cost-count": { indicator: "recovery-cost", face: "count" },
  "mic-security-measures-rank": { indicator: "mic-security-measures", face: "rank" },
  "ipa-damage-count": { indicator: "ipa-damage", face: "count" },
  "business-impact-count": { indicator: "business-impact", face: "count" },
  "backup-not-restored-reason": { indicator: "backup-not-restored", face: "count" },
  "backup-restored-share": { indicator: "backup-restored", face: "value" },
  "ransomware-route-telework-total": { indicator: "ransomware-route", face: "value" },
  "recovery-cost-over-100m-of-2months": { indicator: "recovery-cost-of-long-recovery", face: "value" },
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

export type CollectedFigure = {
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

type Row = Record<string, string>;

/** @throws Error where the column is absent */
function field(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`The list of collected figures has no column ${column}`);
  return value;
}

function faceOf(row: Row): { indicator: string; face: Face } {
  const indicator = field(row, "indicator");
  const countOnly = field(row, "unit") === "count" && sharesStatedAsCounts.has(indicator);
  return twins[indicator] ?? { indicator, face: countOnly ? "count" : "value" };
}

/** Every figure of the list (CSV), under the name of the indicator that its twins were joined to. */
export function readCollectedFigures(text: string): CollectedFigure[] {
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => ({
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

function statesAs(statement: Statement, figure: CollectedFigure): boolean {
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
export function isOwnStatement(one: Observation, figure: CollectedFigure): boolean {
  return ownNumber(one, figure.face) === figure.value && statesAs(one, figure);
}

/** Whether the citation states the figure. */
export function isCited(citation: Citation, figure: CollectedFigure): boolean {
  return (
    citation.face === figure.face &&
    printed(citation.value, citation.decimals) === figure.value &&
    statesAs(citation, figure)
  );
}

/** The observations of the figure's cell, found by the names that the source prints. */
export function observationsOf(figure: CollectedFigure, observations: readonly Observation[]): Observation[] {
  return observations.filter(
    (one) =>
      one.indicator === figure.indicator &&
      one.edition === figure.edition &&
      one.itemLabel.ja === figure.itemJa &&
      one.breakdown === figure.breakdown &&
      one.segmentLabel.ja === figure.segmentJa,
  );
}

export type Lack = Pick<Problem, "code" | "detail">;

/**
 * What of the figure the observations do not hold; empty where it is found whole.
 * @param standing of its source: what is noted privately is cited beside the number of another source, never in its columns
 */
export function lackOf(figure: CollectedFigure, observations: readonly Observation[], standing?: Standing): Lack[] {
  const { indicator, edition, itemJa, segmentJa, value, source } = figure;
  const cell = [indicator, edition, segmentJa, itemJa].join(" / ");
  const lack = (code: string, detail: Problem["detail"] = {}): Lack => ({
    code,
    detail: { figure: figure.id, cell, ...detail },
  });
  const found = observationsOf(figure, observations);
  const one = found[0];
  if (!one || found.length > 1) return [lack("figure-cell-missing")];
  const lacks: Lack[] = [];
  const cited = one.citations.some((citation) => isCited(citation, figure));
  if (!isOwnStatement(one, figure) && !cited) lacks.push(lack("figure-not-stated", { value, source }));
  if (standing === "private" && cited && one.source !== source) return lacks;
  // A count or a rank is a column of its own, besides the citation that says where it stands.
  const own = ownNumber(one, figure.face);
  if (figure.face !== "value" && own !== value) lacks.push(lack("figure-number-differs", { found: own, value }));
  const count = ownNumber(one, "count");
  if (figure.numerator !== "" && count !== figure.numerator)
    lacks.push(lack("figure-number-differs", { found: count, value: figure.numerator }));
  for (const also of figure.alsoSources)
    if (!one.citations.some((citation) => citation.face === "confirmed" && citation.source === also))
      lacks.push(lack("figure-not-confirmed", { source: also }));
  return lacks;
}
