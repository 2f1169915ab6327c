// A text to be copied (live/copying.ts). The field works without script: it can be selected.
import { useId } from "react";

/** `lang`: of the text, where it is not the page's. */
type Props = {
  text: string;
  label: string;
  lang?: "ja" | "en" | undefined;
  rows?: number;
  words: { copy: string; copied: string; selected: string };
};

export function CopyText({ text, label, lang, rows = 5, words }: Props) {
  const id = useId();
  return (
    <div className="copy-text">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea id={id} lang={lang} readOnly rows={rows} value={text} />
      <p className="by-script">
        <button type="button" data-copy="text" data-copied={words.copied} data-selected={words.selected}>
          {words.copy}
        </button>
        <span role="status" />
      </p>
    </div>
  );
}
