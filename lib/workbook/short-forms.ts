// The short forms of a new edition and of a new source, as rows of their tables. What is left empty and can be read off the
// edition or the source before is taken from there; everything else stays empty, and the check of the table asks for it.
import { compareEditions, parseEdition, sameLength } from "../edition";
import type { Edition, Source } from "../observation";
import { editionLabel } from "../words/edition-label";
import type { ExtractRow } from "./map-table";

/** Fields of a form, trimmed; empty where there is none. */
export type Fields = (name: string) => string;

/** What a form sent, by the names of its fields: a list where one stands several times. */
export type Sent = Readonly<Record<string, string | readonly string[] | undefined>>;

export function fieldsOf(sent: Sent): Fields {
  return (name) => {
    const value = Object.hasOwn(sent, name) ? sent[name] : "";
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  };
}

/** As codes are written: r7 and Ｒ７ are R7. */
export const editionCode = (typed: string) => typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();

/**
 * An edition is called as the newest of the same length is, with its own year: 令和7年調査 after 令和6年調査.
 * @returns null where there is none whose name has its year
 */
export function labelLike(
  code: string,
  before: readonly Pick<Edition, "edition" | "label">[],
): Edition["label"] | null {
  const parts = parseEdition(code);
  if (!parts) return null;
  const alike = before.filter(
    ({ edition }) => sameLength(edition, code) && parseEdition(edition)?.fiscal === parts.fiscal,
  );
  for (const { edition, label } of alike.sort((a, b) => compareEditions(b.edition, a.edition))) {
    const forms = (["wareki", "western"] as const).map((era) => ({
      ja: [edition, code].map((one) => editionLabel(one, "ja", era).plain),
      en: [edition, code].map((one) => editionLabel(one, "en", era).plain),
    }));
    const inOne = (lang: "ja" | "en") => {
      const form = forms.find((one) => label[lang].includes(one[lang][0] ?? ""));
      return form && label[lang].replace(form[lang][0] ?? "", form[lang][1] ?? "");
    };
    const [ja, en] = [inOne("ja"), inOne("en")];
    if (ja && en) return { ja, en };
  }
  return null;
}

/** The row of a new edition; null where none was typed, or where the survey has it already. */
export function editionRow(
  field: Fields,
  survey: string,
  editions: readonly Edition[],
  source: string,
): ExtractRow | null {
  const edition = editionCode(field("new_edition"));
  const own = editions.filter((one) => one.survey === survey && one.breakdown === "none");
  if (edition === "" || own.some((one) => one.edition === edition)) return null;
  const like = labelLike(edition, own);
  return {
    ...{ survey, edition, breakdown: "none", source },
    label_ja: field("edition_label_ja") || (like?.ja ?? ""),
    label_en: field("edition_label_en") || (like?.en ?? ""),
    period_start: field("period_start"),
    period_end: field("period_end"),
    sample_size: field("sample_size"),
    responses: field("responses"),
    published: field("source_published"),
    original_url: field("source_url"),
  };
}

/** S121 after S120. */
export function nextSourceId(ids: Iterable<string>): string {
  const numbers = [...ids].flatMap((id) => /^S(\d{1,6})$/.exec(id)?.[1] ?? []).map(Number);
  return `S${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}

/**
 * The row of a new source; null where none was typed. Its publisher and standing are those of a source that is stored, or typed.
 * @param waiting numbers that are taken, though not stored yet
 */
export function sourceRow(
  field: Fields,
  sources: ReadonlyMap<string, Source>,
  edition: string,
  waiting: readonly string[] = [],
): ExtractRow | null {
  const title = field("source_title");
  if (title === "") return null;
  const like = sources.get(field("source_like"));
  return {
    id: nextSourceId([...sources.keys(), ...waiting]),
    kind: like?.kind ?? field("source_kind"),
    standing: like?.standing ?? field("source_standing"),
    publisher_ja: like?.publisher.ja ?? field("publisher_ja"),
    publisher_en: like?.publisher.en ?? field("publisher_en"),
    title_ja: title,
    title_en: field("source_title_en"),
    published: field("source_published"),
    edition,
    original_url: field("source_url"),
  };
}

/** What sources of one publisher have in common. */
export const publisherKey = ({ kind, standing, publisher }: Source) => JSON.stringify([kind, standing, publisher]);

/** Sources that stand for their publisher, the one with most sources first: of each its newest. */
export function publishers(sources: ReadonlyMap<string, Source>): Source[] {
  const groups = new Map<string, Source[]>();
  for (const one of sources.values()) {
    const key = publisherKey(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => group.sort((a, b) => (a.published < b.published ? 1 : -1))[0] ?? []);
}
