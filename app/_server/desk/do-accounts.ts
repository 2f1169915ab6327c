// What an administrator does with accounts.
import { z } from "zod";
import { roles } from "../../../lib/desk/role";
import { type AccountProblem, addAccount, givePassword, setLocked, setRole } from "./accounts";
import { type DeskAnswer, deskAction, formBytes } from "./action";
import { handOf } from "./hand";

const text = z.string().max(200);
const account = z.string().max(64);
const common = { roles: ["admin"], page: "/desk/accounts", most: formBytes } as const;

function told(problem: AccountProblem | null, done: string): DeskAnswer {
  return problem ? { problem } : { to: "/desk/accounts", done };
}

export const addAccountAction = deskAction({
  ...common,
  name: "add-account",
  keeps: ["username", "name", "role"],
  form: z.object({ username: text, name: text, role: z.enum(roles), password: text }),
  run: async ({ desk, user, form, from }) => told(await addAccount(desk, handOf(user, from), form), "account-added"),
});

export const givePasswordAction = deskAction({
  ...common,
  name: "give-password",
  form: z.object({ account, password: text }),
  run: async ({ desk, user, form, from }) =>
    told(await givePassword(desk, handOf(user, from), form.account, form.password), "password-given"),
});

export const changeRoleAction = deskAction({
  ...common,
  name: "change-role",
  form: z.object({ account, role: z.enum(roles) }),
  run: async ({ desk, user, form, from }) =>
    told(await setRole(desk, handOf(user, from), form.account, form.role), "role-changed"),
});

export const lockAccountAction = deskAction({
  ...common,
  name: "lock-account",
  form: z.object({ account, locked: z.enum(["yes", "no"]) }),
  run: async ({ desk, user, form, from }) => {
    const locked = form.locked === "yes";
    return told(
      await setLocked(desk, handOf(user, from), form.account, locked),
      locked ? "account-locked" : "account-unlocked",
    );
  },
});
