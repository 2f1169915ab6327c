// The days whose figures a pack shows: each figure's own, or one that is asked for of the whole pack.
import { shownDays } from "../figure/as-shown";
import type { Pack, PackFigureState, PackSlide } from "./pack";

type Asked = { figure: string; state?: PackFigureState | undefined };

const askedIn = (slide: PackSlide): readonly Asked[] => ("figure" in slide ? [slide] : (slide.numbers ?? []));

/** What this site showed on them has to be read for the pack. */
export const packDays = ({ slides }: Pick<Pack, "slides">): string[] =>
  shownDays(slides.flatMap(askedIn).map(({ state }) => ({ asShown: state?.asShown })));

/** The pack with figures as this site showed them on a day, where they don't name one of their own. */
export function packShownOn(pack: Pack, asShown: string | undefined): Pack {
  if (asShown === undefined) return pack;
  const shown = <T extends Asked>(one: T): T => ({ ...one, state: { asShown, ...one.state } });
  const slides = pack.slides.map(
    (slide): PackSlide =>
      "figure" in slide ? shown(slide) : slide.numbers ? { ...slide, numbers: slide.numbers.map(shown) } : slide,
  );
  return { ...pack, slides };
}
