"use client";
// What can be done with the pack: present it, save it, open another, pass it on as a link.
import { useRef, useState } from "react";
import { pageHref, presentPath } from "../../../../../../lib/address/page";
import { downloadWords } from "../../../../../../lib/export/download-words";
import { packWords } from "../../../../../../lib/export/meeting/pack-words";
import type { Era, Lang } from "../../../../../../lib/localised";
import type { Pack } from "../../../../../../lib/slides/pack";
import { packToLink } from "../../../../../../lib/slides/pack-link";
import { packProblemSentence } from "../../../../../../lib/slides/pack-problem-words";
import { readPack } from "../../../../../../lib/slides/read-pack";
import { CopyText } from "../../../../../_ui/shell/copy-text";
import { packEditorWords } from "./pack-editor-words";
import { packSlidesWords } from "./pack-slides-words";
import { SaveAs } from "./save-as";

type Props = {
  pack: Pack;
  /** Why it can't be used yet; empty where it can. */
  wrong: string;
  lang: Lang;
  era: Era;
  onOpen: (pack: Pack) => void;
  onSay: (text: string) => void;
};

export function UsePack({ pack, wrong, lang, era, onOpen, onSay }: Props) {
  const { use: words } = packEditorWords[lang];
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [linkOpen, setLinkOpen] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const link = linkOpen && !wrong ? packToLink(pack) : null;

  function save(): void {
    const name = `${pack.name}.json`;
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: "application/json" }));
    Object.assign(document.createElement("a"), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
    onSay(packSlidesWords[lang].said.saved(name));
  }

  async function open(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const content = await chosen.text().catch(() => null);
    const { pack: next, problems = [] } = content === null ? {} : readPack(content);
    const sentences = content === null ? [words.unreadable] : problems.map((one) => packProblemSentence(one, lang));
    setRefused(next ? [] : [words.notOpened(chosen.name), ...sentences.slice(0, 10)]);
    if (next) onOpen(next);
  }

  return (
    <section
      className="edit-use"
      aria-labelledby="use-pack"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer.files[0]);
      }}
    >
      <h2 id="use-pack" className="visually-hidden">
        {words.heading}
      </h2>
      <form
        method="post"
        target="_blank"
        action={pageHref({ lang, era }, "/present")}
        onSubmit={(event) => {
          if (wrong) event.preventDefault();
        }}
        rel="noopener"
      >
        <input type="hidden" name="pack" value={JSON.stringify(pack)} />
        <p className="download-links">
          <button type="submit" aria-disabled={wrong !== "" || undefined} aria-describedby="use-wrong">
            {packWords[lang].present}
          </button>
          <button type="button" onClick={save}>
            {words.save}
          </button>
          <button type="button" onClick={() => file.current?.click()}>
            {words.open}
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words.open}
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </p>
        <p className="hint edit-drop">{words.openHint}</p>
        {refused.length > 0 && (
          <ul className="edit-refused" role="alert">
            {refused.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </form>
      <p id="use-wrong">{wrong}</p>
      <SaveAs {...{ pack, wrong, lang, era }} />
      <details onToggle={(event) => setLinkOpen(event.currentTarget.open)}>
        <summary>{words.link}</summary>
        {link && (
          <>
            <p>{words.linkHint}</p>
            <CopyText
              text={location.origin + pageHref({ lang, era }, presentPath({ link }))}
              label={words.linkLabel}
              rows={3}
              words={downloadWords[lang].copy}
            />
          </>
        )}
        {linkOpen && !link && <p>{wrong || words.linkLong}</p>}
      </details>
    </section>
  );
}
