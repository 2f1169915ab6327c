// Which form of an answer a request takes, and how it is made. Compressing is never done on the thread that answers: zlib has its
// own.
import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gunzipSync, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const compressible = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|javascript|xml|manifest))/;
/** Below that, what is saved is not worth the work. */
const leastBytes = 500;

export const isCompressible = (type: string, bytes: number): boolean => bytes >= leastBytes && compressible.test(type);

const read = new Map<string, readonly Encoding[]>();

/** What `Accept-Encoding` takes, the smallest first; what it does not understand it does not take. */
export function acceptedEncodings(header = ""): readonly Encoding[] {
  const known = read.get(header);
  if (known) return known;
  const weights = new Map(
    header.split(",").map((one) => {
      const [name = "", ...parameters] = one.split(";").map((part) => part.trim().toLowerCase());
      const weight = parameters.find((part) => part.startsWith("q="));
      return [name, weight ? Number(weight.slice(2)) : 1] as const;
    }),
  );
  const takes = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  const accepted: Encoding[] = [...(["br", "gzip"] as const).filter(takes), "identity"];
  // As many as programs have; what somebody makes up is read anew.
  if (read.size < 100) read.set(header, accepted);
  return accepted;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const gunzipped = promisify(gunzip);
/** Bytes, compressed: less is unpacked in a millisecond or two, sooner than its turn would come among zlib's threads. */
const soonUnpacked = 200_000;

export async function unzipped(body: Buffer): Promise<Buffer> {
  return body.byteLength < soonUnpacked ? gunzipSync(body) : gunzipped(body);
}

/** For whoever is waiting. */
export const gzipQuickly = (body: Buffer): Promise<Buffer> => gzipped(body, { level: 4 });

/** For all who come after. */
export const gzipWell = (body: Buffer): Promise<Buffer> => gzipped(body, { level: 9 });

/** The same for who takes it; takes a hundred times as long. */
export function brotliWell(body: Buffer): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 22, [BROTLI_PARAM_SIZE_HINT]: body.byteLength };
  return brotlied(body, { params });
}
