// Hostile requests over every route: none is answered with a fault or after long, nothing comes back as markup, and the
// server's memory is afterwards what it was.
import { Agent } from "node:http";
import type { Served } from "../bench/serve";
import { type Random, seededRandom } from "../seeded-random";
import { type HostileRequest, hostileRequest } from "./addresses";
import { type Answered, type Asked, ask, inHands, readerNumber } from "./ask";
import { hostileText, injectedHeader, reflected, strangeHost } from "./hostile";
import { isOver, type Limits, type Outcome, outcome, type Task } from "./outcome";

const hands = 6;

const strangeHeaders: readonly ((random: Random) => Record<string, string>)[] = [
  () => ({ "x-forwarded-host": strangeHost, "x-forwarded-proto": "https", "x-forwarded-port": "8443" }),
  () => ({ forwarded: `host=${strangeHost}`, "x-original-url": "/era", "x-rewrite-url": "/era" }),
  (random) => ({ cookie: `era=${encodeURIComponent(hostileText(random))}; era=western` }),
  (random) => ({ "if-none-match": `W/"${encodeURIComponent(hostileText(random))}", *x` }),
  () => ({ "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-middleware-prefetch": "1" }),
  () => ({ rsc: "1", "next-router-prefetch": "1" }),
  () => ({ rsc: "1", "next-router-state-tree": "%5B%22zq%22" }),
  () => ({ "accept-encoding": "br;q=2, *;q=-1, zq", "accept-language": "zq".repeat(500) }),
  () => ({ range: "bytes=0-,5-1,-9999999999999", "content-type": "multipart/form-data; boundary=zq" }),
  () => ({ origin: `https://${strangeHost}`, referer: `https://${strangeHost}/` }),
];
const otherMethods = ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "PROPFIND"];

function toAsk(random: Random, { path, form, field = "pack", json }: HostileRequest): Asked {
  const headers = {
    ...readerNumber(random.below(100)),
    ...(random.chance(0.25) ? random.pick(strangeHeaders)(random) : {}),
  };
  const asked = { path: path.startsWith("/") ? path : `/${path}`, headers };
  const body = form === undefined ? json : new URLSearchParams({ [field]: form }).toString();
  if (body === undefined) {
    const method = random.chance(0.05) ? random.pick(otherMethods) : "GET";
    // Headers that are too long are refused before their method is known: with a text, which no HEAD expects.
    return { ...asked, method: method === "HEAD" && path.length > 8000 ? "GET" : method };
  }
  const type = form === undefined ? "application/json" : "application/x-www-form-urlencoded";
  const length = { "content-length": `${Buffer.byteLength(body)}` };
  return { ...asked, method: "POST", body, headers: { "content-type": type, ...headers, ...length } };
}

/** What is wrong with an answer; null where nothing is. */
export function faultOf({ status, headers, body, ms }: Answered, longest: number): string | null {
  if (status === 503 && headers["retry-after"]) return ms > longest ? `busy after ${Math.round(ms)} ms` : null;
  if (status >= 500) return `status ${status}`;
  if (ms > longest) return `${Math.round(ms)} ms`;
  if (injectedHeader in headers) return "a header of the request's";
  // Next leads a request for its own data to the same address with a mark: the query goes along, and leads nowhere.
  const { location = "" } = headers;
  const own = /^\/(?![/\\])/.test(location);
  const said = JSON.stringify({ ...headers, ...(own ? { location: location.split("?")[0] } : {}) });
  if (said.includes(strangeHost)) return "a strange host in a header";
  const type = headers["content-type"] ?? "";
  const markup = /html|[/+]xml/.test(type);
  const text = markup || /text|json|javascript/.test(type) ? body.toString("utf8") : "";
  if (text.includes(strangeHost)) return "a strange host in the text";
  // A redirection is followed and not shown.
  if (status >= 300 && status < 400) return null;
  if (body.length > 0 && !headers["x-content-type-options"]) return "a type that a browser may guess";
  if (markup && reflected.test(text)) return "a text of the request's as markup";
  if (type.includes("html") && !headers["content-security-policy"]) return "HTML without a policy";
  return null;
}

/** @returns failures, each with what it takes to ask again */
async function attack(
  origin: string,
  task: Task,
  { longest }: Limits,
): Promise<Omit<Outcome, "name"> & { slowest: number }> {
  const random = seededRandom(task.seed);
  const agent = new Agent({ keepAlive: true, maxSockets: hands });
  const failures: string[] = [];
  let [begun, tried, slowest] = [0, 0, 0];
  await inHands(hands, async () => {
    if (begun >= task.count || isOver(task)) return false;
    begun += 1;
    const request = hostileRequest(random);
    const asked = toAsk(random, request);
    const told = `${asked.method ?? "GET"} ${asked.path.slice(0, 300)} ${JSON.stringify(asked.headers)}`;
    try {
      const answer = await ask(origin, asked, agent);
      slowest = Math.max(slowest, answer.ms);
      const fault = faultOf(answer, longest);
      if (fault) failures.push(`${fault}: ${told}`);
    } catch (error) {
      failures.push(`${error}: ${told}`);
    }
    tried += 1;
    return true;
  });
  agent.destroy();
  return { tried, failures, slowest };
}

/** Half of them first, so that what is kept once for all is kept already; the other half may leave nothing more. */
export async function attackWithRequests(server: Served, task: Task, limits: Limits): Promise<Outcome[]> {
  const half = { ...task, count: Math.ceil(task.count / 2) };
  const first = await attack(server.page, half, limits);
  const before = await server.heap();
  const second = await attack(server.page, { ...half, seed: task.seed + 1 }, limits);
  const after = await server.heap();
  const done = { tried: first.tried + second.tried, failures: [...first.failures, ...second.failures] };
  const slowest = Math.max(first.slowest, second.slowest);
  const grown = after.heapUsed / before.heapUsed - 1;
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  return [
    outcome("hostile requests", task, { ...done, measured: `slowest ${Math.round(slowest)} ms` }),
    {
      name: "memory after them",
      tried: 1,
      failures: grown > limits.growth ? [`grown by ${Math.round(grown * 100)} %`] : [],
      measured: `heap ${megabytes(before.heapUsed)} → ${megabytes(after.heapUsed)}, resident ${megabytes(after.rss)}`,
    },
  ];
}
