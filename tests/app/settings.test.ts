// Settings that concern other sites: what they become, and what is refused in words.
import { describe, expect, it } from "vitest";
import { serveArguments } from "../../app/_commands/serve-command";
import { deskHeader, frameAncestors, listenHost, proxies, siteOrigin } from "../../app/_server/settings";

describe("FRAME_ANCESTORS", () => {
  it.each([
    [undefined, "'self'"],
    ["", "'self'"],
    ["https://wiki.example.jp", "'self' https://wiki.example.jp"],
    [" https://*.example.jp:8443   intranet  https: ", "'self' https://*.example.jp:8443 intranet https:"],
  ])("%s becomes %s", (setting, expected) => {
    expect(frameAncestors({ FRAME_ANCESTORS: setting })).toBe(expected);
  });

  it.each([
    "*",
    "https://a.example.jp/path",
    "https://a.example.jp; script-src *",
    "https://a.example.jp,https://b.example.jp",
    "'none'",
    "data:",
    "https://a.example.jp https://*",
  ])("%s is refused by name, in both languages", (setting) => {
    expect(() => frameAncestors({ FRAME_ANCESTORS: setting })).toThrow(
      /FRAME_ANCESTORS の「.+」は使えません.*can't have/,
    );
  });
});

describe("SITE_URL", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["https://survey.example.jp", "https://survey.example.jp"],
    ["http://survey.example.jp:3000/", "http://survey.example.jp:3000"],
  ])("%s becomes %s", (setting, expected) => {
    expect(siteOrigin({ SITE_URL: setting })).toBe(expected);
  });

  it.each([
    "survey.example.jp",
    "ftp://survey.example.jp",
    "https://survey.example.jp/dashboard",
    "javascript:alert(1)",
  ])("%s is refused in both languages", (setting) => {
    expect(() => siteOrigin({ SITE_URL: setting })).toThrow(/SITE_URL の「.+」は使えません.*can't be/);
  });
});

describe("PROXIES", () => {
  it("is a number", () => expect([undefined, "", "2"].map((PROXIES) => proxies({ PROXIES }))).toEqual([0, 0, 2]));

  it.each(["-1", "10", "yes", "127.0.0.1"])("%s is refused in both languages", (PROXIES) => {
    expect(() => proxies({ PROXIES })).toThrow(/設定 PROXIES .* \/ PROXIES can't be/);
  });
});

describe("HOST", () => {
  it("is where the pages are served", () => {
    const served = (host: string | null) => serveArguments(3000, host).slice(1);
    expect(served(null)).toEqual(["3000"]);
    expect(served("127.0.0.1")).toEqual(["3000", "127.0.0.1"]);
  });

  it.each([
    [undefined, null],
    ["", null],
    ["127.0.0.1", "127.0.0.1"],
    ["::1", "::1"],
    ["survey.example.jp", "survey.example.jp"],
  ])("%s becomes %s", (HOST, expected) => expect(listenHost({ HOST })).toBe(expected));

  it.each(["127.0.0.1:80", "-p", "a b", "http://localhost"])("%s is refused in both languages", (HOST) => {
    expect(() => listenHost({ HOST })).toThrow(/設定 HOST .* \/ HOST can't be/);
  });
});

describe("the header that names who signed in before", () => {
  const SITE_URL = "https://survey.example.jp";

  it("is believed of addresses and networks only", () => {
    expect(deskHeader({})).toBeNull();
    for (const DESK_PROXIES of ["10.0.0.5", "10.0.0.5 10.1.0.0/24", "2001:db8::1,2001:db8::/32"])
      expect(deskHeader({ DESK_HEADER: "X-Remote-User", DESK_PROXIES, SITE_URL })).toBe("x-remote-user");
  });

  it.each([
    ["DESK_PROXIES", "X-Remote-User", ""],
    ["DESK_PROXIES", "X-Remote-User", "proxy.example.jp"],
    ["DESK_PROXIES", "X-Remote-User", "10.0.0.0/33"],
    ["DESK_PROXIES", "X-Remote-User", "10.0.0.5/1/2"],
    ["DESK_HEADER", "Cookie", "10.0.0.5"],
    ["DESK_HEADER", "X Remote", "10.0.0.5"],
  ])("is refused in both languages: %s of %s from %s", (name, DESK_HEADER, DESK_PROXIES) => {
    expect(() => deskHeader({ DESK_HEADER, DESK_PROXIES, SITE_URL })).toThrow(
      new RegExp(`設定 ${name} .* / ${name} can't be`),
    );
  });

  it("is of no use where the site's own address is not said", () => {
    expect(() => deskHeader({ DESK_HEADER: "X-Remote-User", DESK_PROXIES: "10.0.0.5" })).toThrow(
      /SITE_URL がないと使えません.* \/ DESK_HEADER can't be used without SITE_URL/,
    );
  });
});
