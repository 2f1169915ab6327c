// Of a sheet a page gets the rules that it can have use for: none that it may need is missing.
import { describe, expect, it, vi } from "vitest";
import { withStyles } from "../../../app/_server/front/own-styles";
import { classesOf, usedRules } from "../../../app/_server/front/used-rules";

const counted = vi.hoisted(() => ({ cuts: 0 }));
vi.mock("../../../app/_server/front/used-rules", async (original) => {
  const real = await original<typeof import("../../../app/_server/front/used-rules")>();
  const count: typeof real.usedRules = (...given) => {
    counted.cuts += 1;
    return real.usedRules(...given);
  };
  return { ...real, usedRules: count };
});

const cut = (sheet: string, ...names: string[]) => usedRules(sheet, new Set(names));

describe("of a sheet", () => {
  it("rules for classes that there are stay, and those for no class", () => {
    const sheet = "p,[hidden]{a:b}.one{a:b}.two .three{a:b}.one.two>p{a:b}a:hover{a:b}";
    expect(cut(sheet)).toBe("p,[hidden]{a:b}a:hover{a:b}");
    expect(cut(sheet, "one", "three")).toBe("p,[hidden]{a:b}.one{a:b}a:hover{a:b}");
    expect(cut(sheet, "one", "two", "three")).toBe(sheet);
  });

  it("a rule stays where one of its selectors may hold", () => {
    expect(cut(".one,.two{a:b}.one,.three{a:b}", "two")).toBe(".one,.two{a:b}");
  });

  it("what stands in brackets may be missing", () => {
    const sheet = "p:not(.one,.two){a:b}:is(.one,.two) p{a:b}p:has(.one:not(.two:is(.three))){a:b}";
    expect(cut(sheet)).toBe(sheet);
    expect(cut(`.four:not(.one){a:b}${sheet}`)).toBe(sheet);
  });

  it("groups lose the same, and go when they are empty", () => {
    expect(
      cut("@media print{.one{a:b}p{a:b}}@supports (a:b){@media print{.one{a:b}}}@container c (w>1px){.one{a:b}}"),
    ).toBe("@media print{p{a:b}}");
  });

  it("other at-rules stay as they are", () => {
    const sheet = '@charset "utf-8";@font-face{src:local("a}b")}@keyframes x{0%{a:b}to{a:b}}@page{margin:1cm}';
    expect(cut(sheet)).toBe(sheet);
  });

  it("braces and hyphens in texts and names mislead nobody", () => {
    expect(cut('.one:after{content:"}{"}.two{a:b}', "two")).toBe(".two{a:b}");
    expect(cut(String.raw`p:after{content:"\"}"}.one{a:b}`)).toBe(String.raw`p:after{content:"\"}"}`);
    // Escaped names are not looked into; a name that a script completes has its beginning there.
    expect(cut(String.raw`.a\:b{a:b}`)).toBe(String.raw`.a\:b{a:b}`);
    expect(cut(".verdict-higher{a:b}.verdict{a:b}", "verdict-")).toBe(".verdict-higher{a:b}");
  });

  it("classes are read from a page wherever they stand", () => {
    expect(classesOf('<p class="a  b"></p><b\nclass="c-d">')).toEqual(["a", "b", "c-d"]);
  });

  it("a page keeps what scripts may add", async () => {
    const page = '<link rel="stylesheet" href="/_next/static/a.css"><p class="one">';
    const read = async () => ".one{a:b}.two{a:b}.three{a:b}";
    expect(await withStyles(page, read, () => ["two"])).toBe(
      '<style data-from="/_next/static/a.css">.one{a:b}.two{a:b}</style><p class="one">',
    );
  });

  it("a page has the design tokens of its looks, whatever a reader wrote into a field", async () => {
    const page = (shown: string, sent: string) =>
      `<link rel="stylesheet" href="/_next/static/a.css"><input value="${sent}"><p>${sent}</p>${shown}`;
    const read = async () => ":root{--color-a:1;--color-b:2;--color-c:3;--color-d:4;--color-e:5}";
    const styled = async (shown: string, sent = "") =>
      /<style[^>]*>(.*?)<\/style>/.exec(await withStyles(page(shown, sent), read, () => []))?.[1];
    expect(await styled("", "var(--color-a var(--color-b)")).toBe(":root{}");
    const shown = '<p style="color:var(--color-b)"><svg><rect fill="var(--color-c)" stroke="var(--color-d)"/></svg>';
    expect(await styled(shown, "var(--color-a")).toBe(":root{--color-b:2;--color-c:3;--color-d:4;}");
    expect(await styled("<style>p{color:var(--color-e)}</style>")).toBe(":root{--color-e:5}");
  });

  it("a page is cut once for whatever its readers wrote, and anew for another sheet", async () => {
    const page = (sent: string) =>
      `<link rel="stylesheet" href="/_next/static/a.css"><p class="once"><input value="${sent}">`;
    const cutOf = async (sent: string, sheet: string) => {
      counted.cuts = 0;
      await withStyles(
        page(sent),
        async () => sheet,
        () => [],
      );
      return counted.cuts;
    };
    const sheet = ".once{a:b}";
    expect(await cutOf("", sheet)).toBe(1);
    for (const name of ["a", "x1", "x2"]) expect(await cutOf(`var(--${name}`, sheet)).toBe(0);
    expect(await cutOf("", `${sheet}p{a:b}`)).toBe(1);
  });
});
