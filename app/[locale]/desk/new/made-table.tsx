// The rows that a printed table makes, before they are put in, and the questions that are left: codes of options that are new.
import type { Lang } from "../../../../lib/localised";
import type { MappedTable, TableMapping } from "../../../../lib/workbook/map-table";
import { sheetWords } from "./sheet-words";

type Named = TableMapping["named"];
type Props = { made: MappedTable; lang: Lang; named: Named; onNamed: (named: Named) => void };

const mostShown = 200;
const nothing = { code: "", en: "" };

export function MadeTable({ made, lang, named, onNamed }: Props) {
  const words = sheetWords[lang].map;
  // One that has been given a code stays, so that it can be mended.
  const asked = [...new Set([...Object.keys(named), ...made.unknown])];
  const change = (label: string, now: Partial<Named[string]>) =>
    onNamed({ ...named, [label]: { ...nothing, ...named[label], ...now } });
  return (
    <>
      {asked.length > 0 && (
        <fieldset className="desk-choice">
          <legend>{words.named}</legend>
          <p>{words.namedLead}</p>
          {asked.map((label, at) => (
            <div className="desk-line" key={label}>
              <p className="desk-field">
                <label htmlFor={`named-code-${at}`}>{words.code(label)}</label>
                <input
                  id={`named-code-${at}`}
                  type="text"
                  required
                  pattern="[A-Za-z0-9][A-Za-z0-9\-]*"
                  autoComplete="off"
                  value={named[label]?.code ?? ""}
                  onChange={({ target }) => change(label, { code: target.value })}
                />
              </p>
              <p className="desk-field">
                <label htmlFor={`named-en-${at}`}>{words.english(label)}</label>
                <input
                  id={`named-en-${at}`}
                  type="text"
                  required
                  autoComplete="off"
                  value={named[label]?.en ?? ""}
                  onChange={({ target }) => change(label, { en: target.value })}
                />
              </p>
            </div>
          ))}
        </fieldset>
      )}
      <p role="status">{made.rows.length === 0 ? words.none : words.made(made.rows.length)}</p>
      {made.rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        <section className="desk-scroll desk-made" aria-label={words.made(made.rows.length)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {[words.sheetRow, words.option, words.edition, words.group, words.value, words.count].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {made.rows.slice(0, mostShown).map((row, at) => (
                <tr key={`${made.numbers[at]} ${row.edition} ${row.breakdown} ${row.segment}`}>
                  <th scope="row">{made.numbers[at]}</th>
                  <td>{lang === "ja" ? row.item_ja : row.item_en || row.item_ja}</td>
                  <td>{row.edition || words.sameEdition}</td>
                  <td>{lang === "ja" ? row.segment_ja : row.segment_en}</td>
                  <td>{row.value}</td>
                  <td>{row.count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
