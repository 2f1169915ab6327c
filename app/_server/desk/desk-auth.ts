// better-auth over the desk's store: passwords, sessions and their cookies. It is called on the server only and has no address
// of its own; who may do what, and when a name is closed, follows from the desk's log.
import { betterAuth } from "better-auth/minimal";
import { username } from "better-auth/plugins/username";
import type { DeskStore } from "../../../db/desk/desk-store";
import { siteOrigin } from "../settings";

export const sessionHours = 8;
export const leastPassword = 12;
export const mostPassword = 128;

/** A name as it is kept: nobody has to remember how he wrote it. */
export const keptUsername = (typed: string): string => typed.normalize("NFKC").trim().toLowerCase();
const usernameForm = /^[a-z0-9][a-z0-9._@-]{1,59}$/;
export const isUsername = (name: string): boolean => usernameForm.test(name);

export type DeskAuth = ReturnType<typeof createAuth>;

export function createAuth(store: DeskStore, secret: string) {
  const origin = siteOrigin();
  return betterAuth({
    baseURL: origin ?? "http://localhost",
    secret,
    database: store.accounts,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPassword,
      maxPasswordLength: mostPassword,
    },
    // To the end, however busy: who left a machine open is signed out the same day.
    session: { expiresIn: sessionHours * 3600, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: {
      cookiePrefix: "desk",
      // Over plain http by IP a browser drops a cookie that is marked so.
      useSecureCookies: origin?.startsWith("https:") ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: ["x-reader-address"] },
    },
    // Ours is by name, and in the log (lib/desk/sign-in-lock.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 60,
        usernameValidator: (name) => isUsername(keptUsername(name)),
      }),
    ],
  });
}
