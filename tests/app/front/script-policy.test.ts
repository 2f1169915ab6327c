// Which scripts of a page may run: those that Next writes, and ours; none that anything else has brought into it.
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { allowByHash } from "../../../app/_server/front/script-policy";

const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; script-src-attr 'none'; style-src 'unsafe-inline'";
const allowed = (page: string, own: readonly string[] = []) =>
  /script-src ([^;]*)/.exec(allowByHash(policy, page, own))?.[1];
const hash = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

const data = 'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])';
const first = "(self.__next_f=self.__next_f||[]).push([0])";
const chunks = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});';

it("are those that Next writes, each by its hash", () => {
  const page = `<script id="_R_">${chunks}</script><p></p><script>${first}</script><script>${data}</script>`;
  expect(allowed(page)).toBe(["'self'", hash(chunks), hash(first), hash(data)].join(" "));
  expect(allowByHash(policy, page)).toContain("style-src 'unsafe-inline'");
});

it("are ours", () => {
  expect(allowed("<script>a(1)</script>", ["a(1)"])).toBe(`'self' ${hash("a(1)")}`);
});

it.each([
  "alert(1)",
  `${data};alert(1)`,
  `alert(1);${data}`,
  "self.__next_f.push([1,alert(1)])",
  'self.__next_f.push([1,"a"]);x=([2])',
  "self.__next_f.push([1,`a`])",
  chunks.replace('"a.js"', "alert(1)"),
  "",
])("are not: %s", (script) => {
  expect(allowed(`<script>${script}</script><SCRIPT>${script}</SCRIPT>`)).toBe("'self'");
});

it("are none of another file: that is for 'self' to say", () => {
  expect(allowed(`<script src="/a.js">${data}</script>`)).toBe("'self'");
});

it("are those that a page names in a policy of its own, at its very head and nowhere else", () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="script-src ${hash("a(1)")}">`;
  const page = (start: string) => `<!DOCTYPE html>\n<html lang="ja">\n<head>\n${start}<script>a(1)</script>`;
  expect(allowed(page(`<meta charset="utf-8">\n${meta}`))).toBe(`'self' ${hash("a(1)")}`);
  expect(allowed(page(`<meta charset="utf-8">\n<p>${meta}`))).toBe("'self'");
});

it("leaves a policy alone that has no place for them", () => {
  const own = "default-src 'none'; script-src 'sha256-x'; style-src 'unsafe-inline'";
  expect(allowByHash(own, `<script>${data}</script>`)).toBe(own);
});
