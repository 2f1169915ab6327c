// The figures to choose from: a search, topics, and for each figure a small picture with its newest value and its years.
// One form: without script its boxes are sent with the search and come back chosen.
import { galleryFields } from "../../../../lib/address/gallery";
import { pageHref } from "../../../../lib/address/page";
import { maximumQueryLength } from "../../../../lib/catalogue/search-query";
import { topics } from "../../../../lib/catalogue/topics";
import type { TopicId } from "../../../../lib/catalogue/types";
import { typeset } from "../../../../lib/words/numbers";
import type { GalleryFigure } from "../../../_server/gallery";
import type { Locale } from "../../../_server/locale";
import { BasketJump } from "./basket-jump";
import { ChosenBefore } from "./chosen-before";
import { newPaperWords } from "./new-paper-words";
import { PickBox } from "./pick-box";

export type GalleryGroup = { id: string; name: string; figures: readonly GalleryFigure[] };

type Props = {
  asked: { words: string; topic: TopicId | null; chosen: readonly string[] };
  groups: readonly GalleryGroup[];
  locale: Locale;
};

export function Gallery({ asked, groups, locale }: Props) {
  const { lang } = locale;
  const words = newPaperWords[lang];
  const count = groups.reduce((sum, { figures }) => sum + figures.length, 0);
  const shown = groups.flatMap(({ figures }) => figures.map(({ entry }) => entry));
  const filters = [{ id: null, name: words.allTopics }, ...topics.map(({ id, name }) => ({ id, name: name[lang] }))];
  return (
    <form className="gallery" action={pageHref(locale, "/papers/new")} aria-labelledby="choose">
      <div className="gallery-search">
        <h2 id="choose">{words.choose}</h2>
        <label htmlFor="gallery-words">{words.search}</label>
        <input
          id="gallery-words"
          type="search"
          name={galleryFields.words}
          defaultValue={asked.words}
          maxLength={maximumQueryLength}
          autoComplete="off"
        />
        <button type="submit">{words.find}</button>
      </div>
      <fieldset className="gallery-topics">
        <legend className="visually-hidden">{words.topics}</legend>
        {filters.map(({ id, name }) => (
          <button key={id} type="submit" name={galleryFields.topic} value={id ?? ""} aria-pressed={asked.topic === id}>
            {name}
          </button>
        ))}
        <p className="gallery-count" role="status">
          {words.count(count, asked.words)}
        </p>
      </fieldset>
      <ChosenBefore chosen={asked.chosen} shown={shown} add={words.add} />
      {groups.map(({ id, name, figures }) => (
        <section key={id} aria-labelledby={name === "" ? "choose" : `topic-${id}`}>
          {name !== "" && <h3 id={`topic-${id}`}>{name}</h3>}
          <ul className="gallery-tiles">
            {figures.map((figure) => (
              <Tile key={figure.indicator} figure={figure} chosen={asked.chosen.includes(figure.entry)} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
      <BasketJump asked={asked.chosen.length} lang={lang} />
    </form>
  );
}

function Tile({ figure, chosen, lang }: { figure: GalleryFigure; chosen: boolean; lang: Locale["lang"] }) {
  const { indicator, name, newest, years, picture } = figure;
  const words = newPaperWords[lang];
  return (
    <li id={`pick-${indicator}`}>
      <label htmlFor={`box-${indicator}`}>
        {/* biome-ignore lint/performance/noImgElement: a small picture of ours, drawn as it is shown */}
        <img src={picture} alt="" loading="lazy" decoding="async" width={320} height={200} />
        <span className="tile-name">
          <PickBox
            figure={{ indicator, entry: figure.entry, pinned: figure.pinned }}
            chosen={chosen}
            otherState={words.otherState}
          />
          <span id={`name-${indicator}`}>{name}</span>
        </span>
        <span className="tile-about" id={`about-${indicator}`}>
          <span>
            {newest.value && <b>{newest.value}</b>} {typeset(newest.label, lang)} {newest.period}
          </span>
          <span>{words.years(years)}</span>
        </span>
      </label>
    </li>
  );
}
