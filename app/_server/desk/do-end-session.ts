// Ends a session of one's own, on whatever machine it is.
import { z } from "zod";
import { roles } from "../../../lib/desk/role";
import { deskAction, formBytes } from "./action";
import { appendNext } from "./append-next";
import { ownSessions } from "./own-sessions";

export const endSession = deskAction({
  name: "end-session",
  roles,
  page: "/desk/sessions",
  most: formBytes,
  form: z.object({ session: z.string().max(64) }),
  run: async ({ desk, user, form, from }) => {
    const found = (await ownSessions(desk, user)).find(({ id }) => id === form.session);
    if (!found) return { problem: "no-session" };
    await (await desk.auth.$context).internalAdapter.deleteSession(found.token);
    const { username: who, name } = user;
    await appendNext(desk.store, { who, name, from, subject: `sign-in:${who}`, what: "session-ended", detail: {} });
    return { to: "/desk/sessions", done: "session-ended" };
  },
});
