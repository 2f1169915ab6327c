// The help: keys, the switch for single-character keys, and what this browser can't do here.
import type { presentWords } from "../i18n/present-words";
import { button, element } from "./element";

type Words = (typeof presentWords)["ja"];

export type Help = {
  open: () => void;
  /** False where the reader has switched single-character keys off. */
  letters: () => boolean;
};

/** Puts the closed dialog into the document. */
export function addHelp(words: Words, unable: readonly string[]): Help {
  const { heading, close, letters, rows } = words.help;
  const box = element("input", { type: "checkbox", checked: true });
  const table = element(
    "table",
    {},
    element(
      "tbody",
      {},
      ...rows.map(({ keys, does }) =>
        element("tr", {}, element("th", { scope: "row" }, keys), element("td", {}, does)),
      ),
    ),
  );
  const dialog = element(
    "dialog",
    { "aria-labelledby": "help-heading", class: "scrolls" },
    element("h2", { id: "help-heading" }, heading),
    table,
    element("label", {}, box, letters),
    ...unable.map((text) => element("p", { class: "unable" }, text)),
    button(close, () => dialog.close(), { autofocus: true }),
  );
  document.body.append(dialog);
  return { open: () => dialog.showModal(), letters: () => box.checked };
}
