"use client";
// The pack as slides or paper: the server makes the file from what the form brings, and keeps nothing.
import { useState } from "react";
import { slideSizes } from "../../../../../../lib/address/looks";
import { packFile } from "../../../../../../lib/address/pack";
import { downloadWords } from "../../../../../../lib/export/download-words";
import { packFormats } from "../../../../../../lib/export/meeting/pack-options";
import { packWords } from "../../../../../../lib/export/meeting/pack-words";
import type { Era, Lang } from "../../../../../../lib/localised";
import type { Pack } from "../../../../../../lib/slides/pack";
import { packEditorWords } from "./pack-editor-words";

type Props = {
  pack: Pack;
  /** Why it can't be saved yet; empty where it can. */
  wrong: string;
  lang: Lang;
  era: Era;
};

const styles = ["color", "mono"] as const;

export function SaveAs({ pack, wrong, lang, era }: Props) {
  const words = packWords[lang];
  const looks = downloadWords[lang];
  const [size, setSize] = useState<string>(slideSizes[0]);
  const [style, setStyle] = useState<string>(styles[0]);
  const address = (format: string, more: Record<string, string> = {}) =>
    packFile({ name: "mine", format, asked: Object.entries({ lang, era, size, style, ...more }) });
  const button = (text: string, to: string) => (
    <button key={text} type="submit" className="edit-file" formAction={to} aria-disabled={wrong !== "" || undefined}>
      {text}
    </button>
  );
  return (
    <details>
      <summary>{packEditorWords[lang].use.saveAs}</summary>
      <form
        method="post"
        onSubmit={(event) => {
          if (wrong) event.preventDefault();
        }}
      >
        <input type="hidden" name="pack" value={JSON.stringify(pack)} />
        <div className="edit-buttons">
          <label className="download-choice">
            {looks.size}
            <select value={size} onChange={(event) => setSize(event.currentTarget.value)}>
              {slideSizes.map((one) => (
                <option key={one} value={one}>
                  {looks.sizes[one]}
                </option>
              ))}
            </select>
          </label>
          <label className="download-choice">
            {looks.style}
            <select value={style} onChange={(event) => setStyle(event.currentTarget.value)}>
              {styles.map((one) => (
                <option key={one} value={one}>
                  {looks.styles[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {wrong && <p>{wrong}</p>}
        <p className="download-links">
          {packFormats
            .filter((format) => format !== "json")
            .map((format) => button(words.format[format], address(format)))}
          {(["2", "6"] as const).map((count) =>
            button(words.format[`handout${count}`], address("pdf", { handout: count })),
          )}
        </p>
      </form>
    </details>
  );
}
