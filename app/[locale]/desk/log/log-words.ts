// What the log calls each kind of event; one that it does not know stands as it was written.
import type { Localised } from "../../../../lib/localised";

export const logWords: Localised<Record<string, string>> = {
  ja: {
    made: "最初の管理者のリンクを作った",
    used: "最初の管理者のリンクを使った",
    added: "アカウントを加えた",
    role: "役割を変えた",
    locked: "アカウントを閉じた",
    unlocked: "アカウントを、また使えるようにした",
    "password-given": "新しいパスワードを渡した",
    "password-changed": "パスワードを変えた",
    tried: "サインインを試みた",
    "signed-in": "サインインした",
    "signed-out": "サインアウトした",
    "session-ended": "ほかの機器でのサインインを終わらせた",
    lifted: "サインインの制限を解いた",
  },
  en: {
    made: "made the first administrator's link",
    used: "used the first administrator's link",
    added: "added an account",
    role: "changed a role",
    locked: "closed an account",
    unlocked: "opened an account again",
    "password-given": "gave a new password",
    "password-changed": "changed the password",
    tried: "tried to sign in",
    "signed-in": "signed in",
    "signed-out": "signed out",
    "session-ended": "ended a sign-in on another device",
    lifted: "let a name sign in again",
  },
};
