"use client";
// The list of slides with what can be done to it. Everything that is done is said, and the keyboard goes where it is
// expected: to what was added, to the neighbour of what was removed.
import { useEffect, useRef, useState } from "react";
import type { Lang } from "../../../../../../lib/localised";
import type { Problem } from "../../../../../../lib/problem";
import { chosenPlace, chosenSlide, type Draft, type Edit, mostSlides } from "../../../../../../lib/slides/draft";
import type { PackSlide } from "../../../../../../lib/slides/pack";
import type { FigureChoices } from "../../../../../_server/figure-choices";
import { problemsAt } from "./draft-problems";
import { presetOf } from "./figure-fields";
import { FigureSearch } from "./figure-search";
import { packSlidesWords } from "./pack-slides-words";
import { type ListedSlide, SlideList } from "./slide-list";
import { slideName } from "./slide-name";

type Props = {
  draft: Draft;
  choices: FigureChoices;
  problems: readonly Problem[];
  lang: Lang;
  /** What was done last. */
  said: string;
  apply: (edit: Edit) => Draft | null;
  onSay: (text: string) => void;
};

const meetingFields = ["name", "title", "organisation", "date", "time", "place", "agenda"];

export function SlidesBar({ draft, choices, problems, lang, said, apply, onSay }: Props) {
  const { slides: words, said: says } = packSlidesWords[lang];
  const [focus, setFocus] = useState(0);
  const fresh = useRef(false);
  const full = draft.slides.length >= mostSlides ? words.full(mostSlides) : "";
  const chosen = chosenSlide(draft);
  const place = chosenPlace(draft);
  const nameOf = (slide: PackSlide) => slideName(slide, choices.figures, lang).name;
  const wrongAt = (where: string) => problemsAt(problems, where).length > 0;

  useEffect(() => {
    if (!fresh.current) return;
    fresh.current = false;
    const heading = document.querySelector<HTMLInputElement>(".edit-fields [data-first]");
    heading?.focus();
    heading?.select();
  });

  /** @param say of the slide that is chosen afterwards, with its number as the list counts */
  function act(edit: Edit, say: (name: string, number: number, of: number) => string, toList = true): void {
    const after = apply(edit);
    const now = after && chosenSlide(after);
    if (!after) return;
    onSay(say(now ? nameOf(now.slide) : words.cover, chosenPlace(after) + 2, after.slides.length + 2));
    if (toList) setFocus((count) => count + 1);
  }

  function addText(): void {
    const slide = { heading: words.newHeading, paragraphs: [{ text: words.newParagraph }] };
    fresh.current = true;
    act({ do: "add", slide }, says.added, false);
  }

  function remove(): void {
    if (!chosen) return;
    const name = nameOf(chosen.slide);
    act({ do: "remove" }, () => says.removed(name));
  }

  const listed: ListedSlide[] = [
    { key: "cover", name: words.cover, detail: "", wrong: meetingFields.some(wrongAt) },
    ...draft.slides.map(({ key, slide }, index) => ({
      key,
      ...slideName(slide, choices.figures, lang),
      wrong: wrongAt(`slides.${index}`),
    })),
    { key: "closing", name: words.closing, detail: "", wrong: wrongAt("closing") },
  ];

  const button = (text: string, idle: boolean, work: () => void) => (
    <button
      type="button"
      aria-disabled={idle || undefined}
      onClick={() => {
        if (!idle) work();
      }}
    >
      {text}
    </button>
  );
  const move = (key: number, to: number, toList: boolean) => act({ do: "move", key, to }, says.moved, toList);

  return (
    <section className="edit-bar" aria-labelledby="slides">
      <h2 id="slides">{words.heading}</h2>
      <div className="edit-buttons">
        <FigureSearch
          {...{ choices, lang, full }}
          onPick={({ figure, breakdown }) =>
            act({ do: "add", slide: { figure: figure.id, state: presetOf(figure, breakdown.value) } }, says.added)
          }
        />
        {button(words.addText, full !== "", addText)}
      </div>
      {full && <p>{full}</p>}
      {draft.slides.length === 0 && <p>{words.none}</p>}
      <SlideList
        slides={listed}
        chosen={draft.chosen}
        {...{ lang, focus }}
        onChoose={(key) => apply({ do: "choose", chosen: key })}
        onMove={(key, to) => move(key, to, true)}
        onRemove={remove}
      />
      <div className="edit-buttons">
        {button(words.up, place < 1, () => chosen && move(chosen.key, place - 1, false))}
        {button(
          words.down,
          !chosen || place === draft.slides.length - 1,
          () => chosen && move(chosen.key, place + 1, false),
        )}
        {button(words.duplicate, !chosen || full !== "", () => act({ do: "duplicate" }, says.duplicated))}
        {button(words.remove, !chosen, remove)}
        {draft.removed.length > 0 && button(words.restore, full !== "", () => act({ do: "restore" }, says.restored))}
      </div>
      <p role="status" className="edit-said">
        {said}
      </p>
      <p className="hint" id="slide-keys">
        {words.keys}
      </p>
    </section>
  );
}
