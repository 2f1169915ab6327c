"use client";
// What is chosen: its picture and its fields.
import { useState } from "react";
import type { SlideSize } from "../../../../../../lib/address/looks";
import { slidePicture } from "../../../../../../lib/address/pack";
import type { Era, Lang } from "../../../../../../lib/localised";
import type { Problem } from "../../../../../../lib/problem";
import { chosenPlace, chosenSlide, type Draft, type Edit } from "../../../../../../lib/slides/draft";
import type { Pack, PackSlide, PackText } from "../../../../../../lib/slides/pack";
import type { FigureChoice } from "../../../../../_server/figure-choices";
import { problemsAt } from "./draft-problems";
import { FigureFields } from "./figure-fields";
import { MeetingFields } from "./meeting-fields";
import { packFieldWords } from "./pack-field-words";
import { packSlidesWords } from "./pack-slides-words";
import { RowsField } from "./rows-field";
import { SlidePicture } from "./slide-picture";
import { slideRequest } from "./slide-request";
import { SpeechField } from "./speech-field";
import { TextFields } from "./text-fields";
import { usePicture } from "./use-picture";

type Props = {
  draft: Draft;
  settled: { pack: Pack; problems: readonly Problem[] };
  figures: readonly FigureChoice[];
  lang: Lang;
  era: Era;
  onEdit: (edit: Edit) => void;
  onRename: (name: string) => Promise<boolean>;
};

export function SlidePane({ draft, settled, figures, lang, era, onEdit, onRename }: Props) {
  const words = packFieldWords[lang];
  const [size, setSize] = useState<SlideSize>("16:9");
  const asked = slideRequest(draft, settled);
  const picture = usePicture(
    asked && {
      address: slidePicture({ part: asked.part, reader: { lang, era }, size }),
      body: JSON.stringify(asked.pack),
    },
  );
  const { problems } = settled;
  const { meeting, chosen } = draft;
  const slide = chosenSlide(draft)?.slide;
  const place = `slides.${chosenPlace(draft)}`;
  const empty = chosen === "closing" && !settled.pack.closing;
  const set = (next: PackSlide) => onEdit({ do: "set", slide: next });
  const setSpeech = (one: PackSlide, speech: PackText | undefined) => {
    const { speech: _, ...rest } = one;
    set(speech === undefined ? rest : { ...rest, speech });
  };
  return (
    <div className="edit-pane">
      {!empty && (
        <SlidePicture
          key={String(chosen)}
          wrong={asked ? "" : packSlidesWords[lang].picture.wrong}
          {...{ picture, size, lang }}
          onSize={setSize}
        />
      )}
      <div className="edit-fields" key={`fields-${chosen}`}>
        {chosen === "cover" && (
          <MeetingFields
            {...{ meeting, lang, problems, onRename }}
            onChange={(next) => onEdit({ do: "meeting", meeting: next })}
          />
        )}
        {chosen === "closing" && (
          <>
            <h2>{words.closing.heading}</h2>
            <p className="hint">{words.closing.hint}</p>
            <RowsField
              rows={meeting.closing ?? []}
              kind="paragraph"
              most={20}
              place="closing"
              {...{ lang, problems }}
              onChange={(closing) => onEdit({ do: "meeting", meeting: { ...meeting, closing } })}
            />
          </>
        )}
        {slide && "figure" in slide && <FigureFields {...{ slide, figures, lang, problems, place }} onChange={set} />}
        {slide && !("figure" in slide) && <TextFields {...{ slide, lang, problems, place }} onChange={set} />}
        {slide && (
          <SpeechField
            {...{ slide, lang }}
            byItself={picture.waiting ? "" : (picture.answer?.speech ?? "")}
            problems={problemsAt(problems, `${place}.speech`)}
            onChange={(speech) => setSpeech(slide, speech)}
          />
        )}
      </div>
    </div>
  );
}
