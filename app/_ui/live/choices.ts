// The form of a figure's choices acts at once: the page in its new state is fetched and takes the old one's place. What a
// reader has open or in focus stays, and the address becomes that of the state. Without script the form has a button.
import { withForm } from "../../../lib/address/query";
import { endCharts } from "./charts";
import { chooseTab, chosenTab } from "./tabs";

const formOf = () => document.querySelector<HTMLFormElement>("form.figure-controls");
/** Disclosures that stay as a reader has left them. */
const kept = "#looks, .control-years, .own-beside";
/** By their place on the page. */
const openOnes = () =>
  [...document.querySelectorAll<HTMLDetailsElement>("main details")].map((one) => one.matches(kept) && one.open);

let turn = 0;

/** @param enliven does for the new part of the page what was done for the old */
async function act(form: HTMLFormElement, used: HTMLInputElement | HTMLSelectElement, enliven: () => void) {
  turn += 1;
  const own = turn;
  const { name, value } = used;
  const asked = [...new FormData(form)].map(([field, text]) => [field, String(text)] as const);
  const address = withForm(form.getAttribute("action") ?? "", asked);
  form.setAttribute("aria-busy", "true");
  let page: Document;
  try {
    const answer = await fetch(address);
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.querySelector("form.figure-controls")) throw new Error("no such state");
  } catch {
    return location.assign(address);
  }
  // Another choice was made meanwhile.
  if (turn !== own) return;
  const held = document.activeElement === used || document.activeElement === document.body;
  const [open, tab] = [openOnes(), chosenTab()];
  const popover = document.querySelector(".controls-rest:popover-open") !== null;
  endCharts();
  for (const part of ["header.site-header", "main", "footer.site-footer"]) {
    const [before, now] = [document.querySelector(part), page.querySelector(part)];
    if (before && now) before.replaceWith(document.adoptNode(now));
  }
  // A page has the rules that it has use for.
  for (const style of page.querySelectorAll("style[data-from]")) {
    const own = document.querySelector(`style[data-from="${style.getAttribute("data-from")}"]`);
    if (own) own.textContent = style.textContent;
  }
  history.replaceState(null, "", formOf()?.dataset.href ?? address);
  for (const [index, one] of document.querySelectorAll<HTMLDetailsElement>("main details").entries()) {
    if (open[index] && one.matches(kept)) one.open = true;
  }
  if (popover) document.querySelector<HTMLElement>(".controls-rest")?.showPopover();
  enliven();
  if (tab) chooseTab(tab);
  const controls = [...(formOf()?.elements ?? [])].filter((one) => (one as HTMLInputElement).name === name);
  const again = controls.find((one) => (one as HTMLInputElement).value === value) ?? controls[0];
  if (held && again) (again as HTMLElement).focus({ preventScroll: true });
}

export function beginChoices(enliven: () => void): void {
  document.addEventListener("change", ({ target }) => {
    const used = target as HTMLInputElement;
    if (used.form?.matches("form.figure-controls")) void act(used.form, used, enliven);
  });
}
