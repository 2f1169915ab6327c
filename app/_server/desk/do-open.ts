// Makes the first account, with the link of `npm run desk -- open`.
import { z } from "zod";
import { openingPath } from "../../../lib/address/page";
import { deskAction, formBytes } from "./action";
import { takeOpeningLink } from "./opening-link";

const text = z.string().max(200);

export const open = deskAction({
  name: "open",
  roles: "nobody",
  page: "/desk/open",
  most: formBytes,
  form: z.object({ key: text, username: text, name: text, password: text, again: text }),
  run: async ({ desk, form: { key, again, ...given }, from }) => {
    const problem = given.password === again ? await takeOpeningLink(desk, key, given, from) : "not-again";
    return problem ? { problem, to: openingPath(key) } : { to: "/desk/sign-in", done: "opened" };
  },
});
