// A pack from the text of a file: all that is wrong with it, each as a problem with its place; never an exception.
import type { core } from "zod";
import type { Problem } from "../problem";
import { mostPackBytes, type Pack, packPatterns, packSchema } from "./pack";
import { lettersProblems } from "./pack-letters";

export type PackReading = { pack: Pack; problems?: never } | { pack?: never; problems: Problem[] };

type Issue = core.$ZodIssue;
type Path = readonly PropertyKey[];

/** @param path of a field, numbers counted from 0: `slides.2.figure` */
export function packProblem(file: string, path: Path, code: string, detail: Problem["detail"] = {}, line = 0): Problem {
  return { code, severity: "error", file, line, column: path.map(String).join("."), detail };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** What was found, short enough for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const byPattern = new Map([
  [packPatterns.name, "pack-name"],
  [packPatterns.line, "pack-line"],
  [packPatterns.lines, "pack-line"],
  [packPatterns.url, "pack-address"],
  [packPatterns.edition, "pack-edition"],
  [packPatterns.id, "pack-id"],
]);

function formatCode(issue: Extract<Issue, { code: "invalid_format" }>): string {
  if (issue.format === "date") return "pack-date";
  const found = [...byPattern].find(([pattern]) => String(pattern) === issue.pattern);
  return found?.[1] ?? "pack-time";
}

/** Of the ways in which a value may be written, the one that it comes nearest to. */
function nearest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const rank = (issues: readonly Issue[]) =>
    issues.reduce((sum, { path, code }) => sum + (path.length === 0 && code === "invalid_type" ? 100 : 1), 0);
  return branches.reduce((best, branch) => (rank(branch) < rank(best) ? branch : best));
}

function problemsOf(issue: Issue, whole: unknown, file: string, parent: Path = []): Problem[] {
  const path = [...parent, ...issue.path];
  const value = at(whole, path);
  const one = (code: string, detail: Problem["detail"] = {}) => [packProblem(file, path, code, detail)];
  switch (issue.code) {
    case "invalid_union":
      if (value === undefined) return one("pack-missing");
      return nearest(issue.errors).flatMap((inner) => problemsOf(inner, whole, file, path));
    case "unrecognized_keys":
      return issue.keys.map((key) => packProblem(file, [...path, key], "pack-unknown-field"));
    case "invalid_type":
      return value === undefined
        ? one("pack-missing")
        : one("pack-kind", { value: shown(value), expected: issue.expected });
    case "invalid_value":
      return one("pack-choice", { value: shown(value), allowed: issue.values.map(String).join(", ") });
    case "too_big":
      return one(issue.origin === "array" ? "pack-many" : "pack-long", { most: Number(issue.maximum) });
    case "too_small":
      return one("pack-empty");
    case "invalid_format":
      return one(formatCode(issue), { value: shown(value) });
    default:
      return one("pack-kind", { value: shown(value), expected: "" });
  }
}

/** Twice as deep as a pack goes: what walks through a value, level by level, ends at some depth of its own. */
const deepest = 16;

function isDeep(json: string): boolean {
  let depth = 0;
  let quoted = false;
  // Letter by letter: a pattern for texts takes forever over one that never ends.
  for (let at = 0; at < json.length && depth <= deepest; at += 1) {
    const letter = json[at] ?? "";
    if (letter === '"') quoted = !quoted;
    else if (quoted && letter === "\\") at += 1;
    else if (!quoted && "[{".includes(letter)) depth += 1;
    else if (!quoted && "]}".includes(letter)) depth -= 1;
  }
  return depth > deepest;
}

/** Line of a syntax error, where the engine says its position; else 0. */
function lineOf(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split("\n").length : 0;
}

/**
 * Reads a pack.
 * @param input the file's text, or the value that it holds
 * @param file its name, for the problems
 */
export function readPack(input: unknown, file = ""): PackReading {
  let value = input;
  if (typeof input === "string") {
    const bytes = new TextEncoder().encode(input).byteLength;
    if (bytes > mostPackBytes) return { problems: [packProblem(file, [], "pack-large", { most: mostPackBytes })] };
    if (isDeep(input)) return { problems: [packProblem(file, [], "pack-deep")] };
    try {
      value = JSON.parse(input.replace(/^\ufeff/, ""));
    } catch (error) {
      return { problems: [packProblem(file, [], "pack-no-json", {}, lineOf(input, (error as Error).message))] };
    }
  }
  const read = packSchema.safeParse(value);
  if (read.success) {
    const problems = lettersProblems(read.data).map(({ path, code, detail }) => packProblem(file, path, code, detail));
    return problems.length > 0 ? { problems } : { pack: read.data };
  }
  return { problems: read.error.issues.flatMap((issue) => problemsOf(issue, value, file)) };
}
