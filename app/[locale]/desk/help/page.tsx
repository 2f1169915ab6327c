// Every problem that the check can find, each with its page.
import type { Metadata } from "next";
import { pageHref } from "../../../../lib/address/page";
import { problemSamples, toldSamples } from "../../../../lib/desk/problem-samples";
import { problemWords } from "../../../../lib/import/problem-words";
import { warningCodes } from "../../../../lib/problem";
import { deskPage } from "../../../_server/desk/desk-page";
import { type LocaleParams, pageLocale } from "../../../_server/page-locale";
import { DeskShell } from "../desk-shell";
import { submissionWords } from "../s/submission-words";
import type { Query } from "../told";
import { helpWords } from "./help-words";
import "../s/submission.css";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: helpWords[(await pageLocale(params)).lang].title, robots: { index: false } };
}

export default async function HelpListPage({ params, searchParams }: LocaleParams & { searchParams: Promise<Query> }) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = submissionWords[lang];
  const codes = [...Object.keys(problemSamples), ...Object.keys(toldSamples)];
  const of = (warnings: boolean) => codes.filter((code) => warningCodes.has(code) === warnings);
  return (
    <DeskShell locale={locale} path="/desk/help" user={user} title={helpWords[lang].title} query={await searchParams}>
      <nav>
        <a href={pageHref(locale, "/desk")}>{words.desk}</a>
      </nav>
      <p className="lead">{helpWords[lang].lead}</p>
      {[false, true].map((warnings) => (
        <section key={String(warnings)} className="submission-part">
          <h2>{warnings ? words.warning : words.error}</h2>
          <ul className="plain-list">
            {of(warnings).map((code) => (
              <li key={code}>
                <a href={pageHref(locale, `/desk/help/${code}`)}>
                  {problemWords[code]?.[lang](problemSamples[code]?.detail ?? { why: "ENOENT" })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </DeskShell>
  );
}
