"use client";
// Without script: what is chosen already goes along with the search, in its order, and a button adds what is ticked.
import { galleryFields } from "../../../../lib/address/gallery";
import { useScripted } from "../../../_ui/shell/use-scripted";

type Props = {
  chosen: readonly string[];
  /** Those with a box in the form. */
  shown: readonly string[];
  add: string;
};

export function ChosenBefore({ chosen, shown, add }: Props) {
  if (useScripted()) return null;
  return (
    <noscript>
      {chosen.map((entry) => (
        <input key={entry} type="hidden" name={galleryFields.order} value={entry} />
      ))}
      {chosen
        .filter((entry) => !shown.includes(entry))
        .map((entry) => (
          <input key={entry} type="hidden" name={galleryFields.figure} value={entry} />
        ))}
      <button type="submit">{add}</button>
    </noscript>
  );
}
