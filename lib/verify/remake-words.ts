// Words of making papers anew, and of what the check of a draft says of their sentences.
import type { Localised } from "../localised";

type Words = {
  title: string;
  /** @param figures in how many files, how many figures */
  lead: (files: number, figures: number) => string;
  all: string;
  making: (name: string) => string;
  done: (count: number) => string;
  failed: (names: string) => string;
  /** What is not made anew as it was. */
  kept: string;
  byHand: string;
  left: (names: string) => string;
  others: string;
  one: (format: string) => string;
  what: Record<"figures" | "pack" | "leaflet", string>;
  folder: string;
  listTitle: string;
  listLead: string;
  listLabel: string;
  listFile: string;
  copy: { copy: string; copied: string; selected: string };
  save: string;
  sentences: string;
  sentencesNone: string;
  sentencesUnasked: string;
  sentencesDone: (asked: number, counts: string) => string;
  instead: string;
  failedSentence: string;
};

const ja: Words = {
  title: "最新で作り直す",
  lead: (files, figures) => `${files}つの資料（図${figures}点）を、同じ形式、体裁、順序で、最新の数値で作り直します。`,
  all: "すべて最新で作り直す",
  making: (name) => `「${name}」を作り直しています。`,
  done: (count) => `${count}つの資料を作り直し、変更の一覧とともに保存しました。`,
  failed: (names) => `作り直せなかった資料があります：${names}。しばらくしてから、もう一度お試しください。`,
  kept: "会議資料の会議名、日付、文章、話す内容は前のままです。新しい数値に合わせて見直してください。",
  byHand: "手で変更されていたところは、作り直した資料には入りません。必要なら、もう一度直してください。",
  left: (names) => `前の資料から取り除かれていた図（入りません）：${names}`,
  others: "会議資料の記録がないファイルでは、図だけの資料になります。ほかの人が加えたスライドや文章は入りません。",
  one: (format) => `${format}で作り直す`,
  what: { figures: "図", pack: "会議資料", leaflet: "リーフレット" },
  folder: "作り直した資料",
  listTitle: "変更の一覧",
  listLead: "かがみ文などにお使いください。",
  listLabel: "変更の一覧の文章",
  listFile: "変更の一覧",
  copy: { copy: "コピー", copied: "コピーしました。", selected: "選択しました。Ctrl+C（⌘C）でコピーしてください。" },
  save: "テキストで保存",
  sentences: "題名と文の確認",
  sentencesNone: "数値や増減を述べる題名や文はありません。",
  sentencesUnasked: "題名と文は確かめていません。",
  sentencesDone: (asked, counts) => `${asked}文を確かめました${counts ? `：${counts}` : ""}。`,
  instead: "言える書き方：",
  failedSentence: "確かめられませんでした",
};

const en: Words = {
  title: "Make them anew",
  lead: (files, figures) =>
    `Makes ${files === 1 ? "1 paper" : `${files} papers`} (${figures === 1 ? "1 figure" : `${figures} figures`}) anew in the same format, looks and order, with the newest numbers.`,
  all: "Make everything anew with the newest",
  making: (name) => `Making “${name}” anew.`,
  done: (count) => `Made ${count === 1 ? "1 paper" : `${count} papers`} anew and saved with the list of changes.`,
  failed: (names) => `Some could not be made anew: ${names}. Please try again later.`,
  kept: "A meeting pack keeps its name, date, texts and speech. Look them through in the light of the new numbers.",
  byHand: "What was changed by hand is not in the papers made anew. Change it again where it is needed.",
  left: (names) => `Figures that had been taken out of the paper (left out): ${names}`,
  others:
    "Where a file has no record of its meeting pack, the paper has the figures alone, without slides and texts that others added.",
  one: (format) => `Make anew: ${format}`,
  what: { figures: "figures", pack: "meeting pack", leaflet: "leaflet" },
  folder: "papers-made-anew",
  listTitle: "List of changes",
  listLead: "For your cover note.",
  listLabel: "Text of the list of changes",
  listFile: "changes",
  copy: { copy: "Copy", copied: "Copied.", selected: "Selected. Press Ctrl+C (⌘C) to copy." },
  save: "Save as text",
  sentences: "Titles and sentences",
  sentencesNone: "No title or sentence states a number or a movement.",
  sentencesUnasked: "Titles and sentences were not checked.",
  sentencesDone: (asked, counts) =>
    `Checked ${asked === 1 ? "1 sentence" : `${asked} sentences`}${counts ? `: ${counts}` : ""}.`,
  instead: "Can be said: ",
  failedSentence: "could not be checked",
};

export const remakeWords: Localised<Words> = { ja, en };
