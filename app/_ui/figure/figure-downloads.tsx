// Saving a figure as it stands on the page: a link a format, picture and table for the clipboard, a form for colours and
// size, citations, caption, and the code that embeds it. Without script too, but for the clipboard.

import { addressOf, figureFile } from "../../../lib/address/figure";
import { type FigureQuery, stateQuery } from "../../../lib/address/state";
import { clipboardTable } from "../../../lib/export/data/clipboard-table";
import { downloadWords } from "../../../lib/export/download-words";
import { embedCode } from "../../../lib/export/page/embed-code";
import { exporters, formatsOffered } from "../../../lib/export/registry";
import type { Figure } from "../../../lib/figure/figure";
import { type Localised, langs } from "../../../lib/localised";
import { pageWords } from "../../../lib/words/page-words";
import { loadFigure } from "../../_server/load";
import { CopyText } from "../shell/copy-text";
import { CopyTable } from "../tables/copy-table";
import { CopyPicture } from "./copy-picture";
import { DownloadLooks } from "./download-looks";

type Props = {
  figure: Figure;
  /** The page's parameters: looks that a form without script asked for. */
  asked: FigureQuery;
  /** Of the dashboard, for the code that embeds a figure elsewhere. */
  origin: string;
};

export async function FigureDownloads({ figure, asked, origin }: Props) {
  if (figure.categories.length === 0) return null;
  const { lang } = figure;
  const address = addressOf(figure);
  const both = await inBothLanguages(figure);
  const words = downloadWords[lang];
  return (
    <section className="figure-downloads" aria-labelledby="downloads">
      <h2 id="downloads">{words.heading}</h2>
      <ul className="download-links">
        {formatsOffered("page").map((format) => (
          <li key={format}>
            <a className="button" href={figureFile({ ...address, format })}>
              {exporters[format].label[lang]}
            </a>
          </li>
        ))}
        <li>
          <a className="button" href={figureFile({ ...address, format: "csv", looks: { encoding: "cp932" } })}>
            {words.shiftJis}
          </a>
        </li>
      </ul>
      <div className="copy-offers">
        <CopyPicture src={figureFile({ ...address, format: "png" })} alt={figure.alt} words={words.copyPicture} />
        <CopyTable table={clipboardTable(figure)} words={words.copyTable} />
      </div>
      <DownloadLooks figure={figure} asked={asked} />
      <details>
        <summary>{words.citation}</summary>
        {langs.map((one) => (
          <Copied key={one} heading={words.citationIn[one]} texts={[citation(both[one])]} lang={one} words={words} />
        ))}
        <Copied heading={words.caption} texts={words.captions.map((form) => form(figure.name))} words={words} />
      </details>
      <details>
        <summary>{words.embed}</summary>
        <p>{words.embedNote}</p>
        <CopyText text={embedCode(figure, origin)} label={words.embed} words={words.copy} />
      </details>
    </section>
  );
}

/** Texts to copy under one heading. */
function Copied(props: {
  heading: string;
  texts: readonly string[];
  lang?: "ja" | "en";
  words: { copy: { copy: string; copied: string; selected: string } };
}) {
  const { heading, texts, lang, words } = props;
  return (
    <div className="citation">
      <p>{heading}</p>
      {texts.map((text) => (
        <CopyText
          key={text}
          text={text}
          label={heading}
          lang={lang}
          rows={texts.length > 1 ? 1 : 5}
          words={words.copy}
        />
      ))}
    </div>
  );
}

/** The figure's state in each language; in the other one with that language's own era. */
async function inBothLanguages(figure: Figure): Promise<Localised<Figure>> {
  const { indicator, state } = figure;
  const query = stateQuery(state);
  if (figure.lang === "ja")
    return { ja: figure, en: await loadFigure(indicator, { lang: "en", era: "western" }, query) };
  return { ja: await loadFigure(indicator, { lang: "ja", era: "wareki" }, query), en: figure };
}

function citation(figure: Figure): string {
  const { name, subtitle, sourceLine, updated, lang } = figure;
  return downloadWords[lang].cite({ name, subtitle, sourceLine, updated, product: pageWords[lang].product });
}
