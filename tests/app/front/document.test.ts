// Pages that are documents lose what Next writes for React, and nothing else; and nothing on them waits for React.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { withoutReact } from "../../../app/_server/front/document";
import { withLinks, withStyles } from "../../../app/_server/front/own-styles";

const page = (main: string) =>
  '<!DOCTYPE html><html lang="ja"><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
  '<script src="/_next/static/chunks/c.js" async=""></script><script type="module" src="/live/live-A.js"></script>' +
  "<script>(function(names){own()})(1)</script>" +
  '<script src="/_next/static/chunks/d.js" noModule=""></script></head><body>' +
  `<main id="main" tabindex="-1"${main}><p>self.__next_f.push</p></main>` +
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
  "<script>requestAnimationFrame(function(){$RT=performance.now()});</script>" +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"\\u003c/script> x"])</script>' +
  "</body></html>";

describe("a page", () => {
  it("that is a document keeps its style, its own scripts and its text, and nothing of React's", () => {
    expect(withoutReact(page(' data-document=""'))).toBe(
      '<!DOCTYPE html><html lang="ja"><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
        '<script type="module" src="/live/live-A.js"></script><script>(function(names){own()})(1)</script></head><body>' +
        '<main id="main" tabindex="-1" data-document=""><p>self.__next_f.push</p></main></body></html>',
    );
  });

  it("that is a document says nothing twice: no seams, and no colours that its head says", () => {
    const whole = (text: string) => page(' data-document=""').replace("<p>", text);
    expect(withoutReact(whole('a<!-- -->b<path fill="var(--chart-series1,#0017c1)"/><p>'))).toBe(
      withoutReact(whole('ab<path fill="var(--chart-series1)"/><p>')),
    );
  });

  it("that is a document has its sheets in it, with the tokens that it uses, and can have them linked again", async () => {
    const read = (css: string | null) => withStyles(page(' data-document=""'), async () => css);
    const css = ":root{--color-a:#fff;--color-b:#000;--gap:1px}p{color:var(--color-b)}";
    const styled = await read(css);
    expect(styled).toContain(
      '<style data-from="/_next/static/chunks/a.css">:root{--color-b:#000;--gap:1px}p{color:var(--color-b)}</style>',
    );
    expect(withLinks(styled)).toBe(page(' data-document=""').replace(' data-precedence="next"/>', ">"));
    // What is not there, leads elsewhere by its place, or might end the element.
    for (const one of [null, "p{background:url(a.png)}", "p::after{content:'</style>'}"]) {
      expect(await read(one)).toBe(page(' data-document=""'));
    }
  });

  it("that is an application stays as it is", () => {
    expect(withoutReact(page(""))).toBe(page(""));
  });
});

describe("the pages that say nothing else", () => {
  const folder = join("app", "[locale]");
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /(^|[\\/])page\.tsx$/.test(path),
  );
  const textOf = (path: string) => readFileSync(path, "utf8");
  const documents = found
    .map((path) => join(folder, path))
    .filter((path) => !/<(?:Page|Desk)Shell[^>]*\bapplication\b/.test(textOf(path)));

  /** Components of React in the browser that a file takes in, by way of whatever it takes in. */
  function clientComponents(path: string, seen: Set<string>): string[] {
    if (seen.has(path)) return [];
    seen.add(path);
    const text = textOf(path);
    if (text.startsWith('"use client"')) return [path];
    return [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from "(\.[^"]+)"/gm)].flatMap(([, name = ""]) => {
      const to = ["", ".ts", ".tsx"]
        .map((end) => join(dirname(path), name) + end)
        .find((one) => /\.tsx?$/.test(one) && existsSync(one));
      return to ? clientComponents(to, seen) : [];
    });
  }

  it("have no component that would have to wait for React", () => {
    expect(documents.length).toBeGreaterThan(8);
    const seen = new Set<string>();
    expect(documents.flatMap((path) => clientComponents(path, seen))).toEqual([]);
  });
});
