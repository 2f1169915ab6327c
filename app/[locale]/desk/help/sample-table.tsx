// A sample of a table as a sheet shows it, its rows numbered; columns by the names of the reader's language.

import { readSheet } from "../../../../lib/desk/sheet";
import { columnsOf } from "../../../../lib/import/columns";
import type { Locale } from "../../../_server/locale";
import { helpWords } from "./help-words";

type Props = { name: string; text: string; caption: string; locale: Locale };

const longest = 60;

export function SampleTable({ name, text, caption, locale }: Props) {
  const words = helpWords[locale.lang];
  const sheet = readSheet(new TextEncoder().encode(text));
  const open = sheet?.openAt !== null;
  const columns = new Map(Object.values(columnsOf).flatMap((all) => all.map((one) => [one.name, one.ja] as const)));
  const headerOf = (field: string) => (locale.lang === "ja" ? (columns.get(field) ?? field) : field);
  return (
    <section
      className="number-table sample"
      aria-label={`${caption} ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
      tabIndex={0}
    >
      <h2>
        {caption} <small>{name}</small>
      </h2>
      {text === "" && <p>{words.empty}</p>}
      {open || !sheet ? (
        <pre>{text}</pre>
      ) : (
        <table>
          <tbody>
            {sheet.rows.map(({ row, fields }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {fields.map((field, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                  <td key={place}>
                    {row === sheet.headerRow
                      ? headerOf(field)
                      : field.length > longest
                        ? `${field.slice(0, longest)}…`
                        : field}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
