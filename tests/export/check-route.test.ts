// GET /api/v1/check: the answer as the page gives it, in the form that is promised, to anything that is asked.
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../app/_server/load";
import { GET } from "../../app/api/v1/check/route";
import { checkFile } from "../../lib/address/list";
import { checkSentence } from "../../lib/claims/check-sentence";
import { checkedSchema } from "../../lib/claims/checked-answer";
import { serveShippedData } from "./shipped-database";

serveShippedData();

const ask = (path: string, headers = {}) => GET(new Request(`http://localhost:3000${path}`, { headers }));
const said = async (q: string, lang = "ja") => (await ask(checkFile({ q, lang }))).json();

describe("the check of a sentence, for programs", () => {
  it("answers clause by clause, with the figure and a wording that can be said", async () => {
    const body = await said("令和7年のランサムウェア被害は226件で過去最多");
    expect(checkedSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      answer: "does-not-hold",
      clauses: [
        {
          ...{ answer: "does-not-hold", quotation: "differs", statistics: "does-not-hold", unread: [] },
          figure: expect.stringMatching(/^\/figures\/ransomware-cases\?/),
          wording: expect.stringContaining("226件"),
        },
      ],
    });
  });

  it("speaks the language that is asked for, and says what was not read", async () => {
    const body = await said("There were 226 ransomware cases and arrests in 2025", "en");
    expect(body).toMatchObject({ answer: "unread", clauses: [{ unread: ["arrests"] }] });
    const held = await said("In 2025, there were 226 ransomware cases", "en");
    expect(held.clauses[0].figure).toMatch(/^\/en\/figures\//);
    expect(held.answer).toBe("holds");
  });

  it("answers as the check itself does", async () => {
    const sentence = "令和7年のランサムウェア被害は226件で、前年から4件増加した";
    const checked = checkSentence(sentence, await loadDataset(), { lang: "ja", era: "wareki" });
    const { answer, clauses } = await said(sentence);
    expect([answer, clauses.length]).toEqual([checked.answer, checked.clauses.length]);
  });

  it("takes an empty sentence, refuses one too long and names it does not know, and knows what it said before", async () => {
    expect(await said("")).toEqual({ answer: "unread", clauses: [] });
    expect((await ask(checkFile({ q: "あ".repeat(201) }))).status).toBe(400);
    const refused = await ask("/api/v1/check?text=x");
    expect([refused.status, Object.keys((await refused.json()).error)]).toEqual([400, ["code", "ja", "en"]]);
    const etag = (await ask(checkFile({ q: "被害" }))).headers.get("etag") ?? "";
    expect((await ask(checkFile({ q: "被害" }), { "if-none-match": etag })).status).toBe(304);
  });
});
