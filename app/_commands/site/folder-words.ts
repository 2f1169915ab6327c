// What the folder without a server says of itself.
import type { Localised } from "../../../lib/localised";

type Words = {
  /** Of the folder. @param date as readers write it */
  made: (date: string) => string;
  view: string;
  figure: string;
  searchHint: string;
  found: string;
  nothing: string;
};

const ja: Words = {
  made: (date) =>
    `このフォルダーは${date}に作成しました。サーバーなしで読めます。条件の選び直し、原稿の確認、資料の作成は、公開しているダッシュボードで使えます。`,
  view: "見方",
  figure: "この指標の最新の図",
  searchHint: "語を入れると、一覧がしぼり込まれます。空白で区切ると、すべての語を含むものだけになります。",
  found: "件",
  nothing: "当てはまるものがありません。語を短くするか、減らしてください。",
};

const en: Words = {
  made: (date) =>
    `This folder was made on ${date} and can be read without a server. Other conditions, the check of drafts and the making of papers are available in the served dashboard.`,
  view: "View",
  figure: "Newest figure of this indicator",
  searchHint: "Words narrow the list; with spaces between them, all must occur.",
  found: "found",
  nothing: "Nothing matches. Try a shorter word, or fewer words.",
};

export const folderWords: Localised<Words> = { ja, en };
