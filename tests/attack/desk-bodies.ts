// Hostile bodies at each door of the desk: none is answered with a fault, and none has an effect without session, token,
// role and origin.
import { DeskAtHand } from "../desk/desk-at-hand";
import { sendHostileBodies } from "../desk/hostile-bodies";
import { isOver, type Outcome, outcome, type Task } from "./outcome";

/** @param task its count is that of each door */
export async function attackWithDeskBodies(task: Task): Promise<Outcome> {
  const at = await DeskAtHand.open();
  const { doors, statuses, ...done } = await sendHostileBodies(at, { ...task, goesOn: () => !isOver(task) });
  await at.remove();
  const met = Object.entries(statuses).map(([status, times]) => `${times.toLocaleString("en")} × ${status}`);
  return outcome(
    "bodies at the desk",
    { count: task.count * doors },
    { ...done, measured: `${doors} doors: ${met.join(", ")}` },
  );
}
