// The day that a file carries in its name and properties: the calendar day in Japan, where its readers are.

/** YYYY-MM-DD in Japan's time. */
export function exportDate(now: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(now);
}
