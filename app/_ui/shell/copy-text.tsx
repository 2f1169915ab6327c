"use client";
// A text to be copied. The field works without script: it can be selected. The button is added where there is one; over
// plain http the clipboard is closed to it, so there it selects the text and says which keys to press.
import { useId, useRef, useState } from "react";
import { useScripted } from "./use-scripted";

/** `lang`: of the text, where it is not the page's. */
type Props = {
  text: string;
  label: string;
  lang?: "ja" | "en" | undefined;
  rows?: number;
  words: { copy: string; copied: string; selected: string };
};

export function CopyText({ text, label, lang, rows = 5, words }: Props) {
  const scripted = useScripted();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const id = useId();
  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      // Also where there is no clipboard: the text stays selected.
      setSaid(words.selected);
    }
  }
  return (
    <div className="copy-text">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea id={id} lang={lang} ref={field} readOnly rows={rows} value={text} />
      {scripted && (
        <p>
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          <span role="status">{said}</span>
        </p>
      )}
    </div>
  );
}
