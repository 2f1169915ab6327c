// Puts figures into the tray and takes them out, and tells in the header how many there are. Without script a button leads to
// the gallery, with the figure chosen.
import { mostFigures } from "../../../lib/address/tray";
import { followTray, isPinning, setTray, trayEntries } from "../tray/tray-kept";

/** The entries of one figure: that goes on showing the newest, and with the editions of today. */
function entriesOf(form: HTMLFormElement): { entry: string; pinned: string } {
  const field = form.elements.namedItem("figure") as HTMLInputElement;
  return { entry: field.value, pinned: form.dataset.pinned ?? field.value };
}

function show(): void {
  const tray = trayEntries();
  for (const count of document.querySelectorAll<HTMLElement>("[data-tray-count]")) {
    count.hidden = tray.length === 0;
    count.textContent = tray.length === 0 ? " " : ` ${tray.length}`;
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form.tray-toggle")) {
    const { entry, pinned } = entriesOf(form);
    const picked = tray.includes(entry) || tray.includes(pinned);
    form.querySelector("button")?.setAttribute("aria-pressed", `${picked}`);
  }
}

function toggle(form: HTMLFormElement): void {
  const [tray, { entry, pinned }] = [trayEntries(), entriesOf(form)];
  const others = tray.filter((one) => one !== entry && one !== pinned);
  const picked = others.length < tray.length;
  const full = !picked && tray.length >= mostFigures;
  const status = form.querySelector("[role=status]");
  if (status) status.textContent = full ? (form.dataset.full ?? "") : "";
  if (!full) setTray(picked ? others : [...tray, isPinning() ? pinned : entry]);
}

let follows = false;

export function beginTray(): void {
  show();
  if (follows) return;
  follows = true;
  followTray(show);
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches("form.tray-toggle")) return;
    event.preventDefault();
    toggle(form);
  });
}
