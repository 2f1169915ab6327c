// What every page of the desk begins with: who is signed in, and whether it is for him.
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type DeskPath, deskTold, pageHref, signInPath, splitReader } from "../../../lib/address/page";
import { isAllowed, type Role, roles } from "../../../lib/desk/role";
import { pageLocale } from "../page-locale";
import { type DeskUser, deskUser } from "./desk-user";
import { theDesk } from "./the-desk";

/**
 * Leads away whoever is not signed in, has to change the password first, or may not see the page; `/desk` says what else
 * there is to say.
 * @param allowed administrators always are
 * @param options `firstPassword`: also for who has to change the password first
 */
export async function deskPage(
  params: Promise<{ locale: string }>,
  allowed: readonly Role[] = roles,
  { firstPassword = false } = {},
): Promise<DeskUser> {
  const locale = await pageLocale(params);
  const lead = (path: DeskPath): never => redirect(pageHref(locale, path));
  const user = await deskUser(await headers());
  if (!user) return lead(signInPath(splitReader((await headers()).get("x-asked-path") ?? "").path));
  if (user.mustChange && !firstPassword) return lead("/desk/password");
  return isAllowed(user.role, allowed) ? user : lead(deskTold("/desk", { problem: "role" }));
}

/** Whether there is an account. */
export async function isOpen(): Promise<boolean> {
  const events = await (await theDesk())?.store.events({ subject: "account", most: 1 });
  return events !== undefined && events.length > 0;
}
