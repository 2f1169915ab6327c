// A desk of its own beside a sandbox of data, and people who act at it as the door would let them.

import { findAction } from "../../app/_server/desk/actions";
import type { DeskUser } from "../../app/_server/desk/desk-user";
import { trySubmission } from "../../app/_server/desk/submission-files";
import { loadSubmission, loadSubmissions } from "../../app/_server/desk/submissions";
import { type Desk, theDesk } from "../../app/_server/desk/the-desk";
import { openDesk } from "../../db/desk/desk-store";
import { newestFrom } from "../../db/undo";
import type { Role } from "../../lib/desk/role";
import type { Submission } from "../../lib/desk/submission";
import { Sandbox } from "../db/sample-files";

export function person(username: string, role: Role, alone = false): DeskUser {
  return {
    id: username,
    username,
    name: username.toUpperCase(),
    role,
    mustChange: false,
    token: "",
    alone,
    session: null,
  };
}

type Sent = { form?: Record<string, string | string[]>; files?: Record<string, string | Uint8Array> };

export class Acting {
  private constructor(
    readonly sandbox: Sandbox,
    readonly desk: Desk,
  ) {}

  /** Sources and editions of the samples are there. */
  static async open(): Promise<Acting> {
    const sandbox = await Sandbox.open();
    await sandbox.prepare();
    process.env.DATABASE_URL = sandbox.address;
    await (await openDesk()).close();
    const desk = await theDesk();
    if (!desk) throw new Error("No desk");
    return new Acting(sandbox, desk);
  }

  get store() {
    return this.desk.store;
  }

  /** Does something as a person; the code of the problem, or null. */
  async does(user: DeskUser, name: string, { form = {}, files = {} }: Sent = {}): Promise<string | null> {
    const action = findAction(name);
    if (!action) throw new Error(`No action ${name}`);
    const answer = await action.run({
      ...{
        user,
        desk: this.desk,
        lang: "ja" as const,
        era: "wareki" as const,
        from: "192.0.2.1",
        headers: new Headers(),
      },
      form: action.form.parse(form),
      files: new Map(
        Object.entries(files).map(([field, content]) => [
          field,
          { name: `${field}.csv`, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content },
        ]),
      ),
    });
    return "problem" in answer ? answer.problem : null;
  }

  /** Puts in a table as a new submission. */
  async put(user: DeskUser, name: string, csv: string): Promise<Submission> {
    const before = new Set((await loadSubmissions(this.store)).map(({ id }) => id));
    const problem = await this.does(user, "put", { form: { title: name, name }, files: { csv } });
    const one = (await loadSubmissions(this.store)).find(({ id }) => !before.has(id));
    if (!one) throw new Error(`Not put in: ${problem}`);
    return one;
  }

  async now(id: string): Promise<Submission> {
    const found = await loadSubmission(this.store, id);
    if (!found) throw new Error(`No submission ${id}`);
    return found.submission;
  }

  /** Does something to a submission as it is now, with what its page would show of it now. */
  async to(
    id: string,
    user: DeskUser,
    name: string,
    form: Record<string, string | string[]> = {},
  ): Promise<string | null> {
    const now = await this.now(id);
    const shown: Record<string, string> = {};
    if (name === "approve") shown.effect = (await trySubmission(this.store, now, "")).effect;
    if (name === "withdraw" && now.published) shown.last = String(await newestFrom(this.sandbox.db, now.published.run));
    return this.does(user, name, { form: { submission: id, seq: String(now.seq), ...shown, ...form } });
  }

  async close(): Promise<void> {
    await this.store.close();
    // The next one may have the same address.
    delete (globalThis as { [place: symbol]: unknown })[Symbol.for("npa-survey-desk")];
    await this.sandbox.close();
  }
}
