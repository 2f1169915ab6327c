// The check of a draft: no false yes. Sentences with their answers worked out from the CSV (made-sentences.ts), mutations of
// true ones, the site's own headlines, and what the old check said wrongly.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { checkSentence } from "../../lib/claims/check-sentence";
import { buildFigure } from "../../lib/figure/build-figure";
import { langs } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";
import { madeSentences } from "./made-sentences";
import { type Mutation, mutate, randomFrom } from "./mutate";
import { writtenSentences } from "./written-sentences";

const dataset = shippedDataset();
const ja = { lang: "ja", era: "wareki" } as const;
const ask = (sentence: string) => checkSentence(sentence, dataset, ja);

const tables = [
  { name: "made after patterns", some: madeSentences },
  { name: "written as in briefings", some: writtenSentences },
];

describe.each(tables)("a table of sentences, worked out from the CSV alone, $name", ({ some }) => {
  const answered = some.map((made) => ({ ...made, answer: ask(made.sentence).answer }));
  const wrong = (is: string, answer: string) =>
    answered.filter((one) => one.is === is && one.answer === answer).map(({ sentence, by }) => `${sentence} (${by})`);

  it("is long enough, in both languages, a good part false in one word", () => {
    const count = (test: (one: (typeof answered)[number]) => boolean) => answered.filter(test).length;
    expect(new Set(some.map(({ sentence }) => sentence)).size).toBe(some.length);
    expect(answered.length).toBeGreaterThanOrEqual(300);
    expect(count(({ is }) => is === "false")).toBeGreaterThanOrEqual(100);
    expect(count(({ lang }) => lang === "en")).toBeGreaterThanOrEqual(80);
  });

  it("has no false yes, and no yes where the numbers leave it open", () => {
    expect([...wrong("false", "holds"), ...wrong("open", "holds")]).toEqual([]);
  });

  it("refuses no true sentence as false", () => {
    expect([...wrong("true", "does-not-hold"), ...wrong("open", "does-not-hold")]).toEqual([]);
  });

  it("leaves less than 15 % unread, and says yes to most true ones", () => {
    const unread = answered.filter(({ answer }) => answer === "unread").map(({ sentence }) => sentence);
    expect(unread.length / answered.length, unread.slice(0, 12).join("\n")).toBeLessThan(0.15);
    const yes = answered.filter(({ is, answer }) => is === "true" && answer === "holds").length;
    const refused = answered
      .filter(({ is, answer }) => is === "true" && answer !== "holds")
      .map(({ sentence, answer }) => `${answer} ${sentence}`);
    expect(yes / answered.filter(({ is }) => is === "true").length, refused.slice(0, 25).join("\n")).toBeGreaterThan(
      0.85,
    );
  });
});

it("finds no yes among 10,000 mutations of true sentences", () => {
  const random = randomFrom(20261128);
  const pool = [...madeSentences, ...writtenSentences];
  const yes = pool.filter(({ sentence, is }) => is === "true" && ask(sentence).answer === "holds");
  const made = new Map<string, Mutation>();
  const ways = new Map<string, number>();
  for (let tries = 0; tries < 80_000 && made.size < 10_000; tries++) {
    const found = mutate(yes[random(yes.length)] as (typeof yes)[number], random);
    if (!found || made.has(found.sentence)) continue;
    made.set(found.sentence, found);
    ways.set(found.how, (ways.get(found.how) ?? 0) + 1);
  }
  expect([...ways.keys()].sort()).toEqual([
    ...["base", "direction", "half", "negation", "number", "option", "record", "swap", "word", "year"],
  ]);
  expect(made.size).toBeGreaterThan(7000);
  const false_ = [...made.values()].filter(({ sentence }) => ask(sentence).answer === "holds");
  expect(false_.map(({ sentence, from, how }) => `${how}: ${sentence} (of ${from})`)).toEqual([]);
});

