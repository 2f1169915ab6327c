// A remark at the edge of the screen: a number that is being typed, something that can't be had here.
import { element } from "./element";

/** Milliseconds. */
const shownFor = 8000;

/** Shows a text, or none; `stays` until the next one. */
export type Say = (text: string, stays?: boolean) => void;

/** Puts the empty remark into the document. */
export function addRemark(): Say {
  const remark = element("p", { class: "remark", role: "status" });
  document.body.append(remark);
  let forget = 0;
  return (text, stays = false) => {
    remark.textContent = text;
    clearTimeout(forget);
    if (!stays) {
      forget = window.setTimeout(() => {
        remark.textContent = "";
      }, shownFor);
    }
  };
}
