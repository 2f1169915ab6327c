// What the texts of the catalogue are called: at the desk, in a rehearsal, and where readers are told that one was changed.
import type { Era, Lang, Localised } from "../localised";
import { ownEntry } from "../own-entry";
import { definitions } from "../words/definition-words";
import { editionLabel } from "../words/edition-label";
import { colon } from "../words/marks";
import { indicatorById } from "./indicators";
import { breakName, termSubject } from "./texts";

type Words = {
  question: string;
  note: (number: string) => string;
  break: (before: string, after: string) => string;
  term: (name: string) => string;
  glossary: string;
  texts: string;
  /** Tables that are texts themselves. */
  tables: Readonly<Record<string, string>>;
};

const words: Localised<Words> = {
  ja: {
    question: "設問",
    note: (number) => `注${number}`,
    break: (before, after) => `不連続の説明（${before}と${after}の間）`,
    term: (name) => `用語「${name}」`,
    glossary: "用語",
    texts: "言葉",
    tables: { "not-obtained": "未取得の数値", contradictions: "出典の食い違い" },
  },
  en: {
    question: "Question",
    note: (number) => `Note ${number}`,
    break: (before, after) => `Reason for the break between ${before} and ${after}`,
    term: (name) => `Term “${name}”`,
    glossary: "Terms",
    texts: "Texts",
    tables: { "not-obtained": "Numbers not obtained", contradictions: "Sources that contradict" },
  },
};

/** 設問, 注1, 用語「母数（n）」; the code where it is of nothing that is known. */
export function textName(subject: string, part: string, { lang, era }: { lang: Lang; era: Era }): string {
  const own = words[lang];
  if (subject === termSubject) return own.term(termName(part, lang));
  const parted = indicatorById.get(subject)?.breaks?.find((one) => breakName(one) === part);
  if (parted) {
    return own.break(editionLabel(parted.before, lang, era).running, editionLabel(parted.after, lang, era).running);
  }
  if (part === "question") return own.question;
  const [, number] = /^note-(\d+)$/.exec(part) ?? [];
  return number ? own.note(number) : part;
}

/** A term of the glossary as it is written; the code where there is none. */
export function termName(part: string, lang: Lang): string {
  return definitions.find(({ id }) => id === part)?.term[lang] ?? part;
}

/** The figure that a text belongs to, the glossary, or a table of texts. */
export function subjectName(subject: string, lang: Lang): string {
  if (subject === termSubject) return words[lang].glossary;
  return indicatorById.get(subject)?.name[lang] ?? ownEntry(words[lang].tables, subject) ?? subject;
}

/** What a submission of texts is called where nobody gives it a title. */
export function textsTitle(subject: string, lang: Lang): string {
  return words[lang].texts + colon[lang] + subjectName(subject, lang);
}
