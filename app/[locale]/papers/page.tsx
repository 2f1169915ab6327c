// Papers: three doors, each with what it does and its first step. Plain forms and links.
import type { Metadata } from "next";
import { plainPackFile } from "../../../lib/address/pack";
import { pageHref } from "../../../lib/address/page";
import { maximumQueryLength } from "../../../lib/catalogue/search-query";
import { maximumSentenceLength } from "../../../lib/claims/normalise";
import { reportName } from "../../../lib/slides/report-pack";
import { type LocaleParams, pageLocale } from "../../_server/page-locale";
import { DashboardPicture } from "../../_ui/figure/share-picture";
import { PageShell } from "../../_ui/shell/page-shell";
import { newPaperWords } from "./new/new-paper-words";
import { papersWords } from "./papers-words";
import "./papers.css";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title, lead } = papersWords[(await pageLocale(params)).lang];
  return { title, description: lead };
}

export default async function PapersPage({ params }: LocaleParams) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const { title, lead, check, update, make } = papersWords[lang];
  const { report, leaflet, prefecture, packs } = newPaperWords[lang];
  const ready = [
    { name: report.file, href: plainPackFile({ name: reportName, format: "pptx", lang }) },
    { name: leaflet.name, href: pageHref(locale, "/papers/leaflet") },
    { name: prefecture.name, href: pageHref(locale, "/papers/prefecture") },
    { name: packs.name, href: pageHref(locale, "/papers/packs") },
  ];
  return (
    <PageShell locale={locale} path="/papers">
      <DashboardPicture locale={locale} />
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <ol className="doors">
        <li data-live>
          <h2>
            <a href={pageHref(locale, "/papers/check")}>{check.title}</a>
          </h2>
          <p>{check.lead}</p>
          <form action={pageHref(locale, "/papers/check")}>
            <label htmlFor="door-sentence">{check.label}</label>
            <input id="door-sentence" type="text" name="q" maxLength={maximumSentenceLength} autoComplete="off" />
            <button type="submit">{check.button}</button>
          </form>
        </li>
        <li data-live>
          <h2>
            <a href={pageHref(locale, "/papers/update")}>{update.title}</a>
          </h2>
          <p>{update.lead}</p>
          <p className="hint">{update.label}</p>
          <p>
            <a className="button" href={pageHref(locale, "/papers/update")}>
              {update.button}
            </a>
          </p>
        </li>
        <li>
          <h2>
            <a href={pageHref(locale, "/papers/new")}>{make.title}</a>
          </h2>
          <p>{make.lead}</p>
          <form action={pageHref(locale, "/papers/new")}>
            <label htmlFor="door-subject">{make.label}</label>
            <input id="door-subject" type="search" name="q" maxLength={maximumQueryLength} autoComplete="off" />
            <button type="submit">{make.button}</button>
          </form>
          <ul>
            {ready.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </li>
      </ol>
    </PageShell>
  );
}
