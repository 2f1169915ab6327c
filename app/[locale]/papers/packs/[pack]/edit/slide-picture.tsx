"use client";
// The chosen slide as the room will see it, in either shape of screen.
import { type SlideSize, slideSizes } from "../../../../../../lib/address/looks";
import type { Lang } from "../../../../../../lib/localised";
import { packSlidesWords } from "./pack-slides-words";
import type { Picture } from "./use-picture";

type Props = {
  picture: Picture;
  /** Why the slide can't be asked for as it is; empty where it can. */
  wrong: string;
  size: SlideSize;
  lang: Lang;
  onSize: (size: SlideSize) => void;
};

export function SlidePicture({ picture: { answer, refused, waiting }, wrong, size, lang, onSize }: Props) {
  const words = packSlidesWords[lang].picture;
  const pages = answer?.pages ?? [];
  const said = wrong || (refused === null ? "" : refused || words.refused);
  return (
    <section className="edit-picture" aria-label={words.heading} aria-busy={waiting}>
      <div className="edit-sheets" data-size={size} data-stale={said !== "" || undefined}>
        {pages.map(({ svg, heading }) => (
          <div
            key={heading}
            className="edit-sheet"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is our server's, every text in it escaped by toSvg
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        ))}
      </div>
      {said !== "" && <p className="edit-problem">{said}</p>}
      {said === "" && pages.length > 1 && <p className="hint">{words.pages(pages.length)}</p>}
      <label className="edit-size">
        {words.size}
        <select value={size} onChange={(event) => onSize(event.currentTarget.value as SlideSize)}>
          {slideSizes.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </section>
  );
}
