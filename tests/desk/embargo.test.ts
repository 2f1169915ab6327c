// What waits for its moment stands nowhere before: in no format of a file, no answer of the interface, no record, feed, search
// or picture. Each is looked at again once it is published, so that none of them is silent by chance. Pages, and with them the
// folder that is made of pages, are asked of a server (e2e/desk-life).
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerFeed } from "../../app/_server/answer-feed";
import { madeRehearsal } from "../../app/_server/desk/ask-rehearsal";
import { doTask } from "../../app/_server/making/do-task";
import { loadChanges } from "../../app/_server/published";
import { loadSearchIndex } from "../../app/_server/search-index";
import { GET as pictureOf } from "../../app/[locale]/desk/s/[id]/rehearsal/picture/route";
import { GET as figureFile } from "../../app/figures/[indicator]/route";
import { importFiles } from "../../db/apply";
import { localTime } from "../../db/local-time";
import { rehearsalPicture } from "../../lib/address/page";
import { inJapan } from "../../lib/desk/moment";
import { exportFormats } from "../../lib/export/registry";
import { langs } from "../../lib/localised";
import { openPdf, pagesOf, textOf } from "../export/read-pdf";
import { frozenTables } from "../frozen-data";
import { Acting } from "./acting";
import { approvedAt, ben, table } from "./approving";

const secret = { ja: "公開前の選択肢甲", en: "Option held back alpha" };
const held = {
  ...{ indicator: "damage-experienced", edition: "R6", item: "held", item_ja: secret.ja, item_en: secret.en },
  ...{ value: "61.37", source: "S01" },
};
const locale = { id: "ja", lang: "ja", era: "wareki" } as const;

let desk: Acting;
beforeAll(async () => {
  desk = await Acting.open();
  await importFiles(desk.sandbox.db, frozenTables);
});
afterAll(() => desk.close());

/** All text of a file; of pixels their hash. */
function textIn(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.slice(0, 4)).toString("latin1");
  if (head.startsWith("PK")) return Object.values(unzipSync(bytes)).map(textIn).join("\n");
  if (head === "%PDF") {
    const pdf = openPdf(Buffer.from(bytes));
    return pagesOf(pdf)
      .map((_, index) => textOf(pdf, index))
      .join("\n");
  }
  return head === "\x89PNG" ? createHash("sha256").update(bytes).digest("hex") : new TextDecoder().decode(bytes);
}

async function file(format: string, query = ""): Promise<string> {
  const name = `damage-experienced.${format}`;
  const request = new Request(`http://localhost/figures/${name}?${query}`);
  const answer = await figureFile(request, { params: Promise.resolve({ indicator: name }) });
  expect([format, answer.status]).toEqual([format, 200]);
  return textIn(new Uint8Array(await answer.arrayBuffer()));
}

/** By name, what readers can have of the data. */
async function readable(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const format of exportFormats) found.set(format, await file(format));
  found.set("as shown today", await file("json", `as-shown=${localTime(new Date()).slice(0, 10)}`));
  for (const lang of langs) {
    for (const form of ["atom", "json"] as const) {
      const feed = await answerFeed(new Request("http://localhost/feed"), lang, form);
      found.set(`feed ${lang} ${form}`, await feed.text());
    }
  }
  const most = { runs: 10, lines: 1000 };
  found.set("record", JSON.stringify(await loadChanges({ figure: null, before: null }, locale, most)));
  found.set("search", JSON.stringify(await loadSearchIndex([])));
  const url = "http://localhost/api/v1/observations?indicator=damage-experienced";
  found.set("interface", textIn((await doTask("observations", { url, origin: "http://localhost" })).body));
  found.set("whole data set", textIn((await doTask("dataset", { origin: "http://localhost" })).body));
  return found;
}

const holds = (text: string) => [secret.ja, secret.en, "61.37"].some((one) => text.includes(one));

it("is in nothing that anybody can read before its moment, and in all of it after", async () => {
  const before = await readable();
  const due = inJapan(new Date(Date.now() + 86_400_000));
  const id = await approvedAt(desk, "held", table(held), { when: "later", due });
  const submission = await desk.now(id);
  expect(submission.state).toBe("scheduled");
  const made = await madeRehearsal(desk.store, { submission, locale }, "");
  expect(JSON.stringify(made?.page)).toContain(secret.ja);

  const waiting = await readable();
  for (const [name, text] of waiting) expect([name, holds(text)]).toEqual([name, false]);
  expect(waiting.get("png")).toBe(before.get("png"));
  for (let at = 0; made?.picture(at); at += 1) {
    const request = new Request(`http://localhost/desk/s/${id}/${rehearsalPicture(made.name, at)}`);
    const answer = await pictureOf(request, { params: Promise.resolve({ locale: "ja", id }) });
    expect([answer.status, holds(await answer.text())]).toEqual([401, false]);
  }

  expect(await desk.to(id, ben, "unschedule")).toBeNull();
  expect(await desk.to(id, ben, "publish")).toBeNull();
  const after = await readable();
  expect(after.get("png")).not.toBe(before.get("png"));
  for (const [name, text] of after) if (name !== "png") expect([name, holds(text)]).toEqual([name, true]);
});
