// At the upper right of a figure's chart: save it, put it into the tray, cite it, share it.
import { newestEntry } from "../../../lib/address/always-newest";
import { addressOf, entryOf, figureFile } from "../../../lib/address/figure";
import { pageHref } from "../../../lib/address/page";
import { mostFigures } from "../../../lib/address/tray";
import { indicatorById } from "../../../lib/catalogue/indicators";
import { clipboardTable } from "../../../lib/export/data/clipboard-table";
import { downloadWords } from "../../../lib/export/download-words";
import type { Figure } from "../../../lib/figure/figure";
import { loadNumbersOf } from "../../_server/load";
import { CopyTable } from "../tables/copy-table";
import { TrayToggle } from "../tray/tray-toggle";
import { trayWords } from "../tray/tray-words";
import { CiteMenu } from "./cite-menu";
import { CopyPicture } from "./copy-picture";
import { figurePageWords } from "./figure-page-words";
import { SaveMenu } from "./save-menu";
import { ShareMenu } from "./share-menu";

/** @param origin of the dashboard, as other sites know it */
export function FigureActions({ figure, origin }: { figure: Figure; origin: string }) {
  const { lang } = figure;
  const words = downloadWords[lang];
  return (
    <fieldset className="figure-actions">
      <legend className="visually-hidden">{figurePageWords[lang].actions}</legend>
      <SaveMenu figure={figure}>
        <li>
          <a href="#looks">{figurePageWords[lang].chooseLooks}</a>
        </li>
        <li className="copy-offers">
          <CopyPicture
            src={figureFile({ ...addressOf(figure), format: "png" })}
            alt={figure.alt}
            words={words.copyPicture}
          />
          <CopyTable table={clipboardTable(figure)} words={words.copyTable} />
        </li>
      </SaveMenu>
      <FigureTrayToggle figure={figure} />
      <CiteMenu figure={figure} origin={origin} />
      <ShareMenu figure={figure} origin={origin} />
    </fieldset>
  );
}

/** Puts a figure into the tray: as it is shown first it goes on showing the newest, in another state it stays so. */
export async function FigureTrayToggle({ figure }: { figure: Figure }) {
  const { href, indicator, lang } = figure;
  const { observations, unconfirmed } = await loadNumbersOf([indicator]);
  const found = indicatorById.get(indicator);
  const all = figure.state.unconfirmed ? [...observations, ...unconfirmed] : observations;
  return (
    <TrayToggle
      entry={found ? newestEntry(figure, found, all) : entryOf(href)}
      pinned={entryOf(href)}
      indicator={indicator}
      page={pageHref(figure, "/papers/new")}
      words={{ pick: trayWords[lang].pick, full: trayWords[lang].full(mostFigures) }}
    />
  );
}
