// What a bench hands back, and what the README's table shows.

export type BenchResult = {
  name: string;
  value: number;
  unit: string;
  aim: { atMost: number } | { atLeast: number };
};

/** Middle of the values: one slow round of a busy machine does not decide. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? Number.NaN) + (sorted[Math.ceil(middle - 0.5)] ?? Number.NaN)) / 2;
}
