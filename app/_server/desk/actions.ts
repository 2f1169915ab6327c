// Everything that can be done at the desk; tests of hostile bodies and of who may do what are made from this list.
import { ownEntry } from "../../../lib/own-entry";
import type { AnyAction } from "./action";
import { addAccountAction, changeRoleAction, givePasswordAction, lockAccountAction } from "./do-accounts";
import { endSession } from "./do-end-session";
import { open } from "./do-open";
import { password } from "./do-password";
import { signIn } from "./do-sign-in";
import { signOut } from "./do-sign-out";

export const deskActions: readonly AnyAction[] = [
  open,
  signIn,
  signOut,
  password,
  endSession,
  addAccountAction,
  givePasswordAction,
  changeRoleAction,
  lockAccountAction,
];

const byName = Object.fromEntries(deskActions.map((action) => [action.name, action]));

export const findAction = (name: string): AnyAction | undefined => ownEntry(byName, name);
