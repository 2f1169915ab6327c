// What is asked of the server to see one slide: a pack with that slide only, whatever else is still unfinished.

import type { SlidePart } from "../../../../../../lib/address/pack";
import type { Problem } from "../../../../../../lib/problem";
import { chosenPlace, type Draft } from "../../../../../../lib/slides/draft";
import type { Pack, PackSlide } from "../../../../../../lib/slides/pack";
import { problemsAt } from "./draft-problems";

const anySlide: PackSlide = { heading: "-", paragraphs: [{ text: "-" }] };
/** A slide is shown even where the meeting's own fields are not right yet. */
const anyMeeting = { name: "mine", title: "-", date: "2000-01-01" };

type Asked = { part: SlidePart; pack: Pack };

/** @returns null where the chosen one has problems, or is the notices and there are none */
export function slideRequest(
  draft: Draft,
  { pack, problems }: { pack: Pack; problems: readonly Problem[] },
): Asked | null {
  const place = chosenPlace(draft);
  const { slides: _, closing, ...meeting } = pack;
  if (draft.chosen === "closing") {
    if (!closing || problemsAt(problems, "closing").length > 0) return null;
    return { part: "closing", pack: { ...anyMeeting, slides: [anySlide], closing } };
  }
  const elsewhere = ["slides", "closing"].flatMap((one) => problemsAt(problems, one));
  const meetingWrong = problems.length > elsewhere.length;
  if (draft.chosen === "cover") {
    return meetingWrong ? null : { part: "cover", pack: { ...meeting, slides: [anySlide] } };
  }
  const slide = pack.slides[place];
  if (!slide || problemsAt(problems, `slides.${place}`).length > 0) return null;
  // Its words don't change the picture, and the text made from the slide is wanted.
  const { speech: __, ...shown } = slide;
  return { part: "slide", pack: { ...(meetingWrong ? anyMeeting : meeting), slides: [shown] } };
}
