// The editions of the surveys: period, sample, responses, response rates as stated and as computed, population, method.

import { Fragment } from "react";
import { mostOverTime } from "../../../lib/address/default-editions";
import { compareEditions } from "../../../lib/edition";
import { figureWords } from "../../../lib/figure/figure-words";
import { type Edition, surveys } from "../../../lib/observation";
import { ownEntry } from "../../../lib/own-entry";
import { responseRate } from "../../../lib/stats/response-rate";
import { formatDate, formatNumber, typeset } from "../../../lib/words/numbers";
import { sourcesWords } from "../../../lib/words/sources-words";
import type { Locale } from "../../_server/locale";
import { DataText } from "../../_ui/shell/data-text";
import { TextTable } from "../../_ui/tables/text-table";

function cells(one: Edition, { lang, era }: Locale) {
  const words = sourcesWords[lang];
  const count = (value: number | null) => (value === null ? words.unknown : formatNumber(value, 0));
  const computable = one.sampleSize !== null && one.responses !== null;
  const rate = computable ? responseRate(one.responses ?? 0, one.sampleSize ?? 1) : null;
  const from = formatDate(one.periodStart, lang, era);
  const to = formatDate(one.periodEnd, lang, era);
  return {
    period: [from, to].filter(Boolean).join(lang === "ja" ? "〜" : " to ") || words.unknown,
    sample: count(one.sampleSize),
    responses: count(one.responses),
    stated: one.responseRate === null ? words.unknown : formatNumber(one.responseRate, 1),
    computed: rate === null ? words.unknown : `${formatNumber(rate, 1)}${words.computedMark}`,
    population: one.population.ja === "" ? words.unknown : <DataText text={one.population} lang={lang} />,
    method: one.method.ja === "" ? words.unknown : <DataText text={one.method} lang={lang} />,
    note: one.note.ja === "" ? null : <DataText text={one.note} lang={lang} />,
    source: <a href={`#${one.source}`}>{one.source}</a>,
  };
}

function SurveyTable({ name, editions, locale }: { name: string; editions: readonly Edition[]; locale: Locale }) {
  const { columns: head, note } = sourcesWords[locale.lang];
  const rows = editions.map((one) => {
    const cell = cells(one, locale);
    return {
      key: one.edition,
      cells: [
        typeset(one.label[locale.lang], locale.lang),
        cell.period,
        cell.sample,
        cell.responses,
        cell.stated,
        cell.computed,
        cell.population,
        cell.method,
        cell.note,
        cell.source,
      ],
    };
  });
  const columns = [
    head.edition,
    head.period,
    head.sample,
    head.responses,
    head.stated,
    head.computed,
    head.population,
    head.method,
    note,
    head.source,
  ];
  return <TextTable caption={name} columns={columns} rows={rows} numeric={[2, 3, 4, 5]} long={[6, 8]} />;
}

function GroupTable({ groups, locale }: { groups: readonly Edition[]; locale: Locale }) {
  const words = sourcesWords[locale.lang];
  const { columns: head, breakdown } = words;
  const rows = groups.map((one) => {
    const cell = cells(one, locale);
    return {
      key: `${one.breakdown} ${one.segment.ja}`,
      cells: [
        <>
          {ownEntry(breakdown, one.breakdown) ?? one.breakdown}
          {figureWords[locale.lang].colon}
          <DataText text={one.segment} lang={locale.lang} />
        </>,
        cell.sample,
        cell.responses,
        cell.stated,
        cell.computed,
        cell.source,
      ],
    };
  });
  return (
    <TextTable
      caption={words.groupsHeading(typeset(groups[0]?.label[locale.lang] ?? "", locale.lang))}
      columns={[head.group, head.sample, head.responses, head.stated, head.computed, head.source]}
      rows={rows}
      numeric={[1, 2, 3, 4]}
    />
  );
}

export function EditionTables({ editions, locale }: { editions: readonly Edition[]; locale: Locale }) {
  const words = sourcesWords[locale.lang];
  const sorted = [...editions].sort((a, b) => compareEditions(b.edition, a.edition));
  const grouped = sorted.filter((one) => one.breakdown !== "none");
  return (
    <section>
      <h2 id="editions">{words.editionsHeading}</h2>
      <p>{words.editionsLead}</p>
      {surveys.map((survey) => {
        const all = sorted.filter((one) => one.survey === survey && one.breakdown === "none");
        const own = all.filter((one) => one.source !== "");
        const others = all.filter((one) => one.source === "").map((one) => one.label[locale.lang]);
        return (
          own.length > 0 && (
            <Fragment key={survey}>
              <SurveyTable name={words.survey[survey]} editions={own.slice(0, mostOverTime)} locale={locale} />
              {own.length > mostOverTime && <p>{words.newestOnly(own.length, mostOverTime)}</p>}
              {others.length > 0 && <p>{words.otherEditions(others.join(words.separator))}</p>}
            </Fragment>
          )
        );
      })}
      {[...new Set(grouped.map((one) => `${one.survey} ${one.edition}`))].map((key) => (
        <GroupTable
          key={key}
          groups={grouped.filter((one) => `${one.survey} ${one.edition}` === key)}
          locale={locale}
        />
      ))}
      <p>{words.unknownMeaning}</p>
      <p>{words.nonResponse}</p>
    </section>
  );
}
