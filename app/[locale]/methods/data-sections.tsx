// Parts of /methods that are tables of the catalogue or of the data.

import { indicators } from "../../../lib/catalogue/indicators";
import { asWorded, definitionsIn } from "../../../lib/figure/as-worded";
import type { Dataset } from "../../../lib/figure/dataset";
import { figureWords } from "../../../lib/figure/figure-words";
import { type Counted, qualifierCounts, secondHand, withNote } from "../../../lib/figure/method-tables";
import { standingCodes, standingWords } from "../../../lib/figure/standing-words";
import type { Lang } from "../../../lib/localised";
import { qualifiers } from "../../../lib/observation";
import { marks, qualifierMeaning } from "../../../lib/words/definition-words";
import { editionLabel } from "../../../lib/words/edition-label";
import { formatNumber, typeset } from "../../../lib/words/numbers";
import type { Locale } from "../../_server/locale";
import { IndicatorLink } from "../../_ui/figure/indicator-links";
import { FiguresToFill } from "../../_ui/figure/not-obtained-list";
import { ReferenceText } from "../../_ui/shell/reference-text";
import { TextTable } from "../../_ui/tables/text-table";
import { methodsWords } from "./methods-words";

export function Marks({ lang }: { lang: Lang }) {
  const words = methodsWords[lang];
  const rows = marks.map((mark) => ({
    key: mark.status.en,
    cells: [
      mark.status[lang],
      <span key="ja" lang="ja">
        {mark.ja}
      </span>,
      <span key="en" lang="en">
        {mark.en}
      </span>,
      mark.spoken[lang],
      mark.drawn[lang],
    ],
  }));
  return (
    <>
      <p>{words.marksLead}</p>
      <TextTable caption={words.heading.marks} quiet columns={words.marksColumns} rows={rows} />
    </>
  );
}

export function Qualifiers({ counts: all, lang }: { counts: readonly Counted[]; lang: Lang }) {
  const words = methodsWords[lang];
  const counts = qualifierCounts(all);
  const rows = qualifiers.map((one) => ({
    key: one,
    cells: [
      qualifierMeaning[one].name[lang],
      figureWords[lang].qualified[one](lang === "ja" ? "○○%" : "00%"),
      qualifierMeaning[one].meaning[lang],
      formatNumber(counts[one], 0),
    ],
  }));
  return (
    <>
      <p>{words.qualifiersLead}</p>
      <TextTable caption={words.heading.qualifiers} quiet columns={words.qualifierColumns} rows={rows} numeric={[3]} />
    </>
  );
}

export function Definitions({ dataset, lang }: { dataset: Dataset; lang: Lang }) {
  return (
    <dl className="terms">
      {definitionsIn(dataset).map(({ term, meaning }) => (
        <div key={term.en}>
          <dt>{term[lang]}</dt>
          <dd>{meaning[lang]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Breaks({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const { lang, era } = locale;
  const words = methodsWords[lang];
  const year = (code: string) => editionLabel(code, lang, era).plain;
  const rows = indicators.flatMap((indicator) =>
    (asWorded(indicator, dataset).breaks ?? []).map(({ before, after, reason }) => ({
      key: `${indicator.id} ${before}`,
      cells: [
        <IndicatorLink key={before} id={indicator.id} reader={locale} />,
        words.between(year(before), year(after)),
        reason[lang],
      ],
    })),
  );
  return (
    <>
      <p>{words.breaksLead}</p>
      <TextTable caption={words.heading.breaks} quiet columns={words.breaksColumns} rows={rows} long={[2]} />
    </>
  );
}

export function AssignedYears({ noted, locale }: { noted: Dataset; locale: Locale }) {
  const { lang, era } = locale;
  const words = methodsWords[lang];
  const rows = withNote(indicators, noted, "year-assigned").map(({ indicator, editions }) => ({
    key: indicator.id,
    cells: [
      <IndicatorLink key={indicator.id} id={indicator.id} reader={locale} state={[["editions", editions.join(",")]]} />,
      editions.map((one) => editionLabel(one, lang, era).plain).join(figureWords[lang].comma),
    ],
  }));
  return (
    <>
      <p>
        {words.yearsLead} <a href="#contradiction-15">{words.yearsMore}</a>
      </p>
      {rows.length > 0 && <TextTable caption={words.heading.years} quiet columns={words.yearsColumns} rows={rows} />}
    </>
  );
}

export function SecondHand({
  noted,
  counts,
  locale,
}: {
  /** Observations with a note. */
  noted: Dataset;
  counts: readonly Counted[];
  locale: Locale;
}) {
  const { lang, era } = locale;
  const words = methodsWords[lang];
  const second = secondHand(indicators, counts, noted.sources).map(({ indicator, kinds, count, total }) => ({
    key: indicator.id,
    cells: [
      <IndicatorLink key={indicator.id} id={indicator.id} reader={locale} />,
      kinds.map((kind) => figureWords[lang].sourceKind[kind]).join(figureWords[lang].comma),
      formatNumber(count, 0),
      formatNumber(total, 0),
    ],
  }));
  const { label, meaning } = standingWords[lang];
  const standings = standingCodes.map((code) => ({ key: code, cells: [label[code], meaning[code]] }));
  const preliminary = withNote(indicators, noted, "preliminary").map(({ indicator, editions, observations }) => ({
    key: indicator.id,
    cells: [
      <IndicatorLink key={indicator.id} id={indicator.id} reader={locale} />,
      editions.map((one) => editionLabel(one, lang, era).plain).join(figureWords[lang].comma),
      observations.map((one) => typeset(one.itemLabel[lang], lang)).join(figureWords[lang].comma),
    ],
  }));
  return (
    <>
      <p>{words.standingLead}</p>
      <TextTable caption={words.heading["second-hand"]} quiet columns={words.standingColumns} rows={standings} />
      <p>{words.cautionRule}</p>
      <p>{words.secondHandLead}</p>
      <TextTable caption={words.secondHandCaption} columns={words.secondHandColumns} rows={second} numeric={[2, 3]} />
      <p>{words.preliminaryLead}</p>
      <TextTable caption={words.preliminaryCaption} columns={words.preliminaryColumns} rows={preliminary} />
    </>
  );
}

export function NotObtained({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const { lang } = locale;
  const words = methodsWords[lang];
  const rows = dataset.notObtained.map(({ number, subject, missing, tried, known, indicators: ids }) => ({
    key: number,
    cells: [
      <ReferenceText key="subject" text={subject[lang]} locale={locale} />,
      <ReferenceText key="missing" text={missing[lang]} locale={locale} />,
      <ReferenceText key="tried" text={tried[lang]} locale={locale} />,
      <ReferenceText key="known" text={known[lang]} locale={locale} />,
      ids.length === 0 ? null : <FiguresToFill key="figures" ids={ids} reader={locale} />,
    ],
  }));
  return (
    <>
      <p>{words.howSearched}</p>
      <TextTable
        caption={words.heading["not-obtained"]}
        quiet
        columns={[...words.notObtainedColumns, words.figuresConcerned]}
        rows={rows}
        long={[1, 2, 3, 4]}
      />
    </>
  );
}
