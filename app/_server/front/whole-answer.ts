// An answer of Next's, gathered whole before anything of it is sent.
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Writable } from "node:stream";

export type Whole = { status: number; headers: OutgoingHttpHeaders; body: Buffer };
export type Ask = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Takes what a socket would. */
const nowhere = () => new Writable({ write: (_piece, _encoding, done) => done() }) as unknown as Socket;

class Gathered extends ServerResponse {
  readonly pieces: Uint8Array[] = [];

  constructor(request: IncomingMessage) {
    super(request);
    this.assignSocket(nowhere());
  }

  #take(piece: unknown, encoding: unknown): void {
    if (piece instanceof Uint8Array) this.pieces.push(piece);
    else if (typeof piece === "string") this.pieces.push(Buffer.from(piece, encoding as BufferEncoding));
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.at(-1);
    if (headers && typeof headers === "object") {
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    }
    return super.writeHead(status);
  }

  override write(piece: unknown, ...rest: unknown[]): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.#take(piece, typeof rest[0] === "string" ? rest[0] : "utf8");
    const done = rest.find((one) => typeof one === "function");
    if (done) process.nextTick(done as () => void);
    return true;
  }

  override end(...given: unknown[]): this {
    const [piece, encoding] = given;
    if (typeof piece !== "function") this.#take(piece, typeof encoding === "string" ? encoding : "utf8");
    const done = given.find((one) => typeof one === "function") as (() => void) | undefined;
    return super.end(done);
  }
}

/**
 * @param left aborted when nobody waits for it any more: then the answer is closed, as when a reader leaves
 * @throws what Next throws; the reason where it was left
 */
export function wholeAnswer(request: IncomingMessage, ask: Ask, left: AbortSignal): Promise<Whole> {
  const gathered = new Gathered(request);
  return new Promise((done, fail) => {
    const leave = () => {
      gathered.destroy();
      fail(left.reason);
    };
    if (left.aborted) return leave();
    left.addEventListener("abort", leave, { once: true });
    gathered.once("finish", () => {
      left.removeEventListener("abort", leave);
      const { statusCode: status, pieces } = gathered;
      done({ status, headers: { ...gathered.getHeaders() }, body: Buffer.concat(pieces) });
    });
    Promise.resolve(ask(request, gathered)).catch(fail);
  });
}
