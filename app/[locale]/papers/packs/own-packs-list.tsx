"use client";
// The packs kept in this browser: to edit, to present, to remove. Nothing where there are none.
import { useEffect, useRef, useState } from "react";
import { packEditPath, pageHref } from "../../../../lib/address/page";
import type { Reader } from "../../../../lib/address/reader";
import { packWords } from "../../../../lib/export/meeting/pack-words";
import type { Pack } from "../../../../lib/slides/pack";
import { inLang, tidyPack } from "../../../../lib/slides/pack-text";
import { dropPack, keepPack, ownPacks } from "../../../_ui/tray/own-packs";
import { packEditorWords } from "./[pack]/edit/pack-editor-words";

export function OwnPacksList({ reader }: { reader: Reader }) {
  const { lang } = reader;
  const words = packEditorWords[lang].own;
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  const [removed, setRemoved] = useState<Pack | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  async function load(): Promise<void> {
    const own = await ownPacks().catch(() => []);
    setPacks(own.map(({ pack }) => pack));
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is read once
  useEffect(() => void load(), []);

  const titleOf = (pack: Pack) => inLang(pack.title, lang).trim() || packEditorWords[lang].untitled;

  async function remove(pack: Pack): Promise<void> {
    await dropPack(pack.name);
    setRemoved(pack);
    await load();
    heading.current?.focus();
  }

  async function restore(pack: Pack): Promise<void> {
    await keepPack(pack, null);
    setRemoved(null);
    await load();
    heading.current?.focus();
  }

  if (packs.length === 0 && !removed) return null;
  return (
    <section className="pack own-packs" aria-labelledby="own-packs">
      <h2 id="own-packs" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      <div role="status">
        {removed && (
          <>
            {words.removed(titleOf(removed))}{" "}
            <button type="button" onClick={() => restore(removed)}>
              {words.restore}
            </button>
          </>
        )}
      </div>
      <ul>
        {packs.map((pack) => {
          const title = titleOf(pack);
          const edit = pageHref(reader, packEditPath(pack.name));
          return (
            <li key={pack.name}>
              <p>
                <a href={edit}>{title}</a> <small>{words.slides(pack.slides.length)}</small>
              </p>
              <form
                className="download-links"
                method="post"
                action={pageHref(reader, "/present")}
                target="_blank"
                rel="noopener"
              >
                <input type="hidden" name="pack" value={JSON.stringify(tidyPack(pack))} />
                <a className="button" href={edit} aria-label={words.of(words.edit, title)}>
                  {words.edit}
                </a>
                <button
                  type="submit"
                  disabled={pack.slides.length === 0}
                  aria-label={words.of(packWords[lang].present, title)}
                >
                  {packWords[lang].present}
                </button>
                <button type="button" aria-label={words.of(words.remove, title)} onClick={() => remove(pack)}>
                  {words.remove}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
