// Rows made of a sheet whose form was refused: of what they are is asked again, with what was said. The sheet itself is gone; its
// rows stand in the field of pasted cells.
import type { Lang } from "../../../../lib/localised";
import type { TypedForm } from "../../../_server/desk/typed-forms";
import { EditionFields, PlaceFields, SourceFields } from "./about-fields";
import type { Known } from "./what-is-known";

export function MadeAgain({ typed, known, lang }: { typed: TypedForm; known: Known; lang: Lang }) {
  const said = (name: string) => typed.fields.get(name)?.[0] ?? "";
  if (said("fill") === "") return null;
  const survey = known.indicators.find(({ id }) => id === said("indicator"))?.survey ?? "";
  return (
    <>
      <input type="hidden" name="fill" value={said("fill")} />
      <input type="hidden" name="indicator" value={said("indicator")} />
      <EditionFields form="sheet" known={known} lang={lang} survey={survey} needed={false} />
      <SourceFields form="sheet" known={known} lang={lang} />
      <PlaceFields form="sheet" lang={lang} />
    </>
  );
}
