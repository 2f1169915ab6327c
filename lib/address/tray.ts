// The tray (選んだ図): figures that a reader picked on any page, kept as text in the browser. What is read back may be
// anything, so it is bounded and checked like any other input.

/** The most figures that go together: every indicator once, and some in a further state. More would keep others waiting. */
export const mostFigures = 60;
/** Longest line that a reader may write under a figure, in characters. */
export const longestCaption = 60;
/** Longest text of one figure; the longest state there is takes a third of it. */
export const longestEntry = 300;

const entryForm = /^[a-z0-9-]+(?:\?[\w=&,.%+*-]*)?$/i;

/** The entries in a stored text, in their order, each once; none where the text is not a tray. Never throws. */
export function readTray(text: string): string[] {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(stored)) return [];
  const entries = stored.filter(
    (one): one is string => typeof one === "string" && one.length <= longestEntry && entryForm.test(one),
  );
  return [...new Set(entries)].slice(0, mostFigures);
}

/** The tray with an entry moved by so many places, as far as it goes. */
export function moved(entries: readonly string[], entry: string, by: number): string[] {
  const rest = entries.filter((one) => one !== entry);
  const place = Math.max(0, Math.min(rest.length, entries.indexOf(entry) + by));
  return [...rest.slice(0, place), entry, ...rest.slice(place)];
}
