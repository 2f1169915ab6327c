"use client";
// What this browser keeps at the workbench, held against the rehearsed numbers: texts of meeting packs, lines under figures,
// chosen figures. Asked of the server in one request, which keeps nothing.
import { useEffect, useState } from "react";
import { deskAction } from "../../../../../../../lib/address/page";
import { draftWords } from "../../../../../../../lib/claims/draft-words";
import { sentencesOf } from "../../../../../../../lib/claims/split-draft";
import type { Era, Lang } from "../../../../../../../lib/localised";
import { packTexts } from "../../../../../../../lib/rehearsal/pack-texts";
import { rehearsalWords } from "../../../../../../../lib/rehearsal/rehearsal-words";
import { mostDraftSentences, type StoppedDrafts } from "../../../../../../../lib/rehearsal/stopped-sentences";
import { colon } from "../../../../../../../lib/words/marks";
import { useScripted } from "../../../../../../_ui/shell/use-scripted";
import { useCaptions } from "../../../../../../_ui/tray/captions-store";
import { ownPacks } from "../../../../../../_ui/tray/own-packs";
import { useTray } from "../../../../../../_ui/tray/tray-store";
import { rehearsalPageWords } from "../rehearsal-words";

type Placed = { text: string; about: string };
type Found = { stopped: StoppedDrafts; asked: readonly Placed[]; cut: boolean };
type State = "working" | "failed" | "none" | Found;

type Props = { id: string; token: string; reader: { lang: Lang; era: Era } };

/** Sentences of every pack in this browser; none where the browser keeps nothing. */
async function packSentences(lang: Lang): Promise<Placed[]> {
  const { slide: placeOf } = rehearsalPageWords[lang].drafts;
  const packs = await ownPacks().catch(() => []);
  return packs.flatMap(({ pack }) => {
    const title = typeof pack.title === "string" ? pack.title : pack.title[lang];
    return packTexts(pack, lang).flatMap(({ text, slide }) => sentences(text, placeOf(title, slide)));
  });
}

const sentences = (text: string, about: string): Placed[] =>
  sentencesOf(text).flatMap((one) => (one.kind === "checked" ? [{ text: one.text, about }] : []));

type Asked = { sentences: readonly string[]; entries: readonly string[] };

async function ask({ id, token, reader }: Props, drafts: Asked): Promise<StoppedDrafts | null> {
  const body = new FormData();
  const fields = { token, submission: id, drafts: JSON.stringify(drafts) };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await fetch(deskAction(reader, "rehearse-drafts"), { method: "POST", body });
  // A page that says why not is no answer.
  return response.ok && !response.redirected ? ((await response.json()) as StoppedDrafts) : null;
}

export function KeptDrafts({ id, token, reader }: Props) {
  const { lang, era } = reader;
  const words = rehearsalPageWords[lang].drafts;
  const scripted = useScripted();
  const [tray, captions] = [useTray(), useCaptions()];
  const [state, setState] = useState<State>("working");

  useEffect(() => {
    if (tray === null) return;
    let left = false;
    const compare = async (): Promise<State> => {
      const lines = Object.values(captions).flatMap((line) => sentences(line, words.caption));
      const all = [...(await packSentences(lang)), ...lines];
      if (all.length === 0 && tray.length === 0) return "none";
      const asked = all.slice(0, mostDraftSentences);
      const drafts = { sentences: asked.map(({ text }) => text), entries: tray };
      const stopped = await ask({ id, token, reader: { lang, era } }, drafts).catch(() => null);
      return stopped ? { stopped, asked, cut: all.length > asked.length } : "failed";
    };
    void compare().then((found) => {
      if (!left) setState(found);
    });
    return () => {
      left = true;
    };
  }, [id, token, lang, era, tray, captions, words]);

  if (!scripted) return <p>{words.without}</p>;
  return (
    <div role="status">{typeof state === "string" ? <p>{words[state]}</p> : <Stopped {...state} lang={lang} />}</div>
  );
}

function Stopped({ stopped, asked, cut, lang }: Found & { lang: Lang }) {
  const words = rehearsalPageWords[lang].drafts;
  const count = stopped.sentences.length + stopped.entries.length;
  return (
    <>
      <p>{count === 0 ? words.fine(asked.length) : words.stopped(count)}</p>
      {cut && <p>{words.cut(mostDraftSentences)}</p>}
      <ul className="rehearsal-entries">
        {stopped.sentences.map(({ index, text, after, replacements }) => (
          <li key={index}>
            <p className="rehearsal-about">
              <b>{asked[index]?.about}</b>
            </p>
            <p>{text}</p>
            <p>
              {rehearsalWords[lang].after}
              {colon[lang]}
              {draftWords[lang].answer[after]}
            </p>
            {replacements[0] && (
              <p>
                {words.instead}
                {replacements[0]}
              </p>
            )}
          </li>
        ))}
        {stopped.entries.map((entry) => (
          <li key={entry}>
            <p className="rehearsal-about">
              <b>{words.entry}</b> {entry}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
