// Sends an answer to one who asks: in the form that his browser takes, or 304 where he has it already.
import type { IncomingMessage, ServerResponse } from "node:http";
import { isKnown } from "../answer";
import { acceptedEncodings, type Encoding, unzipped } from "./encoding";
import type { Answer } from "./settle-answer";

/** A reader who takes nothing of an answer for so long is gone. */
export const patienceMs = 30_000;

type Reader = Pick<IncomingMessage, "method" | "headers" | "socket">;

export function sendAnswer(request: Reader, response: ServerResponse, answer: Answer): void {
  const { status, fields, told, etag, bodies } = answer;
  const known = request.headers["if-none-match"];
  if (status === 200 && etag && known !== undefined && (known === etag || isKnown(known, etag))) {
    response.writeHead(304, told as string[]).end();
    return;
  }
  const send = (body: Buffer, encoding: Encoding) => {
    const said = encoding === "identity" ? [] : ["content-encoding", encoding];
    const length = status === 204 || status === 304 ? [] : ["content-length", `${body.byteLength}`];
    response.writeHead(status, [...fields, ...said, ...length]);
    response.end(request.method === "HEAD" ? undefined : body);
    if (response.writableLength > 0) request.socket.setTimeout(patienceMs);
  };
  const accepted = acceptedEncodings(`${request.headers["accept-encoding"] ?? ""}`);
  const encoding = accepted.find((one) => bodies[one]) ?? "identity";
  const body = bodies[encoding];
  if (body) send(body, encoding);
  else if (bodies.gzip) void unzipped(bodies.gzip).then((whole) => send(whole, "identity"));
  else response.writeHead(status, [...fields]).end();
}
