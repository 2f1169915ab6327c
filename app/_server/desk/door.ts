import { faultOf } from "../../../db/fault";
import { type DeskPath, deskTold, pageHref } from "../../../lib/address/page";
import { isAllowed } from "../../../lib/desk/role";
import { forNobody } from "../front/cache-rules";
import type { Locale } from "../locale";
import { deskHeader, siteOrigin } from "../settings";
import type { AnyAction, DeskAnswer, SentFile } from "./action";
import { type DeskUser, deskUser, isToken } from "./desk-user";
import { doorWords } from "./door-words";
import { busyBy } from "./or-busy";
import { theDesk } from "./the-desk";
import { dropTyped, keepTyped } from "./typed-forms";

export type Refusal = keyof (typeof doorWords)["ja"];
const statuses: Record<Refusal, number> = {
  "no-action": 404,
  "no-page": 404,
  "other-site": 403,
  "not-a-form": 415,
  "too-large": 413,
  "unreadable-form": 400,
  "not-signed-in": 401,
  "old-form": 403,
  "not-yours": 403,
  "password-first": 403,
  closed: 403,
  busy: 503,
  "too-much": 413,
  fault: 503,
  "disk-full": 507,
};

/** No form of ours has as many. */
const mostFields = 2000;

/** Titles, names and remarks are no longer; what is longer is a table, which the check of an import reads. */
const longestRemark = 2000;
/** What no keyboard types, but for tabs and line ends: PostgreSQL takes no NUL, and a log shows none of them. */
const controls = /[^\P{Cc}\t\n\r]/u;
/** A form that mends a table sends its cells and lines as they came. */
const cell = /^[cl]\.\d/;

const isStrange = (name: string, text: string) =>
  !cell.test(name) && text.trim().length <= longestRemark && controls.test(text);

class Refused extends Error {
  constructor(readonly code: Refusal) {
    super(code);
  }
}

export async function throughDoor(request: Request, action: AnyAction | undefined, locale: Locale): Promise<Response> {
  try {
    if (!action) throw new Refused("no-action");
    checkOrigin(request);
    return answerOf(await passed(request, action, locale), action, locale);
  } catch (error) {
    const code = refusalFor(error);
    if (!code) throw error;
    return refusal(code, locale);
  }
}

function refusalFor(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.code;
  const busy = busyBy(error);
  if (busy) return busy;
  const fault = faultOf(error);
  return fault === "disk-full" ? fault : fault && "fault";
}

export function refusal(code: Refusal, { lang }: Locale): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": forNobody };
  return new Response(`${doorWords[lang][code]}\n`, { status: statuses[code], headers });
}

/** Every browser of today says where a form stands; whoever does not say it is none. */
function checkOrigin({ headers }: Request): void {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") throw new Refused("other-site");
  const origin = headers.get("origin") ?? "";
  // Another name that leads here is another site's as well; without a cookie nothing else tells them apart.
  const named = deskHeader() === null && URL.canParse(origin) && new URL(origin).host === headers.get("host");
  const own = named || origin === siteOrigin();
  if (!own) throw new Refused("other-site");
}

async function passed(request: Request, action: AnyAction, { lang, era }: Locale): Promise<DeskAnswer> {
  const desk = await theDesk();
  if (!desk) throw new Refused("closed");
  const user = await deskUser(request.headers);
  // Before what was sent is read: of strangers nothing large is.
  if (action.roles !== "nobody" && !user) throw new Refused("not-signed-in");
  const { texts, files } = await readForm(request, action.most);
  const form = action.form.safeParse(texts);
  const from = request.headers.get("x-reader-address") ?? "";
  const given = { files, lang, era, from, headers: request.headers, desk };
  if (action.roles === "nobody") {
    if (!form.success) throw new Refused("unreadable-form");
    return action.run({ ...given, user: null, form: form.data });
  }
  const allowed = checkUser(user, texts.token, action);
  if (!form.success) throw new Refused("unreadable-form");
  const answer = await action.run({ ...given, user: allowed, form: form.data });
  if ("problem" in answer && answer.typed === undefined)
    return { ...answer, typed: keepTyped(allowed, action, { texts, files }) };
  dropTyped(allowed, action);
  return answer;
}

