// What is new since the leaflet: the sentence over each newer figure, by edition.
import type { Figure } from "../../../lib/figure/figure";
import type { Lang } from "../../../lib/localised";
import { pageWords } from "../../../lib/words/page-words";

type Props = { newest: readonly { edition: string; figures: readonly Figure[] }[]; lang: Lang };

export function SinceTable({ newest, lang }: Props) {
  const { edition: editionHead, indicator: indicatorHead, finding } = pageWords[lang].sinceColumns;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{editionHead}</th>
          <th scope="col">{indicatorHead}</th>
          <th scope="col">{finding}</th>
        </tr>
      </thead>
      {newest.map(({ edition, figures }) => (
        <tbody key={edition}>
          {figures.map(({ indicator, name, href, title }, index) => (
            <tr key={indicator}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={figures.length}>
                  {edition}
                </th>
              )}
              <td>
                <a href={href}>{name}</a>
              </td>
              <td>{title}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
