// The desk without a server before it: its door, asked as a browser asks, by whoever is signed in.
import { findAction } from "../../app/_server/desk/actions";
import { type DeskUser, deskUser } from "../../app/_server/desk/desk-user";
import { throughDoor } from "../../app/_server/desk/door";
import { type Desk, openTheDesk, theDesk } from "../../app/_server/desk/the-desk";
import { type DeskSandbox, deskSandbox } from "./desk-sandbox";
import { addPeople, type Person } from "./people";

const origin = "http://127.0.0.1:3000";
const locale = { id: "ja", lang: "ja", era: "wareki" } as const;

/** What a browser sends of itself. */
export const ownHeaders: Readonly<Record<string, string>> = {
  host: "127.0.0.1:3000",
  origin,
  "x-reader-address": "10.0.0.7",
};

export type Signed = { cookie: string; user: DeskUser };

export class DeskAtHand {
  constructor(
    readonly desk: Desk,
    readonly sandbox: DeskSandbox,
  ) {}

  /** Makes it the desk of this process, with an account for each role. */
  static async open({ closed = false } = {}): Promise<DeskAtHand> {
    const sandbox = await deskSandbox();
    process.env.DATABASE_URL = sandbox.address;
    const made = await openTheDesk();
    if (!closed) await addPeople(made);
    await made.store.close();
    return new DeskAtHand((await theDesk()) as Desk, sandbox);
  }

  async remove(): Promise<void> {
    await this.desk.store.close();
    await this.sandbox.remove();
  }

  /** A form sent to the door of an action. */
  post(action: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams(fields).toString();
    return this.send(action, body, { "content-type": "application/x-www-form-urlencoded", ...headers });
  }

  send(action: string, body: BodyInit | null, headers: Record<string, string>): Promise<Response> {
    const request = new Request(`${origin}/desk/do/x`, {
      method: "POST",
      body,
      headers: { ...ownHeaders, ...headers },
    });
    return throughDoor(request, findAction(action), locale);
  }

  /** The form of a page that somebody has open. */
  as({ cookie, user }: Signed, action: string, fields: Record<string, string>): Promise<Response> {
    return this.post(action, { token: user.token, ...fields }, { cookie });
  }

  async signIn({ username, password }: Pick<Person, "username" | "password">): Promise<Signed> {
    const answer = await this.post("sign-in", { username, password });
    const cookie = cookieOf(answer);
    const user = await this.user(cookie);
    if (!user) throw new Error(`${username}: ${answer.headers.get("location")}`);
    return { cookie, user };
  }

  user(cookie: string): Promise<DeskUser | null> {
    return deskUser(new Headers({ cookie }));
  }
}

/** What a browser sends after an answer. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

/** Where an answer leads, and what the page will say. */
export function told(answer: Response): string {
  const { pathname, searchParams } = new URL(answer.headers.get("location") ?? "/", origin);
  return [answer.status, pathname, searchParams.get("problem") ?? searchParams.get("done") ?? ""].join(" ").trim();
}
