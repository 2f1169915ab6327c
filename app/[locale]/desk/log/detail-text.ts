// What an event says beside its name, in one line.

export function detailText(detail: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return Object.entries(detail)
    .map(([name, value]) => `${name}: ${text(value)}`)
    .join(" · ");
}
