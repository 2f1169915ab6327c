// Making new papers: what is made without choosing, the gallery of figures, and what is chosen with what can be made of
// it. Rendered per request from plain GET forms; with script the choice is kept in the browser.
import type { Metadata } from "next";
import { galleryPairs, readGallery } from "../../../../lib/address/gallery";
import { galleryPath } from "../../../../lib/address/page";
import { pairsOf } from "../../../../lib/address/query";
import { maximumQueryLength } from "../../../../lib/catalogue/search-query";
import { topics } from "../../../../lib/catalogue/topics";
import { pageWords } from "../../../../lib/words/page-words";
import { sourcesWords } from "../../../../lib/words/sources-words";
import { askedOrigin } from "../../../_server/asked-origin";
import { type GalleryFigure, loadGallery, searchGallery } from "../../../_server/gallery";
import { pageLocale } from "../../../_server/page-locale";
import { DashboardPicture } from "../../../_ui/figure/share-picture";
import { PageShell } from "../../../_ui/shell/page-shell";
import { searchPages } from "../../search/search-pages";
import { PapersCrumb } from "../papers-crumb";
import { papersWords } from "../papers-words";
import { Basket } from "./basket";
import { Gallery, type GalleryGroup } from "./gallery";
import { MakeButtons } from "./make-buttons";
import { newPaperWords } from "./new-paper-words";
import { ReadyPapers } from "./ready-papers";
import "./new-paper.css";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { make } = papersWords[(await pageLocale(params)).lang];
  return { title: make.title, description: make.lead };
}

export default async function NewPaperPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const words = newPaperWords[lang];
  const asked = readGallery(pairsOf(await searchParams), maximumQueryLength);
  const gallery = await loadGallery(locale);
  const found = await searchGallery(gallery, asked.words, locale, searchPages);
  const shown = found.filter(({ topic }) => asked.topic === null || topic === asked.topic);
  const names = gallery.map(({ indicator, name, entry, pinned }) => ({ indicator, name, entry, pinned }));
  const known = asked.chosen.filter((entry) => names.some(({ indicator }) => entry.split("?")[0] === indicator));
  return (
    <PageShell locale={locale} path={galleryPath(galleryPairs({ ...asked, chosen: known }))} application>
      <DashboardPicture locale={locale} origin={await askedOrigin()} />
      <PapersCrumb locale={locale} />
      <div className="new-paper">
        <h1>{papersWords[lang].make.title}</h1>
        <ReadyPapers locale={locale} />
        <div className="new-paper-parts">
          <Gallery
            asked={{ ...asked, chosen: known }}
            groups={asked.words === "" ? byTopic(shown, locale.lang) : [{ id: "found", name: "", figures: shown }]}
            locale={locale}
          />
          <Basket
            figures={names}
            asked={known}
            reader={{ lang, era }}
            kinds={pageWords[lang].form.kinds}
            breakdowns={sourcesWords[lang].breakdown}
          >
            <MakeButtons locale={locale} />
          </Basket>
        </div>
        <p className="hint">{words.kept}</p>
      </div>
    </PageShell>
  );
}

/** In reading order; what was only asked long ago comes last. */
function byTopic(figures: readonly GalleryFigure[], lang: "ja" | "en"): GalleryGroup[] {
  const now = figures.filter(({ past }) => !past);
  const groups = topics.map(({ id, name }) => ({
    id,
    name: name[lang],
    figures: now.filter(({ topic }) => topic === id),
  }));
  const past = { id: "past", name: newPaperWords[lang].past, figures: figures.filter((one) => one.past) };
  return [...groups, past].filter((group) => group.figures.length > 0);
}
