// Signs in; without script it leads back to the form with a sentence.
import { z } from "zod";
import { isDeskPage, signInPath } from "../../../lib/address/page";
import { deskAction, formBytes } from "./action";
import { signIn as signInBy } from "./sign-in";

export const signIn = deskAction({
  name: "sign-in",
  roles: "nobody",
  page: "/desk/sign-in",
  most: formBytes,
  form: z.object({
    username: z.string().max(200),
    password: z.string().max(1000),
    to: z.string().max(200).default(""),
  }),
  run: async ({ desk, form: { to, ...typed }, from, headers }) => {
    const signed = await signInBy(desk, { ...typed, from, headers });
    if (typeof signed === "string") return { problem: signed, to: signInPath(to) };
    return { to: isDeskPage(to) ? to : "/desk", cookies: signed };
  },
});
