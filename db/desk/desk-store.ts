// What the desk keeps: a log that only grows, the bytes that were put in, and better-auth's tables. The log is the state:
// what a submission, a link or a lock is now follows from its events, and every change is one of them; so nothing is ever
// half done, and of two who change the same at once the second hears of the first.
import { createHash, randomBytes } from "node:crypto";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { and, asc, desc, eq, gt, gte, like, lt, type SQL, sql } from "drizzle-orm";
import type { DeskEvent, EventKind } from "../../lib/desk/desk-event";
import { databaseAddress, databasePath, isPostgres } from "../address";
import type { DeskBase } from "./desk-base";
import type { DeskTables } from "./desk-tables";

type Wanted = {
  subject?: string;
  kind?: EventKind;
  /** Only what came after this id. */
  after?: number;
  /** Only what came before this id. */
  before?: number;
  /** Only what happened at this time or later. */
  since?: Date;
  /** The last so many. */
  most?: number;
};

type NewEvent = Omit<DeskEvent, "id" | "at">;

export type DeskStore = {
  /** @throws PlaceTaken where the subject has an event of that number already */
  append: (event: NewEvent, now?: Date) => Promise<DeskEvent>;
  /** In one statement: all of them, or none. @throws PlaceTaken as `append` */
  appendAll: (all: readonly NewEvent[], now?: Date) => Promise<DeskEvent[]>;
  /** In the order in which they happened. */
  events: (wanted?: Wanted) => Promise<DeskEvent[]>;
  /** @returns the hash under which the bytes are kept, which an event then names */
  keep: (bytes: Uint8Array) => Promise<string>;
  kept: (sha256: string) => Promise<Uint8Array | null>;
  /** Bytes of all that is kept. */
  size: () => Promise<number>;
  /** What cookies and forms are signed with; made at first use. */
  secret: () => Promise<string>;
  /** Where better-auth keeps accounts and sessions. */
  accounts: ReturnType<typeof drizzleAdapter>;
  close: () => Promise<void>;
};

/** Meanwhile somebody else changed the same. */
export class PlaceTaken extends Error {
  constructor(readonly subject: string) {
    super(`Meanwhile another event of ${subject} was written.`);
    this.name = "PlaceTaken";
  }
}

/** The desk's file beside that of the data: `survey.db` has `survey-desk.db`. */
export function deskPath(address = databaseAddress()): string {
  return databasePath(address).replace(/(\.[^./\\]*)?$/, "-desk$1");
}

/** The desk beside the database of `DATABASE_URL`, or of another address; created and migrated where it is not there. */
export async function openDesk(address = databaseAddress()): Promise<DeskStore> {
  if (isPostgres(address)) return storeOn(await (await import("./postgres-desk")).postgresDesk(address));
  return storeOn((await import("./sqlite-desk")).sqliteDesk(deskPath(address)));
}

function storeOn({ orm, tables, provider, close }: DeskBase): DeskStore {
  const { events, files, keys } = tables;
  const appendAll: DeskStore["appendAll"] = async (all, now = new Date()) => {
    const at = now.toISOString();
    const rows = all.map((event) => ({ ...event, at, detail: JSON.stringify(event.detail) }));
    try {
      const added = await orm.insert(events).values(rows).returning();
      return all.map((event, place) => ({ ...event, id: added[place]?.id ?? 0, at }));
    } catch (error) {
      throw isTaken(error) ? new PlaceTaken(all.map(({ subject }) => subject).join(", ")) : error;
    }
  };
  return {
    append: async (event, now) => (await appendAll([event], now))[0] as DeskEvent,
    appendAll,
    events: async (wanted = {}) => {
      const found = orm
        .select()
        .from(events)
        .where(and(...conditionsOf(wanted, tables)));
      const rows =
        wanted.most === undefined
          ? await found.orderBy(asc(events.id))
          : (await found.orderBy(desc(events.id)).limit(wanted.most)).reverse();
      return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) }));
    },
    keep: async (bytes) => {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await orm
        .insert(files)
        .values({ sha256, bytes: Buffer.from(bytes) })
        .onConflictDoNothing();
      return sha256;
    },
    kept: async (sha256) => {
      const [row] = await orm.select().from(files).where(eq(files.sha256, sha256));
      return row?.bytes ?? null;
    },
    size: async () => {
      const [row] = await orm.select({ bytes: sql<number | null>`sum(length(${files.bytes}))` }).from(files);
      return Number(row?.bytes ?? 0);
    },
    secret: async () => {
      const read = async () => (await orm.select().from(keys).where(eq(keys.name, "secret")))[0]?.value;
      const known = await read();
      if (known) return known;
      const made = { name: "secret", value: randomBytes(32).toString("base64url") };
      await orm.insert(keys).values(made).onConflictDoNothing();
      // Somebody else may have been first.
      return (await read()) ?? made.value;
    },
    accounts: drizzleAdapter(orm, { provider, schema: tables }),
    close,
  };
}

function conditionsOf({ subject, kind, after, before, since }: Wanted, { events }: DeskTables): SQL[] {
  return [
    subject === undefined ? undefined : eq(events.subject, subject),
    // A kind is the whole subject, or what stands before its colon.
    kind === undefined ? undefined : like(events.subject, `${kind}%`),
    after === undefined ? undefined : gt(events.id, after),
    before === undefined ? undefined : lt(events.id, before),
    since === undefined ? undefined : gte(events.at, since.toISOString()),
  ].filter((one) => one !== undefined);
}

function isTaken(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return code === "SQLITE_CONSTRAINT_UNIQUE" || code === "23505" || (cause !== undefined && isTaken(cause));
}
