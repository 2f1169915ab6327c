// Serves the built pages: Next behind a door of ours, which answers in words what Next would answer with a fault, and
// notes whose request it is. Arguments: port, and the address to listen on. Node alone, without TypeScript.
import { createServer } from "node:http";
import { isIP } from "node:net";
import next from "next";
import { handDeskUserOn } from "./desk-header.mjs";
import { oldEra } from "./old-era.mjs";
import { dropDraft, handDraftOn, takesDraft } from "./sent-draft.mjs";

const [port = "3000", host] = process.argv.slice(2);
/** How many servers stand between readers and this one, each adding to X-Forwarded-For. */
const proxies = Number(process.env.PROXIES || 0);

const methods = ["GET", "HEAD", "POST", "OPTIONS"];
/** What takes something that is sent along; everything else is only read. */
const takesPosts =
  /^\/(?:(?:en|en-wareki|ja-western)\/)?(?:present|papers\/check)$|^\/packs\/[^/]+$|^\/api\/v1\/check$/;

/** Every change at the desk has its address here; what may be sent there is looked at behind the door of each. */
const deskPosts = /^\/(?:(?:en|en-wareki|ja-western)\/)?desk\/do\/[a-z-]+$/;

/** Bytes: a meeting pack as a form, and some. */
const mostPosted = 2e6;
/** Bytes: the desk takes workbooks as evidence. */
const mostPostedAtDesk = 20e6;

const refusals = {
  400: "このアドレスは読み取れません。 / This address cannot be read.",
  405: "このアドレスでは、このメソッドは使えません。 / This address does not take this method.",
  408: "要求が時間内に届きませんでした。 / The request did not arrive in time.",
  413: "送られたものが大きすぎます。 / What was sent is too large.",
  415: "送られた形は読み取れません。 / What was sent cannot be read.",
  431: "要求のヘッダーが長すぎます。 / The headers of the request are too long.",
};

const common = {
  "Content-Type": "text/plain; charset=utf-8",
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'",
  "X-Content-Type-Options": "nosniff",
};

function canBeDecoded(path) {
  if (!path.includes("%")) return true;
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/** Status of a request that Next does not get; 0 where it does. */
function statusOf({ method, url, headers }) {
  // Nearly every request.
  if (method === "GET" && url.startsWith("/") && !url.includes("%")) return 0;
  if (!methods.includes(method)) return 405;
  if (method === "OPTIONS") return 204;
  const [path = ""] = url.split("?");
  if (!path.startsWith("/") || !canBeDecoded(path)) return 400;
  if (method !== "POST") return 0;
  const most = deskPosts.test(path) ? mostPostedAtDesk : mostPosted;
  if (!takesPosts.test(path) && !deskPosts.test(path)) return 405;
  return Number(headers["content-length"] ?? 0) > most ? 413 : 0;
}

/**
 * Where a request comes from: its socket, or what that many servers before this one say, where that is an address. An office's
 * IPv6 network is one.
 */
function addressOf(request) {
  const said = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const chain = [...said.map((one) => one.trim()).filter(Boolean), request.socket.remoteAddress ?? ""];
  const named = chain[Math.max(0, chain.length - 1 - proxies)] ?? "";
  const address = (isIP(named) ? named : (request.socket.remoteAddress ?? "")).replace(/^::ffff:/, "");
  return address.includes(":") ? address.split(":").slice(0, 4).join(":") : address;
}

function refuse(request, response, status) {
  const [path = ""] = request.url.split("?");
  const posts = path === "*" || takesPosts.test(path) || deskPosts.test(path);
  const allow = methods.filter((method) => posts || method !== "POST").join(", ");
  const body = status === 204 ? "" : `${refusals[status]}\n`;
  const length = status === 204 ? {} : { "Content-Length": Buffer.byteLength(body) };
  response.writeHead(status, { ...common, ...(status === 400 || status === 413 ? {} : { Allow: allow }), ...length });
  response.end(request.method === "HEAD" ? "" : body);
}

// Whatever address it listens on, Next knows itself as localhost: another name it would take for another site, and ask
// itself without end for every address that proxy.ts leads on.
const app = next({ dev: false, hostname: "localhost", port: Number(port) });
await app.prepare();
const handle = app.getRequestHandler();

/** Keeps answers (app/_server/front); there once Next has begun, and not where another application is served. */
const place = Symbol.for("npa-survey-front");

function ask(request, response) {
  request.headers["x-reader-address"] = addressOf(request);
  // A page of the desk does not know its own address, and leads back to it after signing in.
  request.headers["x-asked-path"] = request.url.split("?")[0];
  return handle(request, response);
}

const server = createServer((request, response) => {
  const status = statusOf(request);
  if (status > 0) {
    // What it brings along is not waited for.
    response.shouldKeepAlive = false;
    return refuse(request, response, status);
  }
  const old = oldEra(request);
  if (old?.Location) {
    response.writeHead(307, { ...common, ...old, "Content-Length": 0 });
    return response.end();
  }
  if (old) response.setHeader("Set-Cookie", old["Set-Cookie"]);
  handDeskUserOn(request);
  dropDraft(request);
  if (takesDraft(request)) return void answerDraft(request, response);
  pass(request, response);
});

function pass(request, response) {
  const front = globalThis[place];
  if (front) return front(request, response, ask);
  keepNoError(response);
  void ask(request, response);
}

async function answerDraft(request, response) {
  const status = await handDraftOn(request).catch(() => 400);
  if (response.destroyed) return;
  if (status === 0) return pass(request, response);
  response.shouldKeepAlive = false;
  refuse(request, response, status);
}

/** An error is kept by nobody, whatever the settings say of its address. */
function keepNoError(response) {
  const { writeHead } = response;
  response.writeHead = (status, ...rest) => {
    if (status >= 400) response.setHeader("Cache-Control", "no-store");
    return writeHead.call(response, status, ...rest);
  };
}

// Who takes longer than that to say what he wants, or to send it, is told so.
server.headersTimeout = 20_000;
server.requestTimeout = 60_000;
// A browser has six connections at most.
server.keepAliveTimeout = 10_000;

// What is no HTTP at all.
server.on("clientError", (error, socket) => {
  if (!socket.writable) return socket.destroy();
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code] ?? 400;
  const body = `${refusals[status]}\n`;
  const headers = { ...common, "Content-Length": Buffer.byteLength(body), Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join("")}\r\n${body}`);
});

server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(Number(port), host, () => {
  const { address, family, port: listening } = server.address();
  const all = address === "::" || address === "0.0.0.0";
  const own = all ? "127.0.0.1" : family === "IPv6" ? `[${address}]` : address;
  // Where this server asks itself for its pages (app/_server/site-zip.ts).
  globalThis[Symbol.for("npa-survey-own-address")] = `http://${own}:${listening}`;
  console.log("Ready");
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // Who is being answered has a moment to get all of it.
    setTimeout(() => process.exit(0), 2000).unref();
  });
}
