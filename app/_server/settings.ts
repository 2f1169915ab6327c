// Settings read from the environment: where the data are, and, held to their form, what concerns other sites: who may show
// a figure in a frame, and the address by which the dashboard is known.

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
