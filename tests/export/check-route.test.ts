// GET /api/v1/check: the answer as the page gives it, in the form that is promised, to anything that is asked.
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../app/_server/load";
import { GET, POST } from "../../app/api/v1/check/route";
import { checkFile } from "../../lib/address/list";
import { checkSentence } from "../../lib/claims/check-sentence";
import { checkedSchema } from "../../lib/claims/checked-answer";
import { draftAnswerSchema } from "../../lib/claims/draft-answer";
import { mostAtOnce } from "../../lib/claims/mark-document";
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

describe("many sentences at once", () => {
  const post = (body: unknown, path = checkFile({ lang: "ja" })) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const headers = { "content-length": String(new TextEncoder().encode(text).length) };
    return POST(new Request(`http://localhost:3000${path}`, { method: "POST", body: text, headers }));
  };

  it("are answered in their order, with numbers, source, choices and what can be said instead", async () => {
    const sentences = [
      "令和7年のランサムウェア被害は226件",
      "令和7年のランサムウェア被害は300件",
      "届け出なかったのは43.9%",
    ];
    const response = await post({ sentences: [...sentences, { text: sentences[2], indicator: "report-destination" }] });
    const { sentences: answers } = await response.json();
    for (const one of answers) expect(draftAnswerSchema.parse(one)).toEqual(one);
    expect(answers.map(({ answer }: { answer: string }) => answer)).toEqual([
      ...["holds", "does-not-hold", "undecidable", "holds"],
    ]);
    expect(answers[1].details[0].numbers[0]).toMatchObject({ edition: "令和7年（2025年）", value: "226件" });
    expect(answers[1].details[0].credit).toMatch(/^出典：/);
    expect(answers[1].replacements[0]).toContain("226件");
    expect(answers[2].details[0].choices.map(({ indicator }: { indicator: string }) => indicator)).toEqual([
      ...["report-destination", "reported-or-not"],
    ]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("are refused where they are too many, too long or no list, in both languages", async () => {
    const lots = Array.from({ length: mostAtOnce + 1 }, () => "被害");
    for (const body of [{ sentences: lots }, { sentences: ["あ".repeat(201)] }, { sentences: [{}] }, "x", {}]) {
      const response = await post(body);
      expect([response.status, Object.keys((await response.json()).error)]).toEqual([400, ["code", "ja", "en"]]);
    }
    expect((await post({ sentences: [] }, "/api/v1/check?q=x")).status).toBe(400);
  });
});
