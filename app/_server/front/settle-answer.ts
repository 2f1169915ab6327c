// From what Next answered to what is sent: headers that are the same for all who ask, the body as it goes over the line.
import type { OutgoingHttpHeaders } from "node:http";
import { forNobody } from "./cache-rules";
import { isDocument, withoutReact } from "./document";
import { gzipQuickly, isCompressible } from "./encoding";
import { ownScripts } from "./own-scripts";
import { withStyles } from "./own-styles";
import { allowByHash } from "./script-policy";
import type { Whole } from "./whole-answer";

export type Answer = {
  status: number;
  /** Name and value, one after the other; what is said of the body stands with the body. */
  fields: readonly string[];
  /** Of these what a 304 says, too. */
  told: readonly string[];
  etag: string;
  /** Everybody may have it, as it is. */
  forAll: boolean;
  /** Of the same bytes for ever: stays when the data move. */
  lasting: boolean;
  isPage: boolean;
  bodies: { identity?: Buffer; gzip?: Buffer; br?: Buffer };
};

/** Said anew for each answer. */
const saidAnew = new Set(["content-length", "transfer-encoding", "connection", "keep-alive", "date", "etag"]);

const isForAll = ({ status, headers }: Whole): boolean =>
  status === 200 && !headers["set-cookie"] && /\bpublic\b/.test(`${headers["cache-control"] ?? ""}`);

function fieldsOf(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || saidAnew.has(name) ? [] : [value].flat().flatMap((one) => [name, `${one}`]),
  );
}

/** What a 304 says, as RFC 9110 asks. */
const ofUnchanged = new Set(["cache-control", "content-location", "vary"]);

const settlePage = async (page: string) => (isDocument(page) ? withStyles(withoutReact(page)) : page);

/** @param etag for an answer to all that has none of its own */
export async function settleAnswer(whole: Whole, etag: string): Promise<Answer> {
  const { status } = whole;
  const forAll = isForAll(whole);
  const headers = { ...whole.headers };
  const type = `${headers["content-type"] ?? ""}`;
  const policy = headers["content-security-policy"];
  const isPage = type.startsWith("text/html");
  const body = isPage ? Buffer.from(await settlePage(whole.body.toString("utf8"))) : whole.body;
  if (policy && isPage) {
    headers["content-security-policy"] = allowByHash(`${policy}`, body.toString("utf8"), ownScripts);
  }
  if (status >= 400 || headers["set-cookie"]) headers["cache-control"] = forNobody;
  const compresses = !headers["content-encoding"] && isCompressible(type, body.byteLength);
  // The others say what Next's own script asks it for.
  if (forAll) for (const name of Object.keys(headers)) if (/^(?:vary|x-nextjs-)/.test(name)) delete headers[name];
  if (compresses) headers.vary = [headers.vary ?? [], "Accept-Encoding"].flat().join(", ");
  const fields = fieldsOf(headers);
  const own = `${whole.headers.etag ?? (forAll ? etag : "")}`;
  if (own) fields.push("etag", own);
  return {
    status,
    fields,
    told: fields
      .filter((_, index) => ofUnchanged.has(fields[index - (index % 2)] ?? ""))
      .concat(own ? ["etag", own] : []),
    etag: own,
    forAll,
    isPage,
    lasting: /\bimmutable\b/.test(`${headers["cache-control"] ?? ""}`),
    bodies: compresses ? { gzip: await gzipQuickly(body) } : { identity: body },
  };
}
