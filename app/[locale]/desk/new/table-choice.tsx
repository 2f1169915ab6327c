// Which table is made or changed: asked, for a table that takes another's place takes its rows back too.
import type { Lang } from "../../../../lib/localised";
import { TextField } from "./about-fields";
import { newWords } from "./new-words";

type Props = { form: string; tables: readonly string[]; lang: Lang };

const ways = ["new", "add", "replace"] as const;

export function TableChoice({ form, tables, lang }: Props) {
  const words = newWords[lang].table;
  const hints = { new: words.newHint, add: words.addHint, replace: words.replaceHint };
  const possible = tables.length > 0 ? ways : (["new"] as const);
  return (
    <fieldset className="desk-choice">
      <legend>{words.legend}</legend>
      {possible.map((way) => (
        <div key={way}>
          <label>
            <input type="radio" name="how" value={way} required aria-describedby={`${form}-how-${way}`} />
            {words[way]}
          </label>
          <span className="hint" id={`${form}-how-${way}`}>
            {hints[way]}
          </span>
        </div>
      ))}
      <TextField form={form} name="new_name" label={words.newName} />
      {tables.length > 0 && (
        <p className="desk-field">
          <label htmlFor={`${form}-name`}>{words.name}</label>
          <select id={`${form}-name`} name="name">
            <option value="">{newWords[lang].choose}</option>
            {tables.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
    </fieldset>
  );
}
