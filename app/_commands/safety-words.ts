// What commands say of undoing, of backups, and of faults of the database: each with what to do.
import type { Fault } from "../../db/fault";
import type { Localised } from "../../lib/localised";

type Undone = { file: string; at: string; rows: number; added: number; changed: number; withdrawn: number };

type Words = {
  fault: Record<Fault, (path: string) => string>;
  /** Start found that what is stored is not what was stored. */
  unsound: (path: string) => string;
  plan: string;
  planned: (one: Undone) => string;
  empties: string;
  together: string;
  confirm: (command: string) => string;
  notLast: (file: string, last: string) => string;
  kept: (path: string, command: string) => string;
  backupUsage: string;
  backedUp: (path: string) => string;
  exists: (path: string) => string;
  restoreUsage: string;
  restorePlan: (from: string) => string;
  restored: (from: string, kept: string | null) => string;
};

const ja: Words = {
  fault: {
    "disk-full": () =>
      "ディスクの空きが足りません。不要なファイルを消して空きを作り、もう一度実行してください（保存されていたものは変わっていません）。",
    "read-only": (path) =>
      `${path} に書き込めません。ファイルとフォルダーが読み取り専用でないか、書き込みの権限があるかを確かめてください。`,
    damaged: (path) =>
      `データベース ${path} が壊れています。npm run data -- restore 控えのファイル で戻すか、このファイルを別の場所に移して npm start をやり直してください（data から作り直します）。`,
    locked: () => "ほかの処理がデータベースに書き込んでいます。しばらくしてから、もう一度実行してください。",
    "cannot-open": (path) => `${path} を開けません。場所と名前を確かめてください。`,
    "newer-version": (path) =>
      `データベース ${path} は、このプログラムより新しい版で作られています。プログラムを新しい版にしてください。`,
    "not-ours": (path) =>
      `${path} は、このダッシュボードのデータベースではありません。設定 DATABASE_URL の場所を確かめてください。`,
    unreachable: (path) =>
      `データベース ${path} につながらないため、取り込みなどの書き込みができません（DATABASE_REPLICAS のサーバーがあれば、閲覧は続きます）。サーバーが動いているか、設定 DATABASE_URL の名前とポートが正しいかを確かめてください。`,
    refused: (path) =>
      `データベース ${path} に入ることを断られました。設定 DATABASE_URL の利用者名、パスワード、データベースの名前と、その利用者の権限を確かめてください。`,
    standby: (path) =>
      `データベース ${path} は読み取り専用の写しで、書き込めません。設定 DATABASE_URL には元のサーバーを、写しは DATABASE_REPLICAS に指定してください。`,
  },
  unsound: (path) =>
    `データベース ${path} の内容が、取り込んだときのものと違うため、公開を始めません。npm run data -- verify で詳しく調べ、npm run data -- restore 控えのファイル で戻すか、このファイルを別の場所に移して npm start をやり直してください（data から作り直します）。`,
  plan: "最後の取り込みを取り消すと、次のようになります。",
  planned: (one) =>
    `  ${one.file}（${one.at}）：追加された${one.added}行をなくし、変更された${one.changed}行と取り下げられた${one.withdrawn}行を元に戻します。`,
  empties: "  ほかに取り込んだものはないので、サイトの数値はすべてなくなります。",
  together: "  これらは一度に取り込んだので、まとめて取り消します。",
  confirm: (command) => `まだ何も変えていません。取り消すには、次を実行してください：${command}`,
  notLast: (file, last) =>
    `「${file}」は最後の取り込みではないので、取り消していません。最後の取り込みは ${last} です。先にそれを取り消すか、「${file}」を正しい内容に直してもう一度取り込んでください。`,
  kept: (path, command) =>
    `取り消す前の状態を ${path} に残しました。取り消しをやめるには、次を実行してください：${command}`,
  backupUsage: "控えを保存するファイルの名前を1つ指定してください：npm run data -- backup ファイル",
  backedUp: (path) => `控えを ${path} に保存し、正しく読めることを確かめました。`,
  exists: (path) => `${path} はすでにあります。ほかの名前を指定してください。`,
  restoreUsage: "戻す控えのファイルを1つ指定してください：npm run data -- restore ファイル",
  restorePlan: (from) => `データベース全体を、控え ${from} の状態に戻します。今の状態は、別のファイルに残します。`,
  restored: (from, kept) =>
    `控え ${from} の状態に戻しました。${kept ? `それまでの状態は ${kept} に残してあります。` : ""}`,
};

const en: Words = {
  fault: {
    "disk-full": () => "The disk is full. Make room and run this again; what was stored has not changed.",
    "read-only": (path) =>
      `Cannot write to ${path}. Check that the file and its folder are not read-only and that you may write there.`,
    damaged: (path) =>
      `The database ${path} is damaged. Bring a backup back with npm run data -- restore FILE, or move this file away and run npm start again, which makes it anew from data.`,
    locked: () => "Something else is writing to the database. Run this again in a while.",
    "cannot-open": (path) => `Cannot open ${path}. Check its place and name.`,
    "newer-version": (path) => `The database ${path} was made by a newer version of this program. Update the program.`,
    "not-ours": (path) => `${path} is not a database of this dashboard. Check the setting DATABASE_URL.`,
    unreachable: (path) =>
      `The database ${path} cannot be reached, so nothing can be imported or otherwise written (pages go on being shown from DATABASE_REPLICAS, if there are any). Check that its server runs, and the name and port in the setting DATABASE_URL.`,
    refused: (path) =>
      `The database ${path} does not let us in. Check the user, the password and the database’s name in the setting DATABASE_URL, and what that user may do.`,
    standby: (path) =>
      `The database ${path} is a read-only copy and takes no changes. Set DATABASE_URL to its primary server, and DATABASE_REPLICAS to the copies.`,
  },
  unsound: (path) =>
    `What the database ${path} holds is not what was imported, so nothing is served. See npm run data -- verify for more; bring a backup back with npm run data -- restore FILE, or move this file away and run npm start again, which makes it anew from data.`,
  plan: "Undoing the last import would do this:",
  planned: (one) =>
    `  ${one.file} (${one.at}): ${one.added} added rows go, ${one.changed} changed and ${one.withdrawn} withdrawn rows come back as they were.`,
  empties: "  Nothing else was imported: the site would have no numbers at all.",
  together: "  These were imported together and are undone together.",
  confirm: (command) => `Nothing has changed yet. To undo, run: ${command}`,
  notLast: (file, last) =>
    `“${file}” is not the last import, so nothing was undone. The last import is ${last}. Undo that first, or mend “${file}” and import it again.`,
  kept: (path, command) => `The state before is kept in ${path}. To go back to it, run: ${command}`,
  backupUsage: "Name one file to save the backup in: npm run data -- backup FILE",
  backedUp: (path) => `Saved a backup in ${path}, and checked that it can be read.`,
  exists: (path) => `${path} is there already. Give another name.`,
  restoreUsage: "Name the one backup to bring back: npm run data -- restore FILE",
  restorePlan: (from) =>
    `The whole database goes back to the backup ${from}. The present state is kept in another file.`,
  restored: (from, kept) =>
    `The database is as in the backup ${from}. ${kept ? `The state before is kept in ${kept}.` : ""}`,
};

export const safetyWords: Localised<Words> = { ja, en };
