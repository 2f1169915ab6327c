// Who is signed in at the desk: by a session's cookie, or by the header of a server that signs people in itself.
import { createHmac, timingSafeEqual } from "node:crypto";
import { type DeskAccount, foldAccounts } from "../../../lib/desk/desk-accounts";
import { isAllowed, type Role } from "../../../lib/desk/role";
import { deskHeader, ownAddress } from "../settings";
import { keptUsername } from "./desk-auth";
import { type Desk, theDesk } from "./the-desk";

export type DeskUser = {
  id: string;
  username: string;
  name: string;
  role: Role;
  /** Somebody else made the password: nothing else is done before it is changed. */
  mustChange: boolean;
  /** Stands in each form, and holds for this session alone. */
  token: string;
  /** Nobody else who has an open account may approve. */
  alone: boolean;
  /** The session; null where a server before this one signs people in. */
  session: string | null;
};

/** So `serve.mjs` hands on who was signed in before; nobody else can send it. */
const handedOn = "x-desk-user";
/** Set by `serve.mjs` alone, which strips the header. */
const served = () => ownAddress in globalThis;

/** Null where nobody is signed in, the account was closed, or there is no desk. */
export async function deskUser(headers: Headers): Promise<DeskUser | null> {
  const desk = await theDesk();
  if (!desk) return null;
  const accounts = foldAccounts(await desk.store.events({ subject: "account" }));
  const found = byHeader(headers, accounts) ?? (await bySession(headers, desk));
  const account = found && accounts.get(found.id);
  if (!account || account.locked) return null;
  const { id, username, name, role } = account;
  const { session } = found;
  return {
    id,
    username,
    name,
    role,
    mustChange: account.mustChange && session !== null,
    token: createHmac("sha256", desk.secret)
      .update(`form ${session ?? `header ${id}`}`)
      .digest("base64url"),
    alone: ![...accounts.values()].some((one) => one.id !== id && !one.locked && isAllowed(one.role, ["approve"])),
    session,
  };
}

type Found = { id: string; session: string | null };

function byHeader(headers: Headers, accounts: ReadonlyMap<string, DeskAccount>): Found | null {
  const name = deskHeader() && served() ? headers.get(handedOn) : null;
  if (!name) return null;
  const account = [...accounts.values()].find(({ username }) => username === keptUsername(name));
  return account ? { id: account.id, session: null } : null;
}

async function bySession(headers: Headers, { auth }: Desk): Promise<Found | null> {
  if (!headers.has("cookie")) return null;
  const found = await auth.api.getSession({ headers: new Headers({ cookie: headers.get("cookie") ?? "" }) });
  return found && { id: found.user.id, session: found.session.token };
}

export function isToken(user: DeskUser, sent: string): boolean {
  const [own, other] = [Buffer.from(user.token), Buffer.from(sent)];
  return own.byteLength === other.byteLength && timingSafeEqual(own, other);
}
