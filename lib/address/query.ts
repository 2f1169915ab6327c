// The parameters of any address: checked, read, written. Nothing that is misspelt, doubled or out of bounds is passed
// over in silence, so that what comes back is always what the address says.
import { BadRequest } from "../errors";

export type Pairs = readonly (readonly [name: string, value: string])[];

/** What an address said, short enough for a sentence. */
const shown = (text: string) => text.slice(0, 40);

/**
 * @param repeatable the one name that may stand several times
 * @throws BadRequest 400 `unknown-parameter` or `repeated-parameter`
 */
export function checkParameters(query: URLSearchParams, allowed: readonly string[], repeatable?: string): void {
  for (const name of new Set(query.keys())) {
    if (!allowed.includes(name)) {
      throw new BadRequest(400, "unknown-parameter", { name: shown(name), allowed: allowed.join(", ") });
    }
    if (name !== repeatable && query.getAll(name).length > 1) throw new BadRequest(400, "repeated-parameter", { name });
  }
}

/** @throws BadRequest 400 `unknown-choice` */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new BadRequest(400, "unknown-choice", { name, value: shown(value), allowed: allowed.join(", ") });
}

/** An empty value takes the preset, as a form sends it. @throws BadRequest 400 `unknown-choice` */
export function choice<T extends string>(query: URLSearchParams, name: string, allowed: readonly T[], preset: T): T {
  const value = query.get(name);
  return value ? oneOf(name, value, allowed) : preset;
}

/** @throws BadRequest 400 `out-of-bounds` */
export function wholeNumber<T>(
  query: URLSearchParams,
  name: string,
  { least, most }: { least: number; most: number },
  preset: T,
): number | T {
  const value = query.get(name);
  if (!value) return preset;
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new BadRequest(400, "out-of-bounds", { name, value: shown(value), least, most });
}

/** Parameters as a form sends them. */
export function formQuery(pairs: Pairs): string {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
}

/** A path with parameters, where there are any. Commas stay readable: `?editions=R2,R3`. */
export function withQuery<P extends string>(path: P, pairs: Pairs): P | `${P}?${string}` {
  const text = formQuery(pairs).replaceAll("%2C", ",");
  return text ? `${path}?${text}` : path;
}

/** A path with parameters as a form sends them, empty ones too. */
export function withForm<P extends string>(path: P, pairs: Pairs): P | `${P}?${string}` {
  return pairs.length > 0 ? `${path}?${formQuery(pairs)}` : path;
}

/** The parameters of a page as Next gives them. */
export function pairsOf(query: Readonly<Record<string, string | readonly string[] | undefined>>): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      // For a name like `toString` Next gives what every object has.
      .filter((one) => typeof one === "string")
      .map((one): [string, string] => [name, one]),
  );
}
