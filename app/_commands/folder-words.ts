// What a start says of files of the folder that it does not import.
import type { Localised } from "../../lib/localised";

/** restored: it was imported after the backup was taken that was brought back. taken-over: rows that the desk has published would become this file's. */
export type WhyLeft = "taken-back" | "published" | "taken-over" | "restored";

type Words = Record<WhyLeft, (file: string, command: string) => string>;

const ja: Words = {
  "taken-back": (file, command) =>
    `「${file}」は、取り込みが取り消されたときのままなので、取り込みません。取り込むには、次を実行してください：${command}`,
  restored: (file, command) =>
    `「${file}」は、控えの状態に戻したときに取り除かれたままなので、取り込みません。取り込むには、次を実行してください：${command}`,
  published: (file, command) =>
    `「${file}」は、同じ名前の表が編集席で公開されているので、取り込みません。編集席で公開した表に代えてこのファイルを使うには、次を実行してください：${command}`,
  "taken-over": (file, command) =>
    `「${file}」には、編集席で公開した数値を書き換える行があるので、取り込みません。それでも取り込むには、次を実行してください：${command}`,
};

const en: Words = {
  "taken-back": (file, command) =>
    `“${file}” is as it was when its import was taken back, so it is not imported. To import it, run: ${command}`,
  restored: (file, command) =>
    `“${file}” went when a backup was brought back, so it is not imported. To import it, run: ${command}`,
  published: (file, command) =>
    `“${file}” is not imported, since a table of that name was published at the desk. To use the file instead, run: ${command}`,
  "taken-over": (file, command) =>
    `“${file}” has rows that would change what was published at the desk, so it is not imported. To import it all the same, run: ${command}`,
};

export const folderWords: Localised<Words> = { ja, en };
