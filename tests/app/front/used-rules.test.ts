// Of a sheet a page gets the rules that it can have use for: none that it may need is missing.
import { describe, expect, it } from "vitest";
import { withStyles } from "../../../app/_server/front/own-styles";
import { classesOf, usedRules } from "../../../app/_server/front/used-rules";

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
});
