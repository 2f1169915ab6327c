// A slide's number, typed digit by digit and shown until it is entered or forgotten.
import type { presentWords } from "./present-words";
import type { Say } from "./remark";

const mostDigits = 3;

type Ends = {
  words: (typeof presentWords)["ja"];
  say: Say;
  count: () => number;
  /** From 0. */
  goTo: (index: number) => void;
};

export function typedNumber({ words, say, count, goTo }: Ends) {
  let typed = "";
  const set = (digits: string) => {
    typed = digits;
    say(typed && words.jump(typed), true);
  };
  return {
    add: (digit: string) => set((typed + digit).slice(-mostDigits)),
    /** @returns false where nothing was typed */
    enter(): boolean {
      const asked = typed;
      if (!asked) return false;
      set("");
      const index = Number(asked) - 1;
      if (index >= 0 && index < count()) goTo(index);
      else say(words.noSuchSlide(asked, count()));
      return true;
    },
    forget() {
      if (typed) set("");
    },
  };
}
