// The desk's tables, once for every engine: what was done there, the files that were put in, and what better-auth keeps of
// accounts and sessions. Apart from the data: their backups hold no account, and a click at the desk makes no page old.
import { type DeskKit, sqliteDeskKit } from "./desk-kit";

/** @param kit an engine's own words for tables and columns */
export function deskTablesOf(kit: DeskKit) {
  const { table, text, integer, counted, flag, moment, bytes, index, uniqueIndex } = kit;

  /** Everything done at the desk; it only grows, as triggers see to. What anything is now follows from its events. */
  const events = table(
    "desk_events",
    {
      id: counted(),
      /** ISO 8601, UTC. */
      at: text().notNull(),
      /** Of an account, or what was typed where nobody is signed in. */
      who: text().notNull(),
      name: text().notNull(),
      /** Address that it came from; `command` for a terminal. */
      from: text("from_address").notNull(),
      /** Its kind, and which one: `submission:ID`. */
      subject: text().notNull(),
      /** Of two who change one subject at once, the second finds the number taken. */
      seq: integer().notNull(),
      what: text().notNull(),
      /** JSON. */
      detail: text().notNull(),
    },
    (own) => [uniqueIndex("desk_events_place").on(own.subject, own.seq), index("desk_events_at").on(own.at)],
  );

  /** What was put in, by its hash; never changed and never removed. */
  const files = table("desk_files", { sha256: text().primaryKey(), bytes: bytes().notNull() });

  /** Made at first use: what cookies are signed with. */
  const keys = table("desk_keys", { name: text().primaryKey(), value: text().notNull() });

  // better-auth's: their fields have its names.
  const made = { createdAt: moment("created_at").notNull(), updatedAt: moment("updated_at").notNull() };

  const user = table("user", {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: flag("email_verified").notNull(),
    image: text(),
    username: text().unique(),
    displayUsername: text("display_username"),
    ...made,
  });

  const ofUser = {
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
  };

  const session = table(
    "session",
    {
      id: text().primaryKey(),
      expiresAt: moment("expires_at").notNull(),
      token: text().notNull().unique(),
      ipAddress: text("ip_address"),
      userAgent: text("user_agent"),
      ...ofUser,
      ...made,
    },
    (own) => [index("session_user").on(own.userId)],
  );

  const account = table(
    "account",
    {
      id: text().primaryKey(),
      accountId: text("account_id").notNull(),
      providerId: text("provider_id").notNull(),
      accessToken: text("access_token"),
      refreshToken: text("refresh_token"),
      idToken: text("id_token"),
      accessTokenExpiresAt: moment("access_token_expires_at"),
      refreshTokenExpiresAt: moment("refresh_token_expires_at"),
      scope: text(),
      password: text(),
      ...ofUser,
      ...made,
    },
    (own) => [index("account_user").on(own.userId)],
  );

  const verification = table(
    "verification",
    {
      id: text().primaryKey(),
      identifier: text().notNull(),
      value: text().notNull(),
      expiresAt: moment("expires_at").notNull(),
      ...made,
    },
    (own) => [index("verification_identifier").on(own.identifier)],
  );

  return { events, files, keys, user, session, account, verification };
}

/** SQLite's tables; their types stand for both engines. */
export const deskTables = deskTablesOf(sqliteDeskKit);
export type DeskTables = typeof deskTables;
/** By name: drizzle-kit looks for them here. */
export const { events, files, keys, user, session, account, verification } = deskTables;
