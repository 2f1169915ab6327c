// Edition codes of the extracts: R3 (令和3年, the whole year), R3H1 (its first half), H30 (平成30年), H14FY (平成14年度:
// April to March, where the survey's report calls it so; the code says it, since another survey's H14 may be a year).
// Plain strings; no dates, no time zones.

export type EditionParts = {
  era: "R" | "H";
  year: number;
  /** Year of the common era. */
  western: number;
  half: 1 | 2 | null;
  /** From April to the March after it. */
  fiscal: boolean;
};

const firstYearMinusOne = { R: 2018, H: 1988 } as const;

/** Parts of an edition code, or null where it is not one. */
export function parseEdition(code: string): EditionParts | null {
  const match = /^([RH])(\d{1,2})(?:H([12])|(FY))?$/.exec(code);
  if (!match) return null;
  const era = match[1] as "R" | "H";
  const year = Number(match[2]);
  const half = match[3] ? (Number(match[3]) as 1 | 2) : null;
  return { era, year, western: firstYearMinusOne[era] + year, half, fiscal: match[4] !== undefined };
}

/** Chronological place: first half, second half, the whole year, the fiscal year. Codes that are none come last. */
function place(code: string): number {
  const parts = parseEdition(code);
  if (!parts) return Number.POSITIVE_INFINITY;
  return parts.western * 4 + (parts.fiscal ? 3 : parts.half === null ? 2 : parts.half - 1);
}

/** Sorts edition codes by time: R3H1, R3H2, R3, R4H1 … */
export function compareEditions(a: string, b: string): number {
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The next edition of the same length: R3 → R4, R3H2 → R4H1, H30 → R1 (2018 → 2019). */
export function nextEdition(code: string): string | null {
  const parts = parseEdition(code);
  if (!parts) return null;
  const western = parts.half === 1 ? parts.western : parts.western + 1;
  const half = parts.fiscal ? "FY" : parts.half === null ? "" : parts.half === 1 ? "H2" : "H1";
  return `${western >= 2019 ? `R${western - 2018}` : `H${western - 1988}`}${half}`;
}

export const spans = ["year", "half"] as const;
/** How long editions are: the two never stand on one axis. */
export type Span = (typeof spans)[number];

/** Whether an edition is a (fiscal) year or a half. */
export function spanOf(code: string): Span {
  return parseEdition(code)?.half === null ? "year" : "half";
}

/** True where both are whole years, or both are halves. */
export function sameLength(a: string, b: string): boolean {
  return spanOf(a) === spanOf(b);
}

/** The halves of a calendar year; null for what is none. */
export function halvesOfYear(code: string): [first: string, second: string] | null {
  const parts = parseEdition(code);
  return parts && parts.half === null && !parts.fiscal ? [`${code}H1`, `${code}H2`] : null;
}

/** The last day of an edition's period, YYYY-MM-DD; null for a code that is none. */
export function lastDayOf(code: string): string | null {
  const parts = parseEdition(code);
  if (!parts) return null;
  if (parts.fiscal) return `${parts.western + 1}-03-31`;
  return `${parts.western}-${parts.half === 1 ? "06-30" : "12-31"}`;
}

/** First month of a period, counted from the year 0, and the first one after it. */
function months({ western, half, fiscal }: EditionParts): { from: number; to: number } {
  const from = western * 12 + (fiscal ? 3 : half === 2 ? 6 : 0);
  return { from, to: from + (half === null ? 12 : 6) };
}

/** True where two periods have a month in common, so that the same cases may be in both: R3H1 and R3. */
export function editionsOverlap(a: string, b: string): boolean {
  const parts = [parseEdition(a), parseEdition(b)] as const;
  if (!parts[0] || !parts[1]) return false;
  const [one, two] = [months(parts[0]), months(parts[1])];
  return one.from < two.to && two.from < one.to;
}
