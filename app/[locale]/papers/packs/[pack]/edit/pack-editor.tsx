"use client";
// The editor of a meeting pack: its slides in order, the chosen one, and what can be done with the whole.
import { useCallback, useMemo, useState } from "react";
import { z } from "zod";
import { packEditPath, pageHref } from "../../../../../../lib/address/page";
import type { Era, Lang } from "../../../../../../lib/localised";
import { type Pack, packSchemaAddress } from "../../../../../../lib/slides/pack";
import { inLang } from "../../../../../../lib/slides/pack-text";
import type { FigureChoices } from "../../../../../_server/figure-choices";
import { settle } from "./draft-problems";
import { KeptNote } from "./kept-note";
import { packEditorWords } from "./pack-editor-words";
import { packSlidesWords } from "./pack-slides-words";
import { SlidePane } from "./slide-pane";
import { SlidesBar } from "./slides-bar";
import { useDraft } from "./use-draft";
import { UsePack } from "./use-pack";

// The page's policy lets nothing make code from text, which zod would try, and be reported for.
z.config({ jitless: true });

type Props = {
  /** In the address. */
  name: string;
  shipped: Pack | null;
  /** Names of the dashboard's packs. */
  taken: readonly string[];
  choices: FigureChoices;
  lang: Lang;
  era: Era;
};

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

export function PackEditor({ name, shipped, taken, choices, lang, era }: Props) {
  const words = packEditorWords[lang];
  const [said, setSaid] = useState("");
  const onName = useCallback(
    (next: string) => {
      const address = pageHref({ lang, era }, packEditPath(next));
      if (location.pathname !== address) history.replaceState(history.state, "", address);
    },
    [lang, era],
  );
  const blank = useCallback(
    (free: string): Pack => ({
      $schema: packSchemaAddress,
      name: free,
      title: packEditorWords[lang].newTitle,
      date: today(),
      slides: [],
    }),
    [lang],
  );
  const editing = useDraft({ name, shipped, taken, blank, onName });
  const { draft, kept } = editing;
  const settled = useMemo(
    () => (typeof draft === "string" ? null : settle(draft, choices.figures)),
    [draft, choices.figures],
  );

  async function open(pack: Pack): Promise<void> {
    await editing.take(pack);
    setSaid(packSlidesWords[lang].said.opened(inLang(pack.title, lang), pack.slides.length));
  }

  if (draft === "loading") return <div className="edit-loading" aria-busy="true" />;
  if (draft === "missing" || !settled) {
    return (
      <div className="edit-missing">
        <p>{words.missing}</p>
        <p>
          <a href={pageHref({ lang, era }, packEditPath("new"))}>{words.startNew}</a>
        </p>
      </div>
    );
  }
  const { pack, problems } = settled;
  const mend = problems.length > 0 ? words.use.wrong(problems.length) : "";
  const wrong = pack.slides.length === 0 ? packSlidesWords[lang].slides.none : mend;
  const title = inLang(pack.title, lang).trim();
  return (
    <div className="pack-editor">
      <div className="edit-head">
        <p className="edit-title">{title || words.untitled}</p>
        <KeptNote {...{ kept, lang, editing }} revertible={shipped?.name === draft.meeting.name} />
      </div>
      <UsePack {...{ pack, wrong, lang, era }} onOpen={open} onSay={setSaid} />
      <div className="edit-columns">
        <SlidesBar {...{ draft, choices, problems, lang, said }} apply={editing.apply} onSay={setSaid} />
        <SlidePane
          {...{ draft, settled, lang, era }}
          figures={choices.figures}
          onEdit={editing.apply}
          onRename={async (next) => {
            const free = await editing.rename(next);
            if (free) setSaid(packSlidesWords[lang].said.renamed(next));
            return free;
          }}
        />
      </div>
    </div>
  );
}
