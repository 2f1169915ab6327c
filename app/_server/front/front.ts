// The door before Next: gives from memory what was asked before, and asks Next for the rest, once for all who ask the same
// meanwhile. What is kept holds until something moves that it was made of (data-mark.ts).
import { IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";
import { isDeskHref } from "../../../lib/address/page";
import { etagOf } from "../answer";
import { forEverybody, forNobody } from "./cache-rules";
import { brotliWell, gzipWell, unzipped } from "./encoding";
import { KeptAnswers } from "./kept-answers";
import { sendAnswer } from "./send-answer";
import { type Answer, settleAnswer } from "./settle-answer";
import { type Ask, wholeAnswer } from "./whole-answer";

type Given = {
  /** Another text as soon as an answer may be another. */
  mark: () => string;
  /** What answers are made of, as every instance and every start of the dashboard names it. */
  state: () => Promise<string>;
  /** Bytes of memory for what is kept. */
  room: number;
  /** The dashboard's address, where it is set; else it is the one that each reader uses, and answers may say it. */
  origin: string | null;
  /** How often it is looked whether something has moved though nobody asks; never, where it is left out. */
  watchMs?: number;
  /** So long what was there is given while what has moved is read and the pages asked for last are made anew. */
  turnMs?: number;
  /** Reads what has moved. */
  read?: () => Promise<unknown>;
};

/** Answers a request that is worth an answer. */
export type Front = (request: IncomingMessage, response: ServerResponse, next: Ask) => void;

/** All that Next hears of a request whose answer others may get. */
const heard = new Set(["host", "x-forwarded-proto", "x-forwarded-for", "if-none-match"]);
/** So many of the pages asked for last are made anew when something has moved, before anybody waits for them. */
const mostRemade = 12;
/** A reader's own text, beside the address (app/_commands/sent-draft.mjs). */
const ownText = "x-sent-draft";
/** A longer address is nobody's habit. */
const longestAddress = 2000;

type Asked = { request: IncomingMessage; key: string; now: string; next: Ask };
type Asking = { key: string; answer: Promise<Answer>; readers: number; stop: AbortController };

const bare = { fields: [], told: [], etag: "", forAll: false, lasting: false, isPage: false, bodies: {} };
const unchanged: Answer = { ...bare, status: 304, fields: ["cache-control", forEverybody] };
const sentence = Buffer.from(
  "問題が起こりました。もう一度お試しください。 / Something went wrong. Please try again.\n",
);
const failed: Answer = {
  ...bare,
  status: 500,
  fields: ["content-type", "text/plain; charset=utf-8", "cache-control", forNobody],
  bodies: { identity: sentence },
};

export function createFront({ mark, state, room, origin, watchMs, turnMs = 0, read = async () => {} }: Given): Front {
  const kept = new KeptAnswers(room);
  /** What is made of what has moved, until it takes the place of what was there. */
  let coming: { mark: string; kept: KeptAnswers; until: number } | null = null;
  const asking = new Map<string, Asking>();
  const compressed = new WeakSet<Answer>();
  let [seen, latest] = ["", ""];
  let looked = false;
  let lastNext: Ask | undefined;
  let stateSeen: { mark: string; text: Promise<string> } | undefined;
  let compressing: Promise<unknown> = Promise.resolve();

  /**
   * The mark as it is now, with nothing kept that is older than may be; "" where it can't be told, and nothing is kept.
   * What comes in at one moment is looked at once.
   */
  function look(): string {
    if (looked) return latest;
    looked = true;
    setImmediate(() => {
      looked = false;
    });
    try {
      latest = mark();
    } catch {
      // Next says what is wrong.
      latest = "";
    }
    if (latest === seen && latest !== "") return latest;
    if (latest === "" || seen === "" || turnMs === 0) turn(latest, kept.drop());
    else if (coming?.mark !== latest) begins(latest);
    else if (performance.now() >= coming.until) turn(latest);
    return latest;
  }

  /** Nothing is given any more that is older. @param pages to be made anew */
  function turn(now: string, pages: readonly string[] = []): void {
    seen = now;
    if (coming) kept.takeOver(coming.kept);
    coming = null;
    if (watchMs !== undefined && now !== "") setImmediate(() => remake(pages.slice(0, mostRemade), now, kept));
  }

  /** Nobody waits for what is read anew: until then, and not for long, what was there is given. */
  function begins(now: string): void {
    const anew = new KeptAnswers(room);
    coming = { mark: now, kept: anew, until: performance.now() + turnMs };
    setImmediate(async () => {
      await read().catch(() => undefined);
      await remake(kept.pages().slice(0, mostRemade), now, anew);
      if (coming?.mark === now) coming.until = 0;
    });
  }

  /** What is kept of what is stored now or, while that is read anew, of what was there. */
  const known = (key: string) => coming?.kept.get(key) ?? kept.get(key);

  /**
   * One after the other, so that readers come in between, and no longer than the pages are still to come: whoever asks for
   * one then waits for no other.
   */
  async function remake(pages: readonly string[], now: string, into: KeptAnswers): Promise<void> {
    for (const key of pages) {
      if (!lastNext || look() !== now || (coming?.kept ?? kept) !== into) return;
      const [host = "", proto = "", url = ""] = origin ? [new URL(origin).host, "", key] : key.split(" ");
      const one = { request: nobodysRequest(url, host, proto), key, now, next: lastNext };
      const isAsked = [...asking.values()].some((other) => other.key === key);
      if (!isAsked && !into.get(key)) await askOnce(one, new AbortController().signal).catch(() => undefined);
    }
  }
  if (watchMs !== undefined) setInterval(look, watchMs).unref();

  function stateAt(now: string): Promise<string> {
    if (stateSeen?.mark !== now || now === "") stateSeen = { mark: now, text: state() };
    return stateSeen.text;
  }

  function keyOf({ method = "", headers, url = "" }: IncomingMessage): string | null {
    const reads = method === "GET" || method === "HEAD";
    // A draft that was sent is nobody else's.
    if (!reads || headers.rsc !== undefined || headers[ownText] !== undefined || url.length > longestAddress)
      return null;
    // What stands at the desk is for who is signed in there.
    if (url.includes("/desk") && isDeskHref(url)) return null;
    return origin ? url : `${headers.host} ${headers["x-forwarded-proto"] ?? ""} ${url}`;
  }

  /** Who asks for the second time makes it worth the work, which is done for one answer after the other. */
  function compressWell(key: string, answer: Answer): void {
    const { gzip, br } = answer.bodies;
    if (!gzip || br || compressed.has(answer)) return;
    compressed.add(answer);
    const work = async () => {
      const body = await unzipped(gzip);
      kept.replace(key, answer, { gzip: await gzipWell(body), br: await brotliWell(body) });
    };
    compressing = compressing.then(work).catch(() => undefined);
  }

  async function ask({ request, key, now, next }: Asked, left: AbortSignal): Promise<Answer> {
    const etag = etagOf(await stateAt(now), key);
    // Whoever has it had it of us, made of the same: nothing needs to be made.
    if (request.headers["if-none-match"] === etag) return { ...unchanged, fields: [...unchanged.fields, "etag", etag] };
    const answer = await settleAnswer(await wholeAnswer(asAnybody(request), next, left), etag);
    if (answer.forAll && now !== "" && look() === now) (coming?.mark === now ? coming.kept : kept).put(key, answer);
    return answer;
  }

  /** The same for all who ask meanwhile; ended when the last of them has left. */
  async function askOnce(one: Asked, left: AbortSignal): Promise<Answer> {
    const name = [one.now, one.key, one.request.headers["if-none-match"] ?? ""].join("\n");
    const joined = asking.get(name);
    const own = joined ?? begin(name, one);
    own.readers += 1;
    const leave = () => {
      own.readers -= 1;
      if (own.readers > 0) return;
      own.stop.abort(left.reason);
      if (asking.get(name) === own) asking.delete(name);
    };
    left.addEventListener("abort", leave, { once: true });
    if (!joined) return own.answer;
    const answer = await own.answer.catch(() => null);
    // What is not for all is for the one who asked first.
    return answer && (answer.forAll || answer.status === 304) ? answer : ask(one, left);
  }

  function begin(name: string, one: Asked): Asking {
    const stop = new AbortController();
    const answer = ask(one, stop.signal).finally(() => {
      if (asking.get(name)?.stop === stop) asking.delete(name);
    });
    const begun = { key: one.key, answer, readers: 0, stop };
    asking.set(name, begun);
    return begun;
  }

  async function askNext(request: IncomingMessage, response: ServerResponse, one: Asked | null, next: Ask) {
    const left = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) left.abort();
    });
    try {
      const answer = one ? await askOnce(one, left.signal) : await askAlone(request, next, left.signal);
      sendAnswer(request, response, answer);
    } catch (error) {
      if (left.signal.aborted) return;
      console.error(error);
      sendAnswer(request, response, failed);
    }
  }

  return (request, response, next) => {
    lastNext = next;
    const key = keyOf(request);
    if (key === null) return void askNext(request, response, null, next);
    // Where it is looked now and then, no answer needs to: what was there may be given for longer than that.
    const now = watchMs !== undefined && turnMs > 0 && seen !== "" ? latest : look();
    const answer = known(key);
    if (!answer) return void askNext(request, response, { request, key, now, next }, next);
    sendAnswer(request, response, answer);
    compressWell(key, answer);
  };
}

async function askAlone(request: IncomingMessage, next: Ask, left: AbortSignal): Promise<Answer> {
  const whole = await wholeAnswer(request, next, left);
  if (request.headers[ownText] !== undefined || isDeskHref(request.url ?? ""))
    whole.headers["cache-control"] = forNobody;
  return settleAnswer(whole, "");
}

/** A request for a page that nobody has made yet. */
function nobodysRequest(url: string, host: string, proto: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1 });
  request.headers = { host, ...(proto ? { "x-forwarded-proto": proto } : {}) };
  request.push(null);
  return request;
}

/** A request as all can have made it. */
function asAnybody(request: IncomingMessage): IncomingMessage {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => heard.has(name)));
  return Object.create(request, { method: { value: "GET" }, headers: { value: headers } });
}
