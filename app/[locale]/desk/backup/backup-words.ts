// What the page of backups says, and what is said of what was done with them.
import type { Localised } from "../../../../lib/localised";

type Told = Record<string, (detail: string) => string>;

export const backupToldWords: Record<"done" | "problem", Localised<Told>> = {
  done: {
    ja: {
      "backup-taken": () => "控えを取り、正しく読めることを確かめました。",
      "backup-put": () => "控えを受け取り、正しく読めることを確かめました。下の内容でよければ、この状態に戻せます。",
      "backup-dropped": () => "控えを消しました。",
      restored: () => "控えの状態に戻しました。それまでの状態は、一覧のいちばん上に残してあります。",
    },
    en: {
      "backup-taken": () => "The backup was taken, and checked that it can be read.",
      "backup-put": () =>
        "The backup was received, and checked that it can be read. If it is the right one, bring it back below.",
      "backup-dropped": () => "The backup was removed.",
      restored: () => "The data are as in the backup. The state before is kept, on top of the list.",
    },
  },
  problem: {
    ja: {
      "too-many-backups": () =>
        "控えが多すぎます。要らないものを（手元に保存してから）消して、もう一度行ってください。",
      "no-backup-sent": () => "控えのファイルを選んでください。",
      "no-backup": () => "その控えはありません。",
      "backup-unsound": () => "このファイルは、このダッシュボードの控えではないか、壊れています。何も変えていません。",
    },
    en: {
      "too-many-backups": () => "There are too many backups. Save and remove some, then do it again.",
      "no-backup-sent": () => "Choose the file of a backup.",
      "no-backup": () => "There is no such backup.",
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
  fileHint: "20MBまで。大きなものは、サーバーで npm run data -- restore を使ってください。",
  putButton: "置いて確かめる",
  list: "サーバーにある控え",
  empty: "まだありません。",
  columns: { name: "名前", at: "日時", size: "大きさ", todo: "できること" },
  look: "見る",
  save: "保存",
  drop: "消す",
  size: (kb: string) => `${kb} kB`,
  looked: (name: string) => `控え ${name}`,
  facts: {
    version: "データの版",
    updated: "データの日付",
    observations: "数値",
    imports: "取り込みの記録",
    hash: "SHA-256",
  },
  unsound: "この控えは、正しく読めません。",
  restore: "この控えの状態に戻す",
  restoreNote:
    "データと、取り込みの記録のすべてが、控えを取ったときのものになります。今の状態は、サーバーに残します。アカウントと編集席の記録は変わりません。",
};

const en: typeof ja = {
  title: "Backups",
  lead: "A backup of the data is one file, taken while the site is served. Accounts and the log are not in it.",
  now: (version, day) => `The data are now of version ${version} (${day}).`,
  none: "No data has been imported yet.",
  take: "Take a backup",
  tables: "Save all tables (CSV) as a ZIP",
  tablesNote:
    "Tables in the shape of the folder data, checked to give the same data version when imported into an empty database.",
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
  looked: (name) => `Backup ${name}`,
  facts: {
    version: "Data version",
    updated: "Date of the data",
    observations: "Numbers",
    imports: "Imports on record",
    hash: "SHA-256",
  },
  unsound: "This backup cannot be read.",
  restore: "Bring this backup back",
  restoreNote:
    "The data and the whole record of imports become those of when the backup was taken. The present state is kept on the server. Accounts and the log of the desk stay as they are.",
};

export const backupWords: Localised<typeof ja> = { ja, en };
