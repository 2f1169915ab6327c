// Everything that can be done at the desk; tests of hostile bodies and of who may do what are made from this list.
import { ownEntry } from "../../../lib/own-entry";
import type { AnyAction } from "./action";
import { addAccountAction, changeRoleAction, givePasswordAction, lockAccountAction } from "./do-accounts";
import { approve } from "./do-approve";
import { dropBackup, putBackup, takeBackup } from "./do-backup";
import { endSession } from "./do-end-session";
import { check, dropFile, mend } from "./do-mend";
import { open } from "./do-open";
import { password } from "./do-password";
import { place } from "./do-place";
import { publish, schedule, unschedule, withdraw } from "./do-publish";
import { put } from "./do-put";
import { rehearseDrafts } from "./do-rehearse-drafts";
import { askRestore, callOffRestore, restoreBackup } from "./do-restore";
import { signIn } from "./do-sign-in";
import { signOut } from "./do-sign-out";
import { sendBack, submit } from "./do-submit";
import { correctTexts } from "./do-text";

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
  place,
  correctTexts,
  put,
  mend,
  dropFile,
  check,
  submit,
  sendBack,
  approve,
  publish,
  schedule,
  unschedule,
  withdraw,
  rehearseDrafts,
  takeBackup,
  putBackup,
  askRestore,
  restoreBackup,
  callOffRestore,
  dropBackup,
];

const byName = Object.fromEntries(deskActions.map((action) => [action.name, action]));

export const findAction = (name: string): AnyAction | undefined => ownEntry(byName, name);
