// A draft sent by the form of the check without script. Next shows pages to who reads them and would take a POST for an
// action: the draft is taken out of the body here and handed on to the page as what it is asked with.

const form = /^\/(?:(?:en|en-wareki|ja-western)\/)?papers\/check$/;
const name = "x-sent-draft";
/** 10,000 characters as a form writes them, nine bytes each, and twice that to be cut. */
const mostBytes = 200_000;

export const takesDraft = ({ method, url }) => method === "POST" && form.test(url);

/** Nobody else may send one. */
export const dropDraft = (request) => {
  if (request.headers[name] !== undefined) delete request.headers[name];
};

/** Makes the request one that reads the page with the draft. @returns the status of a refusal, or 0 */
export async function handDraftOn(request) {
  if (!String(request.headers["content-type"]).startsWith("application/x-www-form-urlencoded")) return 415;
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > mostBytes) return 413;
    parts.push(part);
  }
  const draft = new URLSearchParams(Buffer.concat(parts).toString("utf8")).get("draft") ?? "";
  request.method = "GET";
  request.headers[name] = encodeURIComponent(draft.toWellFormed?.() ?? draft.replace(/\p{Surrogate}/gu, "�"));
  for (const one of ["content-length", "content-type", "transfer-encoding"]) delete request.headers[one];
  return 0;
}
