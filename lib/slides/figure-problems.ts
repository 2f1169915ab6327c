// What a pack's figures ask for and cannot have, said once for the server, which looks into the data, and for the editor,
// which looks into the choices that it offers.
import type { Days } from "../address/as-of";
import type { Problem } from "../problem";
import type { Pack, PackFigureState, PackSlide } from "./pack";
import { packProblem } from "./read-pack";

export type Choices = readonly { value: string }[];

/** What a figure slide may ask of an indicator. */
export type Offer = {
  /** As the problem calls it. */
  name: string;
  /** The default first. */
  breakdowns: readonly { value: string; editions: Choices; kinds: Choices }[];
};

/** Indicators that there are, and what each offers, as of a day where one is given. */
export type Offers = {
  ids: readonly string[];
  /** Whether what was shown on a day is at hand; else only that there is such a figure can be told. */
  isRead: (days: Days) => boolean;
  of: (indicator: string, days: Days) => Offer | undefined;
};

/** Ids that share a word with one that is not there. */
function similar(id: string, ids: readonly string[]): string[] {
  const words = id.split("-");
  return ids.filter((one) => one.split("-").some((word) => words.includes(word))).slice(0, 5);
}

type Asked = { figure: string; state?: PackFigureState | undefined };

function slideProblems(slide: PackSlide, index: number, offers: Offers, file: string): Problem[] {
  if ("figure" in slide) return askedProblems(slide, ["slides", index], offers, file);
  return (slide.numbers ?? []).flatMap((one, at) => askedProblems(one, ["slides", index, "numbers", at], offers, file));
}

function askedProblems(asked: Asked, place: (string | number)[], offers: Offers, file: string): Problem[] {
  const { figure, state = {} } = asked;
  const days = { asOf: state.asOf ?? null, asShown: state.asShown };
  if (!offers.isRead(days) && offers.ids.includes(figure)) return [];
  const offer = offers.isRead(days) ? offers.of(figure, days) : undefined;
  if (!offer) {
    const detail = { value: figure, similar: similar(figure, offers.ids).join(", ") };
    return [packProblem(file, [...place, "figure"], "pack-unknown-figure", detail)];
  }
  const missing = (field: string, value: string, there: Choices): Problem[] => {
    if (there.some((one) => one.value === value)) return [];
    const detail = { value, allowed: there.map((one) => one.value).join(", "), figure: offer.name };
    return [packProblem(file, [...place, "state", field], "pack-not-there", detail)];
  };
  const breakdown = state.breakdown
    ? offer.breakdowns.find(({ value }) => value === state.breakdown)
    : offer.breakdowns[0];
  if (!breakdown) return missing("breakdown", state.breakdown ?? "", offer.breakdowns);
  const editions = Array.isArray(state.editions) ? state.editions : [];
  return [
    ...editions.flatMap((edition) => missing("editions", edition, breakdown.editions)),
    ...(state.kind ? missing("kind", state.kind, breakdown.kinds) : []),
  ];
}

/** Problems of a pack's figures; empty where all can be shown. */
export function figureProblems({ slides }: Pick<Pack, "slides">, offers: Offers, file = ""): Problem[] {
  return slides.flatMap((slide, index) => slideProblems(slide, index, offers, file));
}
