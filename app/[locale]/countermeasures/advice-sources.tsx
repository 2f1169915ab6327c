// The official texts that the advice rests on, with dates and addresses as printed.
import { advice } from "../../../lib/catalogue/advice";
import { adviceSources } from "../../../lib/catalogue/advice-sources";
import { medicalAdvice } from "../../../lib/catalogue/medical-advice";
import type { Lang } from "../../../lib/localised";
import { TextTable } from "../../_ui/tables/text-table";
import { countermeasuresWords } from "./countermeasures-words";

export function AdviceSources({ lang }: { lang: Lang }) {
  const words = countermeasuresWords[lang];
  const cited = new Set([...advice, ...medicalAdvice].flatMap((section) => section.points.map((one) => one.source)));
  const rows = [...cited].map((id) => {
    const { title, publisher, date, url, readIn } = adviceSources[id];
    return {
      key: id,
      id: `advice-${id}`,
      cells: [
        title[lang],
        publisher[lang],
        date[lang],
        <>
          <a href={url} rel="noreferrer external">
            {decodeURI(url)}
          </a>
          {readIn && (
            <p>
              <a href={readIn.url} rel="noreferrer external">
                {words.readIn(readIn.name[lang])}
              </a>
            </p>
          )}
        </>,
      ],
    };
  });
  return (
    <section>
      <h2 id="advice-sources">{words.sources}</h2>
      <TextTable caption={words.sources} quiet columns={words.sourceColumns} rows={rows} long={[0, 3]} />
    </section>
  );
}
