// Who may keep an answer, and for how long.

/** Everybody, as long as it is true: asked about after two seconds, and at the latest after ten. */
export const forEverybody = "public, max-age=0, s-maxage=2, stale-while-revalidate=8";
/** The reader's own browser, which asks about it each time: what holds a text of the reader's own. */
export const forTheReader = "private, no-cache";
/** Nobody: errors, what is made of what was sent along. */
export const forNobody = "no-store";
