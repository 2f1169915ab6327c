"use client";
import type { Lang } from "../../../../../../lib/localised";
// Whether this browser keeps what is edited, and what to choose where another window edits the same.
import { packEditorWords } from "./pack-editor-words";
import type { Editing, Kept } from "./use-draft";

type Props = {
  kept: Kept;
  lang: Lang;
  editing: Editing;
  /** The dashboard has a pack of this name. */
  revertible: boolean;
};

export function KeptNote({ kept, lang, editing, revertible }: Props) {
  const words = packEditorWords[lang];
  return (
    <div className="edit-kept" data-kept={kept}>
      <p role="status">{kept === "not-yet" ? "" : words.kept[kept]}</p>
      {kept === "elsewhere" && (
        <p className="download-links">
          <button type="button" onClick={editing.keepMine}>
            {words.keepMine}
          </button>
          <button type="button" onClick={editing.takeTheirs}>
            {words.takeTheirs}
          </button>
        </p>
      )}
      {kept === "yes" && revertible && (
        <p>
          {words.changedHere}
          <button
            type="button"
            onClick={() => {
              if (confirm(words.backToShippedSure)) void editing.forget();
            }}
          >
            {words.backToShipped}
          </button>
        </p>
      )}
    </div>
  );
}
