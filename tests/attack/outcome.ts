// What a part of the attack hands back, and the table that all of them make.

export type Outcome = {
  name: string;
  tried: number;
  /** One line each, with what it takes to do it again. */
  failures: string[];
  /** What was measured on the way. */
  measured?: string;
};

/** What an answer may take, in milliseconds, and by how much the server's memory may have grown. */
export type Limits = { longest: number; growth: number; megabytes: number };

/** How much of it, and by when: a part that can't do all of its own by then has failed. */
export type Task = { seed: number; count: number; until: number };

export const isOver = ({ until }: Pick<Task, "until">) => performance.now() > until;

/** Tries each in its turn, as often and as long as it may. @param faultAfter null where nothing is wrong after one of them */
export async function inTurn<One extends string>(
  all: readonly One[],
  task: Task,
  faultAfter: (one: One) => Promise<string | null>,
): Promise<Pick<Outcome, "tried" | "failures">> {
  const failures: string[] = [];
  let tried = 0;
  for (; tried < task.count && !isOver(task); tried += 1) {
    const one = all[tried % all.length] as One;
    const fault = await faultAfter(one);
    if (fault) failures.push(`${one}, seed ${task.seed}, number ${tried}: ${fault}`);
  }
  return { tried, failures };
}

/** What was not tried in time counts as a failure of its own. */
export function outcome(name: string, task: Pick<Task, "count">, done: Omit<Outcome, "name">): Outcome {
  const missed = task.count - done.tried;
  const late = missed > 0 ? [`${missed} of ${task.count} were not tried in time`] : [];
  return { name, ...done, failures: [...done.failures, ...late] };
}

/** A Markdown table, as the README shows it. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(
    ({ name, tried, failures, measured = "" }) =>
      `| ${name} | ${tried.toLocaleString("en")} | ${measured} | ${failures.length} |`,
  );
  return ["| Attack | Tried | Measured | Failed |", "|---|---|---|---|", ...rows].join("\n");
}
