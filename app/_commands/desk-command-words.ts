// What `npm run desk` says.
import type { DeskAccount } from "../../lib/desk/desk-accounts";
import type { Role } from "../../lib/desk/role";
import type { Localised } from "../../lib/localised";
import type { AccountProblem } from "../_server/desk/accounts";

type Words = {
  usage: string;
  openAlready: string;
  link: (href: string) => string;
  unknownRole: (known: string) => string;
  added: (username: string, role: Role, password: string) => string;
  reset: (username: string, password: string) => string;
  locked: (username: string) => string;
  account: (account: DeskAccount) => string;
  noAccounts: string;
  problem: Record<AccountProblem, string>;
};

const ja: Words = {
  usage: `使い方：
  npm run desk -- open                             最初の管理者のアカウントを作るリンクを表示する（15分以内に1回）
  npm run desk -- add ユーザー名 [--name 氏名] [--role enter|approve|admin]
                                                   アカウントを加え、最初のパスワードを表示する
  npm run desk -- reset ユーザー名                  新しいパスワードを表示する（閉じたアカウントも、また使える）
  npm run desk -- lock ユーザー名                   アカウントを閉じる
  npm run desk -- list                             アカウントの一覧
  npm run desk -- log                              編集席で行われたことの記録
共通：--lang ja|en`,
  openAlready:
    "編集席には、もうアカウントがあります。パスワードを忘れたときは npm run desk -- reset ユーザー名 を実行してください。",
  link: (href) => `15分以内に、次のリンクをブラウザーで開いてください（1回だけ使えます）。\n${href}`,
  unknownRole: (known) => `役割は ${known} のどれかです。`,
  added: (username, role, password) =>
    `アカウント「${username}」（${role}）を加えました。最初のパスワード（最初のサインインで変えます）：\n${password}`,
  reset: (username, password) => `「${username}」の新しいパスワード（サインインしたときに変えます）：\n${password}`,
  locked: (username) => `アカウント「${username}」を閉じました。`,
  account: ({ username, name, role, locked, mustChange }) =>
    [username, name, role, locked ? "閉じている" : mustChange ? "最初のパスワードのまま" : "使える"].join("\t"),
  noAccounts: "アカウントはありません。npm run desk -- open を実行してください。",
  problem: {
    "username-form":
      "ユーザー名には、半角の英小文字・数字と . _ @ - を使ってください（2～60字、最初は英小文字か数字）。",
    "username-taken": "そのユーザー名は、もう使われています。",
    "name-missing": "氏名は60字までで入れてください。",
    "password-form": "パスワードは12字以上128字までです。",
    "no-account": "そのアカウントはありません。",
    "last-admin": "管理の役割の最後の1人です。先に、ほかの人を管理の役割にしてください。",
    meanwhile: "その間に、ほかの人が変えました。もう一度実行してください。",
  },
};

const en: Words = {
  usage: `Usage:
  npm run desk -- open                             shows a link that makes the first administrator's account (15 minutes, once)
  npm run desk -- add USERNAME [--name NAME] [--role enter|approve|admin]
                                                   adds an account and shows its first password
  npm run desk -- reset USERNAME                   shows a new password (and opens an account that was closed)
  npm run desk -- lock USERNAME                    closes an account
  npm run desk -- list                             lists the accounts
  npm run desk -- log                              what was done at the desk
Always: --lang ja|en`,
  openAlready: "The desk has accounts already. Where a password was forgotten: npm run desk -- reset USERNAME",
  link: (href) => `Open this link in a browser within 15 minutes (it works once):\n${href}`,
  unknownRole: (known) => `A role is one of ${known}.`,
  added: (username, role, password) =>
    `The account “${username}” (${role}) was added. Its first password, to be changed at the first sign-in:\n${password}`,
  reset: (username, password) => `New password of “${username}”, to be changed at the next sign-in:\n${password}`,
  locked: (username) => `The account “${username}” was closed.`,
  account: ({ username, name, role, locked, mustChange }) =>
    [username, name, role, locked ? "closed" : mustChange ? "still the first password" : "open"].join("\t"),
  noAccounts: "There are no accounts. Run npm run desk -- open",
  problem: {
    "username-form":
      "A username has small letters, digits and . _ @ - (2 to 60 characters, the first a letter or a digit).",
    "username-taken": "That username is taken.",
    "name-missing": "Give a name of up to 60 characters.",
    "password-form": "A password has 12 to 128 characters.",
    "no-account": "There is no such account.",
    "last-admin": "This is the last one with the role of administration. First give that role to somebody else.",
    meanwhile: "Meanwhile somebody else made a change. Please run it again.",
  },
};

export const deskCommandWords: Localised<Words> = { ja, en };
