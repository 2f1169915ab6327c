// What the pages of help say: each problem that a check can find, with a sample.
import type { Localised } from "../../../../lib/localised";

const ja = {
  title: "問題の説明と見本",
  lead: "確認で出る誤りと注意を、直す前と直したあとの見本とともに説明します。",
  broken: "直す前",
  mended: "直したあと",
  stored: "すでに保存されている表",
  means: "この見本では、次のように示されます。",
  blocks: "誤り：直すまで公開できません。",
  warns: "注意：確かめて、正しければそのまま承認できます。",
  all: "すべての説明",
  empty: "（空のファイル）",
};

const en: typeof ja = {
  title: "Problems, explained with samples",
  lead: "Each error and warning of the check, with a sample before and after its correction.",
  broken: "Before",
  mended: "After",
  stored: "Tables that are stored already",
  means: "Of this sample it says:",
  blocks: "Error: it cannot be published before it is corrected.",
  warns: "Warning: look at it; if it is right, it can be approved as it is.",
  all: "All problems",
  empty: "(an empty file)",
};

export const helpWords: Localised<typeof ja> = { ja, en };
