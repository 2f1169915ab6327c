// What the shapes and the layouts of a deck are called: in PowerPoint's list of objects, its menu of layouts, read aloud.

import type { Localised } from "../../localised";
import type { Slide } from "../../slides/slide";
import type { BoxRole } from "../../slides/text-block";
import { terms } from "../../words/terms";

type Words = {
  roles: Record<BoxRole | "chart" | "value" | "ranks" | "picture" | "notes", string>;
  layouts: Record<Slide["kind"], string>;
};

const ja: Words = {
  roles: {
    title: "見出し",
    subtitle: "対象・期間・注意",
    body: "本文",
    tile: "主な数値",
    own: "本庁独自の数値",
    lost: "取得できなかった数値",
    around: "母数・符号・注",
    source: terms.source.ja,
    number: "ページ番号",
    chart: "グラフ",
    value: "値",
    ranks: "順位などの表",
    picture: "スライド",
    notes: "発表者用のノート",
  },
  layouts: { cover: "表紙", figure: terms.figure.ja, text: "文" },
};

const en: Words = {
  roles: {
    title: "Title",
    subtitle: "Population, period, cautions",
    body: "Text",
    tile: "Key number",
    own: "The office's own figure",
    lost: "Numbers that could not be had",
    around: "Bases, marks, notes",
    source: terms.source.en,
    number: "Page number",
    chart: "Chart",
    value: "Value",
    ranks: "Table of ranks",
    picture: "Slide",
    notes: "Speaker's notes",
  },
  layouts: { cover: "Cover", figure: terms.figure.en, text: "Text" },
};

export const deckWords: Localised<Words> = { ja, en };
