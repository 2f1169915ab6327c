// How a figure is cited, to copy: in both languages, and its caption.
import { stateQuery } from "../../../lib/address/state";
import { citation } from "../../../lib/export/citation";
import { downloadWords } from "../../../lib/export/download-words";
import type { Figure } from "../../../lib/figure/figure";
import { type Localised, langs } from "../../../lib/localised";
import { loadFigure } from "../../_server/load";
import { CopyText } from "../shell/copy-text";
import { Menu } from "../shell/menu";
import { figurePageWords } from "./figure-page-words";

/** @param origin of the dashboard */
export async function CiteMenu({ figure, origin }: { figure: Figure; origin: string }) {
  const { lang } = figure;
  const words = downloadWords[lang];
  const both = await inBothLanguages(figure);
  // The reader's own language first.
  const order = [...langs].sort((a, b) => Number(b === lang) - Number(a === lang));
  return (
    <Menu label={figurePageWords[lang].cite} className="cite-menu">
      {order.map((one) => (
        <div key={one} className="citation">
          <p>{words.citationIn[one]}</p>
          <CopyText text={citation(both[one], origin)} label={words.citationIn[one]} lang={one} words={words.copy} />
        </div>
      ))}
      <div className="citation">
        <p>{words.caption}</p>
        {words.captions.map((form) => (
          <CopyText key={form("")} text={form(figure.name)} label={words.caption} rows={1} words={words.copy} />
        ))}
      </div>
    </Menu>
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
