// What imports and undos did to the texts that stand in the place of the catalogue's, from the record.
import { eq } from "drizzle-orm";
import { textKey } from "../lib/catalogue/texts";
import { isSameText, type Localised } from "../lib/localised";
import type { TextChange } from "../lib/published-run";
import { changesOf, changesSince, entriesByKey, joinChanges } from "./change-timeline";
import type { View } from "./view";

type Row = Localised & { import_id: number };

const saidIn = (row: Localised | null): Localised | null => row && { ja: row.ja, en: row.en };
const isSame = ({ before, after }: TextChange) => (before && after ? isSameText(before, after) : before === after);

/**
 * @param ids imports and undos @param subject only texts of this one
 * @returns of some of the imports, together, what they changed
 */
export async function publishedTexts(
  view: View,
  ids: readonly number[],
  subject: string | null | undefined,
): Promise<(some: readonly number[]) => TextChange[]> {
  if (ids.length === 0) return () => [];
  const { orm, tables } = view;
  const { texts } = tables;
  const [since, stored] = await Promise.all([
    changesSince(view, "texts", ids, subject),
    orm
      .select()
      .from(texts)
      .where(subject ? eq(texts.subject, subject) : undefined),
  ]);
  const now = new Map(stored.map((row) => [JSON.stringify([row.subject, row.part]), row]));
  const timeline = { entries: entriesByKey<Row>(since), now };
  const textChanges = (id: number): TextChange[] =>
    changesOf(id, timeline)
      .map(({ key, before, after }): TextChange => {
        const [of = "", part = ""] = JSON.parse(key) as string[];
        return { subject: of, part, before: saidIn(before), after: saidIn(after) };
      })
      .filter((one) => !isSame(one));
  return (some) => joinChanges(some.flatMap(textChanges), (one) => textKey(one.subject, one.part), isSame);
}
