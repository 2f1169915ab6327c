// What an event says beside its name, in one line.

export function detailText(detail: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return (
    Object.entries(detail)
      // Whose account it is stands beside it by name.
      .filter(([name]) => name !== "account")
      .map(([name, value]) => `${name}: ${text(value)}`)
      .join(" · ")
  );
}
