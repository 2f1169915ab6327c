// What the check of a draft came to: the draft with numbered marks in its margin, the list that they lead to, and the
// corrected text with its footnotes.
import type { RefObject } from "react";
import type { Reader } from "../../../../lib/address/reader";
import { footnotedDraft } from "../../../../lib/claims/corrected-draft";
import { answerSigns, draftWords } from "../../../../lib/claims/draft-words";
import { wholeDraftWords } from "../../../../lib/claims/whole-draft-words";
import { CopyText } from "../../../_ui/shell/copy-text";
import { DraftItem } from "./draft-item";
import { type ItemState, nextToSee, piecesOf } from "./draft-state";

type Props = {
  draft: string;
  items: readonly ItemState[];
  reader: Reader;
  /** Null without script. */
  act: {
    replace: (number: number, text: string) => void;
    undo: (number: number) => void;
    choose: (number: number, indicator: string) => void;
  } | null;
  focused: { number: number; button: RefObject<HTMLButtonElement | null> };
};

export function DraftResult({ draft, items, reader, act, focused }: Props) {
  const words = wholeDraftWords[reader.lang];
  const marked = items.filter(({ number }) => number > 0);
  return (
    <>
      <section className="draft-marked" aria-labelledby="draft-marked">
        <h2 id="draft-marked">{words.marked}</h2>
        {items.map((item, index) => (
          <Row key={item.start} item={item} before={items[index - 1]} draft={draft} reader={reader} />
        ))}
      </section>
      <section aria-labelledby="draft-found">
        <h2 id="draft-found">{words.list}</h2>
        <ol className="draft-list">
          {marked.map((item) => (
            <DraftItem
              key={item.number}
              item={item}
              reader={reader}
              next={nextToSee(items, item.number)}
              act={
                act && {
                  replace: (text) => act.replace(item.number, text),
                  undo: () => act.undo(item.number),
                  choose: (indicator) => act.choose(item.number, indicator),
                }
              }
              focus={focused.number === item.number ? focused.button : null}
            />
          ))}
        </ol>
      </section>
      <section aria-labelledby="draft-copy">
        <h2 id="draft-copy">{words.copy.heading}</h2>
        <p className="hint">{words.copy.hint}</p>
        <CopyText
          text={footnotedDraft(draft, piecesOf(items), reader.lang)}
          label={words.copy.heading}
          rows={8}
          words={words.copy}
        />
      </section>
    </>
  );
}

type RowProps = { item: ItemState; before: ItemState | undefined; draft: string; reader: Reader };

/** A sentence with its mark; a new line of the draft begins a new paragraph. */
function Row({ item, before, draft, reader }: RowProps) {
  const { number, text, start, answer } = item;
  const between = draft.slice(before?.end ?? 0, start);
  const lead = between.split("\n").at(-1)?.trim() ?? "";
  const words = draftWords[reader.lang];
  const known = answer !== null && answer !== "failed" ? answer.answer : null;
  return (
    <p className={between.includes("\n") || !before ? "draft-row draft-first" : "draft-row"}>
      <span className="draft-margin">
        {number > 0 && (
          <a href={`#draft-${number}`} className={known ? `draft-mark draft-${known}` : "draft-mark"}>
            <span aria-hidden="true">
              {number} {known ? answerSigns[known] : answer === null && item.kind === "checked" ? "…" : "？"}
            </span>
            <span className="visually-hidden">
              {wholeDraftWords[reader.lang].mark(number, known ? words.answer[known] : "")}
            </span>
          </a>
        )}
      </span>
      <span>
        {lead && `${lead} `}
        {text}
      </span>
    </p>
  );
}
