// What a page of the desk says of what was just done: `?done=CODE`, or why it was not, `?problem=CODE`. Each part of the desk adds
// its codes here.
import type { Localised } from "../../../lib/localised";
import { doorWords } from "../../_server/desk/door-words";
import { backupToldWords } from "./backup/backup-words";
import { submissionToldWords } from "./s/submission-told-words";

type Told = Record<string, (detail: string) => string>;

const ofBoth = (one: Localised<Told>, other: Localised<Told>): Localised<Told> => ({
  ja: { ...one.ja, ...other.ja },
  en: { ...one.en, ...other.en },
});

const done: Localised<Told> = {
  ja: {
    opened: () => "アカウントを作りました。サインインしてください。",
    "signed-out": () => "サインアウトしました。",
    password: () => "パスワードを変えました。",
    "session-ended": () => "その機器でのサインインを終わらせました。",
    "account-added": () => "アカウントを加えました。最初のパスワードを本人に渡してください。",
    "password-given": () => "パスワードを新しくしました。本人に渡してください。",
    "role-changed": () => "役割を変えました。",
    "account-locked": () => "アカウントを閉じました。サインインも終わらせました。",
    "account-unlocked": () => "アカウントを、また使えるようにしました。",
  },
  en: {
    opened: () => "The account was made. Please sign in.",
    "signed-out": () => "You have signed out.",
    password: () => "Your password was changed.",
    "session-ended": () => "You were signed out on that device.",
    "account-added": () => "The account was added. Hand over the first password.",
    "password-given": () => "The password is new. Hand it over.",
    "role-changed": () => "The role was changed.",
    "account-locked": () => "The account was closed and signed out everywhere.",
    "account-unlocked": () => "The account was opened again.",
  },
};

const problem: Localised<Told> = {
  ja: {
    "table-unreadable": () =>
      "文字コードがUTF-8でもCP932（Shift_JIS）でもありません。ExcelでCSV UTF-8として保存し直してください。",
    "workbook-sent": () =>
      "Excelのブックを読むには、ブラウザーでスクリプトが要ります。ExcelでCSV UTF-8として保存するか、セルを貼り付けてください。",
    "no-text-change": () => "変わったところがありません。文を変えてから、提出に入れてください。",
    "not-the-same-kind": () => "加える先の表と列が違います。同じ種類の表を選ぶか、新しい表にしてください。",
    role: () => "そのページは、お使いのアカウントの役割では開けません。",
    wrong: () => "ユーザー名かパスワードが違います。",
    "name-locked": () =>
      "違うパスワードが続いたため、このユーザー名では15分間サインインできません。管理の役割の人がパスワードを新しくすると、すぐに使えます。",
    "account-closed": () => "このアカウントは閉じられています。管理の役割の人に尋ねてください。",
    busy: () => "サインインが混み合っています。しばらくしてから、もう一度お試しください。",
    "old-link": () => "このリンクは使えません。使われたか、15分が過ぎたか、すでにアカウントがあります。",
    "not-again": () => "2回の新しいパスワードが同じではありません。",
    "wrong-present": () => "今のパスワードが違います。",
    "same-password": () => "新しいパスワードが、今のものと同じです。",
    "password-form": () =>
      "パスワードは12字以上128字まで、ユーザー名とは別のものにしてください。同じ字の繰り返しは使えません。",
    "username-form": () =>
      "ユーザー名には、半角の英小文字・数字と . _ @ - を使ってください（2～60字、最初は英小文字か数字）。",
    "username-taken": () => "そのユーザー名は、もう使われています。",
    "name-missing": () => "氏名を60字までで入れてください。",
    "no-account": () => "そのアカウントはありません。",
    "no-rehearsal": () => "見くらべるものが見つかりません。",
    "rehearsal-busy": () => "混み合っているため、今は見くらべられません。しばらくしてから、もう一度お試しください。",
    "trial-busy": () => "混み合っているため、今は確かめられません。しばらくしてから、もう一度お試しください。",
    "rehearsal-too-much": () =>
      "表が大きすぎるため、最後まで見くらべられませんでした。表を分けて、もう一度お試しください。",
    "trial-too-much": () => doorWords.ja["too-much"],
    "no-session": () => "そのサインインは、もう終わっています。",
    "last-admin": () => "管理の役割の最後の1人です。先に、ほかの人を管理の役割にしてください。",
    meanwhile: () => "その間に、ほかの人が変えました。今の状態を見て、必要ならもう一度行ってください。",
  },
  en: {
    "table-unreadable": () => "The text is neither UTF-8 nor CP932 (Shift_JIS). Save it again from Excel as CSV UTF-8.",
    "workbook-sent": () =>
      "Reading an Excel workbook takes script in the browser. Save it from Excel as CSV UTF-8, or paste its cells.",
    "no-text-change": () => "Nothing was changed. Change a text, then put it into the submission.",
    "not-the-same-kind": () =>
      "The table that it is to be added to has other columns. Choose one of the same kind, or make a new table.",
    role: () => "The role of your account does not open that page.",
    wrong: () => "The username or the password is wrong.",
    "name-locked": () =>
      "After several wrong passwords nobody can sign in with this username for 15 minutes. A new password from an administrator opens it at once.",
    "account-closed": () => "This account is closed. Ask somebody with the role of administration.",
    busy: () => "Too many are signing in. Try again in a while.",
    "old-link": () => "This link cannot be used: it was used, its 15 minutes are over, or there are accounts already.",
    "not-again": () => "The two new passwords are not the same.",
    "wrong-present": () => "The present password is wrong.",
    "same-password": () => "The new password is the present one.",
    "password-form": () =>
      "A password has 12 to 128 characters, is not the username, and does not repeat a few letters.",
    "username-form": () =>
      "A username has small letters, digits and . _ @ - (2 to 60 characters, the first a letter or a digit).",
    "username-taken": () => "That username is taken.",
    "name-missing": () => "Give a name of up to 60 characters.",
    "no-account": () => "There is no such account.",
    "no-rehearsal": () => "There is nothing to compare here.",
    "rehearsal-busy": () => "The system is busy, so this cannot be compared now. Try again later.",
    "trial-busy": () => "The system is busy, so this cannot be checked now. Try again later.",
    "rehearsal-too-much": () => "The table is too large to be compared to the end. Split it and try again.",
    "trial-too-much": () => doorWords.en["too-much"],
    "no-session": () => "That sign-in has ended already.",
    "last-admin": () => "This is the last one with the role of administration. First give that role to somebody else.",
    meanwhile: () => "Meanwhile somebody else made a change. Look at how things are now, and do it again if need be.",
  },
};

export const deskToldWords: Record<"done" | "problem", Localised<Told>> = {
  done: ofBoth(ofBoth(done, submissionToldWords.done), backupToldWords.done),
  problem: ofBoth(ofBoth(problem, submissionToldWords.problem), backupToldWords.problem),
};
