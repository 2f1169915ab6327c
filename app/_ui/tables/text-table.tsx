// A table of text that scrolls sideways by itself where the page is narrow; the page never does.
import type { ReactNode } from "react";
import { unparted } from "../shell/unparted";

type Props = {
  caption: string;
  /** The heading above says the same: the caption is only read aloud. */
  quiet?: boolean;
  columns: readonly string[];
  /** The first cell heads its row. */
  rows: readonly { key: string; id?: string; cells: readonly ReactNode[] }[];
  /** Columns of numbers, by index: set flush right. */
  numeric?: readonly number[];
  /** Columns of whole sentences, by index: kept wide enough to read. */
  long?: readonly number[];
};

export function TextTable({ caption, columns, rows, quiet = false, numeric = [], long = [] }: Props) {
  const look = (index: number) => (numeric.includes(index) ? "number" : long.includes(index) ? "long" : undefined);
  return (
    <section
      className="text-table"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <caption className={quiet ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={look(index)}>
                {unparted(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, id, cells: [header, ...cells] }) => (
            <tr key={key} id={id}>
              <th scope="row" className={look(0)}>
                {unparted(header)}
              </th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in fixed columns
                <td key={index} className={look(index + 1)}>
                  {unparted(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
