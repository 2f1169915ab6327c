// 令和3年 on one line, also in browsers that don't break Japanese by its phrases.
import { Fragment, type ReactNode } from "react";
import { yearsApart } from "../../../lib/words/edition-label";

/** A text in which no era parts from its year at the end of a line; what is no text stays as it is. */
export function unparted(text: ReactNode): ReactNode {
  if (typeof text !== "string") return text;
  const pieces = yearsApart(text);
  if (pieces.length < 2) return text;
  return pieces.map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text never move
      <span key={index} className="whole">
        {piece}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text never move
      <Fragment key={index}>{piece}</Fragment>
    ),
  );
}
