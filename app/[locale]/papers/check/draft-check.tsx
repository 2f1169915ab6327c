"use client";
// The box for a draft: pasted, or taken from a report or a deck that is read here. Each sentence that says something is asked
// of the server and marked. Without script the same box is a form, and the same list comes with the page.
import { type FormEvent, useEffect, useRef, useState } from "react";
import { pageHref } from "../../../../lib/address/page";
import type { Reader } from "../../../../lib/address/reader";
import { correctedDraft } from "../../../../lib/claims/corrected-draft";
import type { DraftAnswer } from "../../../../lib/claims/draft-answer";
import { maximumDraftLength } from "../../../../lib/claims/split-draft";
import { wholeDraftWords } from "../../../../lib/claims/whole-draft-words";
import { formatNumber } from "../../../../lib/words/numbers";
import { askCheck } from "../../../_ui/check/ask-check";
import { DropBox } from "../../../_ui/shell/drop-box";
import { useScripted } from "../../../_ui/shell/use-scripted";
import { DraftResult } from "./draft-result";
import { answeredBy, countsIn, type ItemState, piecesOf, startOf, waiting } from "./draft-state";
import { readDraftFile } from "./read-draft-file";

/** So many sentences are asked at once, so that the first are soon there. */
const atOnce = 20;

type Props = {
  reader: Reader;
  /** What stands in the box at first. */
  draft: string;
  /** Answers to its sentences, where the form was sent without script. */
  answers: readonly DraftAnswer[] | null;
};

type Checked = { draft: string; items: readonly ItemState[] };

export function DraftCheck({ reader, draft, answers }: Props) {
  const words = wholeDraftWords[reader.lang];
  const scripted = useScripted();
  const [checked, setChecked] = useState<Checked | null>(() => answers && { draft, items: answeredBy(draft, answers) });
  const [file, setFile] = useState("");
  const [focused, setFocused] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const turn = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each replacement the button that undoes it is there anew
  useEffect(() => {
    if (focused > 0) button.current?.focus();
  }, [focused, checked]);

  async function check(text: string): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    setFocused(0);
    let items = startOf(text);
    setChecked({ draft: text, items });
    while (items.some(waiting)) {
      const lot = items.filter(waiting).slice(0, atOnce);
      const found = await askCheck(
        lot.map((one) => one.text),
        reader,
      );
      // Another draft was pasted meanwhile.
      if (turn.current !== own) return;
      items = items.map((one) => {
        const place = lot.indexOf(one);
        return place < 0 ? one : { ...one, answer: found?.[place] ?? "failed" };
      });
      setChecked({ draft: text, items });
    }
  }

  async function change(number: number, to: (item: ItemState) => ItemState | Promise<ItemState>): Promise<void> {
    const own = turn.current;
    const item = checked?.items.find((one) => one.number === number);
    if (!item) return;
    const changed = await to(item);
    if (turn.current !== own) return;
    setFocused(number);
    setChecked((now) => {
      if (!now) return now;
      const items = now.items.map((one) => (one.number === number ? changed : one));
      // The box keeps what was put right, so that it can be checked again.
      if (field.current) field.current.value = correctedDraft(now.draft, piecesOf(items));
      return { draft: now.draft, items };
    });
  }

  const act = {
    replace: (number: number, text: string) =>
      void change(number, async (item) => {
        const [answer] = (await askCheck([text], reader)) ?? [];
        const before = item.before ?? { text: item.text, answer: item.answer };
        return { ...item, text, answer: answer ?? "failed", before };
      }),
    undo: (number: number) =>
      void change(number, (item) => (item.before ? { ...item, ...item.before, before: null } : item)),
    choose: (number: number, indicator: string) =>
      void change(number, async (item) => {
        const [answer] = (await askCheck([{ text: item.text, indicator }], reader)) ?? [];
        return { ...item, answer: answer ?? "failed" };
      }),
  };

  async function take(chosen: FileList | null): Promise<void> {
    const [one] = chosen ?? [];
    if (!one) return;
    const { text, problem } = await readDraftFile(one);
    setFile(problem ? words.problem[problem](one.name) : words.read(one.name));
    if (text === null || !field.current) return;
    field.current.value = text;
    await check(text);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void check(field.current?.value ?? "");
  }

  function tryExample(event: FormEvent): void {
    event.preventDefault();
    if (field.current) field.current.value = words.exampleText;
    void check(words.exampleText);
  }

  const done = checked !== null && !checked.items.some(waiting);
  const left = checked?.items.filter(({ kind }) => kind === "checked") ?? [];
  const action = pageHref(reader, "/papers/check");
  return (
    <div className="draft" id="draft">
      <DropBox className="draft-box" onFiles={(files) => void take(files)}>
        <form method="post" action={action} onSubmit={submit} id="draft-form">
          <label htmlFor="draft-text">{words.label}</label>
          <textarea
            id="draft-text"
            name="draft"
            ref={field}
            rows={6}
            defaultValue={draft}
            aria-describedby="draft-hint"
            autoComplete="off"
          />
          <div className="draft-actions">
            <button type="submit">{words.button}</button>
            <button type="submit" form="draft-example">
              {words.example}
            </button>
            {scripted && (
              <label className="draft-file">
                <span>{words.file}</span>
                <input
                  type="file"
                  accept=".docx,.pptx,.txt"
                  onChange={(event) => {
                    void take(event.currentTarget.files);
                    event.currentTarget.value = "";
                  }}
                />
              </label>
            )}
          </div>
        </form>
        <form method="post" action={action} onSubmit={tryExample} id="draft-example">
          <input type="hidden" name="draft" value={words.exampleText} />
        </form>
        <p className="hint" id="draft-hint">
          {words.hint}
        </p>
      </DropBox>
      <p className="draft-said" role="status">
        {[file, done ? countsIn(checked.items, reader.lang) : ""].filter(Boolean).join(" ")}
      </p>
      {checked && !done && <p>{words.working(left.filter((one) => !waiting(one)).length, left.length)}</p>}
      {checked && [...checked.draft].length > maximumDraftLength && (
        <p>{words.cut(formatNumber(maximumDraftLength, 0))}</p>
      )}
      {checked && left.length > 0 && (
        <DraftResult
          draft={checked.draft}
          items={checked.items}
          reader={reader}
          act={scripted ? act : null}
          focused={{ number: focused, button }}
        />
      )}
    </div>
  );
}
