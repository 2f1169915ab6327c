// The page of one problem: what it says, whether it blocks, and a sample before and after it was mended.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageHref } from "../../../../../lib/address/page";
import { problemSamples, toldSamples } from "../../../../../lib/desk/problem-samples";
import { problemWords } from "../../../../../lib/import/problem-words";
import { ownEntry } from "../../../../../lib/own-entry";
import { warningCodes } from "../../../../../lib/problem";
import { deskPage } from "../../../../_server/desk/desk-page";
import { pageLocale } from "../../../../_server/page-locale";
import { DeskShell } from "../../desk-shell";
import type { Query } from "../../told";
import { helpWords } from "../help-words";
import { SampleTable } from "../sample-table";
import "../../s/submission.css";

type Props = { params: Promise<{ locale: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: helpWords[(await pageLocale(params)).lang].title, robots: { index: false } };
}

/** What is wrong, without what to do about it. */
const firstSentence = (text: string) => /^.*?(?:。|[.:](?= |$))/.exec(text)?.[0] ?? text;

export default async function HelpPage({ params, searchParams }: Props & { searchParams: Promise<Query> }) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const { lang } = locale;
  const { code } = await params;
  const words = helpWords[lang];
  const said = ownEntry(problemWords, code) ?? notFound();
  const sample = ownEntry(problemSamples, code);
  const told = ownEntry(toldSamples, code)?.told[lang];
  const title = firstSentence(said[lang](sample?.detail ?? { why: "ENOENT" }));
  const shown = [
    ...(sample?.stored ?? []).map((file) => ({ ...file, caption: words.stored })),
    ...(sample?.broken ?? []).map((file) => ({ ...file, caption: words.broken })),
  ];
  return (
    <DeskShell locale={locale} path={`/desk/help/${code}`} user={user} title={title} query={await searchParams}>
      <nav>
        <a href={pageHref(locale, "/desk/help")}>{words.all}</a>
      </nav>
      <p className="lead">{warningCodes.has(code) ? words.warns : words.blocks}</p>
      {sample && (
        <>
          {shown.map((file) => (
            <SampleTable key={file.caption + file.name} {...file} locale={locale} />
          ))}
          <p>{words.means}</p>
          <blockquote>{said[lang](sample.detail)}</blockquote>
          {sample.mended.map((file) => (
            <SampleTable key={file.name} {...file} caption={words.mended} locale={locale} />
          ))}
        </>
      )}
      {told && (
        <>
          <blockquote>{said[lang]({ why: "ENOENT" })}</blockquote>
          <dl className="terms">
            <div>
              <dt>{words.broken}</dt>
              <dd>{told.broken}</dd>
            </div>
            <div>
              <dt>{words.mended}</dt>
              <dd>{told.mended}</dd>
            </div>
          </dl>
        </>
      )}
    </DeskShell>
  );
}
