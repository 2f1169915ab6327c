// The access log (setting ACCESS_LOG): a line for each answer in the Common Log Format, which log tools read, and how many
// milliseconds it took. What an address was asked is left out: a draft's sentence, a pack's text are the reader's own.
import { subscribe } from "node:diagnostics_channel";
import { createWriteStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Writable } from "node:stream";
import { accessLog } from "./settings";

type Message = { request: IncomingMessage; response: ServerResponse };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (part: number) => String(part).padStart(2, "0");

/** `24/Nov/2026:09:05:07 +0000` */
function timeOf(date: Date): string {
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(":");
  return `${two(date.getUTCDate())}/${months[date.getUTCMonth()]}/${date.getUTCFullYear()}:${time} +0000`;
}

/** Nothing that a request says ends a field or a line; written as Apache writes it. */
function safe(text: string): string {
  const written = (letter: string) => Buffer.from(letter).toString("hex").replace(/../g, "\\x$&");
  return text.replace(/[^!#-[\]-~]/gu, written);
}

/** @param ms since the request began */
export function logLine({ request, response }: Message, date: Date, ms: number): string {
  const { method = "-", url = "-", httpVersion, socket } = request;
  const asked = `${safe(method)} ${safe(url.split("?")[0] ?? "")} HTTP/${httpVersion}`;
  const bytes = response.getHeader("content-length") ?? "-";
  const address = socket.remoteAddress ?? "-";
  return `${address} - - [${timeOf(date)}] "${asked}" ${response.statusCode} ${bytes} ${Math.round(ms)}\n`;
}

/**
 * Begins to log where the setting says so; what can't be written is said once, and the pages are served all the same.
 * @returns what is written to
 */
export function logAccess(to = accessLog()): Writable | null {
  if (to === null) return null;
  const file = to === "-" ? process.stdout : createWriteStream(to, { flags: "a" });
  file.once("error", (error) => {
    console.error(`${to}: ${error.message}`);
    file.on("error", () => {});
  });
  const begun = new WeakMap<IncomingMessage, number>();
  subscribe("http.server.request.start", (message) => {
    begun.set((message as Message).request, performance.now());
  });
  subscribe("http.server.response.finish", (message) => {
    const now = performance.now();
    const answered = message as Message;
    file.write(logLine(answered, new Date(), now - (begun.get(answered.request) ?? now)));
  });
  return file;
}
