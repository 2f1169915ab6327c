// What `npm run export` says.
import type { Localised } from "../../lib/localised";

type Words = {
  usage: (formats: string, packFormats: string) => string;
  noData: string;
  unknownIndicator: (name: string, known: string) => string;
  unknownFormat: (name: string, known: string) => string;
  onlyOne: (format: string) => string;
  written: (path: string, bytes: number) => string;
  otherFolder: string;
  unknownSystem: (name: string, known: string) => string;
  portableDone: (path: string, bytes: number) => string;
  siteDone: (path: string, files: number, bytes: number) => string;
  done: (files: number, folder: string) => string;
  unwritable: (path: string, reason: string) => string;
};

const ja: Words = {
  usage: (formats, packFormats) => `使い方：
  npm run export -- 指標… --format pptx --out フォルダー   指標ごとに1ファイルを作る（形式は , で区切って複数指定できる）
  npm run export -- 指標… --format pptx --together         指定した図を1つのファイルにまとめる
  npm run export -- --all [--format 形式] --out フォルダー  すべての指標（形式を指定しなければ、すべての形式）
  npm run export -- --pack 会議資料 [--format 形式] --out フォルダー  会議資料（data/packs の名前か、.json ファイル）
  npm run export -- --site --out フォルダー                 サーバーなしで読める、ダッシュボード全体（.zip で終わる名前なら1つのZIP）
  npm run export -- --portable windows|linux --out フォルダー  何もインストールせずに動く、持ち運び用のZIP
形式：${formats}（会議資料は ${packFormats}）
そのほか：--lang ja|en、--query "editions=R2,R3&style=mono&size=4:3"（図のアドレスと同じ指定）
          --origin http://localhost:3000（ファイルに記す図のアドレスの先頭）`,
  noData: "データが取り込まれていません。先に npm start または npm run data -- import data/*.csv を実行してください。",
  unknownIndicator: (name, known) => `指標「${name}」はありません。次のいずれかを指定してください：${known}`,
  unknownFormat: (name, known) => `形式「${name}」はありません。次のいずれかを指定してください：${known}`,
  onlyOne: (format) => `${format} は1ファイルに1つの図だけです。--together を外してください。`,
  written: (path, bytes) => `${path}（${Math.ceil(bytes / 1024).toLocaleString("ja")} KB）`,
  done: (files, folder) => `${files}個のファイルを ${folder} に保存しました。`,
  unknownSystem: (name, known) => `「${name}」用は作れません。次のいずれかを指定してください：${known}`,
  portableDone: (path, bytes) =>
    `${path} に保存しました（${Math.ceil(bytes / 1e6)} MB）。展開して、start（Windowsは start.cmd、Linuxは start.sh）を実行します。`,
  otherFolder: "ほかのファイルが入っています。空のフォルダーを指定してください。",
  siteDone: (path, files, bytes) =>
    `${path} に保存しました（${files.toLocaleString("ja")}個のファイル、${Math.ceil(bytes / 1e6)} MB）。index.html をダブルクリックして開きます。`,
  unwritable: (path, reason) => `${path} に保存できません：${reason}`,
};

const en: Words = {
  usage: (formats, packFormats) => `Usage:
  npm run export -- INDICATOR… --format pptx --out DIR   one file an indicator (several formats: separate with ,)
  npm run export -- INDICATOR… --format pptx --together  the figures named, in one file
  npm run export -- --all [--format FORMAT] --out DIR    every indicator (in every format unless one is named)
  npm run export -- --pack PACK [--format FORMAT] --out DIR  a meeting pack (its name in data/packs, or a .json file)
  npm run export -- --site --out DIR                     the whole dashboard, read without a server (one ZIP where the name ends in .zip)
  npm run export -- --portable windows|linux --out DIR   a ZIP that runs the dashboard where nothing is installed
Formats: ${formats} (packs: ${packFormats})
Also: --lang ja|en, --query "editions=R2,R3&style=mono&size=4:3" (as in a figure's address)
      --origin http://localhost:3000 (start of the figure's address that files carry)`,
  noData: "No data has been imported. Run npm start or npm run data -- import data/*.csv first.",
  unknownIndicator: (name, known) => `There is no indicator “${name}”. Name one of: ${known}`,
  unknownFormat: (name, known) => `There is no format “${name}”. Name one of: ${known}`,
  onlyOne: (format) => `${format} holds one figure a file. Leave out --together.`,
  written: (path, bytes) => `${path} (${Math.ceil(bytes / 1024).toLocaleString("en")} KB)`,
  done: (files, folder) => `Saved in ${folder}: ${files} ${files === 1 ? "file" : "files"}.`,
  unknownSystem: (name, known) => `None can be made for “${name}”. Name one of: ${known}`,
  portableDone: (path, bytes) =>
    `Saved ${path} (${Math.ceil(bytes / 1e6)} MB). Unpack it and run start.cmd (Windows) or start.sh (Linux).`,
  otherFolder: "it holds other files. Name an empty folder.",
  siteDone: (path, files, bytes) =>
    `Saved ${path} (${files.toLocaleString("en")} files, ${Math.ceil(bytes / 1e6)} MB). Double-click index.html to open it.`,
  unwritable: (path, reason) => `Cannot save ${path}: ${reason}`,
};

export const exportCommandWords: Localised<Words> = { ja, en };
