// A pack in a link comes out as it went in; anything else is refused in bounded memory.
import { deflateSync } from "fflate";
import { expect, it } from "vitest";
import { BadRequest } from "../../lib/errors";
import { mostPackBytes } from "../../lib/slides/pack";
import { packFromLink, packToLink } from "../../lib/slides/pack-link";

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

it("carries a pack there and back, in letters that an address keeps", () => {
  const pack = { title: "見本の会議", slides: [{ text: "髙﨑〜①㈱" }] };
  const link = packToLink(pack);
  expect(link).toMatch(/^[\w-]+$/);
  expect(JSON.parse(packFromLink(link ?? ""))).toEqual(pack);
});

it("makes no link that a server would cut", () => {
  const noise = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)));
  expect(packToLink({ title: noise.join("") })).toBeNull();
});

it.each([
  ["nothing", ""],
  ["no base64url", "a+b/"],
  ["no deflated data", "aaaa"],
  ["no UTF-8", base64url(deflateSync(new Uint8Array([0x22, 0xff, 0x22])))],
  ["too long", "A".repeat(7000)],
  ["a bomb", base64url(deflateSync(new Uint8Array(mostPackBytes + 1).fill(32)))],
])("refuses %s", (_, link) => {
  expect(() => packFromLink(link)).toThrow(BadRequest);
});
