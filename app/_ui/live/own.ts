// A reader's own values beside a figure: the script for them comes when the disclosure is opened, or where this window has
// kept some for the figure.
import { keptOwn } from "./own-kept";

export function beginOwn(): void {
  const details = document.querySelector<HTMLDetailsElement>("details.own-beside");
  if (!details) return;
  const open = () => void import("./own-panel").then(({ openOwn }) => openOwn(details)).catch(() => undefined);
  if (details.open || keptOwn(details.dataset.own ?? "")) open();
  else details.addEventListener("toggle", open, { once: true });
}
