// The lists of the API, asked without a server.
import { GET as editions } from "../../app/api/v1/editions/route";
import { GET as indicators } from "../../app/api/v1/indicators/route";
import { GET as observations } from "../../app/api/v1/observations/route";
import { GET as sources } from "../../app/api/v1/sources/route";

export const lists = { editions, indicators, observations, sources };

/** `observations?limit=7`, answered. */
export function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(path, "http://localhost:3000/api/v1/");
  const name = url.pathname.split("/").at(-1) as keyof typeof lists;
  return lists[name](new Request(url, { headers }));
}
