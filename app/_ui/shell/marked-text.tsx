// A text with the words that a search found in it.
import type { Marked } from "../../../lib/catalogue/search";
import type { Lang } from "../../../lib/localised";
import { typeset } from "../../../lib/words/numbers";

export function MarkedText({ marked, lang }: { marked: Marked; lang: Lang }) {
  const text = typeset(marked.text, marked.lang);
  const { marks } = marked;
  const pieces = marks.map(([from, to], index) => ({
    from,
    before: text.slice(marks[index - 1]?.[1] ?? 0, from),
    found: text.slice(from, to),
  }));
  return (
    <span lang={marked.lang === lang ? undefined : marked.lang}>
      {pieces.map(({ from, before, found }) => (
        <span key={from}>
          {before}
          <mark>{found}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}
