// The desk of this process: its store and better-auth over it, opened once for however many bundles this is built into.
import { existsSync } from "node:fs";
import { databaseAddress, isPostgres } from "../../../db/address";
import { type DeskStore, deskPath, openDesk } from "../../../db/desk/desk-store";
import { inProcess } from "../../../lib/in-process";
import { createAuth, type DeskAuth } from "./desk-auth";

export type Desk = { store: DeskStore; auth: DeskAuth; secret: string };

type Shared = { open?: { address: string; desk: Promise<Desk> } };

/** Opens the desk, and makes it where there is none. */
export async function openTheDesk(address = databaseAddress()): Promise<Desk> {
  const store = await openDesk(address);
  const secret = await store.secret();
  return { store, secret, auth: createAuth(store, secret) };
}

/** The desk of `DATABASE_URL`; null where nobody has opened one, and a file of it is not made by asking. */
export async function theDesk(): Promise<Desk | null> {
  const address = databaseAddress();
  if (!isPostgres(address) && !existsSync(deskPath(address))) return null;
  const shared = inProcess("npa-survey-desk", (): Shared => ({}));
  if (shared.open?.address !== address) {
    const desk = openTheDesk(address);
    shared.open = { address, desk };
    // The next who asks tries again.
    desk.catch(() => delete shared.open);
  }
  return shared.open.desk;
}
