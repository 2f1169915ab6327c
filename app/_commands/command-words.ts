// What `npm run data` says.
import type { ImportReport } from "../../db/import-file";
import type { Localised } from "../../lib/localised";

type Import = {
  file: string;
  kind: string;
  at: string;
  rows: number;
  added: number;
  changed: number;
  withdrawn: number;
  sha256: string;
};
type Value = { value: number | null; missing: string | null };
type Entry = {
  file: string;
  at: string;
  action: string;
  undo: boolean;
  cell: string[];
  before: Value | null;
  after: Value | null;
};

type Words = {
  usage: string;
  summary: (report: ImportReport) => string;
  moreProblems: (n: number) => string;
  packSummary: (file: string, slides: number, errors: number) => string;
  folderChecked: (folder: string, errors: number) => string;
  /** Where nothing was imported, figures of packs can't be checked. */
  packsWithoutData: string;
  refused: (errors: number) => string;
  stored: string;
  nothingNew: string;
  nothingStored: string;
  progress: (file: string, percent: number) => string;
  status: (path: string, version: string, updated: string, count: number) => string;
  importLine: (one: Import) => string;
  unknownIndicator: (name: string, known: string) => string;
  noHistory: (indicator: string) => string;
  historyLine: (entry: Entry) => string;
  nothingToUndo: string;
  undone: (file: string, at: string) => string;
  version: (version: string) => string;
  /** Sentences of what `verify` finds besides the problems of an import. */
  damage: Record<string, (detail: Record<string, string | number>) => string>;
  finding: (place: string, code: string, sentence: string, known: boolean) => string;
  verified: (wrong: number, known: number) => string;
};

const shown = ({ value, missing }: Value) => (value === null ? `(${missing})` : String(value));
/** `kind` of an import that takes another back. */
const undo = "undo";

const ja: Words = {
  usage: `使い方：
  npm run data -- check ファイル…              ファイルを調べる（何も保存しない。会議資料の .json も）
  npm run data -- check                        data の表と会議資料を、すべて、全体として調べる
  npm run data -- import ファイル… [--dry-run]  取り込む（--dry-run は結果を示すだけ）
  npm run data -- status                       データベースの状態と取り込みの記録
  npm run data -- history 指標                  その指標で置き換え・取り下げられた値
  npm run data -- undo [ファイル] [--yes]       最後の取り込みを取り消す（--yes がなければ、何が起こるかを示すだけ）
  npm run data -- verify                       データベース全体を検査する
  npm run data -- files フォルダー              保存されているすべてを、取り込める表（CSV）として書き出す
  npm run data -- backup ファイル               控えを取る（公開したままでよい）
  npm run data -- restore ファイル              控えの状態に戻す（今の状態は別のファイルに残す）
共通：--lang ja|en`,
  summary: (one) =>
    `${one.file}：${one.rows}行（追加 ${one.added}、変更 ${one.changed}、同じ ${one.same + one.moved}、取り下げ ${one.withdrawn}、名称の変更 ${one.relabelled}、誤り ${one.errors}、注意 ${one.warnings}）`,
  moreProblems: (n) => `ほかに${n}件の指摘があります。上のものを直してから、もう一度調べてください。`,
  packSummary: (file, slides, errors) => `${file}：会議資料 ${slides}枚（誤り ${errors}）`,
  folderChecked: (folder, errors) =>
    errors === 0
      ? `フォルダー「${folder}」の表と会議資料は、全体として整っています。`
      : `フォルダー「${folder}」に、直すところが${errors}件あります。`,
  packsWithoutData: "データが取り込まれていないため、会議資料の図があるかどうかは調べていません。",
  refused: (errors) => `誤りが${errors}件あるため、何も保存していません。直してから、もう一度実行してください。`,
  stored: "取り込みました。取り消すには npm run data -- undo を実行してください。",
  nothingNew: "新しい内容はありません。データベースは変わっていません。",
  nothingStored: "調べただけで、何も保存していません。",
  progress: (file, percent) => `${file} ${percent}%`,
  status: (path, version, updated, count) =>
    `データベース：${path}\nデータの版：${version || "（なし）"}\n最終更新：${updated || "（なし）"}\n数値：${count}件`,
  importLine: (one) =>
    `${one.at}  ${one.file}${one.kind === undo ? "の取り消し" : ""}  ${one.rows}行（追加 ${one.added}、変更 ${one.changed}、取り下げ ${one.withdrawn}） SHA-256 ${one.sha256}`,
  unknownIndicator: (name, known) => `指標「${name}」はありません。次のいずれかを指定してください：${known}`,
  noHistory: (indicator) => `${indicator}：置き換えられた値、取り下げられた値はありません。`,
  historyLine: ({ at, file, action, undo, cell, before, after }) =>
    `${at}  ${file}  ${cell.join(" / ")}：${before ? shown(before) : "なし"} → ${after ? shown(after) : undo ? "なし" : "取り下げ"}${undo ? "（取り消し）" : action === "moved" ? "（所属するファイルの変更）" : ""}`,
  nothingToUndo: "取り消す取り込みはありません。",
  undone: (file, at) => `取り消しました：${file}（${at}）`,
  version: (version) => `データの版：${version || "（なし）"}`,
  damage: {
    "file-damaged": ({ found }) => `データベースのファイルが壊れています（${found}）。控えから戻してください。`,
    "reference-broken": ({ parent }) => `参照先（${parent}）がありません。データベースを作り直してください。`,
    "version-differs": ({ stored, computed }) =>
      `記録されたデータの版（${stored || "なし"}）が、内容から計算した版（${computed || "なし"}）と違います。取り込み以外の方法で書き換えられています。`,
    "record-differs": () =>
      "取り込みの記録か、置き換えられた値の記録が、書かれたときのものと違います。控えから戻してください。",
    "file-differs": () => "取り込んだときのファイルと違います。もう一度取り込んでください。",
  },
  finding: (place, code, sentence, known) =>
    `${known ? "既知" : "問題"}［${code}］${place ? `${place}：` : ""}${sentence}`,
  verified: (wrong, known) => `検査が終わりました。問題 ${wrong}件、既知の食い違い ${known}件。`,
};

