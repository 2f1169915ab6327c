// Dates as Excel keeps them: days counted from 1900 (with a 29 February 1900 that never was) or from 1904, shown by a format.

/** Letters of a number format that count: quoted text, escaped characters, colours, locales and paddings taken away. */
export function bareFormat(format: string): string {
  return format
    .replace(/"[^"]*"?/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}

/** True of a format that shows a day, a month, a year or a time. */
export function isDateFormat(format: string): boolean {
  return (
    format !== "General" &&
    !/^general$/i.test(format) &&
    /[ymdhsge]/i.test(bareFormat(format).replace(/general|e[+-]/gi, ""))
  );
}

/** True of a format with Japanese years: 令和4年, R4.6.20. */
export function isEraFormat(format: string): boolean {
  return /g|e(?![+-])/i.test(bareFormat(format).replace(/general/gi, ""));
}

/**
 * As ISO writes it and no more precisely than the format shows: 2022-06-20, 2022-06, 2022; null where it is a time of day or
 * beyond any calendar.
 */
export function isoDate(serial: number, format: string, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (!(days >= 1 && days < 2_958_466) || days === 60) return null;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000).toISOString().slice(0, 10);
  const shown = bareFormat(format).toLowerCase();
  const hasYear = /[yeg]/.test(shown);
  if (hasYear && !shown.includes("d")) return shown.includes("m") ? date.slice(0, 7) : date.slice(0, 4);
  return hasYear || /[md]/.test(shown) ? date : null;
}
