// Looks up by a name that came from outside: `constructor` and `__proto__` are what every object has, and no entry.

/** The entry of a table under a name; undefined where it has none of its own. */
export function ownEntry<T>(table: Readonly<Partial<Record<string, T>>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
