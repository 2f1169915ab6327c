// Which text of a file stands in the place of one that was made: the same but for blanks, else the one that has most in
// common with it.

/** Longer texts are no titles, and comparing them would take long. */
const longest = 600;
/** So much of two texts must be the same. */
const alike = 0.4;

/** Without blanks: a program may break a line, or part a text by script. */
export const tight = (text: string) => text.replace(/\s+/g, "");

function pairsOf(text: string): Map<string, number> {
  const letters = tight(text).slice(0, longest);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Sørensen–Dice of the pairs of letters of two texts: 1 for the same, 0 for nothing in common. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  const both = [...one].reduce((sum, [pair, count]) => sum + Math.min(count, other.get(pair) ?? 0), 0);
  const all = size(one) + size(other);
  return all === 0 ? 0 : (2 * both) / all;
}

/** The text that is most like another; undefined where none is much like it. */
export function closest(wanted: string, texts: readonly string[]): string | undefined {
  const pairs = pairsOf(wanted);
  const [best] = texts
    .slice(0, 5000)
    .map((text) => ({ text, like: tight(text) === tight(wanted) ? 1 : likeness(pairs, pairsOf(text)) }))
    .sort((a, b) => b.like - a.like);
  return best && best.like >= alike ? best.text : undefined;
}
