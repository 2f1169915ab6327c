// Who does something at the desk, and from where, as the log has it.
import type { DeskEvent } from "../../../lib/desk/desk-event";
import type { DeskUser } from "./desk-user";

export type Hand = Pick<DeskEvent, "who" | "name" | "from">;

export const handOf = ({ username, name }: DeskUser, from: string): Hand => ({ who: username, name, from });

/** What the desk does by itself: publishes what is due, goes on after a crash. */
export const deskItself: Hand = { who: "desk", name: "", from: "desk" };
