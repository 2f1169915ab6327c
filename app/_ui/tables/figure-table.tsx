// The numbers of a figure, as a table.
import type { Figure } from "../../../lib/figure/figure";
import { NumberTable } from "./number-table";

export function FigureTable({ figure: { table, categories } }: { figure: Figure }) {
  return (
    <NumberTable
      caption={table.caption}
      columns={table.columns}
      rows={table.rows.map(({ header, cells }, row) => ({ key: header, header, cells, apart: categories[row]?.apart }))}
    />
  );
}
