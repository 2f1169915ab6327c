// Words of the place where papers are made and mended, and of its three doors.
import type { Localised } from "../../../lib/localised";

/** A door: what it is called, what it does in one sentence, what is to be done there first. */
type Door = { title: string; lead: string; label: string; button: string };

type Words = {
  title: string;
  lead: string;
  check: Door;
  update: Door;
  make: Door;
};

const ja: Words = {
  title: "資料をつくる・直す",
  lead: "資料を書く前から、書いた後、翌年に使い直すときまでを、ここで行います。",
  check: {
    title: "原稿を確かめる",
    lead: "原稿の文が、公表された数値から言えるかを確かめ、言える書き方を示します。",
    label: "確かめたい文",
    button: "確かめる",
  },
  update: {
    title: "前の資料を最新にする",
    lead: "前に保存した資料の図を今の数値と比べ、変わったところを示し、最新の数値で作り直します。",
    label: "PowerPoint、Word、Excel、PDF、画像",
    button: "ファイルを選ぶ画面へ",
  },
  make: {
    title: "新しくつくる",
    lead: "図を選んで、スライド、配布物、リーフレットなどにします。",
    label: "資料の題材",
    button: "図を探す",
  },
};

const en: Words = {
  title: "Papers",
  lead: "Before you write, once you have written, and when last year's papers come round again.",
  check: {
    title: "Check a draft",
    lead: "See whether what a draft says can be said from the published numbers, and how it can be said.",
    label: "A sentence to check",
    button: "Check",
  },
  update: {
    title: "Bring papers up to date",
    lead: "Hold the figures of papers saved before against today's numbers, see what has changed, and make the papers anew.",
    label: "PowerPoint, Word, Excel, PDF, pictures",
    button: "Go and choose files",
  },
  make: {
    title: "Make new papers",
    lead: "Choose figures and make slides, hand-outs or a leaflet of them.",
    label: "What it is about",
    button: "Find figures",
  },
};

export const papersWords: Localised<Words> = { ja, en };
