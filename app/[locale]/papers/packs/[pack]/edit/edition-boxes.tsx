"use client";
import type { Lang } from "../../../../../../lib/localised";
import type { PackFigureState } from "../../../../../../lib/slides/pack";
import { pageWords } from "../../../../../../lib/words/page-words";
import type { BreakdownChoice } from "../../../../../_server/figure-choices";
// The editions of a figure slide: some of those there are, or always the newest. At least one stays ticked.
import { packFieldWords } from "./pack-field-words";

type Props = {
  breakdown: BreakdownChoice;
  chosen: PackFigureState["editions"];
  lang: Lang;
  problem: string | undefined;
  onChange: (editions: NonNullable<PackFigureState["editions"]>) => void;
};

export function EditionBoxes({ breakdown, chosen, lang, problem, onChange }: Props) {
  const words = packFieldWords[lang].figure;
  const newest = chosen === "newest";
  const last = breakdown.editions.at(-1)?.value ?? "";
  const ticked = newest ? [last] : (chosen ?? breakdown.preset.editions);
  const gone = ticked.filter((edition) => !breakdown.editions.some(({ value }) => value === edition));
  const boxes = [...breakdown.editions, ...gone.map((value) => ({ value, label: words.notInData(value) }))];
  return (
    <fieldset className="edit-editions">
      <legend>{pageWords[lang].form.editions}</legend>
      {boxes.map(({ value, label }) => {
        const on = ticked.includes(value);
        return (
          <label key={value} className="edit-box">
            <input
              type="checkbox"
              checked={on}
              disabled={newest || (on && ticked.length === 1)}
              onChange={() =>
                onChange(boxes.map((one) => one.value).filter((one) => (one === value ? !on : ticked.includes(one))))
              }
            />
            {label}
          </label>
        );
      })}
      <label className="edit-box edit-newest">
        <input type="checkbox" checked={newest} onChange={() => onChange(newest ? [last] : "newest")} />
        {words.newest}
      </label>
      {problem && <p className="edit-problem">{problem}</p>}
    </fieldset>
  );
}
