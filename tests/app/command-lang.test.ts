// In which language the commands answer: one rule for all of them.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commandLang } from "../../app/_commands/command-lang";

describe("the language of a command", () => {
  it.each([
    [undefined, {}, "ja"],
    [undefined, { LANG: "ja_JP.UTF-8" }, "ja"],
    [undefined, { LANG: "en_US.UTF-8" }, "en"],
    [undefined, { LANG: "de_DE.UTF-8" }, "en"],
    [undefined, { LANG: "C.UTF-8" }, "ja"],
    [undefined, { LANG: "POSIX" }, "ja"],
    [undefined, { LANG: "ca_ES.UTF-8" }, "en"],
    [undefined, { LC_ALL: "en_GB.UTF-8", LANG: "ja_JP.UTF-8" }, "en"],
    [undefined, { LC_MESSAGES: "ja_JP.UTF-8", LANG: "en_US.UTF-8" }, "ja"],
    [undefined, { LC_ALL: "", LC_MESSAGES: "", LANG: "en_US.UTF-8" }, "en"],
    ["en", { LC_ALL: "ja_JP.UTF-8" }, "en"],
    ["ja", { LC_ALL: "en_GB.UTF-8" }, "ja"],
  ] as const)("is told by --lang %s and %j: %s", (asked, environment, lang) => {
    expect(commandLang(asked, environment)).toBe(lang);
  });

  it.each(["data.ts", "export.ts"])("is the same for %s", (command) => {
    const env = { ...process.env, LC_ALL: "en_GB.UTF-8", LC_MESSAGES: "", LANG: "ja_JP.UTF-8" };
    const run = ["--import", "tsx", `app/_commands/${command}`, "--help"];
    const { status, stdout } = spawnSync(process.execPath, run, { encoding: "utf8", env });
    expect([status, stdout.split("\n")[0]]).toEqual([0, "Usage:"]);
  });
});
