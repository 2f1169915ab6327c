// Ends the session, wherever its cookie went.
import { z } from "zod";
import { roles } from "../../../lib/desk/role";
import { deskAction, formBytes } from "./action";
import { appendNext } from "./append-next";
import { forgetTyped } from "./typed-forms";

export const signOut = deskAction({
  name: "sign-out",
  roles,
  page: "/desk",
  most: formBytes,
  form: z.object({}),
  always: true,
  run: async ({ desk, headers, user, from }) => {
    const { headers: answered } = await desk.auth.api.signOut({ headers, returnHeaders: true });
    forgetTyped(user);
    const { username: who, name } = user;
    await appendNext(desk.store, { who, name, from, subject: `sign-in:${who}`, what: "signed-out", detail: {} });
    return { to: "/desk/sign-in", done: "signed-out", cookies: answered.getSetCookie() };
  },
});
