// A small pack as one value of an address: its JSON, deflated, in letters that an address keeps as they are (base64url).
// Bounded both ways, so that neither a mail program cuts it nor a crafted one fills the memory.
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { BadRequest } from "../errors";
import { mostPackBytes } from "./pack";

/** Characters that a link may add to an address; servers and mail programs take 8,000 in all. */
const longestLink = 6000;

/** @returns null where the pack is too large for a link */
export function packToLink(pack: object): string | null {
  const packed = strFromU8(deflateSync(strToU8(JSON.stringify(pack)), { level: 9 }), true);
  const link = btoa(packed).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return link.length <= longestLink ? link : null;
}

/**
 * The JSON text inside a link; what it holds is not checked yet.
 * @throws BadRequest 400 `unreadable-pack-link`
 */
export function packFromLink(link: string): string {
  const broken = new BadRequest(400, "unreadable-pack-link");
  if (link.length > longestLink || !/^[\w-]+$/.test(link)) throw broken;
  try {
    const packed = strToU8(atob(link.replaceAll("-", "+").replaceAll("_", "/")), true);
    // With a buffer of its own, what is more than that is dropped.
    const bytes = inflateSync(packed, { out: new Uint8Array(mostPackBytes + 1) });
    if (bytes.length > mostPackBytes) throw broken;
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw broken;
  }
}
