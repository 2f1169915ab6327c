// Slides of meeting packs as they are and as they would be, and packs that could not be shown any more.
import type { Dataset } from "../figure/dataset";
import type { Figure } from "../figure/figure";
import type { Problem } from "../problem";
import { checkPack } from "../slides/check-pack";
import type { Pack } from "../slides/pack";
import { presentPack } from "../slides/present-pack";
import type { Presentation, Slide } from "../slides/slide";
import { drawnSlides } from "./drawn-slides";
import { aspectsOf, type Reader, seenOf } from "./figure-changes";

/** A pack as it is made of each dataset: the same file, or one that is made of the data. */
export type PackPair = {
  before: Pack;
  after: Pack;
  /** What was shown on the days that some of its slides ask for, which stays. */
  shown?: Dataset["shown"];
};

const slideAspects = ["heading", "picture", "text", "speech"] as const;
type SlideAspect = (typeof slideAspects)[number];

export type SlideChange = {
  /** From 1, in the pack as it would be; of one that is left out, as it is. */
  place: number;
  before: Slide | null;
  after: Slide | null;
  aspects: SlideAspect[];
};

export type PackChange = {
  name: string;
  title: string;
  slides: SlideChange[];
  /** Why it could not be shown any more; empty where it can. */
  problems: Problem[];
  /** What its slides are drawn from. */
  presentations: { before: Presentation; after: Presentation } | null;
};

const figuresOf = ({ figure, numbers = [] }: Slide): Figure[] => [...(figure ? [figure] : []), ...numbers];

/** What a slide shows beside its figures' own words. */
const textOf = ({ paragraphs, own, source }: Slide) => JSON.stringify([paragraphs, own, source]);

function picturesDiffer(before: Slide, after: Slide): boolean {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  if (old.length !== now.length) return true;
  return old.some((one, index) => {
    const other = now[index] as Figure;
    return seenOf(one) !== seenOf(other) && aspectsOf(one, other).some((aspect) => aspect !== "alternative");
  });
}

type Sides = NonNullable<PackChange["presentations"]>;

/** What of its figures stands on another page, such as a note, is told there. */
function slideAspectsOf(before: Slide | null, after: Slide | null, presentations: Sides): SlideAspect[] {
  if (!before || !after) return [...slideAspects];
  const differs: Record<SlideAspect, boolean> = {
    heading: before.heading !== after.heading,
    picture: picturesDiffer(before, after) && drawnSlides({ before, after }, presentations).length > 0,
    text: textOf(before) !== textOf(after),
    speech: before.speech !== after.speech,
  };
  return slideAspects.filter((one) => differs[one]);
}

/** What a slide is about, whatever its numbers say. */
function keyOf(slide: Slide): string {
  if (slide.figure) return `figure ${slide.figure.indicator} ${slide.figure.state.breakdown}`;
  return slide.fine ? "fine" : `${slide.kind} ${slide.heading}`;
}

/** Slides side by side: those at one place where there are as many, else those about the same. */
function paired(
  before: readonly Slide[],
  after: readonly Slide[],
): { place: number; pair: [Slide | null, Slide | null] }[] {
  if (before.length === after.length) {
    return after.map((slide, index) => ({ place: index + 1, pair: [before[index] ?? null, slide] }));
  }
  const left = [...before];
  const kept = after.map((slide, index): { place: number; pair: [Slide | null, Slide | null] } => {
    const at = left.findIndex((one) => keyOf(one) === keyOf(slide));
    const [same = null] = at < 0 ? [] : left.splice(at, 1);
    return { place: index + 1, pair: [same, slide] };
  });
  return [
    ...kept,
    ...left.map((slide) => ({ place: before.indexOf(slide) + 1, pair: [slide, null] as [Slide, null] })),
  ];
}

function changeOf(pack: PackPair, datasets: readonly [Dataset, Dataset], reader: Reader): PackChange | null {
  const withDays = (one: Dataset): Dataset => (pack.shown ? { ...one, shown: pack.shown } : one);
  const [before, after] = [withDays(datasets[0]), withDays(datasets[1])];
  // One that can't be shown as it is concerns nobody here.
  if (checkPack(pack.before, before).length > 0) return null;
  const old = presentPack(pack.before, before, reader);
  const problems = checkPack(pack.after, after);
  const about = { name: pack.after.name, title: old.title, problems };
  if (problems.length > 0) return { ...about, slides: [], presentations: null };
  const now = presentPack(pack.after, after, reader);
  const presentations = { before: old, after: now };
  const slides = paired(old.slides, now.slides).flatMap(({ place, pair }): SlideChange[] => {
    const aspects = slideAspectsOf(...pair, presentations);
    return aspects.length > 0 ? [{ place, before: pair[0], after: pair[1], aspects }] : [];
  });
  return slides.length > 0 ? { ...about, slides, presentations } : null;
}

/** Packs of which anything changes. */
export function packChanges(
  packs: readonly PackPair[],
  datasets: readonly [before: Dataset, after: Dataset],
  reader: Reader,
): PackChange[] {
  return packs.flatMap((pack) => changeOf(pack, datasets, reader) ?? []);
}
