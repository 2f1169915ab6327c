// A process that does one thing at the desk, as its door would, to be killed on the way.
import { readFileSync } from "node:fs";
import type { AnyAction } from "../../app/_server/desk/action";
import { approve } from "../../app/_server/desk/do-approve";
import { publish, withdraw } from "../../app/_server/desk/do-publish";
import { put } from "../../app/_server/desk/do-put";
import { trySubmission } from "../../app/_server/desk/submission-files";
import { loadSubmission } from "../../app/_server/desk/submissions";
import type { Desk } from "../../app/_server/desk/the-desk";
import { openDesk } from "../../db/desk/desk-store";

const [, , work = "", database = "", submission = "", seq = "", file = ""] = process.argv;
process.env.DATABASE_URL = database;
const say = (word: string | number) => process.stdout.write(`${word}\n`);

const actions: Record<string, AnyAction> = { put, approve, publish, withdraw };
const action = actions[work] as AnyAction;
const desk = { store: await openDesk() } as Desk;
const who = work === "put" ? "anna" : "ben";
const fields: Record<string, string> = work === "put" ? { name: "long" } : { submission, seq, when: "now" };
const [role, bytes] = [work === "put" ? "enter" : "approve", file ? readFileSync(file) : new Uint8Array()] as const;
const found = await loadSubmission(desk.store, submission);
if (found && work === "withdraw") fields.last = String(found.submission.published?.run);
if (found && work === "approve") {
  fields.effect = (await trySubmission(desk.store, found.submission, "")).effect;
}
// The thread of trials has begun: it is the work that is killed.
if (work === "put") await trySubmission(desk.store, { files: new Map() }, "");
say(0);
const answer = await action.run({
  user: { id: who, username: who, name: who, role, mustChange: false, token: "", alone: false, session: null },
  form: action.form.parse(fields),
  files: new Map(file ? [["csv", { name: "long.csv", bytes }]] : []),
  ...{ lang: "ja", era: "wareki", from: "", headers: new Headers(), desk },
});
say("problem" in answer ? 1 : "done");
process.exit(0);
