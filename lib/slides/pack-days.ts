// The days whose figures a pack shows: each figure's own, or one that is asked for of the whole pack.
import type { Days } from "../address/as-of";
import { shownDays } from "../figure/as-shown";
import type { Pack, PackFigureState, PackSlide } from "./pack";

type Asked = { figure: string; state?: PackFigureState | undefined };

/** What a slide shows of figures. */
export const askedIn = (slide: PackSlide): readonly Asked[] => ("figure" in slide ? [slide] : (slide.numbers ?? []));

/** The days that each of its figures names. */
export const packStates = ({ slides }: Pick<Pack, "slides">): Days[] =>
  slides.flatMap(askedIn).map(({ state }) => ({ asOf: state?.asOf ?? null, asShown: state?.asShown }));

/** What this site showed on them has to be read for the pack. */
export const packDays = (pack: Pick<Pack, "slides">): string[] => shownDays(packStates(pack));

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
