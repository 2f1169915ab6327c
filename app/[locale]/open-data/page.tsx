// Open data and API: the whole data set, every address that programs may ask with examples that run, and the rules.
import type { Metadata } from "next";
import { feedForms, feedNames, feedPath } from "../../../lib/address/changes";
import { exporters, exportFormats } from "../../../lib/export/registry";
import { langs } from "../../../lib/localised";
import { endpoints } from "../../_server/api-endpoints";
import { type LocaleParams, pageLocale } from "../../_server/page-locale";
import { DashboardPicture } from "../../_ui/figure/share-picture";
import { Contents } from "../../_ui/shell/contents";
import { openDataWords } from "../../_ui/shell/open-data-words";
import { PageShell } from "../../_ui/shell/page-shell";
import { TextTable } from "../../_ui/tables/text-table";
import "../../_ui/styles/reference.css";
import { EndpointEntry } from "./endpoint-entry";
import "./open-data.css";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { title, lead } = openDataWords[(await pageLocale(params)).lang];
  return { title, description: lead };
}

export default async function OpenDataPage({ params }: LocaleParams) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = openDataWords[lang];
  const { data, credit, formats, feeds, rules } = words;
  return (
    <PageShell locale={locale} path="/open-data">
      <DashboardPicture locale={locale} />
      <div className="reading">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <Contents
          label={words.contents}
          entries={[
            { id: "data", text: data.heading },
            { id: "credit", text: credit.heading },
            { id: "addresses", text: words.endpoints },
            { id: "formats", text: formats.heading },
            { id: "feeds", text: feeds.heading },
            { id: "rules", text: rules.heading },
          ]}
        />
        <section>
          <h2 id="data">{data.heading}</h2>
          <p>{data.text}</p>
          <p>
            <a className="button" href="/data.zip">
              {data.button}
            </a>
          </p>
          <dl className="data-files">
            {data.files.map(([file, content]) => (
              <div key={file}>
                <dt>
                  <code>{file}</code>
                </dt>
                <dd>{content}</dd>
              </div>
            ))}
          </dl>
          <p>{data.again}</p>
          <p data-live>
            {data.site} <a href="/site.zip">{data.siteButton}</a>
          </p>
        </section>
        <section>
          <h2 id="credit">{credit.heading}</h2>
          <p>{credit.text}</p>
          <p className="credit-line">{credit.line}</p>
          <p>{credit.second}</p>
        </section>
        <section>
          <h2 id="addresses">{words.endpoints}</h2>
          {endpoints.map((endpoint) => (
            <EndpointEntry key={endpoint.id} endpoint={endpoint} lang={lang} />
          ))}
        </section>
        <section>
          <h2 id="formats">{formats.heading}</h2>
          <p>{formats.text}</p>
          <TextTable
            caption={formats.heading}
            quiet
            columns={[formats.columns.format, formats.columns.content, formats.columns.several]}
            rows={exportFormats.map((format) => ({
              key: format,
              cells: [
                <code key="format">{format}</code>,
                exporters[format].content[lang],
                words.several[exporters[format].several ? "yes" : "no"],
              ],
            }))}
          />
        </section>
        <section>
          <h2 id="feeds">{feeds.heading}</h2>
          <p>{feeds.text}</p>
          <TextTable
            caption={feeds.heading}
            quiet
            columns={[feeds.columns.form, feeds.columns.ja, feeds.columns.en]}
            rows={feedForms.map((form) => ({
              key: form,
              cells: [
                feedNames[form],
                ...langs.map((one) => (
                  <a key={one} href={feedPath(form, one)} hrefLang={one}>
                    <code>{feedPath(form, one)}</code>
                  </a>
                )),
              ],
            }))}
          />
          <ul className="plain-list">
            {feeds.list.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2 id="rules">{rules.heading}</h2>
          <ul className="plain-list">
            {rules.list.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      </div>
    </PageShell>
  );
}
