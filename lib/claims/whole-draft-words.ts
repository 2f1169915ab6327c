// Words of the check of a whole draft: the box, the marks in the margin, the list below them.
import type { Localised } from "../localised";

type Problem = "too-large" | "damaged" | "old-office" | "foreign-format" | "no-text";

type Words = {
  label: string;
  hint: string;
  button: string;
  file: string;
  example: string;
  exampleText: string;
  read: (name: string) => string;
  problem: Record<Problem, (name: string) => string>;
  working: (done: number, all: number) => string;
  done: (sentences: number, checked: number, counts: readonly string[]) => string;
  count: (answer: string, count: number) => string;
  cut: (most: string) => string;
  nothing: string;
  marked: string;
  mark: (number: number, answer: string) => string;
  list: string;
  item: (number: number) => string;
  part: (text: string) => string;
  long: (most: number) => string;
  failed: string;
  numbers: string;
  unreadWhy: string;
  choose: string;
  instead: string;
  replace: string;
  replaceWith: (sentence: string) => string;
  replaced: string;
  undo: string;
  undoOf: (number: number) => string;
  next: (number: number) => string;
  alone: string;
  aloneOf: (number: number) => string;
  copy: { heading: string; hint: string; copy: string; copied: string; selected: string };
};

export const wholeDraftWords: Localised<Words> = {
  ja: {
    label: "確かめる原稿",
    hint: "3ページ、1万字まで。ファイルはこの画面の中で読み取り、数値や増減を述べる文だけをこのサーバーで確かめます。どこにも残しません。",
    button: "原稿を確かめる",
    file: "Word・PowerPointから入れる（ここに落としても読み取ります）",
    example: "例で試す",
    exampleText:
      "１　被害の状況\n令和7年のランサムウェア被害は226件で、過去最多となった。\n令和6年の感染経路は、VPN機器からの侵入が55.0%、リモートデスクトップからの侵入が31.0%であった。\n被害を届け出なかったのは43.9%である。\n令和7年のランサムウェア被害は急増した。",
    read: (name) => `「${name}」の文を入れました。`,
    problem: {
      "too-large": (name) => `「${name}」は大きすぎて読み取れません。`,
      damaged: (name) => `「${name}」は壊れているか、パスワードがかかっています。`,
      "old-office": (name) => `「${name}」は古い形式かパスワード付きです。.docxか.pptxで保存し直してください。`,
      "foreign-format": (name) => `「${name}」は読み取れません。.docx、.pptx、.txtを選んでください。`,
      "no-text": (name) => `「${name}」には文がありません。`,
    },
    working: (done, all) => `確かめています（${all}文のうち${done}文）`,
    done: (sentences, checked, counts) =>
      `${sentences}文のうち、数値や増減を述べる${checked}文を確かめました${counts.length > 0 ? `：${counts.join("、")}` : ""}。`,
    count: (answer, count) => `${answer}${count}文`,
    cut: (most) => `初めの${most}字だけを確かめました。残りは分けて入れてください。`,
    nothing: "数値や増減を述べる文がありません。",
    marked: "印を付けた原稿",
    mark: (number, answer) => `${number}番：${answer}`,
    list: "印の付いた文",
    item: (number) => `${number}番`,
    part: (text) => `「${text}」の部分`,
    long: (most) => `${most}字を超えるため、確かめていません。文を分けてください。`,
    failed: "サーバーに尋ねられませんでした。もう一度お試しください。",
    numbers: "数値",
    unreadWhy: "読み取れない言葉があるため、「言える」とは答えません。その言葉を除くか、言い換えてください。",
    choose: "どの図のことか選んでください",
    instead: "言える書き方",
    replace: "この文に置き換える",
    replaceWith: (sentence) => `この文に置き換える：${sentence}`,
    replaced: "置き換えました。",
    undo: "元の文に戻す",
    undoOf: (number) => `${number}番を元の文に戻す`,
    next: (number) => `次に見る文（${number}番）へ`,
    alone: "この文だけを詳しく見る",
    aloneOf: (number) => `${number}番の文だけを詳しく見る`,
    copy: {
      heading: "脚注を付けた原稿",
      hint: "公表値と一致した文に、出典の注を付けています。",
      copy: "原稿を脚注ごとコピー",
      copied: "コピーしました",
      selected: "原稿を選びました。Ctrl+C（Macでは⌘C）でコピーしてください",
    },
  },
  en: {
    label: "Draft to check",
    hint: "Three pages, up to 10,000 characters. Files are read within this page; only sentences with numbers or movements go to this server, and none is kept.",
    button: "Check the draft",
    file: "Take it from Word or PowerPoint (or drop it here)",
    example: "Try an example",
    exampleText:
      "1. Damage\nIn 2025, 226 ransomware cases were reported, a record high.\nIn 2024, VPN devices were the infection route in 55.0%.\nDamage went unreported in 43.9%.\nRansomware cases surged in 2025.",
    read: (name) => `The text of “${name}” was taken over.`,
    problem: {
      "too-large": (name) => `“${name}” is too large to be read.`,
      damaged: (name) => `“${name}” is damaged or locked by a password.`,
      "old-office": (name) => `“${name}” has an old format or a password. Save it as .docx or .pptx.`,
      "foreign-format": (name) => `“${name}” cannot be read. Choose a .docx, .pptx or .txt file.`,
      "no-text": (name) => `“${name}” has no text.`,
    },
    working: (done, all) => `Checking (${done} of ${all} sentences)`,
    done: (sentences, checked, counts) =>
      `Of ${sentences} sentences, ${checked} with numbers or movements were checked${counts.length > 0 ? `: ${counts.join(", ")}` : ""}.`,
    count: (answer, count) => `${answer} ${count}`,
    cut: (most) => `Only the first ${most} characters were checked. Put in the rest apart.`,
    nothing: "No sentence has a number or a movement.",
    marked: "The draft with its marks",
    mark: (number, answer) => `No. ${number}: ${answer}`,
    list: "Marked sentences",
    item: (number) => `No. ${number}`,
    part: (text) => `Of “${text}”`,
    long: (most) => `Longer than ${most} characters: not checked. Divide the sentence.`,
    failed: "The server could not be asked. Please try again.",
    numbers: "Numbers",
    unreadWhy: "Some words were not read, so the answer is not “holds”. Leave them out or put it differently.",
    choose: "Choose which figure is meant",
    instead: "What can be said",
    replace: "Put this in its place",
    replaceWith: (sentence) => `Put this in its place: ${sentence}`,
    replaced: "Replaced.",
    undo: "Take the old sentence back",
    undoOf: (number) => `Take the old sentence of No. ${number} back`,
    next: (number) => `To the next one to look at (No. ${number})`,
    alone: "See this sentence alone, in detail",
    aloneOf: (number) => `See No. ${number} alone, in detail`,
    copy: {
      heading: "The draft with footnotes",
      hint: "Sentences that agree with published numbers have their sources as notes.",
      copy: "Copy the draft with its footnotes",
      copied: "Copied",
      selected: "The draft is selected. Press Ctrl+C (⌘C on a Mac) to copy it",
    },
  },
};
