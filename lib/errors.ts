// The one error that a reader can cause by asking for something that is not there or not allowed. It is turned into
// 400 or 404 and a sentence in one place (app/_server); every other throw is a bug.

/** All that a reader can be refused; each has its sentence in lib/address/request-words. */
export type Refusal =
  | "unknown-figure"
  | "unknown-address"
  | "unknown-choice"
  | "not-a-day"
  | "not-shown-then"
  | "not-shown-yet"
  | "too-many-days"
  | "not-a-web-address"
  | "unknown-format"
  | "unknown-parameter"
  | "repeated-parameter"
  | "out-of-bounds"
  | "no-figures"
  | "too-many-figures"
  | "entry-too-long"
  | "one-figure"
  | "unknown-place"
  | "no-data"
  | "text-too-long"
  | "unreadable-sentences"
  | "cp932-impossible"
  | "unknown-pack"
  | "unusable-pack"
  | "no-posted-pack"
  | "large-posted-pack"
  | "unreadable-pack-link"
  | "picture-width"
  | "picture-large"
  | "pictures-large";

export class BadRequest extends Error {
  constructor(
    readonly status: 400 | 404,
    /** Whose sentence is said, and what goes into it. */
    readonly code: Refusal,
    readonly detail: Record<string, string | number> = {},
  ) {
    super(`${status} ${code}`);
    this.name = "BadRequest";
  }
}
