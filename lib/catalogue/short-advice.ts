// The advice as instructions of a leaflet: one line each, in our words, with the texts that it rests on. In the order in
// which a reader would do it. The texts themselves stand in advice.ts.
import type { Localised } from "../localised";
import type { AdviceSourceId } from "./advice-sources";

export type ShortAdvice = { text: Localised; sources: readonly AdviceSourceId[] };

/** Before anything happens. */
export const precautions: readonly ShortAdvice[] = [
  {
    text: {
      ja: "VPN機器、OS、ソフトウェアは、更新が出たらすぐに適用する。",
      en: "Update VPN devices, operating systems and software at once.",
    },
    sources: ["shizuoka-police", "notice-2022-02"],
  },
  {
    text: {
      ja: "パスワードは長くして使い回さず、多要素認証を使う。",
      en: "Use long passwords, none of them twice, and multi-factor authentication.",
    },
    sources: ["leaflet-2025", "shizuoka-police"],
  },
  {
    text: {
      ja: "リモートデスクトップは、使わないときは切り、接続元のIPアドレスを限る。",
      en: "Switch remote desktop off when not in use; restrict who can reach it.",
    },
    sources: ["shizuoka-police"],
  },
  {
    text: {
      ja: "バックアップは3つ以上とり、1つはネットワークから切り離し、戻せるかを確かめる。",
      en: "Keep three copies of your data, one off the network; test restoring them.",
    },
    sources: ["fukuoka-police"],
  },
  {
    text: {
      ja: "使わなくなったIDは消し、アクセス権は必要な分だけ与える。",
      en: "Delete IDs no longer used, and give no more access rights than needed.",
    },
    sources: ["leaflet-2025", "shizuoka-police"],
  },
  {
    text: {
      ja: "ログは、ネットワークから切り離して保存し、不審な通信がないかを点検する。",
      en: "Keep logs off the network, and check them for suspicious traffic.",
    },
    sources: ["tochigi-police", "notice-2022-02"],
  },
  {
    text: {
      ja: "不審なメールは、開かずに削除する。",
      en: "Delete suspicious mail without opening it.",
    },
    sources: ["leaflet-2025"],
  },
  {
    text: {
      ja: "サイバー攻撃を想定した事業継続計画（BCP）を作る。",
      en: "Draw up a business continuity plan that assumes a cyberattack.",
    },
    sources: ["police-letter-2025"],
  },
];

/** When it has happened. */
export const firstSteps: readonly ShortAdvice[] = [
  {
    text: {
      ja: "直ちにネットワークから切り離し（LANケーブルを抜くなど）、担当者に知らせる。",
      en: "Attacked: pull the LAN cable at once and tell those in charge.",
    },
    sources: ["notice-2022-02"],
  },
  {
    text: {
      ja: "最寄りの警察署か、都道府県警察のサイバー犯罪相談窓口に、通報・相談する。",
      en: "Report to the nearest police station or the cybercrime desk of the prefectural police.",
    },
    sources: ["toyama-police"],
  },
  {
    text: {
      ja: "金銭を支払っても、データが元に戻る保証はない。",
      en: "Paying gives no guarantee that the data come back.",
    },
    sources: ["tokyo-police-2016"],
  },
];
