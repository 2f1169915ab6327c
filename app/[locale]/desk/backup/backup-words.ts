// What the page of backups says, and what is said of what was done with them.
import type { Strangeness } from "../../../../db/strange-file";
import type { Lang, Localised } from "../../../../lib/localised";

type Told = Record<string, (detail: string) => string>;

/** What is wrong with a file that was put in. */
const strange: Localised<Record<Strangeness, string>> = {
  ja: {
    "not-sqlite": "このファイルは、このダッシュボードの控えではありません（SQLiteのデータベースではありません）。",
    cut: "このファイルは、途中で切れているか、長さが中の記述と違います。保存し直してください。",
    newer: "この控えは、このプログラムより新しい版で作られています。先にプログラムを新しくしてください。",
    "other-tables":
      "このファイルの表は、このダッシュボードのものと違います（余分な表やプログラムが入っている場合も含みます）。",
    damaged: "この控えは壊れています。",
    "other-values": "この控えには、列の種類と違う値（数値の列に文字など）があります。",
    references: "この控えには、ないもの（出典や取り込みの記録）を指している行があります。",
    unsealed: "この控えの中身は、封印かデータの版と合いません。あとから書き換えられたか、一部が抜けています。",
  },
  en: {
    "not-sqlite": "This file is not a backup of this dashboard (it is not an SQLite database).",
    cut: "This file is cut, or its length is not what it says inside. Save it again.",
    newer: "This backup was made by a newer version of this program. Update the program first.",
    "other-tables":
      "The tables of this file are not those of this dashboard (this includes extra tables or programs in it).",
    damaged: "This backup is damaged.",
    "other-values":
      "This backup has values that are not of their column's kind, such as letters in a column of numbers.",
    references: "Rows of this backup refer to something that is not in it (a source or an import).",
    unsealed:
      "What is in this backup does not match its seal or its data version: it was changed afterwards, or a part is missing.",
  },
};
const nothingChanged: Localised<string> = { ja: "何も変えていません。", en: " Nothing has changed." };

const strangeTold = (lang: Lang): Told =>
  Object.fromEntries(
    Object.entries(strange[lang]).map(([code, text]) => [`backup-${code}`, () => text + nothingChanged[lang]]),
  );

export const backupToldWords: Record<"done" | "problem", Localised<Told>> = {
  done: {
    ja: {
      "backup-taken": () => "控えを取り、正しく読めることを確かめました。",
      "backup-put": () =>
        "控えを受け取り、正しく読めることを確かめました。下の内容でよければ、この状態に戻すことを提案できます。",
      "backup-dropped": () => "控えを消しました。",
      "restore-asked": () => "提案しました。ほかの人（承認か管理の役割）が確かめると、控えの状態に戻ります。",
      "restore-called-off": () => "提案を取りやめました。何も変えていません。",
      restored: () => "控えの状態に戻しました。それまでの状態は、一覧のいちばん上に残してあります。",
    },
    en: {
      "backup-taken": () => "The backup was taken, and checked that it can be read.",
      "backup-put": () =>
        "The backup was received, and checked that it can be read. If it is the right one, propose below to restore it.",
      "backup-dropped": () => "The backup was removed.",
      "restore-asked": () =>
        "Your proposal was recorded. Once somebody else (approval or administration) confirms, the backup is restored.",
      "restore-called-off": () => "The proposal was called off. Nothing has changed.",
      restored: () => "The data are as in the backup. The state before is kept, on top of the list.",
    },
  },
  problem: {
    ja: {
      ...strangeTold("ja"),
      "too-many-backups": () =>
        "控えが多すぎます。要らないものを（手元に保存してから）消して、もう一度行ってください。",
      "no-backup-sent": () => "控えのファイルを選んでください。",
      "no-backup": () => "その控えはありません。",
      "restore-own-work": () => "提案した人は確かめられません。ほかの人（承認か管理の役割）に頼んでください。",
      "restore-unsigned": () => "ほかに確かめる人がいないため、署名の文を入れてください。",
      "restore-not-your-role": () => "この操作は、お使いのアカウントの役割ではできません。",
      "backup-unsound": () => "このファイルは、このダッシュボードの控えではないか、壊れています。何も変えていません。",
    },
    en: {
      ...strangeTold("en"),
      "too-many-backups": () => "There are too many backups. Save and remove some, then do it again.",
      "no-backup-sent": () => "Choose the file of a backup.",
      "no-backup": () => "There is no such backup.",
      "restore-own-work": () =>
        "Whoever proposed it cannot confirm it. Ask somebody else (approval or administration).",
      "restore-unsigned": () => "There is nobody else to confirm it, so please sign with a sentence.",
      "restore-not-your-role": () => "The role of your account does not allow this.",
      "backup-unsound": () => "This file is no backup of this dashboard, or it is damaged. Nothing has changed.",
    },
  },
};

