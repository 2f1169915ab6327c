// What came with the latest publications: of each figure the value before and the value now.
import { newestPage } from "../../../lib/address/figure";
import type { Era, Lang } from "../../../lib/localised";
import { formatDate } from "../../../lib/words/numbers";
import type { Fresh } from "../../_server/overview";
import { overviewWords } from "../shell/overview-words";

export function FreshTable({ fresh, lang, era }: { fresh: readonly Fresh[]; lang: Lang; era: Era }) {
  const words = overviewWords[lang];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.freshColumns.published}</th>
          <th scope="col">{words.freshColumns.figure}</th>
          <th scope="col">{words.freshColumns.change}</th>
        </tr>
      </thead>
      <tbody>
        {fresh.map(({ figure, number, published }) => (
          <tr key={figure.indicator}>
            <td>{published ? formatDate(published, lang, era) : words.undated}</td>
            <th scope="row">
              <a href={newestPage(figure)}>{figure.name}</a>
              {number.label !== figure.name && <span>{number.label}</span>}
            </th>
            <td>
              {number.earlier ? words.freshChange(number.earlier.value, number.value) : number.value}
              <span>{number.period}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
