// The help: keys, the switch for single-character keys, and what this browser can't do here.

import { button, element } from "./element";
import type { presentWords } from "./present-words";

type Words = (typeof presentWords)["ja"];

export type Help = {
  open: () => void;
  /** False where the reader has switched single-character keys off. */
  letters: () => boolean;
};

/**
 * Puts the closed dialog into the document.
 * @param unable read when it is opened: what a machine refuses is known only later
 */
export function addHelp(words: Words, unable: ReadonlySet<string>): Help {
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
  const refused = element("div");
  const dialog = element(
    "dialog",
    { "aria-labelledby": "help-heading", class: "scrolls" },
    element("h2", { id: "help-heading" }, heading),
    table,
    element("label", {}, box, letters),
    refused,
    button(close, () => dialog.close(), { autofocus: true }),
  );
  document.body.append(dialog);
  return {
    open() {
      refused.replaceChildren(...[...unable].map((text) => element("p", {}, text)));
      dialog.showModal();
      // The button at its end has the focus; on a small screen reading still begins at the top.
      dialog.scrollTop = 0;
    },
    letters: () => box.checked,
  };
}
