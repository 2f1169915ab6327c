// The credit lines of a figure: of its numbers, and of those that are lost.
import type { Figure } from "./figure";

type Credited = Pick<Figure, "sourceLine" | "lost">;

/** All of them. */
export function creditsOf({ sourceLine, lost }: Credited): string[] {
  return [sourceLine, lost?.source ?? ""].filter(Boolean);
}

/** The one line where there is room for one: that of its numbers, where it has any; empty where no source is known. */
export function creditOf(figure: Credited): string {
  return creditsOf(figure)[0] ?? "";
}
