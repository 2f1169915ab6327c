// The table of an indicator that was typed in: a line an option, and what holds for all of them once. Lines without any number
// are left out; nothing else is judged here, for the check of the table says it with its row.
import { type ExtractRow, type Group, wholeGroup } from "./map-table";
import type { Fields, Sent } from "./short-forms";

/** Fields of a line of the table, each as often as there are lines. */
const lineFields = ["item", "item_ja", "item_en", "value", "count", "rank", "missing"] as const;

/** The lines of the form. A form that was cut off has fewer of some; what is not there is empty. */
function linesOf(sent: Sent): Record<(typeof lineFields)[number], string>[] {
  const columns = lineFields.map((name) => [sent[`line_${name}`] ?? []].flat().map((text) => text.trim()));
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from(
    { length },
    (_, at) =>
      Object.fromEntries(lineFields.map((name, index) => [name, columns[index]?.[at] ?? ""])) as Record<
        (typeof lineFields)[number],
        string
      >,
  );
}

/** What the form's choice of a group says: `org-size/large`. */
export const groupKey = ({ breakdown, code }: Pick<Group, "breakdown" | "code">) => `${breakdown}/${code}`;

/**
 * Rows of an extract.
 * @param edition and source as they are stored, or new in the same form
 * @param groups those of the indicator; where none of them was chosen the numbers are of all respondents
 */
export function typedRows(
  sent: Sent,
  field: Fields,
  { edition, source, groups }: { edition: string; source: string; groups: readonly Group[] },
): ExtractRow[] {
  const group = groups.find((one) => groupKey(one) === field("group")) ?? wholeGroup;
  const shared = {
    ...{ breakdown: group.breakdown, segment: group.code, segment_ja: group.ja, segment_en: group.en },
    ...{ edition, source, indicator: field("indicator"), qualifier: "exact" },
    ...{ base: field("base"), base_ja: field("base_ja"), base_en: field("base_en"), locator: field("locator") },
  };
  return linesOf(sent)
    .filter(({ value, count, rank, missing }) => value || count || rank || missing)
    .map((line) => ({
      ...shared,
      ...line,
      // Only a count or a place: the share itself was not published.
      missing: line.missing || (line.value === "" ? "not-published" : ""),
    }));
}

/** The name of a table where nobody named it: what is in it. */
export function nameOfTable(indicator: string, edition: string): string {
  return `${indicator || "table"}-${edition || "new"}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
}
