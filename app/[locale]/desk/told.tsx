// What was just done, or why it was not; read out by itself.
import type { Lang } from "../../../lib/localised";
import { ownEntry } from "../../../lib/own-entry";
import { deskToldWords } from "./desk-told-words";

export type Query = Record<string, string | string[] | undefined>;

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

export function Told({ query, lang }: { query: Query; lang: Lang }) {
  const [problem, done] = [first(query.problem), first(query.done)];
  const kind = problem ? "problem" : "done";
  const sentence = ownEntry(deskToldWords[kind][lang], problem || done)?.(first(query.detail).slice(0, 100));
  if (!sentence) return null;
  return (
    <p className={`desk-told desk-${kind}`} role={kind === "problem" ? "alert" : "status"}>
      {sentence}
    </p>
  );
}
