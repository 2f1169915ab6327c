// The texts of a figure, of the glossary or of a table, in both languages: what is changed becomes a submission.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageHref, textsPath } from "../../../../../lib/address/page";
import { subjectName } from "../../../../../lib/catalogue/text-names";
import { isTextSubject, isTextTable } from "../../../../../lib/desk/desk-texts";
import { refusalOf } from "../../../../../lib/desk/submission-moves";
import { deskPage } from "../../../../_server/desk/desk-page";
import { moverOf } from "../../../../_server/desk/on-submission";
import { textsNow } from "../../../../_server/desk/placed-texts";
import { loadSubmissions } from "../../../../_server/desk/submissions";
import { tableIn } from "../../../../_server/desk/table-in";
import { theDesk } from "../../../../_server/desk/the-desk";
import { typedForm } from "../../../../_server/desk/typed-forms";
import { pageLocale } from "../../../../_server/page-locale";
import { DeskForm } from "../../desk-form";
import { DeskShell } from "../../desk-shell";
import type { Query } from "../../told";
import { TextFields } from "../text-fields";
import { textWords } from "../text-words";
import { typedTexts } from "../typed-texts";
import "../texts.css";

type Props = { params: Promise<{ locale: string; subject: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  const { subject } = await params;
  return { title: textWords[lang].titleOf(subjectName(subject, lang)), robots: { index: false } };
}

export default async function TextPage({ params, searchParams }: Props) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = textWords[lang];
  const { subject } = await params;
  if (!isTextSubject(subject)) notFound();
  const query = await searchParams;
  const { store } = (await theDesk()) ?? notFound();
  const waiting = (await loadSubmissions(store)).filter((one) => refusalOf(one, "put", moverOf(user)) === null);
  const chosen = waiting.find(({ id }) => id === query.submission) ?? null;
  const hidden = { subject, submission: chosen?.id ?? "" };
  const typed = typedTexts(typedForm(user, query.typed, "text", hidden));
  const texts = await textsNow(subject, chosen, tableIn(store, chosen));
  const places = [{ id: "", title: words.newOne }, ...waiting.map(({ id, title }) => ({ id, title }))];
  return (
    <DeskShell
      {...{ locale, user, query, title: words.titleOf(subjectName(subject, lang)) }}
      path={textsPath(subject, chosen?.id)}
    >
      <nav>
        <a href={pageHref(locale, "/desk/texts")}>{words.back}</a>
      </nav>
      {waiting.length > 0 && (
        <section aria-labelledby="texts-into">
          <h2 id="texts-into">{words.into}</h2>
          <ul className="texts-list">
            {places.map(({ id, title }) => (
              <li key={id}>
                {id === (chosen?.id ?? "") ? (
                  <b>
                    {title}
                    {words.here}
                  </b>
                ) : (
                  <a href={pageHref(locale, textsPath(subject, id))}>{title}</a>
                )}
              </li>
            ))}
          </ul>
          {chosen && <p>{words.present(chosen.title)}</p>}
        </section>
      )}
      <p>
        {isTextTable(subject) ? `${words.formLeadTable}${lang === "en" ? " " : ""}${words.references}` : words.formLead}
      </p>
      <DeskForm {...{ locale, user, action: "text", className: "texts-form" }} hidden={hidden}>
        {texts.map((one) => (
          <TextFields key={one.part} subject={subject} text={one} typed={typed.get(one.part)} locale={locale} />
        ))}
        <button type="submit">{words.button}</button>
      </DeskForm>
    </DeskShell>
  );
}
