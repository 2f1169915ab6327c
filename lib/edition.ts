// Edition codes of the extracts: R3 (令和3年, the whole year), R3H1 (its first half), H30 (平成30年), H14FY (平成14年度:
// April to March, where the survey's report calls it so; the code says it, since another survey's H14 may be a year),
// R3M01 (令和3年1月), R3M01A and R3M01B (its first and second half). Plain strings; no time zones.

export type EditionParts = {
  era: "R" | "H";
  year: number;
  /** Year of the common era. */
  western: number;
  half: 1 | 2 | null;
  /** From April to the March after it. */
  fiscal: boolean;
  /** 1 to 12, of a survey taken by the month. */
  month: number | null;
  /** Half of the month. */
  part: 1 | 2 | null;
};

const firstYearMinusOne = { R: 2018, H: 1988 } as const;

/** Codes are few and asked for at every comparison; what is made up to fill it is forgotten. */
const parsed = new Map<string, EditionParts | null>();
const mostParsed = 2000;

/** Parts of an edition code, or null where it is not one. */
export function parseEdition(code: string): Readonly<EditionParts> | null {
  const found = parsed.get(code);
  if (found !== undefined) return found;
  const parts = partsOf(code);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(code, parts);
  return parts;
}

function partsOf(code: string): EditionParts | null {
  const match = /^([RH])(\d{1,2})(?:H([12])|(FY)|M(0[1-9]|1[0-2])([AB])?)?$/.exec(code);
  if (!match) return null;
  const era = match[1] as "R" | "H";
  const year = Number(match[2]);
  const half = match[3] ? (Number(match[3]) as 1 | 2) : null;
  const month = match[5] ? Number(match[5]) : null;
  const part = match[6] ? (match[6] === "A" ? 1 : 2) : null;
  return { era, year, western: firstYearMinusOne[era] + year, half, fiscal: match[4] !== undefined, month, part };
}

/** Chronological place: what ends first comes first, the shorter before the longer. Codes that are none come last. */
function place(code: string): number {
  const parts = parseEdition(code);
  if (!parts) return Number.POSITIVE_INFINITY;
  const { western, half, fiscal, month, part } = parts;
  if (month !== null) return western * 100 + month * 6 + (part ?? 3);
  return western * 100 + (fiscal ? 99 : half === null ? 98 : half === 1 ? 40 : 97);
}

/** Sorts edition codes by time: R3H1, R3H2, R3, R4H1 … */
export function compareEditions(a: string, b: string): number {
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The month of an edition that is half of one; any other edition as it is. */
export function wholePeriod(code: string): string {
  return parseEdition(code)?.part ? code.slice(0, -1) : code;
}

/**
 * The next edition of the same length: R3 → R4, R3H2 → R4H1, H30 → R1 (2018 → 2019), R2M12 → R3M01.
 * @param yearly the same half of the next year
 */
export function nextEdition(code: string, yearly = false): string | null {
  const parts = parseEdition(code);
  if (!parts) return null;
  if (parts.month !== null) {
    const western = parts.month === 12 ? parts.western + 1 : parts.western;
    const month = String((parts.month % 12) + 1).padStart(2, "0");
    return `${western >= 2019 ? `R${western - 2018}` : `H${western - 1988}`}M${month}`;
  }
  const western = parts.half === 1 && !yearly ? parts.western : parts.western + 1;
  const other = yearly ? parts.half : parts.half === 1 ? 2 : 1;
  const half = parts.fiscal ? "FY" : parts.half === null ? "" : `H${other}`;
  return `${western >= 2019 ? `R${western - 2018}` : `H${western - 1988}`}${half}`;
}

/** True of halves that are all the first of their years, or all the second. */
export function isOneHalf(codes: readonly string[]): boolean {
  const halves = new Set(codes.map((code) => parseEdition(code)?.half ?? null));
  return halves.size === 1 && !halves.has(null);
}

/**
 * True where one edition comes right after another, as they are counted: years, fiscal years, halves, months and theirs.
 * @param yearly where only one half of each year is told
 */
export function follows(before: string, after: string, yearly = false): boolean {
  const [one, two] = [parseEdition(before), parseEdition(after)];
  if (!one || !two || !sameLength(before, after)) return false;
  if (one.month === null) return nextEdition(before, yearly)?.replace("FY", "") === after.replace("FY", "");
  if (one.part === 1) return after === `${wholePeriod(before)}B`;
  return nextEdition(wholePeriod(before)) === wholePeriod(after) && two.part !== 2;
}

export const spans = ["year", "half", "month"] as const;
/** How long editions are: no two stand on one axis. */
export type Span = (typeof spans)[number];

/** Whether an edition is a (fiscal) year, a half or a month. */
export function spanOf(code: string): Span {
  const parts = parseEdition(code);
  if (parts && parts.month !== null) return "month";
  return parts?.half === null ? "year" : "half";
}

/** True where both are whole years, both are halves, or both are months. */
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
  if (parts.month !== null) {
    const end = new Date(Date.UTC(parts.western, parts.month, 0)).toISOString().slice(0, 10);
    return parts.part === 1 ? `${end.slice(0, 8)}15` : end;
  }
  return `${parts.western}-${parts.half === 1 ? "06-30" : "12-31"}`;
}

/** First half-month of a period, counted from the year 0, and the first one after it. */
function months({ western, half, fiscal, month, part }: EditionParts): { from: number; to: number } {
  if (month !== null) {
    const from = (western * 12 + month - 1) * 2 + (part === 2 ? 1 : 0);
    return { from, to: from + (part === null ? 2 : 1) };
  }
  const from = (western * 12 + (fiscal ? 3 : half === 2 ? 6 : 0)) * 2;
  return { from, to: from + (half === null ? 24 : 12) };
}

/** True where two periods have a month in common, so that the same cases may be in both: R3H1 and R3. */
export function editionsOverlap(a: string, b: string): boolean {
  const parts = [parseEdition(a), parseEdition(b)] as const;
  if (!parts[0] || !parts[1]) return false;
  const [one, two] = [months(parts[0]), months(parts[1])];
  return one.from < two.to && two.from < one.to;
}