const en: Words = {
  usage: `Usage:
  npm run data -- check FILE…               check files (stores nothing; .json of meeting packs too)
  npm run data -- check                     check all tables and meeting packs of data, as a whole
  npm run data -- import FILE… [--dry-run]  import files (--dry-run only shows what would happen)
  npm run data -- status                    state of the database and record of imports
  npm run data -- history INDICATOR         values that were replaced or withdrawn
  npm run data -- undo [FILE] [--yes]       undo the last import (without --yes: only say what would happen)
  npm run data -- verify                    check the whole database
  npm run data -- files FOLDER              write all that is stored as tables (CSV) that can be imported
  npm run data -- backup FILE               save a backup (also while the site is served)
  npm run data -- restore FILE              go back to a backup (the present state is kept in another file)
All: --lang ja|en`,
  summary: (one) =>
    `${one.file}: ${one.rows} rows (added ${one.added}, changed ${one.changed}, same ${one.same + one.moved}, withdrawn ${one.withdrawn}, labels changed ${one.relabelled}, errors ${one.errors}, warnings ${one.warnings})`,
  moreProblems: (n) => `${n} more problems. Mend those above and check again.`,
  packSummary: (file, slides, errors) => `${file}: meeting pack of ${slides} slides (errors ${errors})`,
  folderChecked: (folder, errors) =>
    errors === 0
      ? `The tables and meeting packs of the folder “${folder}” fit together.`
      : `The folder “${folder}” has ${errors} problems to mend.`,
  packsWithoutData: "No data has been imported, so the figures of meeting packs were not looked for.",
  refused: (errors) => `Nothing was stored, because of ${errors} errors. Mend them and run this again.`,
  stored: "Imported. To take it back, run: npm run data -- undo",
  nothingNew: "Nothing new. The database has not changed.",
  nothingStored: "Checked only; nothing was stored.",
  progress: (file, percent) => `${file} ${percent}%`,
  status: (path, version, updated, count) =>
    `Database: ${path}\nData version: ${version || "(none)"}\nLast updated: ${updated || "(none)"}\nObservations: ${count}`,
  importLine: (one) =>
    `${one.at}  ${one.kind === undo ? "undo of " : ""}${one.file}  ${one.rows} rows (added ${one.added}, changed ${one.changed}, withdrawn ${one.withdrawn}) SHA-256 ${one.sha256}`,
  unknownIndicator: (name, known) => `There is no indicator “${name}”. Name one of: ${known}`,
  noHistory: (indicator) => `${indicator}: no value was replaced or withdrawn.`,
  historyLine: ({ at, file, action, undo, cell, before, after }) =>
    `${at}  ${file}  ${cell.join(" / ")}: ${before ? shown(before) : "none"} → ${after ? shown(after) : undo ? "none" : "withdrawn"}${undo ? " (undone)" : action === "moved" ? " (now in another file)" : ""}`,
  nothingToUndo: "There is no import to undo.",
  undone: (file, at) => `Undone: ${file} (${at})`,
  version: (version) => `Data version: ${version || "(none)"}`,
  damage: {
    "file-damaged": ({ found }) => `The file of the database is damaged (${found}). Bring it back from a copy.`,
    "reference-broken": ({ parent }) => `What it refers to (${parent}) is not there. Make the database anew.`,
    "version-differs": ({ stored, computed }) =>
      `The recorded data version (${stored || "none"}) is not that of the content (${computed || "none"}). Something other than an import has written to it.`,
    "record-differs": () =>
      "The record of imports, or of what they replaced, is not as it was written. Bring the database back from a copy.",
    "file-differs": () => "The file is not the one that was imported. Import it again.",
  },
  finding: (place, code, sentence, known) =>
    `${known ? "known" : "PROBLEM"} [${code}] ${place ? `${place}: ` : ""}${sentence}`,
  verified: (wrong, known) => `Checked. Problems: ${wrong}. Known contradictions: ${known}.`,
};

export const commandWords: Localised<Words> = { ja, en };
