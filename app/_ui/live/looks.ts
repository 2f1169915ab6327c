// The picture that a form of looks will save, drawn anew with every choice. Its address is the very file's. Without script the
// form's own buttons show it on the figure's page.
import { type Pairs, withForm } from "../../../lib/address/query";

function show(box: HTMLElement): void {
  const [form, picture] = [box.closest("form"), box.querySelector("img")];
  const copied = box.querySelector<HTMLInputElement>("input[type=checkbox]");
  const button = box.querySelector<HTMLElement>("[data-copy=picture]");
  const { file = "", ratios = "{}", failed = "" } = box.dataset;
  if (!form || !picture) return;
  const asked: Pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  const saved = withForm(file, asked);
  const src = copied?.checked ? withForm(file, [...asked, ["copied", "on"]]) : saved;
  const size = asked.find(([name]) => name === "size")?.[1] ?? "";
  const status = box.querySelector("p[role=status]");
  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  if (button && button.dataset.src !== saved) {
    button.dataset.src = saved;
    button.closest(".copy-offer")?.querySelector("img")?.remove();
    const said = button.parentElement?.querySelector("[role=status]");
    if (said) said.textContent = "";
  }
  if (picture.getAttribute("src") === src) return;
  tell("");
  const shape = (ratio: number) => picture.style.setProperty("--ratio", `${ratio || 1}`);
  shape(JSON.parse(ratios)[size]);
  // The last picture stays, faded, until the next one is there.
  picture.dataset.faded = "";
  picture.onload = () => {
    delete picture.dataset.faded;
    // Higher than its size where a figure has many notes.
    shape(picture.naturalWidth / picture.naturalHeight);
  };
  picture.onerror = () => tell(failed);
  picture.src = src;
}

/** A link leads to the form: the disclosure opens. */
function openAsked(): void {
  const details = document.getElementById(location.hash.slice(1));
  if (details instanceof HTMLDetailsElement && details.querySelector(".looks-preview")) details.open = true;
}

let follows = false;

export function beginLooks(): void {
  // A browser may have kept choices from before the page was left.
  for (const box of document.querySelectorAll<HTMLElement>(".looks-preview")) show(box);
  if (follows) return;
  follows = true;
  openAsked();
  addEventListener("hashchange", openAsked);
  document.addEventListener("change", ({ target }) => {
    const box = (target as Element).closest("form")?.querySelector<HTMLElement>(".looks-preview");
    if (box) show(box);
  });
}
