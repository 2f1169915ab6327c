// Keys of the keyboard, and of remote pointers, which send the same ones.

export type Command =
  | { do: "next" | "previous" | "first" | "last" | "enter" | "escape" }
  | { do: "black" | "fullScreen" | "presenter" | "dark" | "help" }
  | { do: "digit"; digit: string };

type Press = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

const moves: Record<string, Command["do"]> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  Enter: "enter",
  Escape: "escape",
};

/** Single characters: whoever speaks to the computer may switch them off (WCAG 2.1.4). */
const letters: Record<string, Command["do"]> = {
  b: "black",
  ".": "black",
  f: "fullScreen",
  p: "presenter",
  d: "dark",
  "?": "help",
};

/** What a key asks for; null where it is none of ours, or the browser's with Ctrl and the like. */
export function commandOf({ key, altKey, ctrlKey, metaKey }: Press, withLetters: boolean): Command | null {
  if (altKey || ctrlKey || metaKey) return null;
  const move = moves[key];
  if (move) return { do: move } as Command;
  if (!withLetters) return null;
  if (/^[0-9]$/.test(key)) return { do: "digit", digit: key };
  const letter = letters[key.toLowerCase()];
  return letter ? ({ do: letter } as Command) : null;
}

/** Keys that the focused element needs for itself. */
export function ownKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("dialog")) return true;
  if (target.closest("input")) return true;
  if (target.closest("button, summary")) return key === "Enter" || key === " ";
  if (target.closest("a")) return key === "Enter";
  // What scrolls is scrolled; left and right still turn the slides.
  return target.closest(".scrolls") !== null && /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/.test(key);
}
