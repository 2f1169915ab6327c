// What the office says of its own number.
import { longestOwn, type OwnNumber, ownFields } from "../../../../lib/address/own-number";
import { pageHref } from "../../../../lib/address/page";
import { prefectureNames } from "../../../../lib/catalogue/prefectures";
import type { Locale } from "../../../_server/locale";
import { prefectureWords } from "./prefecture-words";

export function PrefectureForm({ own, locale }: { own: OwnNumber; locale: Locale }) {
  const { lang } = locale;
  const words = prefectureWords[lang];
  return (
    <form className="prefecture-form" action={pageHref(locale, "/papers/prefecture")} aria-labelledby="own">
      <h2 id="own">{words.form}</h2>
      {ownFields.map((name) => (
        <p key={name}>
          <label htmlFor={`own-${name}`}>{words.fields[name]}</label>
          {name === "place" ? (
            <select id="own-place" name="place" defaultValue={own.place}>
              <option value="">{words.own}</option>
              {prefectureNames.map((one) => (
                <option key={one.ja} value={one.ja}>
                  {one[lang]}
                </option>
              ))}
            </select>
          ) : (
            <>
              <input
                id={`own-${name}`}
                type="text"
                name={name}
                defaultValue={own[name]}
                maxLength={longestOwn[name]}
                autoComplete="off"
                aria-describedby={`own-${name}-hint`}
              />
              <small id={`own-${name}-hint`}>
                {lang === "ja" ? `例：${words.examples[name]}` : words.examples[name]}
              </small>
            </>
          )}
        </p>
      ))}
      <p className="hint">{words.marked}</p>
      <p>
        <button type="submit">{words.show}</button>
      </p>
    </form>
  );
}
