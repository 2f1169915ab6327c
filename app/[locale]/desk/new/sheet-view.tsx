// A sheet as it was read: what is to be known of it, its table with the sheet's own numbers and letters, and over each column what
// it is said to be.
import type { ReactNode } from "react";
import type { Lang } from "../../../../lib/localised";
import {
  type ColumnRole,
  columnRoles,
  type Group,
  type MappedColumn,
  type TableMapping,
} from "../../../../lib/workbook/map-table";
import { groupKey } from "../../../../lib/workbook/typed-table";
import { columnName, type Sheet } from "../../../../lib/workbook/workbook";
import { findingSentence } from "../../../../lib/workbook/workbook-words";
import { newWords } from "./new-words";
import { sheetWords } from "./sheet-words";
import type { Known } from "./what-is-known";

type Props = {
  sheet: Sheet;
  lang: Lang;
  known: Known;
  mapping: TableMapping;
  /** The row that is a header of an import; null where the columns have to be said. */
  direct: number | null;
  /** Of the indicator that was chosen; empty before. */
  survey: string;
  groups: readonly Group[];
  onColumns: (columns: MappedColumn[]) => void;
  children: ReactNode;
};

/** Rows that are shown: enough to see which is the first and which the last. */
const mostShown = 200;

export function SheetView({ sheet, lang, direct, children, ...columns }: Props) {
  const words = sheetWords[lang].sheet;
  const width = sheet.rows[0]?.cells.length ?? 0;
  const letters = Array.from({ length: width }, (_, at) => columnName(at));
  return (
    <>
      {sheet.findings.length > 0 && (
        <details className="desk-findings" open>
          <summary>{words.findings(sheet.findings.length + sheet.more)}</summary>
          <ul>
            {sheet.findings.map((one) => (
              <li key={`${one.code} ${one.at}`}>{findingSentence(one, lang)}</li>
            ))}
          </ul>
          {sheet.more > 0 && <p>{words.more(sheet.more)}</p>}
        </details>
      )}
      {direct !== null && <p>{words.direct(direct)}</p>}
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="desk-scroll desk-sheet" aria-label={words.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.rowNumber}</th>
              {letters.map((letter, at) => (
                <th key={letter} scope="col" className={sheet.hiddenColumns.includes(at) ? "hidden-part" : undefined}>
                  {letter}
                  {direct === null && <ColumnFields {...columns} lang={lang} at={at} letter={letter} />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, mostShown).map(({ number, hidden, cells }) => (
              <tr key={number} className={hidden ? "hidden-part" : undefined}>
                <th scope="row">{number}</th>
                {letters.map((letter, at) => (
                  <td key={letter}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

type ColumnProps = Pick<Props, "lang" | "known" | "mapping" | "survey" | "groups" | "onColumns"> & {
  at: number;
  letter: string;
};

const unused: MappedColumn = { role: "unused", edition: "", group: null };

function ColumnFields({ lang, known, mapping, survey, groups, onColumns, at, letter }: ColumnProps) {
  const words = sheetWords[lang].map;
  const column = mapping.columns[at] ?? unused;
  const change = (now: Partial<MappedColumn>) => {
    const columns = Array.from(
      { length: Math.max(at + 1, mapping.columns.length) },
      (_, n) => mapping.columns[n] ?? unused,
    );
    columns[at] = { ...column, ...now };
    // Only one column names the options.
    if (now.role === "option") {
      for (const [n, other] of columns.entries()) if (n !== at && other.role === "option") columns[n] = unused;
    }
    onColumns(columns);
  };
  const isNumber = column.role !== "unused" && column.role !== "option";
  const editions = known.editions.filter((one) => one.survey === survey);
  return (
    <>
      <select
        aria-label={words.role(letter)}
        value={column.role}
        onChange={({ target }) => change({ role: target.value as ColumnRole })}
      >
        {columnRoles.map((role) => (
          <option key={role} value={role}>
            {words.roles[role]}
          </option>
        ))}
      </select>
      {isNumber && (
        <select
          aria-label={words.columnEdition(letter)}
          value={column.edition}
          onChange={({ target }) => change({ edition: target.value })}
        >
          <option value="">{words.sameEdition}</option>
          {editions.map(({ value }) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      )}
      {isNumber && groups.length > 0 && (
        <select
          aria-label={words.columnGroup(letter)}
          value={column.group ? groupKey(column.group) : ""}
          onChange={({ target }) => change({ group: groups.find((one) => groupKey(one) === target.value) ?? null })}
        >
          <option value="">{newWords[lang].typed.all}</option>
          {groups.map((group) => (
            <option key={groupKey(group)} value={groupKey(group)}>
              {group[lang]}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
