// The desk's tables on PostgreSQL, as drizzle-kit looks for them.
import { postgresDeskKit } from "./desk-kit";
import { deskTablesOf } from "./desk-tables";

export { deskSchema } from "./desk-kit";
export const postgresDeskTables = deskTablesOf(postgresDeskKit);
export const { events, files, keys, user, session, account, verification } = postgresDeskTables;
