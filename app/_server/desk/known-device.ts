// A device that somebody has signed in from: a signed cookie with a number, for one name. It lets nobody in; its tries are
// counted apart from those of strangers. A new password forgets all of them: somebody else may have known the old one.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { DeskAccount } from "../../../lib/desk/desk-accounts";
import { siteOrigin } from "../settings";

const days = 180;

const signed = (secret: string, text: string) => createHmac("sha256", secret).update(text).digest("base64url");
/** Several people may share a device; none reads the others' names off it. */
const cookieName = (secret: string, who: string) => `desk.device_${signed(secret, `device of ${who}`).slice(0, 12)}`;
const sealOf = (secret: string, { username, passwordSeq }: Owner, id: string) =>
  signed(secret, `device ${id} of ${username} since ${passwordSeq}`);

/** Whose device it is, and by which of his passwords. */
type Owner = Pick<DeskAccount, "username" | "passwordSeq">;

export const newDevice = () => randomBytes(9).toString("base64url");

/** The number of the device that a request comes from; empty where the name was never signed in from it. */
export function knownDevice(headers: Headers, secret: string, owner: Owner): string {
  const name = `${cookieName(secret, owner.username)}=`;
  const sent = (headers.get("cookie") ?? "").split(/; */).find((one) => one.startsWith(name));
  const [id = "", seal = ""] = sent?.slice(name.length).split(".") ?? [];
  const [own, other] = [Buffer.from(sealOf(secret, owner, id)), Buffer.from(seal)];
  return id !== "" && own.byteLength === other.byteLength && timingSafeEqual(own, other) ? id : "";
}

/** @param id as it was known; empty for a new one */
export function deviceCookie(secret: string, owner: Owner, id: string): string {
  const number = id || newDevice();
  const secure = siteOrigin()?.startsWith("https:") ? "; Secure" : "";
  const value = `${number}.${sealOf(secret, owner, number)}`;
  return `${cookieName(secret, owner.username)}=${value}; Max-Age=${days * 86_400}; Path=/; HttpOnly${secure}; SameSite=Lax`;
}
