// The one error that a reader can cause by asking for something that is not there or not allowed. It is turned into
// 400 or 404 and a sentence in one place (app/_server); every other throw is a bug.

export class BadRequest extends Error {
  constructor(
    readonly status: 400 | 404,
    /** Code of the sentence in the words of the room that says it, with what goes into it. */
    readonly code: string,
    readonly detail: Record<string, string | number> = {},
  ) {
    super(`${status} ${code}`);
    this.name = "BadRequest";
  }
}
