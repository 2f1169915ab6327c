// Every address of the application as its folders say it: what is attacked, and what is described, is made from this.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export type FoundRoute = {
  /** Its folder below app/: `[locale]/figures/[indicator]`; empty for none. */
  id: string;
  /** Methods that a handler has; a page is asked by GET. */
  methods: readonly string[];
  file: string;
};

export function foundRoutes(): FoundRoute[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(name))
    .sort();
  return files.map((name) => {
    const file = join("app", name);
    const methods = [...readFileSync(file, "utf8").matchAll(/^export (?:async )?(?:function|const) ([A-Z]+)\b/gm)];
    return {
      id: relative("app", dirname(file)).replaceAll("\\", "/"),
      methods: file.endsWith("page.tsx") ? ["GET"] : methods.map(([, method = ""]) => method),
      file,
    };
  });
}
