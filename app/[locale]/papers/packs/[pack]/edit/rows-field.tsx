"use client";
// Paragraphs or lines, each a row: Enter begins the next one, pasted lines become rows of their own.
import { useEffect, useRef } from "react";
import type { Lang } from "../../../../../../lib/localised";
import type { Problem } from "../../../../../../lib/problem";
import { inLang, isBlankParagraph, type PackParagraph, reworded } from "../../../../../../lib/slides/pack-text";
import { problemsAt } from "./draft-problems";
import { Field, sentence } from "./field";
import { packFieldWords } from "./pack-field-words";

type Props = {
  rows: readonly PackParagraph[];
  kind: "paragraph" | "agenda";
  most: number;
  lang: Lang;
  problems: readonly Problem[];
  /** Of the list in the pack: `slides.2.paragraphs`. */
  place: string;
  onChange: (rows: PackParagraph[]) => void;
};

export function RowsField({ rows, kind, most, lang, problems, place, onChange }: Props) {
  const words = packFieldWords[lang].rows;
  const box = useRef<HTMLDivElement>(null);
  /** The row that the keyboard goes to once it is drawn; the button behind the last. */
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const fields = box.current?.querySelectorAll("textarea") ?? [];
    const wanted = fields[next.current] ?? box.current?.querySelector<HTMLElement>("[data-add]");
    wanted?.focus();
    next.current = null;
  });

  function write(index: number, value: string): void {
    const [first = "", ...more] = value.split(/\r\n|[\r\n]/);
    const room = most - rows.length;
    const added = more.slice(0, room).map((text): PackParagraph => ({ text }));
    if (added.length > 0) next.current = index + added.length;
    onChange(
      rows.flatMap((row, at) => (at === index ? [{ ...row, text: reworded(row.text, lang, first) }, ...added] : [row])),
    );
  }

  let written = -1;
  return (
    <div className="edit-rows" ref={box}>
      {rows.map((row, index) => {
        const blank = isBlankParagraph(row);
        if (!blank) written++;
        const wrong = blank ? [] : problemsAt(problems, `${place}.${written}`);
        const inUrl = wrong.filter(({ column }) => column.endsWith(".url"));
        const inText = wrong.filter((one) => !inUrl.includes(one));
        const text = inLang(row.text, lang);
        const name = words[kind](index + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and each is drawn from its text
          <div className="edit-row" data-linked={kind === "paragraph" || undefined} key={index}>
            <Field label={name} problem={sentence(inText, lang, text)}>
              {(belongs) => (
                <textarea
                  {...belongs}
                  rows={kind === "agenda" ? 1 : 2}
                  value={text}
                  onChange={(event) => write(index, event.currentTarget.value)}
                />
              )}
            </Field>
            {kind === "paragraph" && (
              <Field label={words.link} name={words.linkOf(index + 1)} problem={sentence(inUrl, lang)}>
                {(belongs) => (
                  <input
                    {...belongs}
                    type="url"
                    inputMode="url"
                    placeholder="https://"
                    value={row.url ?? ""}
                    onChange={(event) => {
                      const url = event.currentTarget.value.trim();
                      onChange(rows.map((one, at) => (at === index ? { ...one, url } : one)));
                    }}
                  />
                )}
              </Field>
            )}
            <button
              type="button"
              aria-label={words.remove(name)}
              onClick={() => {
                next.current = Math.min(index, rows.length - 2);
                if (next.current < 0) next.current = rows.length;
                onChange(rows.filter((_, at) => at !== index));
              }}
            >
              {words.removeShort}
            </button>
          </div>
        );
      })}
      {rows.length < most && (
        <button
          type="button"
          data-add
          onClick={() => {
            next.current = rows.length;
            onChange([...rows, { text: "" }]);
          }}
        >
          {kind === "agenda" ? words.addAgenda : words.addParagraph}
        </button>
      )}
      {kind === "paragraph" && <p className="hint">{words.hint}</p>}
    </div>
  );
}
