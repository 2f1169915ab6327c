// Words of what was published when: the page, the feeds, the line of the overview.
import type { Localised } from "../localised";
import { formatNumber } from "../words/numbers";

export type ChangeKind = "added" | "changed" | "withdrawn";

type Words = {
  title: string;
  lead: string;
  leadOf: (figure: string) => string;
  all: string;
  nothing: string;
  older: string;
  newest: string;
  feeds: string;
  kinds: Record<ChangeKind, string>;
  columns: { number: string; kind: string; before: string; after: string; certainty: string };
  textColumns: { text: string; before: string; after: string };
  /** Of the table of texts, beside that of the numbers. */
  textCaption: (caption: string) => string;
  /** A number of the edition before, beside a new one. */
  earlier: (value: string, edition: string) => string;
  none: string;
  /** Of a table: what it is of, and of which update. */
  captionOf: (name: string, day: string, time: string) => string;
  /** Of a run: what it did, where nobody gave it a title. */
  heading: {
    /** @param more whether there are more than were counted */
    first: (count: number, more: boolean) => string;
    numbers: (figures: number) => string;
    around: string;
    undo: string;
    undoOf: (day: string) => string;
  };
  /** The day and what happened, as one line. */
  dated: (day: string, heading: string) => string;
  more: (count: number) => string;
  moreFigures: (count: number) => string;
  manyMore: string;
  /** A line as a sentence. */
  sentence: {
    figure: (name: string, lines: string) => string;
    added: (label: string, after: string, earlier: string | null, certainty: string | null) => string;
    changed: (label: string, before: string, after: string) => string;
    withdrawn: (label: string, before: string) => string;
    /** Of a text that there was not before. */
    addedText: (label: string, after: string) => string;
    /** A text within a sentence. */
    text: (text: string) => string;
    join: string;
    end: string;
  };
  feedTitle: (product: string) => string;
  lastChanged: (day: string) => string;
  record: string;
  /** On the overview. */
  since: (count: number) => string;
  fresh: string;
};

const ja: Words = {
  title: "更新の記録",
  lead: "このサイトにいつ、どの数値が載ったかを、新しい順に示します。載せた後に変わった値は「変更」、新しく載った値は「追加」です。追加した値には、比べられる前の調査年の値と、差の確かさを並べます。設問や注などの言葉を直したときは、前の文と今の文を示します。",
  leadOf: (figure) => `「${figure}」の数値や言葉が、このサイトでいつ変わったかを、新しい順に示します。`,
  all: "すべての図の更新の記録",
  nothing: "記録はまだありません。",
  older: "これより前の記録",
  newest: "最新の記録に戻る",
  feeds: "更新を購読する",
  kinds: { added: "追加", changed: "変更", withdrawn: "取り下げ" },
  columns: { number: "数値", kind: "種類", before: "前の値", after: "今の値", certainty: "差の確かさ" },
  textColumns: { text: "言葉", before: "前の文", after: "今の文" },
  textCaption: (caption) => `${caption}の言葉`,
  earlier: (value, edition) => `${value}（${edition}）`,
  none: "–",
  captionOf: (name, day, time) => `${name}（${day} ${time}）`,
  heading: {
    first: (count, more) => `はじめに${formatNumber(count, 0)}件${more ? "以上" : ""}の数値を収録しました`,
    numbers: (figures) => `${figures}の図の数値を更新`,
    around: "出典や言葉の更新（数値の変化はなし）",
    undo: "前の更新の取り消し",
    undoOf: (day) => `${day}の更新の取り消し`,
  },
  dated: (day, heading) => `${day}　${heading}`,
  more: (count) => `ほか${count}件`,
  moreFigures: (count) => `ほか${count}の図。`,
  manyMore: "数が多いため、一部だけを示しています。",
  sentence: {
    figure: (name, lines) => `${name}：${lines}`,
    added: (label, after, earlier, certainty) => {
      const beside = [earlier && `前は${earlier}`, certainty].filter(Boolean).join("、");
      return `${label}は${after}${beside ? `（${beside}）` : ""}`;
    },
    changed: (label, before, after) => `${label}を${before}から${after}に変更`,
    withdrawn: (label, before) => `${label}の${before}を取り下げ`,
    addedText: (label, after) => `${label}に${after}を追加`,
    text: (text) => `「${text}」`,
    join: "、",
    end: "。",
  },
  feedTitle: (product) => `${product}：更新の記録`,
  lastChanged: (day) => `最終更新：${day}`,
  record: "更新の記録",
  since: (count) => `前回見た時から${count}件の更新`,
  fresh: "新",
};

const en: Words = {
  title: "What changed",
  lead: "What numbers came to this site when, the latest first. A value that changed after it was published is marked “Changed”, a new one “Added”: it stands beside that of the edition before it, where the two can be compared, with how certain their difference is. Where a question, a note or another text was corrected, the text before and the text now are shown.",
  leadOf: (figure) => `When numbers or texts of “${figure}” changed on this site, the latest first.`,
  all: "What changed in all figures",
  nothing: "Nothing is recorded yet.",
  older: "Earlier",
  newest: "Back to the latest",
  feeds: "Follow what changes",
  kinds: { added: "Added", changed: "Changed", withdrawn: "Withdrawn" },
  columns: { number: "Number", kind: "Kind", before: "Before", after: "Now", certainty: "Certainty of the difference" },
  textColumns: { text: "Text", before: "Before", after: "Now" },
  textCaption: (caption) => `${caption}: texts`,
  earlier: (value, edition) => `${value} (${edition})`,
  none: "–",
  captionOf: (name, day, time) => `${name} (${day}, ${time})`,
  heading: {
    first: (count, more) =>
      count === 1
        ? "The first number was put in"
        : `The first ${more ? "more than " : ""}${formatNumber(count, 0)} numbers were put in`,
    numbers: (figures) => (figures === 1 ? "Numbers of one figure updated" : `Numbers of ${figures} figures updated`),
    around: "Sources or texts updated (no number changed)",
    undo: "An update taken back",
    undoOf: (day) => `The update of ${day} taken back`,
  },
  dated: (day, heading) => `${day}: ${heading}`,
  more: (count) => `${count} more`,
  moreFigures: (count) => (count === 1 ? "And one more figure." : `And ${count} more figures.`),
  manyMore: "There are so many that only a part is shown.",
  sentence: {
    figure: (name, lines) => `${name}: ${lines}`,
    added: (label, after, earlier, certainty) => {
      const beside = [earlier && `before: ${earlier}`, certainty?.toLowerCase()].filter(Boolean).join("; ");
      return `${label} ${after}${beside ? ` (${beside})` : ""}`;
    },
    changed: (label, before, after) => `${label} changed from ${before} to ${after}`,
    withdrawn: (label, before) => `${label} ${before} withdrawn`,
    addedText: (label, after) => `${label} added: ${after}`,
    text: (text) => `“${text}”`,
    join: "; ",
    end: ".",
  },
  feedTitle: (product) => `${product}: what changed`,
  lastChanged: (day) => `Last changed: ${day}`,
  record: "What changed",
  since: (count) => (count === 1 ? "One update since you were last here" : `${count} updates since you were last here`),
  fresh: "new",
};

export const historyWords: Localised<Words> = { ja, en };
