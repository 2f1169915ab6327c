// The bring-back check: files made here, read in the browser and held against the data of today.
import type { Metadata } from "next";
import { verifyWords } from "../../../../lib/verify/verify-words";
import { type LocaleParams, pageLocale } from "../../../_server/page-locale";
import { DashboardPicture } from "../../../_ui/figure/share-picture";
import { PageShell } from "../../../_ui/shell/page-shell";
import { PapersCrumb } from "../papers-crumb";
import { UpdateFiles } from "./update-files";
import "./verify.css";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title, lead } = verifyWords[(await pageLocale(params)).lang];
  return { title, description: lead };
}

export default async function VerifyPage({ params }: LocaleParams) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const words = verifyWords[lang];
  return (
    <PageShell locale={locale} path="/papers/update" application>
      <DashboardPicture locale={locale} />
      <PapersCrumb locale={locale} />
      <div className="verify-page">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <ol className="verify-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <UpdateFiles reader={{ lang, era }} />
        <h2>{words.scopeTitle}</h2>
        <ul className="verify-scope">
          {words.scope.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