describe("words that turn the meaning", () => {
  it.each([
    // 197 in 2023, 222 in 2024, 226 in 2025; 61 large and 140 smaller companies in 2024.
    ["令和7年のランサムウェア被害は前年を上回った", "holds"],
    ["令和7年のランサムウェア被害は前年を下回った", "does-not-hold"],
    ["令和7年のランサムウェア被害は前年より4件少ない", "does-not-hold"],
    ["令和7年のランサムウェア被害は226件にとどまった", "holds"],
    ["令和7年のランサムウェア被害は300件にとどまった", "does-not-hold"],
    ["令和7年のランサムウェア被害は300件に満たない", "holds"],
    ["令和7年のランサムウェア被害は226件ではない", "unread"],
    ["令和7年のランサムウェア被害は減少していない", "unread"],
    ["令和7年のランサムウェア被害は増加に転じた", "does-not-hold"],
    ["令和7年のランサムウェア被害は2年連続で増加した", "holds"],
    ["令和7年のランサムウェア被害は3年連続で増加した", "does-not-hold"],
    ["令和7年のランサムウェア被害は226社", "undecidable"],
    ["令和6年は中小企業が大企業より多い", "holds"],
    ["令和6年は大企業が中小企業より多い", "does-not-hold"],
    ["令和6年のランサムウェア被害は中小企業が140件で、大企業の2倍以上", "unread"],
    ["令和6年に被害企業の55%がVPN機器から侵入された", "holds"],
    ["令和6年に全企業の55%がVPN機器から侵入された", "does-not-hold"],
    ["令和3年の感染経路のうちVPN機器以外は54%", "unread"],
    ["令和3年の感染経路は、次いで不審メールが7%だった", "does-not-hold"],
    ["In 2024 more large companies than small and medium-sized companies were hit by ransomware", "does-not-hold"],
    ["Ransomware cases did not rise in 2025", "unread"],
    ["Ransomware cases rose for the third year in a row in 2025", "does-not-hold"],
    ["Fewer than 226 ransomware cases were reported in 2025", "does-not-hold"],
    ["Remote desktop was the most common infection route in 2021", "does-not-hold"],
    ["The majority of infections came through VPN devices in 2024", "undecidable"],
  ])("%s: %s", (sentence, answer) => {
    expect(ask(sentence).answer).toBe(answer);
  });
});

describe("what the check said wrongly before", () => {
  it.each([
    ["令和7年のランサムウェア被害は226件で過去最多", "does-not-hold"],
    ["The number of ransomware cases is at a record high", "does-not-hold"],
    ["令和7年のランサムウェア被害は226件で、前年から4件増加した", "holds"],
    ["ランサムウェア被害は226件で、前年から4件増加した", "holds"],
    // 116 in the second half of 2022, too.
    ["令和7年上半期のランサムウェア被害は116件で、半期として過去最多", "undecidable"],
    ["本県のランサムウェア被害は226件", "undecidable"],
    ["大阪府の令和7年のランサムウェア被害は226件", "undecidable"],
    ["16.4% of companies have a business continuity plan", "undecidable"],
    ["警察に届け出たのは3割", "unread"],
    ["令和7年のランサムウェア被害は急増した", "undecidable"],
    ["令和7年のランサムウェアの身代金は226件", "unread"],
  ])("%s: %s", (sentence, answer) => {
    expect(ask(sentence).answer).toBe(answer);
  });

  it("tells the words that it did not read, and that nothing is known of a prefecture", () => {
    expect(ask("令和7年のランサムウェア被害は概算で226件").clauses[0]?.unread).toEqual(["概算"]);
    expect(ask("本県のランサムウェア被害は226件").clauses[0]).toMatchObject({ ofPlace: true, quotation: "none" });
  });

  it("has two verdicts: a number quoted rightly may still be uncertain", () => {
    const [clause] = ask("令和6年の感染経路はVPN機器が半数以上").clauses;
    expect(clause).toMatchObject({ quotation: "matches", statistics: "uncertain", answer: "undecidable" });
  });

  it("lets the reader choose where two figures fit", () => {
    const [clause] = ask("届け出なかったのは43.9%").clauses;
    expect(clause?.answer).toBe("undecidable");
    // Figures with the number that each states, of the newest year that has one.
    expect(
      clause?.choices.map(({ indicator, edition, numbers }) => [indicator, edition, numbers.map(({ value }) => value)]),
    ).toEqual([
      ["report-destination", "令和4年（2022年）", ["43.9%"]],
      ["reported-or-not", "令和6年（2024年）", ["30%超"]],
    ]);
    expect(checkSentence("届け出なかったのは43.9%", dataset, ja, "report-destination").answer).toBe("holds");
  });
});

