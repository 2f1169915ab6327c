// What of the overview's list has come since this browser was last here. The browser keeps the number of the newest publication
// that it was shown; nothing is asked of a server for it.
const seenKey = "npa-survey-seen";
/** As it was when this window came: what is new stays so until the window is closed. */
const cameKey = "npa-survey-seen-before";

function numberIn(storage: Storage, key: string): number | null {
  const number = Number(storage.getItem(key) ?? Number.NaN);
  return Number.isInteger(number) ? number : null;
}

/** The newest publication that was seen on the last visit; null on the first, and where nothing is kept. */
function seenBefore(newest: number): number | null {
  try {
    const came = numberIn(sessionStorage, cameKey) ?? numberIn(localStorage, seenKey);
    sessionStorage.setItem(cameKey, `${came ?? newest}`);
    localStorage.setItem(seenKey, `${newest}`);
    return came;
  } catch {
    return null;
  }
}

export function beginSinceSeen(): void {
  const box = document.querySelector<HTMLElement>(".since-seen");
  if (!box) return;
  const entries = [...box.querySelectorAll<HTMLElement>("li[data-run]")];
  const before = seenBefore(Number(entries[0]?.dataset.run));
  const fresh = before === null ? [] : entries.filter(({ dataset }) => Number(dataset.run) > before);
  for (const entry of fresh)
    entry.prepend(
      Object.assign(document.createElement("b"), { className: "since-fresh", textContent: entry.dataset.fresh }),
    );
  const status = box.querySelector("[role=status]");
  const counted: string[] = JSON.parse(box.dataset.since ?? "[]");
  if (status) status.textContent = counted[fresh.length - 1] ?? "";
}
