// A text that the extracts may hold only in Japanese: in the reader's language where there is one, else marked as
// Japanese, so that it is read aloud as such.
import { dataText } from "../../../lib/import/data-in-english";
import type { Lang } from "../../../lib/localised";
import { typeset } from "../../../lib/words/numbers";

export function DataText({ text, lang }: { text: string; lang: Lang }) {
  const shown = dataText(text, lang);
  return shown.lang === lang ? typeset(shown.text, lang) : <span lang={shown.lang}>{typeset(shown.text, "ja")}</span>;
}
