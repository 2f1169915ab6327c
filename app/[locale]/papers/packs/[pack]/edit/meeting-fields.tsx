"use client";
// The meeting: its name, when, where, what about; and what the pack's file is called.
import { useState } from "react";
import type { Lang } from "../../../../../../lib/localised";
import type { Problem } from "../../../../../../lib/problem";
import type { Draft } from "../../../../../../lib/slides/draft";
import { type PackText, packPatterns } from "../../../../../../lib/slides/pack";
import { inLang, reworded } from "../../../../../../lib/slides/pack-text";
import { problemsAt } from "./draft-problems";
import { Field, sentence } from "./field";
import { packFieldWords } from "./pack-field-words";
import { RowsField } from "./rows-field";

type Meeting = Draft["meeting"];
type Props = {
  meeting: Meeting;
  lang: Lang;
  problems: readonly Problem[];
  onChange: (meeting: Meeting) => void;
  /** @returns false where the name is taken */
  onRename: (name: string) => Promise<boolean>;
};

export function MeetingFields({ meeting, lang, problems, onChange, onRename }: Props) {
  const words = packFieldWords[lang].meeting;
  const text = (name: "title" | "organisation" | "place") => {
    const value = inLang((meeting[name] ?? "") as PackText, lang);
    return (
      <Field label={words[name]} problem={sentence(problemsAt(problems, name), lang, value)}>
        {(belongs) => (
          <input
            {...belongs}
            type="text"
            value={value}
            autoComplete="off"
            onChange={(event) =>
              onChange({ ...meeting, [name]: reworded(meeting[name], lang, event.currentTarget.value) })
            }
          />
        )}
      </Field>
    );
  };
  const moment = (name: "date" | "time") => (
    <Field label={words[name]} problem={sentence(problemsAt(problems, name), lang, meeting[name])}>
      {(belongs) => (
        <input
          {...belongs}
          type={name}
          value={meeting[name] ?? ""}
          onChange={(event) => onChange({ ...meeting, [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <h2>{words.heading}</h2>
      {text("title")}
      {text("organisation")}
      <div className="edit-pair">
        {moment("date")}
        {moment("time")}
      </div>
      {text("place")}
      <fieldset>
        <legend>{words.agenda}</legend>
        <RowsField
          rows={(meeting.agenda ?? []).map((one) => ({ text: one }))}
          kind="agenda"
          most={20}
          place="agenda"
          {...{ lang, problems }}
          onChange={(rows) => onChange({ ...meeting, agenda: rows.map((row) => row.text) })}
        />
      </fieldset>
      <NameField key={meeting.name} name={meeting.name} lang={lang} onRename={onRename} />
      {typeof meeting.title === "object" && <p className="hint">{words.otherLanguage}</p>}
    </>
  );
}

/** The name takes effect when it is left: until then it may be anything. */
function NameField({ name, lang, onRename }: { name: string; lang: Lang; onRename: Props["onRename"] }) {
  const { meeting: words, problem: problems } = packFieldWords[lang];
  const [typed, setTyped] = useState(name);
  const [wrong, setWrong] = useState("");
  async function leave() {
    if (typed === name) setWrong("");
    else if (!packPatterns.name.test(typed) || typed.length > 60 || typed === "new" || typed === "mine") {
      setWrong(problems.badName);
    } else if (!(await onRename(typed))) setWrong(words.nameTaken);
  }
  return (
    <Field label={words.name} hint={words.nameHint} problem={wrong}>
      {(belongs) => (
        <input
          {...belongs}
          type="text"
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === "Enter") void leave();
          }}
        />
      )}
    </Field>
  );
}
