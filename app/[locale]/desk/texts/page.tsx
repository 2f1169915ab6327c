// The texts that can be changed at the desk, by topic; a form without script finds those with a word in them.
import type { Metadata } from "next";
import { pageHref, textsPath } from "../../../../lib/address/page";
import { fold } from "../../../../lib/catalogue/fold";
import { indicatorById } from "../../../../lib/catalogue/indicators";
import { subjectName } from "../../../../lib/catalogue/text-names";
import { termSubject, textKey, textPlaces } from "../../../../lib/catalogue/texts";
import { topics } from "../../../../lib/catalogue/topics";
import { textTables } from "../../../../lib/desk/desk-texts";
import { asWorded } from "../../../../lib/figure/as-worded";
import type { Dataset } from "../../../../lib/figure/dataset";
import { langs } from "../../../../lib/localised";
import { deskPage } from "../../../_server/desk/desk-page";
import { loadNumbersOf } from "../../../_server/load";
import { pageLocale } from "../../../_server/page-locale";
import { DeskShell } from "../desk-shell";
import type { Query } from "../told";
import { textWords } from "./text-words";
import "./texts.css";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: textWords[(await pageLocale(params)).lang].title, robots: { index: false } };
}

/** Everything that may be sought of a subject, as it is worded now. */
function saidOf(subject: string, { texts, notObtained, contradictions }: Dataset) {
  const both = langs.flatMap((lang) => [
    subjectName(subject, lang),
    ...textPlaces(subject).map(({ part, written }) => (texts?.get(textKey(subject, part)) ?? written)?.[lang] ?? ""),
    ...(subject === "not-obtained" ? notObtained.flatMap((one) => [one.subject[lang], one.known[lang]]) : []),
    ...(subject === "contradictions" ? contradictions.flatMap((one) => [one.subject[lang], one.text[lang]]) : []),
  ]);
  return fold(both.join(" "));
}

export default async function TextsPage({ params, searchParams }: Props) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = textWords[lang];
  const query = await searchParams;
  const asked = typeof query.q === "string" ? query.q.slice(0, 100) : "";
  const dataset = await loadNumbersOf([]);
  const sought = fold(asked);
  const isFound = (subject: string) => {
    if (asked === "") return true;
    const { spelled, read } = saidOf(subject, dataset);
    return spelled.text.includes(sought.spelled.text) || read.text.includes(sought.read.text);
  };
  const groups = [
    ...topics.map(({ id, name, sections }) => ({
      id: id as string,
      name: name[lang],
      subjects: sections.flatMap(({ indicators }) => indicators).filter((one) => indicatorById.has(one)),
    })),
    { id: "others", name: words.others, subjects: [termSubject, ...Object.keys(textTables)] },
  ]
    .map((group) => ({ ...group, subjects: [...new Set(group.subjects)].filter(isFound) }))
    .filter(({ subjects }) => subjects.length > 0);
  const count = new Set(groups.flatMap(({ subjects }) => subjects)).size;
  const isChanged = (subject: string) =>
    [...(dataset.texts?.keys() ?? [])].some((key) => key.startsWith(textKey(subject, "")));
  const question = (subject: string) => {
    const indicator = indicatorById.get(subject);
    return indicator && asWorded(indicator, dataset).question[lang];
  };
  return (
    <DeskShell locale={locale} path="/desk/texts" user={user} title={words.title} query={query}>
      <p>{words.lead}</p>
      <search aria-label={words.filter}>
        <form action={pageHref(locale, "/desk/texts")} className="desk-form">
          <p className="desk-field">
            <label htmlFor="texts-q">{words.filter}</label>
            <input id="texts-q" name="q" type="search" defaultValue={asked} maxLength={100} autoComplete="off" />
          </p>
          <button type="submit">{words.find}</button>
        </form>
      </search>
      {asked !== "" && (
        <p role="status">
          {count === 0 ? words.nothing : words.found(count)} <a href={pageHref(locale, "/desk/texts")}>{words.all}</a>
        </p>
      )}
      {groups.map(({ id, name, subjects }) => (
        <section key={id} aria-labelledby={`texts-${id}`}>
          <h2 id={`texts-${id}`}>{name}</h2>
          <ul className="texts-list">
            {subjects.map((subject) => (
              <li key={subject}>
                <a href={pageHref(locale, textsPath(subject))}>{subjectName(subject, lang)}</a>
                {isChanged(subject) && <span> {words.changed}</span>}
                {question(subject) && <span className="hint">{question(subject)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </DeskShell>
  );
}
