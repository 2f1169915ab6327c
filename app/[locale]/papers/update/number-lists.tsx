// The numbers that differ, old beside new.
import { figureWords } from "../../../../lib/figure/figure-words";
import type { Lang } from "../../../../lib/localised";
import type { CellMissing, Qualifier } from "../../../../lib/observation";
import type { Edit } from "../../../../lib/verify/chart-table";
import type { Change } from "../../../../lib/verify/compare-figure";
import type { StatedCell } from "../../../../lib/verify/stated-values";
import { decimalsOf, unitBehind } from "../../../../lib/verify/value-pairs";
import { verifyWords } from "../../../../lib/verify/verify-words";
import { formatNumber } from "../../../../lib/words/numbers";

type Both = { unit: string; lang: Lang };

export function ChangedNumbers({ changes, unit, lang }: Both & { changes: readonly Change[] }) {
  const words = verifyWords[lang].changes;
  const rows = changes.map(({ item, series, before, now }) => {
    const decimals = Math.max(decimalsOf(before?.[1]), decimalsOf(now?.[1]));
    const cell = (one: StatedCell | null, other: StatedCell | null) => cellText(one, other, { decimals, unit, lang });
    return [item, series, cell(before, now), cell(now, before)];
  });
  return (
    <NumberTable
      caption={words.caption}
      heads={[words.item, words.series, words.before, words.now]}
      rows={rows}
      nameLang={lang}
    />
  );
}

/** @param fileLang language of the names, which are the file's */
export function EditedNumbers({ edits, unit, lang, fileLang }: Both & { edits: readonly Edit[]; fileLang: Lang }) {
  const { edits: words, absent } = verifyWords[lang];
  if (edits.length === 0) return null;
  const number = (value: number | null) =>
    value === null ? absent : `${formatNumber(value, Math.min(4, decimalsOf(value)))}${unitBehind(unit)}`;
  const rows = edits.map(({ item, series, stated, found }) => [item, series, number(stated), number(found)]);
  return (
    <NumberTable
      caption={words.caption}
      heads={[words.item, words.series, words.made, words.found]}
      rows={rows}
      nameLang={fileLang}
    />
  );
}

/** The number with its qualifier, or why there is none; count and base only where they differ. */
function cellText(
  one: StatedCell | null,
  other: StatedCell | null,
  { decimals, unit, lang }: Both & { decimals: number },
): string {
  const words = figureWords[lang];
  if (!one) return verifyWords[lang].absent;
  const [, value, missing, qualifier, count, base] = one;
  const qualified = words.qualified[(qualifier ?? "exact") as Qualifier] ?? ((text: string) => text);
  const main =
    value === null
      ? (words.missingMark[(missing ?? "not-obtained") as CellMissing] ?? "")
      : qualified(`${formatNumber(value, decimals)}${unitBehind(unit)}`);
  const details = [
    count !== null && count !== other?.[4] ? words.cases(formatNumber(count, 0)) : "",
    base !== null && base !== other?.[5] ? verifyWords[lang].base(formatNumber(base, 0)) : "",
  ].filter(Boolean);
  return main + (details.length > 0 ? words.brackets(details.join(words.comma)) : "");
}

type TableProps = { caption: string; heads: string[]; rows: string[][]; nameLang: Lang };

function NumberTable({ caption, heads, rows, nameLang }: TableProps) {
  return (
    // No landmark: several figures have a table of the same name.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div className="verify-table" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" className={column > 1 ? "number" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join("\n")}>
              {row.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have their places
                <td key={column} className={column > 1 ? "number" : undefined} lang={column < 2 ? nameLang : undefined}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
