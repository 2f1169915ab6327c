// What an event of the log is about, and what it says beside its name, as its page shows it. The log's CSV has all of it.
import type { Lang, Localised } from "../../../../lib/localised";
import { ownEntry } from "../../../../lib/own-entry";
import { colon, comma } from "../../../../lib/words/marks";
import { deskWords } from "../desk-words";

const subjects: Localised<Record<string, string>> = {
  ja: { submission: "提出", account: "アカウント", link: "リンク", "sign-in": "サインイン", data: "データ" },
  en: { submission: "submission", account: "accounts", link: "link", "sign-in": "sign-in", data: "data" },
};

const names: Localised<Record<string, string>> = {
  ja: {
    ...{ title: "名前", file: "ファイル", evidence: "もとの資料", errors: "誤り", warnings: "注意", note: "申し送り" },
    ...{
      readers: "読む人への説明",
      signed: "署名",
      ticked: "印を付けた注意",
      due: "公開の日時",
      run: "取り込みの番号",
    },
    ...{ username: "ユーザー名", role: "役割", minutes: "分", version: "データの版", why: "理由", sha256: "SHA-256" },
    ...{ asked: "提案した人", kept: "残した状態", sent: "置いたときのファイル名", device: "前にも使われた機器" },
    ...{ name: "氏名", mended: "直した欄" },
  },
  en: {
    ...{ title: "title", file: "file", evidence: "made from", errors: "errors", warnings: "warnings", note: "note" },
    ...{ readers: "for readers", signed: "signed", ticked: "warnings ticked", due: "to be published", run: "import" },
    ...{ username: "username", role: "role", minutes: "minutes", version: "data version", why: "why" },
    ...{ asked: "proposed by", kept: "state kept", sent: "sent as", device: "device used before" },
    ...{ mended: "cells corrected" },
  },
};

/** Whose account it is stands beside it by name; the others are for the desk itself. */
const unsaid = new Set(["account", "origin", "effect", "last", "mustChange"]);

/** The first twelve digits tell hashes apart. */
const shortened = (text: string) => text.replace(/\b([a-f0-9]{12})[a-f0-9]{52}\b/g, "$1…");

function valueText(value: unknown, name: string, lang: Lang): string {
  if (name === "role" && typeof value === "string") return ownEntry(deskWords[lang].roles, value) ?? value;
  // Which device it was is a code that says nothing here.
  if (name === "device" && value !== "") return lang === "ja" ? "はい" : "yes";
  if (Array.isArray(value)) return String(value.length);
  if (typeof value === "object" && value !== null)
    return Object.values(value)
      .map((one) => valueText(one, "", lang))
      .join(" ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

export function subjectText(subject: string, lang: Lang): string {
  const [kind = "", ...which] = subject.split(":");
  return [subjects[lang][kind] ?? kind, shortened(which.join(":"))].filter(Boolean).join(" ");
}

/** In one line; what is empty is left out. */
export function detailText(detail: Readonly<Record<string, unknown>>, lang: Lang): string {
  return Object.entries(detail)
    .filter(([name, value]) => !unsaid.has(name) && value !== "" && value !== null)
    .map(([name, value]) => `${names[lang][name] ?? name}${colon[lang]}${shortened(valueText(value, name, lang))}`)
    .join(comma[lang]);
}
