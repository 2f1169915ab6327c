// Parameters of an address that takes few: none that is misspelt or doubled is passed over in silence.
import { BadRequest } from "../../lib/errors";

/** @throws BadRequest 400 `unknown-parameter` or `repeated-parameter` */
export function checkParameters(query: URLSearchParams, allowed: readonly string[]): void {
  for (const name of new Set(query.keys())) {
    const shown = name.slice(0, 40);
    if (!allowed.includes(name)) {
      throw new BadRequest(400, "unknown-parameter", { name: shown, allowed: allowed.join(", ") });
    }
    if (query.getAll(name).length > 1) throw new BadRequest(400, "repeated-parameter", { name: shown });
  }
}
