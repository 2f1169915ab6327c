// One failing row: its problems, its cells as inputs, the value that will be used. Plain inputs: what is typed in Japanese loses
// no letter.
import type { FailingCell, FailingRow } from "../../../../lib/desk/failing-rows";
import type { TableOrigin } from "../../../../lib/desk/submission";
import { noBreakdown } from "../../../../lib/observation";
import { cellField, dropField } from "../../../_server/desk/do-mend";
import type { Locale } from "../../../_server/locale";
import { ProblemLine } from "./problem-line";
import { submissionWords } from "./submission-words";

type Props = {
  row: FailingRow;
  table: number;
  open: boolean;
  locale: Locale;
  /** Of a table that was read of a sheet: rows have that sheet's own numbers too. */
  origin: TableOrigin | undefined;
};

export function MendRow({ row, table, open, locale, origin }: Props) {
  const words = submissionWords[locale.lang];
  const { cells, problems, isHeader } = row;
  // Without a wrong cell, any of them may be the one.
  const first = cells.filter((cell) => cell.problems.length > 0 || cell.used !== null);
  const others = cells.filter((cell) => !first.includes(cell));
  const shared = { row: row.row, isHeader, table, open, locale };
  const number = origin?.rows[row.row - 2];
  const inSheet = origin && number ? words.rowInSheet(origin.sheet, number) : "";
  const names = isWhole(cells) ? ["item"] : ["segment", "item"];
  const what = names.map((name) => cellOf(cells, `${name}_${locale.lang}`)).join(" ");
  return (
    <fieldset className="mend-row">
      <legend>
        {isHeader ? words.headerRow(row.row) : `${words.row(row.row)}${inSheet}${what.trim() ? words.rowOf(what) : ""}`}
      </legend>
      {problems.map((problem) => (
        <ProblemLine key={JSON.stringify(problem)} problem={problem} locale={locale} />
      ))}
      <div className="mend-cells">
        {first.map((cell) => (
          <MendCell key={cell.place} cell={cell} {...shared} />
        ))}
      </div>
      {others.length > 0 && (
        <details open={first.length === 0}>
          <summary>{words.otherCells}</summary>
          <div className="mend-cells">
            {others.map((cell) => (
              <MendCell key={cell.place} cell={cell} {...shared} />
            ))}
          </div>
        </details>
      )}
      {open && !isHeader && (
        <label className="tick">
          <input type="checkbox" name={dropField} value={row.row} />
          {words.dropRow}
        </label>
      )}
    </fieldset>
  );
}

/** What a row is of is named by its own cells. */
const cellOf = (cells: readonly FailingCell[], name: string) =>
  cells
    .find(({ column }) => column?.name === name)
    ?.value.trim()
    .slice(0, 80) ?? "";

/** Of all respondents: nothing that tells one row from another. */
const isWhole = (cells: readonly FailingCell[]) => ["", noBreakdown].includes(cellOf(cells, "breakdown"));

type CellProps = { cell: FailingCell; row: number; isHeader: boolean; table: number; open: boolean; locale: Locale };

function MendCell({ cell, row, isHeader, table, open, locale }: CellProps) {
  const words = submissionWords[locale.lang];
  const { place, column, header, value, used, problems } = cell;
  const id = `cell-${table}-${row}-${place}`;
  const name = (!isHeader && (locale.lang === "ja" ? column?.ja : column?.name)) || header || words.unnamed(place + 1);
  const wrong = problems.some(({ severity }) => severity === "error");
  const told = [...problems.map((_, index) => `${id}-${index}`), ...(used === null ? [] : [`${id}-used`])];
  const shared = {
    id,
    name: cellField(row, place),
    defaultValue: value,
    disabled: !open,
    "aria-invalid": wrong || undefined,
    "aria-describedby": told.join(" ") || undefined,
  };
  return (
    <div className={wrong ? "mend-cell wrong" : "mend-cell"}>
      <label htmlFor={id}>{name}</label>
      {value.includes("\n") || value.length > 60 ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input type="text" autoComplete="off" {...shared} />
      )}
      {used !== null && (
        <p id={`${id}-used`} className="hint">
          {words.used(used)}
        </p>
      )}
      {problems.map((problem, index) => (
        <ProblemLine key={JSON.stringify(problem)} id={`${id}-${index}`} problem={problem} locale={locale} />
      ))}
    </div>
  );
}