const ja = {
  title: "控え",
  lead: "データの控えは、公開したまま取れる一つのファイルです。アカウントと記録は入りません。",
  now: (version: string, day: string) => `今のデータの版は ${version}（${day}）です。`,
  none: "データは、まだ取り込まれていません。",
  take: "控えを取る",
  tables: "すべての表（CSV）をZIPで保存",
  tablesNote:
    "data フォルダーと同じ形の表です。空のデータベースに取り込むと、同じデータの版になることを確かめてあります。",
  put: "手元の控えを置く",
  file: "控えのファイル",
  fileHint: "20 MBまで。大きなものは、サーバーで npm run data -- restore を使ってください。",
  putButton: "置いて確かめる",
  list: "サーバーにある控え",
  empty: "まだありません。",
  columns: { name: "名前", at: "日時", size: "大きさ", todo: "できること" },
  look: "見る",
  save: "保存",
  drop: "消す",
  size: (kb: string) => `${kb} kB`,
  kept: (mb: string, most: string) =>
    `編集席に置かれたファイルは、合わせて${mb} MBです（${most} GBまで）。公開の証拠なので、消せません。`,
  looked: (name: string) => `控え ${name}`,
  facts: {
    version: "データの版",
    updated: "データの日付",
    observations: "数値",
    imports: "取り込みの記録",
    hash: "SHA-256",
  },
  unsound: "この控えは、正しく読めません。",
  ask: "この控えの状態に戻すことを提案する",
  askNote: "戻すには、ほかの人（承認か管理の役割）が確かめる必要があります。提案だけでは、何も変わりません。",
  asked: "控えに戻す提案",
  askedBy: (name: string, moment: string) => `${name}さんの提案（${moment}）`,
  restoreNote:
    "データと、取り込みの記録のすべてが、控えを取ったときのものになります。今の状態は、サーバーに残します。アカウントと編集席の記録は変わりません。",
  waits: "提案した人は確かめられません。ほかの人（承認か管理の役割）が自分のアカウントで確かめると、戻ります。",
  signed: "署名の文",
  signedHint:
    "ほかに確かめる人がいないため、「戻す理由と控えの中身を、一人で確かめました」のように書いて、確かめたことを示してください。記録に残ります。",
  restore: "確かめて、この控えの状態に戻す",
  callOff: "提案を取りやめる",
  seeAsked: "控えに戻す提案があります",
  unfinished: (name: string, moment: string, file: string) =>
    `${name}さんが、控え ${file} に戻すことを確かめました（${moment}）。終わったという記録は、まだありません。しばらくしてもこのままなら、途中で止まっています。今のデータの版を確かめ、戻っていなければ、もう一度提案してください。`,
};

const en: typeof ja = {
  title: "Backups",
  lead: "A backup of the data is one file, taken while the site is served. Accounts and the log are not in it.",
  now: (version, day) => `The data are now of version ${version} (${day}).`,
  none: "No data has been imported yet.",
  take: "Take a backup",
  tables: "Save all tables (CSV) as a ZIP",
  tablesNote:
    "Tables in the same form as the data folder, checked to give the same data version when imported into an empty database.",
  put: "Put in a backup",
  file: "File of a backup",
  fileHint: "Up to 20 MB. Of larger ones use npm run data -- restore on the server.",
  putButton: "Put in and check",
  list: "Backups on the server",
  empty: "None yet.",
  columns: { name: "Name", at: "When", size: "Size", todo: "What can be done" },
  look: "Look",
  save: "Save",
  drop: "Remove",
  size: (kb) => `${kb} kB`,
  kept: (mb, most) =>
    `The files put in at the desk come to ${mb} MB (of ${most} GB). They are the evidence of what was published, and are not removed.`,
  looked: (name) => `Backup ${name}`,
  facts: {
    version: "Data version",
    updated: "Date of the data",
    observations: "Numbers",
    imports: "Imports on record",
    hash: "SHA-256",
  },
  unsound: "This backup cannot be read.",
  ask: "Propose to restore this backup",
  askNote: "Somebody else (approval or administration) has to confirm it. The proposal alone changes nothing.",
  asked: "Proposed: to restore a backup",
  askedBy: (name, moment) => `Proposed by ${name} (${moment})`,
  restoreNote:
    "The data and the whole record of imports become those of when the backup was taken. The present state is kept on the server. Accounts and the log of the desk stay as they are.",
  waits:
    "Whoever proposed it cannot confirm it. It is restored once somebody else (approval or administration) confirms it under an account of their own.",
  signed: "Signed sentence",
  signedHint:
    "There is nobody else to confirm it: write a sentence, such as “I checked both the reason and the backup myself, with nobody else to confirm”, to stand for that. It stays in the log.",
  restore: "Confirm, and restore this backup",
  callOff: "Call the proposal off",
  seeAsked: "There is a proposal to restore a backup",
  unfinished: (name, moment, file) =>
    `${name} confirmed that the backup ${file} be restored (${moment}). Nothing says yet that this ended. If it stays so, it broke off: look at the version of the data now, and propose it again where they are not as in the backup.`,
};

export const backupWords: Localised<typeof ja> = { ja, en };
