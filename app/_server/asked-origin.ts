// The dashboard's address in a page that is drawn for one request; reading it makes a page dynamic.
import { headers } from "next/headers";
import { originOf } from "./answer";

/** As the setting SITE_URL has it, else as the reader knows it. */
export async function askedOrigin(): Promise<string> {
  return originOf({ url: "http://localhost", headers: await headers() });
}
