// A table of numbers: the first column names the row, the rest are set flush right. It scrolls by itself where the
// page is narrow; the page never does.
import type { ReactNode } from "react";
import { unparted } from "../shell/unparted";

type Props = {
  caption: string;
  /** The first heads the rows. */
  columns: readonly string[];
  /** Rows that stand apart repeat what those before them count: set behind a rule. */
  rows: readonly { key: string; header: string; cells: readonly ReactNode[]; apart?: boolean | undefined }[];
};

export function NumberTable({ caption, columns, rows }: Props) {
  return (
    <section
      className="number-table"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <caption>{unparted(caption)}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={index > 0 ? "number" : undefined}>
                {unparted(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, header, cells, apart }) => (
            <tr key={key} className={apart ? "apart" : undefined}>
              <th scope="row">{unparted(header)}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} className="number">
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