describe("the numbers that decide a clause", () => {
  // 146, 230, 197, 222 and 226 cases in 2021 to 2025; 116 in the halves R4H2 and R7H1; routes of 2024: 55 and 31 of 100.
  it.each([
    ["令和7年のランサムウェア被害は226件で過去最多", ["R4", "R7"], "最多は令和4年の230件"],
    ["令和4年のランサムウェア被害は230件で過去最多", ["R4", "R7"], "次に多いのは令和7年の226件"],
    ["令和5年のランサムウェア被害は197件で過去最少", ["R3", "R5"], "最少は令和3年の146件"],
    ["令和7年のランサムウェア被害は最も多い", ["R4", "R7"], "最多は令和4年の230件"],
    ["令和7年のランサムウェア被害は高止まりしている", ["R4", "R7"], "最多は令和4年の230件"],
    ["令和7年上半期のランサムウェア被害は半期として過去最多", ["R4H2", "R7H1"], "令和4年下半期も同じ116件"],
    [
      "令和7年のランサムウェア被害は3年連続で増加した",
      ["R4", "R5", "R6", "R7"],
      "令和4年の230件から令和5年の197件へは減少",
    ],
    ["令和7年のランサムウェア被害は増加に転じた", ["R5", "R6", "R7"], "令和5年は197件、令和6年は222件、令和7年は226件"],
    ["令和6年の感染経路はリモートデスクトップが最も多い", ["R6", "R6"], "最も多いのは「VPN機器からの侵入」の55.0%"],
    ["The number of ransomware cases is at a record high in 2025", ["R4", "R7"], "the highest was 230 cases in 2022"],
    [
      "Ransomware cases rose for the third year in a row in 2025",
      ["R4", "R5", "R6", "R7"],
      "from 230 cases in 2022 to 197 cases in 2023 it fell",
    ],
  ])("%s: %s", (sentence, editions, said) => {
    const reader = /^[A-Z]/.test(sentence) ? ({ lang: "en", era: "western" } as const) : ja;
    const finding = checkSentence(sentence, dataset, reader).clauses.at(-1)?.finding;
    expect(finding?.numbers.map(({ key }) => key.split(" ")[0])).toEqual(editions);
    expect(finding?.decides).toEqual([said]);
    expect(finding?.wording.toLowerCase()).toContain(said.toLowerCase());
    for (const edition of editions) expect(finding?.figure.path).toMatch(new RegExp(`[=,]${edition}(,|&|$)`));
  });

  it("are those of the source that states the record, too", () => {
    const record = ask("令和7年のランサムウェア被害は過去最多").clauses[0]?.finding;
    const source = dataset.observations.find(
      ({ indicator, edition }) => indicator === "ransomware-cases" && edition === "R4",
    )?.source;
    expect(record?.sources.map(({ id }) => id)).toContain(source);
  });
});

describe("whom a share is of, in English", () => {
  // Routes are of victims who answered, ransomware damage is of those with any damage, remote access of all who answered.
  it.each([
    ["In 2024, VPN devices were the infection route of 55% of companies that suffered damage", "holds"],
    ["In 2024, VPN devices were the infection route of 55% of companies that suffered ransomware damage", "holds"],
    ["In 2024, VPN devices were the infection route of 55% of companies hit by ransomware", "holds"],
    ["In 2024, VPN devices were the infection route of 55% of all companies", "does-not-hold"],
    ["In 2024, VPN devices were the infection route of 55% of all the companies", "does-not-hold"],
    ["In 2024, VPN devices were the infection route of 55% of companies in Japan", "does-not-hold"],
    ["In 2021, 22.1% of companies that suffered damage suffered ransomware damage", "holds"],
    ["In 2021, 22.1% of all companies suffered ransomware damage", "does-not-hold"],
  ])("%s: %s", (sentence, answer) => {
    expect(ask(sentence).answer).toBe(answer);
  });

  it("is told of a share of all who answered, too", () => {
    const of = (whom: string) =>
      ask(`In 2019, 55.6% of ${whom} allowed connections from outside`).clauses[0]?.quotation;
    expect([of("respondents"), of("companies that suffered damage")]).toEqual(["matches", "differs"]);
  });
});

describe.each(langs)("the site's own headlines in %s", (lang) => {
  const reader = { lang, era: lang === "ja" ? "wareki" : "western" } as const;
  const figures = indicators
    .map((one) => buildFigure(one, dataset, reader))
    .filter(({ categories }) => categories.length > 0);

  it("are never called false, and hold where their certainty is clear or full", () => {
    for (const { title, headline, certainty } of figures) {
      const due = !certainty || ["clear", "full-count"].includes(certainty.code) ? "holds" : "undecidable";
      for (const line of [title, headline.first, headline.spoken]) {
        expect([line, checkSentence(line, dataset, reader).answer]).toEqual([line, due]);
      }
    }
  });
});

it("never throws, and never says yes to what says nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      expect(ask(text).answer).not.toBe("holds");
    }),
    { numRuns: 300 },
  );
});
