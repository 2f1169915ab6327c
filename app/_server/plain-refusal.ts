// Where a file is asked for, a request that cannot be met is answered with one sentence of plain text.
import { requestSentence } from "../../lib/address/request-words";
import { BadRequest } from "../../lib/errors";
import { downloadWords } from "../../lib/export/download-words";
import type { Lang } from "../../lib/localised";
import { refuse } from "./answer";
import { TooMuch } from "./making/make";
import { QueueFull, ReaderLeft } from "./making/queue";

/** What `work` answers; else 400, 404 or 503 with one sentence. Anything that is no reader's mistake is thrown on. */
export async function orPlainRefusal(lang: Lang, work: () => Promise<Response>): Promise<Response> {
  const plain = { "Content-Type": "text/plain; charset=utf-8", "Content-Language": lang };
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadRequest) return refuse(error.status, `${requestSentence(error, lang)}\n`, plain);
    // Nobody reads this; 499 is what servers write down for it.
    if (error instanceof ReaderLeft) return refuse(499, "", plain);
    if (error instanceof TooMuch) {
      return refuse(503, `${downloadWords[lang].tooMuch}\n`, { ...plain, "Retry-After": "60" });
    }
    if (!(error instanceof QueueFull)) throw error;
    return refuse(503, `${downloadWords[lang].busy}\n`, { ...plain, "Retry-After": `${error.retryAfterSeconds}` });
  }
}
