// What the door says to what it does not take.
import type { Localised } from "../../../lib/localised";

const ja = {
  "no-action": "編集席に、この操作はありません。",
  "no-page": "編集席に、このページはありません。",
  "other-site":
    "このサイトのページから送られたものではないため、何もしていません。ページを開き直してから、もう一度お試しください。",
  "not-a-form": "送られた形は読み取れません。",
  "too-large": "送られたものが大きすぎるため、何もしていません。",
  "unreadable-form":
    "送られたものを最後まで読み取れないため、何もしていません。前のページに戻って、もう一度お試しください。",
  "not-signed-in": "サインインしていないか、時間が過ぎました。編集席にサインインしてから、もう一度お試しください。",
  "old-form":
    "前のサインインのページから送られたため、何もしていません。ページを開き直してから、もう一度お試しください。",
  "not-yours": "この操作は、お使いのアカウントの役割ではできません。",
  "password-first": "先に、最初のパスワードを変えてください。",
  closed: "編集席は、まだ開かれていません。",
  "disk-full":
    "サーバーのディスクがいっぱいのため、続けられませんでした。半分だけ行われたものはありません。サーバーを管理する人に知らせ、空きができてから、編集席で今の状態を見て、もう一度お試しください。",
  busy: "混み合っているため、最後まで確かめられませんでした。しばらくしてから、もう一度お試しください。",
  "too-much": "表が大きすぎるため、最後まで確かめられませんでした。表を分けて、もう一度お試しください。",
  fault: "編集席のデータベースを使えないため、何もしていません。しばらくしてから、もう一度お試しください。",
};

const en: typeof ja = {
  "no-action": "The desk has no such action.",
  "no-page": "The desk has no such page.",
  "other-site": "This did not come from a page of this site, so nothing was done. Open the page again and retry.",
  "not-a-form": "What was sent cannot be read.",
  "too-large": "What was sent is too large, so nothing was done.",
  "unreadable-form": "What was sent cannot be read to its end, so nothing was done. Go back a page and try again.",
  "not-signed-in": "You are not signed in, or your time is up. Sign in at the desk and try again.",
  "old-form": "This came from a page of an earlier sign-in, so nothing was done. Open the page again and retry.",
  "not-yours": "The role of your account does not allow this.",
  "password-first": "First change the password that you were given.",
  closed: "The desk has not been opened yet.",
  "disk-full":
    "The server's disk is full, so this was stopped. Nothing was left half done. Tell the server administrator. When there is space, check the state at the desk and try again.",
  busy: "The system is busy, so the check was not completed. Try again later.",
  "too-much": "The table is too large to be checked to the end. Split it and try again.",
  fault: "The desk's database cannot be used, so nothing was done. Try again in a while.",
};

export const doorWords: Localised<typeof ja> = { ja, en };
