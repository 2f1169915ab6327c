// What can be done at the desk: each action is one of these, in the list of actions.ts, and has one door (door.ts).
import type { z } from "zod";
import type { DeskPath } from "../../../lib/address/page";
import type { Role } from "../../../lib/desk/role";
import type { Era, Lang } from "../../../lib/localised";
import type { DeskUser } from "./desk-user";
import type { Desk } from "./the-desk";

export type SentFile = { name: string; bytes: Uint8Array };

/**
 * Where the reader is led: to a page, which may say what was done; or to the one with the form, which says why it was not. The
 * codes are worded in desk-told-words.ts. `typed`, the key of what was typed, is the door's to add;
 * null where what was sent is kept all the same.
 */
export type DeskAnswer =
  | { to: DeskPath; done?: string; cookies?: readonly string[] }
  | { problem: string; detail?: string; to?: DeskPath; typed?: string | null }
  /** What a script asked: it changes nothing, and is answered where it was asked. */
  | { found: object };

type Given<Form, User> = {
  user: User;
  form: Form;
  /** By the name of their field; none that is empty. */
  files: ReadonlyMap<string, SentFile>;
  lang: Lang;
  era: Era;
  /** The reader's address. */
  from: string;
  headers: Headers;
  desk: Desk;
};

type Allowed = readonly Role[] | "nobody";

type DeskAction<Form = unknown, Roles extends Allowed = Allowed> = {
  /** The last part of its address. */
  name: string;
  /** Who may; administrators always. `nobody`: who is not signed in. */
  roles: Roles;
  /** The page with its form. */
  page: DeskPath;
  /** Bytes of what is sent. */
  most: number;
  /** Texts by the names of their fields, a list where one stands several times; what else was sent is dropped. */
  form: z.ZodType<Form>;
  /** Fields that are shown again where it was refused: none that is secret. */
  keeps?: "all" | readonly string[];
  /** Also for who has to change the password first. */
  always?: boolean;
  run: (given: Given<Form, Roles extends "nobody" ? null : DeskUser>) => Promise<DeskAnswer>;
};

/** What the door hands to any of them, having looked at it. */
export type AnyAction = Omit<DeskAction, "run"> & {
  run: (given: Given<unknown, DeskUser | null>) => Promise<DeskAnswer>;
};

/** An action, with the type of what its form sends; the list holds all of them alike. */
export function deskAction<Form, Roles extends Allowed>(action: DeskAction<Form, Roles>): AnyAction {
  return action as unknown as AnyAction;
}

/** A form of ordinary fields. */
export const formBytes = 20_000;
