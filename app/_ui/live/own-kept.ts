// A reader's own values as they were typed, by figure and option: in the window's own storage, which ends with the window. Where
// that is closed they last as long as the page. They go nowhere else.

/** As typed, by option. */
export type KeptOwn = { edition: string; inputs: Record<string, { value: string; base: string }> };

const keyOf = (indicator: string) => `npa-survey-own-${indicator}`;
const unwritten = new Map<string, string>();

function isKept(found: unknown): found is KeptOwn {
  if (typeof found !== "object" || found === null) return false;
  const { edition, inputs } = found as Partial<KeptOwn>;
  if (typeof edition !== "string" || typeof inputs !== "object" || inputs === null) return false;
  return Object.values(inputs).every((one) => typeof one?.value === "string" && typeof one.base === "string");
}

/** Null where none are kept. */
export function keptOwn(indicator: string): KeptOwn | null {
  let text = unwritten.get(indicator) ?? null;
  try {
    text ??= sessionStorage.getItem(keyOf(indicator));
    const found: unknown = JSON.parse(text ?? "null");
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

/** @param kept null to forget them */
export function keepOwn(indicator: string, kept: KeptOwn | null): void {
  unwritten.delete(indicator);
  try {
    if (kept) sessionStorage.setItem(keyOf(indicator), JSON.stringify(kept));
    else sessionStorage.removeItem(keyOf(indicator));
  } catch {
    if (kept) unwritten.set(indicator, JSON.stringify(kept));
  }
}
