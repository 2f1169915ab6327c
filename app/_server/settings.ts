// Settings read from the environment: where the data are, and, held to their form, what concerns other sites: who may show
// a figure in a frame, and the address by which the dashboard is known.

import { isIP } from "node:net";

/** Where serve.mjs says that this server answers; on the global object, and not there without it. */
export const ownAddress = Symbol.for("npa-survey-own-address");

type Environment = Readonly<Record<string, string | undefined>>;

/** Folder of the tables and, below `packs`, of the meeting packs that are shown. */
export function dataFolder({ DATA_FOLDER }: Environment = process.env): string {
  return DATA_FOLDER || "data";
}

/** File that each answer is written down in; `-` for where the server's own messages go, null for none. */
export function accessLog({ ACCESS_LOG }: Environment = process.env): string | null {
  return ACCESS_LOG || null;
}

/** A scheme (`https:`), or a host with what may stand around it: `https://*.example.jp:8443`. */
const site = /^(?:https?:|(?:https?:\/\/)?(?:\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?)$/i;

/**
 * Who may show `/embed/…` in a frame, as the directive `frame-ancestors` takes it: this site, and those of the setting.
 * @throws Error with one sentence in both languages
 */
export function frameAncestors({ FRAME_ANCESTORS = "" }: Environment = process.env): string {
  const sites = FRAME_ANCESTORS.split(/\s+/).filter(Boolean);
  const wrong = sites.find((one) => !site.test(one));
  if (wrong === undefined) return ["'self'", ...sites].join(" ");
  const example = "https://wiki.example.jp https://*.example.jp";
  throw new Error(
    `設定 FRAME_ANCESTORS の「${wrong}」は使えません。ホストかスキームを空白で区切って指定してください（例：${example}）。 / ` +
      `FRAME_ANCESTORS can't have “${wrong}”: give hosts or schemes, with blanks between (such as ${example}).`,
  );
}

/** The sites of the setting alone, for a sentence; none where only this site may. */
export function framingSites(environment: Environment = process.env): string[] {
  return frameAncestors(environment).split(" ").slice(1);
}

/**
 * Which of the machine's addresses to listen on, as a name or an IP address; null: all of them.
 * @throws Error with one sentence in both languages
 */
export function listenHost({ HOST = "" }: Environment = process.env): string | null {
  if (HOST === "") return null;
  if (/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$|^[a-f\d:]*:[a-f\d:.]*$/i.test(HOST)) return HOST;
  throw new Error(
    `設定 HOST の「${HOST}」は使えません。待ち受けるアドレスか名前を指定してください（例：127.0.0.1）。 / ` +
      `HOST can't be “${HOST}”: give the address or the name to listen on (such as 127.0.0.1).`,
  );
}

/**
 * How many servers stand between readers and this one, each adding the address before it to X-Forwarded-For
 * (app/_commands/serve.mjs reads it).
 * @throws Error with one sentence in both languages
 */
export function proxies({ PROXIES = "" }: Environment = process.env): number {
  if (/^\d?$/.test(PROXIES)) return Number(PROXIES);
  throw new Error(
    `設定 PROXIES の「${PROXIES}」は使えません。間に立つサーバーの数を0から9で指定してください。 / ` +
      `PROXIES can't be “${PROXIES}”: give the number of servers in between, 0 to 9.`,
  );
}

/**
 * Header in which a server before this one says who signed in there; null where nobody does. `serve.mjs` believes it of the
 * addresses of DESK_PROXIES alone. A browser brings no cookie then that another site lacks: which site is one's own is said.
 * @throws Error with one sentence in both languages
 */
export function deskHeader(
  { DESK_HEADER = "", DESK_PROXIES = "", ...environment }: Environment = process.env,
): string | null {
  if (DESK_HEADER === "") return null;
  if (
    !/^[a-z\d-]{1,60}$/i.test(DESK_HEADER) ||
    /^(?:host|cookie|origin|content-.*|x-reader-address)$/i.test(DESK_HEADER)
  )
    throw new Error(
      `設定 DESK_HEADER の「${DESK_HEADER}」は使えません。ヘッダーの名前を指定してください（例：X-Remote-User）。 / ` +
        `DESK_HEADER can't be “${DESK_HEADER}”: give the name of a header (such as X-Remote-User).`,
    );
  if (siteOrigin(environment) === null)
    throw new Error(
      "設定 DESK_HEADER は、SITE_URL がないと使えません。読む人から見たアドレスも指定してください（例：https://survey.example.jp）。 / " +
        "DESK_HEADER can't be used without SITE_URL: give the address that readers know as well (such as https://survey.example.jp).",
    );
  const proxies = DESK_PROXIES.split(/[\s,]+/).filter(Boolean);
  const wrong = proxies.find((one) => !isNetwork(one));
  if (proxies.length > 0 && wrong === undefined) return DESK_HEADER.toLowerCase();
  throw new Error(
    `設定 DESK_PROXIES の「${wrong ?? ""}」は使えません。DESK_HEADER を付けるサーバーのIPアドレスを指定してください（例：10.0.0.5 または 10.0.0.0/24）。 / ` +
      `DESK_PROXIES can't be “${wrong ?? ""}”: give the IP addresses of the servers that set DESK_HEADER (such as 10.0.0.5 or 10.0.0.0/24).`,
  );
}

/** An IP address, or a network of them. */
function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  const known = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return version !== 0 && known && more.length === 0;
}

/**
 * Address of the dashboard as other sites know it, without a slash at its end; null where it isn't set.
 * @throws Error with one sentence in both languages
 */
export function siteOrigin({ SITE_URL = "" }: Environment = process.env): string | null {
  if (SITE_URL === "") return null;
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  const example = "https://survey.example.jp";
  throw new Error(
    `設定 SITE_URL の「${SITE_URL}」は使えません。http か https で始まるアドレスを、パスを付けずに指定してください（例：${example}）。 / ` +
      `SITE_URL can't be “${SITE_URL}”: give an address that begins with http or https and has no path (such as ${example}).`,
  );
}
