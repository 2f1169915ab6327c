// A text of the data, whose English may be missing: in the reader's language where there is one, else marked as
// Japanese, so that it is read aloud as such.
import type { Lang, Localised } from "../../../lib/localised";
import { typeset } from "../../../lib/words/numbers";

export function DataText({ text, lang }: { text: Localised; lang: Lang }) {
  if (text[lang] !== "") return typeset(text[lang], lang);
  return <span lang="ja">{typeset(text.ja, "ja")}</span>;
}
