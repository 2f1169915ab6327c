// Names of submissions.
import { randomInt } from "node:crypto";
import { inJapan } from "../../../lib/desk/moment";

/** The day in Japan, and letters that are not mistaken for each other. */
export function newId(now = new Date()): string {
  const letters = "23456789abcdefghjkmnpqrstuvwxyz";
  const random = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join("");
  return `${inJapan(now).slice(0, 10).replaceAll("-", "")}-${random}`;
}
