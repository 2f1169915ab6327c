// The empty table of an indicator: plain inputs, a line an option. Whole without script; with it, cells that are pasted go down
// the lines, and the Enter key leads to the next (typed-lines.tsx).
import type { ReactNode } from "react";
import type { Lang } from "../../../../lib/localised";
import { missingReasons } from "../../../../lib/observation";
import { groupKey } from "../../../../lib/workbook/typed-table";
import { EditionFields, PlaceFields, SourceFields } from "./about-fields";
import { newWords } from "./new-words";
import { TableChoice } from "./table-choice";
import { TypedLines } from "./typed-lines";
import type { Known, KnownIndicator } from "./what-is-known";

type Props = { indicator: KnownIndicator; known: Known; lang: Lang };

const moreLines = [1, 2, 3];

export function TypedTable({ indicator, known, lang }: Props) {
  const words = newWords[lang].typed;
  const { unit, items, groups } = indicator;
  const numbers = unit === "percent" ? (["value", "count", "rank"] as const) : (["value", "rank"] as const);
  const heads = { value: words.value[unit], count: words.count, rank: words.rank };
  const line = (key: string, label: string, option: ReactNode) => (
    <tr key={key}>
      <th scope="row">{option}</th>
      {numbers.map((name) => (
        <td key={name}>
          <input
            name={`line_${name}`}
            type="text"
            autoComplete="off"
            size={name === "value" ? 8 : 5}
            aria-label={words.of(label, heads[name])}
          />
        </td>
      ))}
      <td>
        <select name="line_missing" aria-label={words.of(label, words.missing)}>
          <option value="">—</option>
          {missingReasons.map((reason) => (
            <option key={reason} value={reason}>
              {words.reasons[reason]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
  return (
    <>
      {/* The first button of a form is pressed by Enter: one that does nothing, so that no half table is sent. */}
      <button type="submit" disabled className="never-shown" />
      <input type="hidden" name="indicator" value={indicator.id} />
      <EditionFields form="typed" known={known} lang={lang} survey={indicator.survey} />
      <SourceFields form="typed" known={known} lang={lang} publisher={indicator.publisher} />
      <PlaceFields form="typed" lang={lang} />
      {groups.length > 0 && (
        <p className="desk-field">
          <label htmlFor="typed-group">{words.group}</label>
          <select id="typed-group" name="group">
            <option value="">{words.all}</option>
            {groups.map((group) => (
              <option key={groupKey(group)} value={groupKey(group)}>
                {group[lang]}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>{words.lead}</p>
      <TypedLines label={words.lines}>
        <table className="desk-lines">
          <thead>
            <tr>
              <th scope="col">{words.option}</th>
              {numbers.map((name) => (
                <th key={name} scope="col">
                  {heads[name]}
                </th>
              ))}
              <th scope="col">{words.missing}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ code, ja, en }) =>
              line(
                code,
                lang === "ja" ? ja : en,
                <>
                  {lang === "ja" ? ja : en}
                  <input type="hidden" name="line_item" value={code} />
                  <input type="hidden" name="line_item_ja" value={ja} />
                  <input type="hidden" name="line_item_en" value={en} />
                </>,
              ),
            )}
            {moreLines.map((at) =>
              line(
                `new-${at}`,
                words.newOption(at),
                <>
                  <input
                    name="line_item_ja"
                    type="text"
                    autoComplete="off"
                    aria-label={words.newOption(at)}
                    placeholder={words.newOption(at)}
                  />
                  <input
                    name="line_item"
                    type="text"
                    autoComplete="off"
                    aria-label={words.of(words.newOption(at), words.code)}
                    placeholder={words.code}
                  />
                  <input
                    name="line_item_en"
                    type="text"
                    autoComplete="off"
                    aria-label={words.of(words.newOption(at), words.english)}
                    placeholder={words.english}
                  />
                </>,
              ),
            )}
          </tbody>
        </table>
      </TypedLines>
      <TableChoice form="typed" tables={known.tables} lang={lang} />
      <p className="desk-field">
        <label htmlFor="typed-evidence">{newWords[lang].about.evidence}</label>
        <input id="typed-evidence" name="evidence" type="file" />
      </p>
      <button type="submit">{newWords[lang].button}</button>
    </>
  );
}
