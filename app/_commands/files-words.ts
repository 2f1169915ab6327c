// What `npm run data -- files` says.
import type { Localised } from "../../lib/localised";

type Words = {
  usage: string;
  replaces: (folder: string, names: readonly string[]) => string;
  confirm: (command: string) => string;
  written: (folder: string, files: number, changed: number, version: string) => string;
};

const ja: Words = {
  usage: "表を書き出すフォルダーを1つ指定してください：npm run data -- files フォルダー",
  replaces: (folder, names) =>
    `フォルダー「${folder}」にある、内容の違う次のファイルを置き換えることになります：${names.join("、")}`,
  confirm: (command) => `まだ何も書き出していません。置き換えてよければ、次を実行してください：${command}`,
  written: (folder, files, changed, version) =>
    `保存されているデータを、フォルダー「${folder}」に${files}個の表として書き出しました（新しいもの・内容の変わったもの ${changed}個）。空のデータベースに取り込むと同じデータの版（${version || "なし"}）になることを確かめました。`,
};

const en: Words = {
  usage: "Name one folder to write the tables to: npm run data -- files FOLDER",
  replaces: (folder, names) =>
    `These files of the folder “${folder}” say something else and would be replaced: ${names.join(", ")}`,
  confirm: (command) => `Nothing was written. To replace them, run: ${command}`,
  written: (folder, files, changed, version) =>
    `Wrote what is stored to the folder “${folder}”, as ${files} tables (${changed} new or changed). Checked: imported into an empty database they give the same data version (${version || "none"}).`,
};

export const filesWords: Localised<Words> = { ja, en };
