// One text in both languages, side by side where there is room, with what the code says where that is another text.
import { textName } from "../../../../lib/catalogue/text-names";
import { type DeskText, isTextTable, oneParagraph } from "../../../../lib/desk/desk-texts";
import { columnsOf, longestText } from "../../../../lib/import/columns";
import { isSameText, langs } from "../../../../lib/localised";
import type { Locale } from "../../../_server/locale";
import { textWords } from "./text-words";
import type { TypedText } from "./typed-texts";

type Props = {
  subject: string;
  text: DeskText;
  /** What was typed in its place and refused. */
  typed: TypedText | undefined;
  locale: Locale;
};

const longest = columnsOf.texts.find(({ name }) => name === "ja")?.longest;
/** Characters on a line of the field, about. */
const inLine = { ja: 28, en: 50 };

export function TextFields({ subject, text: { part, about, now, written }, typed, locale }: Props) {
  const { lang } = locale;
  const words = textWords[lang];
  const name = about?.[lang] ?? textName(subject, part, locale);
  const language = { ja: words.japanese, en: words.english };
  const isFurther = now.ja === "" && written === null;
  const changedMeanwhile = typed && !isSameText(oneParagraph(typed.was), oneParagraph(now));
  const differs = written !== null && !isSameText(now, written);
  return (
    <fieldset className="texts-one">
      <legend>{name}</legend>
      <input type="hidden" name="part" value={part} />
      {isFurther && <p className="hint">{words.further}</p>}
      <div className="texts-both">
        {langs.map((one) => (
          <p key={one} className="desk-field">
            <label htmlFor={`text-${part}-${one}`}>{language[one]}</label>
            <input type="hidden" name={`was_${one}`} value={now[one]} />
            <textarea
              id={`text-${part}-${one}`}
              name={`text_${one}`}
              lang={one}
              rows={Math.max(2, Math.ceil(now[one].length / inLine[one]) + 1)}
              defaultValue={(typed?.text ?? now)[one]}
              maxLength={isTextTable(subject) ? longestText : longest}
            />
            {changedMeanwhile && (
              <span className="hint">
                {words.now}
                <span lang={one}>{now[one]}</span>
              </span>
            )}
            {differs && (
              <span className="hint">
                {words.written}
                <span lang={one}>{written[one]}</span>
              </span>
            )}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
