// Numbers are put in: from a file or pasted cells, or typed into the empty table of an indicator; or an edition and a source alone.
// Which edition, which source, which table it is to be is asked in each of them.
import type { Metadata } from "next";
import { newTablePath, pageHref } from "../../../../lib/address/page";
import { surveys } from "../../../../lib/observation";
import { deskPage } from "../../../_server/desk/desk-page";
import { loadSubmission } from "../../../_server/desk/submissions";
import { theDesk } from "../../../_server/desk/the-desk";
import { typedForm } from "../../../_server/desk/typed-forms";
import { liveNames } from "../../../_server/live-names";
import { pageLocale } from "../../../_server/page-locale";
import { DeskForm } from "../desk-form";
import { DeskShell } from "../desk-shell";
import type { Query } from "../told";
import { NewEditionFields, NewSourceFields } from "./about-fields";
import { MadeAgain } from "./made-again";
import { newWords } from "./new-words";
import { PutSheet } from "./put-sheet";
import { sheetWords } from "./sheet-words";
import { TableChoice } from "./table-choice";
import { TypedTable } from "./typed-table";
import { whatIsKnown } from "./what-is-known";
import "./new.css";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: newWords[(await pageLocale(params)).lang].title, robots: { index: false } };
}

const first = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

export default async function NewTablePage({ params, searchParams }: Props) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = newWords[lang];
  const query = await searchParams;
  const known = await whatIsKnown(locale);
  const indicator = known.indicators.find(({ id }) => id === first(query.indicator));
  const desk = await theDesk();
  const found =
    desk && first(query.submission) ? await loadSubmission(desk.store, first(query.submission).slice(0, 40)) : null;
  const submission = found?.submission.id ?? "";
  const form = (way: "sheet" | "typed" | "alone") => ({
    ...{ locale, user, action: "place", files: true, hidden: { submission, way } },
  });
  const again = typedForm(user, query.typed, "place", form("sheet").hidden);
  const typed = (
    <section aria-labelledby="typed">
      <h2 id="typed">{words.typed.title}</h2>
      <form action={pageHref(locale, "/desk/new")} className="desk-form">
        {submission && <input type="hidden" name="submission" value={submission} />}
        <p className="desk-field">
          <label htmlFor="typed-indicator">{words.typed.indicator}</label>
          <select id="typed-indicator" name="indicator" defaultValue={indicator?.id ?? ""} required>
            <option value="">{words.choose}</option>
            {known.indicators.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <button type="submit" className="button">
          {words.typed.show}
        </button>
      </form>
      {indicator && (
        <>
          <h3>{indicator.name}</h3>
          <DeskForm {...form("typed")}>
            <TypedTable key={indicator.id} indicator={indicator} known={known} lang={lang} />
          </DeskForm>
        </>
      )}
    </section>
  );
  const ways = [
    { id: "sheet", title: sheetWords[lang].sheet.title },
    { id: "typed", title: words.typed.title },
  ];
  const parts = [...(indicator ? ways.reverse() : ways), { id: "alone", title: words.alone.title }];
  return (
    <DeskShell
      {...{ locale, user, query, title: words.title, application: true }}
      path={newTablePath({ indicator: indicator?.id ?? "", submission })}
    >
      <p>{words.lead}</p>
      {found && <p>{words.table.into(found.submission.title)}</p>}
      <nav aria-label={words.contents}>
        <ul className="desk-contents">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {indicator && typed}
      <section aria-labelledby="sheet">
        <h2 id="sheet">{sheetWords[lang].sheet.title}</h2>
        <DeskForm {...form("sheet")}>
          <PutSheet
            {...{ known, lang, reader: liveNames().reader }}
            typed={again?.fields.get("text")?.[0] ?? ""}
            about={again && <MadeAgain typed={again} known={known} lang={lang} />}
          >
            <TableChoice form="sheet" tables={known.tables} lang={lang} />
            <button type="submit">{words.button}</button>
          </PutSheet>
        </DeskForm>
      </section>
      {!indicator && typed}
      <section aria-labelledby="alone">
        <h2 id="alone">{words.alone.title}</h2>
        <DeskForm {...form("alone")}>
          <p className="desk-field">
            <label htmlFor="alone-survey">{words.alone.survey}</label>
            <select id="alone-survey" name="survey">
              <option value="">{words.choose}</option>
              {surveys.map((survey) => (
                <option key={survey} value={survey}>
                  {words.alone.surveys[survey]}
                </option>
              ))}
            </select>
          </p>
          <NewEditionFields form="alone" lang={lang} />
          <NewSourceFields form="alone" known={known} lang={lang} />
          <button type="submit">{words.button}</button>
        </DeskForm>
      </section>
    </DeskShell>
  );
}
