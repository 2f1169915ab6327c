// A draft that a form without script has sent: the front (app/_commands/serve.mjs) takes it out of the body and hands it on.
import { headers } from "next/headers";
import { cutDraft } from "../../lib/claims/split-draft";

/** Null where the page is only read. */
export async function sentDraft(): Promise<string | null> {
  const sent = (await headers()).get("x-sent-draft");
  return sent === null ? null : cutDraft(decodeURIComponent(sent).replaceAll("\r\n", "\n"));
}
