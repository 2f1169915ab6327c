// What is made without choosing any figure: each with a picture and a sentence.
import { plainPackFile } from "../../../../lib/address/pack";
import { type PagePath, pageHref, presentPath } from "../../../../lib/address/page";
import { reportName } from "../../../../lib/slides/report-pack";
import type { Locale } from "../../../_server/locale";
import { basketWords } from "./basket-words";
import { newPaperWords } from "./new-paper-words";
import { PaperIcon, type PaperKind } from "./paper-icons";

const formats = { pptx: "PowerPoint", pdf: "PDF" } as const;

export function ReadyPapers({ locale }: { locale: Locale }) {
  const { lang } = locale;
  const words = newPaperWords[lang];
  const pages: { kind: PaperKind; words: { name: string; lead: string }; path: PagePath }[] = [
    { kind: "leaflet", words: words.leaflet, path: "/papers/leaflet" },
    { kind: "prefecture", words: words.prefecture, path: "/papers/prefecture" },
    { kind: "packs", words: words.packs, path: "/papers/packs" },
  ];
  const button = (label: string, href: string) => (
    <a className="button" href={href} aria-label={basketWords[lang].of(label, words.report.name)}>
      {label}
    </a>
  );
  return (
    <section className="ready" aria-labelledby="ready">
      <h2 id="ready" className="visually-hidden">
        {words.ready}
      </h2>
      <ul>
        <li className="ready-report">
          <PaperIcon kind="report-7" />
          <div>
            <b>{words.report.name}</b>
            <small>{words.report.lead}</small>
          </div>
          <p>
            {button(formats.pptx, plainPackFile({ name: reportName, format: "pptx", lang }))}
            {button(formats.pdf, plainPackFile({ name: reportName, format: "pdf", lang }))}
            {button(words.present, pageHref(locale, presentPath({ pack: reportName })))}
          </p>
        </li>
        {pages.map(({ kind, words: { name, lead }, path }) => (
          <li key={kind}>
            <PaperIcon kind={kind} />
            <div>
              <a href={pageHref(locale, path)}>{name}</a>
              <small>{lead}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
