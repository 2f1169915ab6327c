// Changes one's own password: of the session that asks, and every other ends.
import { z } from "zod";
import { roles } from "../../../lib/desk/role";
import { changePassword, isPassword } from "./accounts";
import { deskAction, formBytes } from "./action";
import { handOf } from "./hand";
import { newDevice } from "./known-device";
import { signIn } from "./sign-in";

const text = z.string().max(1000);

export const password = deskAction({
  name: "password",
  roles,
  page: "/desk/password",
  most: formBytes,
  form: z.object({ present: text, password: text, again: text }),
  always: true,
  run: async ({ desk, user, form, from, headers }) => {
    if (form.password !== form.again) return { problem: "not-again" };
    if (form.password === form.present) return { problem: "same-password" };
    const { username, id } = user;
    if (!isPassword(form.password, username)) return { problem: "password-form" };
    // Whoever found a machine left open can't keep others out; guessing is closed as at the sign-in.
    const known = await signIn(desk, { username, password: form.present, from, headers });
    if (typeof known === "string") return { problem: known === "wrong" ? "wrong-present" : known };
    const problem = await changePassword(desk, handOf(user, from), id, form.password);
    if (problem) return { problem };
    // No stranger's device, though no password before this one makes it known.
    const signed = await signIn(desk, { username, password: form.password, from, headers, device: newDevice() });
    if (typeof signed === "string") return { to: "/desk/sign-in", done: "password" };
    return { to: "/desk", done: "password", cookies: signed };
  },
});
