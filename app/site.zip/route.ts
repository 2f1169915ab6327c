// GET /site.zip: the whole dashboard as a folder that is read without a server.
import { readFile } from "node:fs/promises";
import { checkParameters } from "../../lib/address/query";
import { askedLang } from "../../lib/address/reader";
import { exportDate } from "../../lib/export/export-date";
import { answer, etagOf, notModified, refuse } from "../_server/answer";
import { dataVersion } from "../_server/load";
import { orPlainRefusal } from "../_server/plain-refusal";
import { siteZip } from "../_server/site-zip";

const again = 10;
const sentence =
  "作成しています。1分ほどかかります。この画面を開いたままにすると、できた時に保存が始まります。 / " +
  "The folder is being made, which takes about a minute. Keep this page open: the download begins when it is ready.\n";

/** 200 with the ZIP; 304; 202 with a sentence while it is made, which a browser asks about again; 400. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return orPlainRefusal(askedLang(query), async () => {
    checkParameters(query, []);
    const { version, updated } = await dataVersion();
    const etag = etagOf(version, updated, exportDate(new Date()), "site.zip");
    const known = notModified(request, etag);
    if (known) return known;
    const path = siteZip(etag.replaceAll(/[^A-Za-z0-9]/g, ""));
    if (path === null) {
      const waits = { "Retry-After": `${again}`, Refresh: `${again}`, "Content-Type": "text/plain; charset=utf-8" };
      return refuse(202, sentence, waits);
    }
    const body = await readFile(path);
    return answer(body, etag, {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="npa-survey_site_${updated.replaceAll("-", "")}.zip"`,
      "Content-Length": `${body.byteLength}`,
    });
  });
}