function checkUser(user: DeskUser | null, token: unknown, action: AnyAction): DeskUser {
  if (!user) throw new Refused("not-signed-in");
  if (typeof token !== "string" || !isToken(user, token)) throw new Refused("old-form");
  if (action.roles === "nobody" || !isAllowed(user.role, action.roles)) throw new Refused("not-yours");
  if (user.mustChange && !action.always) throw new Refused("password-first");
  return user;
}

type Sent = { texts: Record<string, string | string[]>; files: Map<string, SentFile> };

async function readForm(request: Request, most: number): Promise<Sent> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(?:multipart\/form-data; *boundary=|application\/x-www-form-urlencoded(?:;|$))/i.test(type))
    throw new Refused("not-a-form");
  const bytes = await readBytes(request, most);
  if (partsIn(bytes, type) > mostFields) throw new Refused("unreadable-form");
  const form = await new Response(bytes, { headers: { "Content-Type": type } }).formData().catch(() => null);
  if (!form) throw new Refused("unreadable-form");
  const texts: [string, string | string[]][] = [];
  const files = new Map<string, SentFile>();
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    const said = values.filter((one) => typeof one === "string");
    if (said.some((text) => isStrange(name, text))) throw new Refused("unreadable-form");
    if (said.length > 0) texts.push([name, said.length === 1 ? (said[0] ?? "") : said]);
    const [file, ...more] = values.filter((one) => typeof one !== "string");
    if (more.length > 0) throw new Refused("unreadable-form");
    // A field where no file was chosen is sent all the same.
    if (file && (file.size > 0 || file.name !== "")) {
      files.set(name, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
  }
  return { texts: Object.fromEntries(texts), files };
}

/** How many fields a form has at least, before any of them is read: so many would hold up everybody else. */
function partsIn(bytes: Buffer, type: string): number {
  const [, quoted, plain] = /boundary=(?:"([^"]*)"?|([^\s;]*))/i.exec(type) ?? [];
  const mark = /^multipart/i.test(type) ? `--${quoted ?? plain}` : "&";
  let count = 0;
  for (let at = bytes.indexOf(mark); at >= 0 && count <= mostFields + 1; count += 1)
    at = bytes.indexOf(mark, at + mark.length);
  // After the last part the boundary stands once more.
  return mark === "&" ? count + 1 : count - 1;
}

/** All that was sent: no more than allowed, and no less than announced. */
async function readBytes(request: Request, most: number): Promise<Buffer<ArrayBuffer>> {
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > most) throw new Refused("too-large");
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      length += piece.byteLength;
      if (length > most) break;
      pieces.push(piece);
    }
  } catch {
    throw new Refused("unreadable-form");
  }
  if (length > most) throw new Refused("too-large");
  if (announced !== null && Number(announced) !== length) throw new Refused("unreadable-form");
  return Buffer.concat(pieces);
}

function answerOf(answer: DeskAnswer, action: AnyAction, locale: Locale): Response {
  if ("found" in answer) return Response.json(answer.found, { headers: { "Cache-Control": forNobody } });
  const headers = new Headers({ Location: pageHref(locale, pageAfter(answer, action)), "Cache-Control": forNobody });
  for (const cookie of ("cookies" in answer && answer.cookies) || []) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}

function pageAfter(answer: Exclude<DeskAnswer, { found: object }>, action: AnyAction): DeskPath {
  if ("problem" in answer) {
    const { problem, detail, typed, to = action.page } = answer;
    return deskTold(to, { problem, ...(detail ? { detail } : {}), ...(typed ? { typed } : {}) });
  }
  return answer.done ? deskTold(answer.to, { done: answer.done }) : answer.to;
}
