// Sentences as civil servants write them, each with its answer worked out here from the CSV tables alone, by none of the
// product's code: read as rows, computed by hand-written arithmetic. `false` in one word of an otherwise true sentence,
// `true`, or `open` where the published numbers leave it open.
import { extractFiles, field, readData } from "../data/read-extracts";

/** The one number that a sentence quotes, where it quotes one of one edition and says nothing else. */
type At = { indicator: string; item: string; edition: string; value: number; unit: "count" | "percent" };

export type Made = { sentence: string; is: "true" | "false" | "open"; by: string; lang: "ja" | "en"; at?: At };

type Fact = { value: number | null; count: number | null; base: number | null; decimals: number; qualifier: string };

const rows = extractFiles.flatMap((name) => readData(name).rows);
const number = (text: string) => (text === "" ? null : Number(text));

/** Facts of one option by edition. */
function factsOf(indicator: string, item: string): Map<string, Fact> {
  const own = rows.filter((row) => field(row, "indicator") === indicator && field(row, "item") === item);
  return new Map(
    own.map((row) => [
      field(row, "edition"),
      {
        ...{ value: number(field(row, "value")), count: number(field(row, "count")), base: number(field(row, "base")) },
        ...{ decimals: field(row, "value").split(".")[1]?.length ?? 0, qualifier: field(row, "qualifier") },
      },
    ]),
  );
}

const western = (edition: string) => {
  const [, era, year] = /^([RH])(\d+)/.exec(edition) ?? [];
  return Number(year) + (era === "R" ? 2018 : 1988);
};
const codeOf = (year: number, half: string) => `${year >= 2019 ? `R${year - 2018}` : `H${year - 1988}`}${half}`;
const halfOf = (edition: string) => /H([12])$/.exec(edition.slice(1))?.[0] ?? "";
const yearBefore = (edition: string) => codeOf(western(edition) - 1, halfOf(edition));
export const inJapanese = (edition: string) => {
  const [, era, year] = /^([RH])(\d+)/.exec(edition) ?? [];
  const half = { H1: "上半期", H2: "下半期", "": "" }[halfOf(edition)] ?? "";
  return `${era === "R" ? "令和" : "平成"}${year === "1" ? "元" : year}年${half}`;
};
export const inEnglish = (edition: string) => {
  const half = { H1: "the first half of ", H2: "the second half of ", "": "" }[halfOf(edition)] ?? "";
  return `${half}${western(edition)}`;
};

// Wilson (1927) and Newcombe (1998, method 10), as in any textbook.
const z = 1.959963984540054;
function wilson(x: number, n: number): [number, number] {
  const p = x / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [middle - half, middle + half];
}

const cases = factsOf("ransomware-cases", "cases");
const noware = factsOf("noware-ransom-cases", "noware-ransom");
type Series = { ja: string[]; en: string; facts: Map<string, Fact>; name: string };
const series: Series[] = [
  {
    ja: ["ランサムウェア被害", "ランサムウェア被害の報告件数", "警察庁に報告されたランサムウェア被害"],
    ...{ en: "ransomware cases", facts: cases, name: "ransomware-cases" },
  },
  { ja: ["ノーウェアランサムの被害"], en: "no-ware ransom cases", facts: noware, name: "noware-ransom-cases" },
];

type Share = {
  indicator: string;
  item: string;
  ja: (value: string) => string;
  en: (value: string) => string;
  counted?: true;
};
const shares: Share[] = [
  {
    ...{ indicator: "ransomware-route", item: "vpn-device" },
    ...{ ja: (v) => `感染経路はVPN機器からの侵入が${v}`, en: (v) => `VPN devices were the infection route in ${v}` },
  },
  {
    ...{ indicator: "ransomware-route", item: "remote-desktop" },
    ...{
      ja: (v) => `感染経路はリモートデスクトップが${v}`,
      en: (v) => `remote desktop was the infection route in ${v}`,
    },
  },
  {
    ...{ indicator: "remote-access-allowed", item: "allowed" },
    ...{ ja: (v) => `外部からの接続を許可している企業は${v}`, en: (v) => `remote access was allowed by ${v}` },
  },
  {
    ...{ indicator: "telework-status", item: "telework-in-place" },
    ...{ ja: (v) => `テレワークを実施している企業は${v}`, en: (v) => `telework was in place at ${v} of companies` },
  },
  {
    ...{ indicator: "double-extortion", item: "double-extortion", counted: true as const },
    ...{ ja: (v) => `二重恐喝の手口は${v}`, en: (v) => `double extortion was ${v}` },
  },
  {
    ...{ indicator: "recovery-cost", item: "10m-yen-or-more" },
    ...{
      ja: (v) => `復旧費用が1,000万円以上だったのは${v}`,
      en: (v) => `the recovery cost was 10 million yen or more in ${v}`,
    },
  },
  {
    ...{ indicator: "ransomware-cases-by-size", item: "sme", counted: true as const },
    ...{
      ja: (v) => `ランサムウェア被害のうち中小企業は${v}`,
      en: (v) => `small and medium-sized companies were ${v} of ransomware cases`,
    },
  },
  {
    ...{ indicator: "ransomware-cases-by-industry", item: "manufacturing", counted: true as const },
    ...{ ja: (v) => `ランサムウェア被害のうち製造業は${v}`, en: (v) => `manufacturing was ${v} of ransomware cases` },
  },
  {
    ...{ indicator: "damage-experienced", item: "ransomware" },
    ...{
      ja: (v) => `過去1年以内に受けた被害はランサムウェアが${v}`,
      en: (v) => `ransomware was ${v} of the damage suffered`,
    },
  },
  {
    ...{ indicator: "report-hesitation-reason", item: "no-substantial-damage" },
    ...{
      ja: (v) => `届出をためらう理由は「実質的な被害が無かった」が${v}`,
      en: (v) => `no substantial damage was the reason to hesitate in ${v}`,
    },
  },
];

/** Editions of the same option with their published numbers. */
export function publishedAt({ indicator, item }: At): [edition: string, value: number][] {
  return [...factsOf(indicator, item)].flatMap(([edition, { value }]) =>
    value === null ? [] : [[edition, value] as [string, number]],
  );
}

/** The highest number of the same option and length at any time. */
export function maximumBefore(at: At): number {
  const same = publishedAt(at).filter(([edition]) => (halfOf(edition) === "") === (halfOf(at.edition) === ""));
  return Math.max(...same.map(([, value]) => value));
}

const upJa = (d: number) => (d > 0 ? "増加" : "減少");
const one = (value: number) => (Math.round(value * 10) / 10).toFixed(1);

/** Every sentence on the series of counts. */
function ofCounts(): Made[] {
  const made: Made[] = [];
  const add = (lang: "ja" | "en", sentence: string, is: Made["is"], by: string, at?: At) =>
    made.push({ lang, sentence, is, by, ...(at ? { at } : {}) });
  for (const { ja, en, facts, name } of series) {
    for (const [edition, { value }] of facts) {
      if (value === null) continue;
      const at: At = {
        indicator: name,
        item: name === "ransomware-cases" ? "cases" : "noware-ransom",
        edition,
        value,
        unit: "count",
      };
      const [when, year] = [inJapanese(edition), inEnglish(edition)];
      const by = `${name} ${edition} ${value}`;
      const others = [...facts].filter(
        ([code, fact]) => code !== edition && (halfOf(code) === "") === (halfOf(edition) === "") && fact.value !== null,
      );
      for (const subject of ja) add("ja", `${when}の${subject}は${value}件`, "true", by, at);
      add("ja", `${when}の${ja[0]}は${value + 6}件`, "false", by);
      add("en", `There were ${value} ${en} in ${year}`, "true", by, at);
      add("en", `There were ${value + 10} ${en} in ${year}`, "false", by);
      const before = facts.get(yearBefore(edition))?.value ?? null;
      const earlier = others
        .filter(
          ([code]) =>
            western(code) * 10 + (halfOf(code) === "H2" ? 1 : 0) <
            western(edition) * 10 + (halfOf(edition) === "H2" ? 1 : 0),
        )
        .map(([, fact]) => fact.value ?? 0);
      const all = others.map(([, fact]) => fact.value ?? 0);
      if (earlier.length > 1) {
        const is = earlier.some((n) => n > value)
          ? "false"
          : earlier.every((n) => n < value) && all.every((n) => n < value)
            ? "true"
            : "open";
        add("ja", `${when}の${ja[0]}は${value}件で過去最多`, is, by);
        add("en", `In ${year} there were ${value} ${en}, a record high`, is, by);
      }
      if (before === null) continue;
      const d = value - before;
      const than = halfOf(edition) === "" ? "前年" : "前年同期";
      const change = `${by}, a year before ${before}`;
      if (d === 0) continue;
      add("ja", `${when}の${ja[0]}は${value}件で、${than}から${Math.abs(d)}件${upJa(d)}した`, "true", change);
      add("ja", `${when}の${ja[0]}は${value}件で、${than}から${Math.abs(d)}件${upJa(-d)}した`, "false", change);
      add("ja", `${when}の${ja[0]}は${value}件で、${than}から${Math.abs(d) + 7}件${upJa(d)}した`, "false", change);
      add(
        "ja",
        `${ja[0]}は${inJapanese(yearBefore(edition))}の${before}件から${when}の${value}件に${upJa(d)}した`,
        "true",
        change,
      );
      add(
        "ja",
        `${ja[0]}は${inJapanese(yearBefore(edition))}の${before}件から${when}の${value}件に${upJa(-d)}した`,
        "false",
        change,
      );
      add(
        "ja",
        `${when}の${ja[0]}は${than}比${one((100 * Math.abs(d)) / before)}%${d > 0 ? "増" : "減"}`,
        "true",
        change,
      );
      add(
        "ja",
        `${when}の${ja[0]}は${than}比${one((100 * Math.abs(d)) / before + 3)}%${d > 0 ? "増" : "減"}`,
        "false",
        change,
      );
      add(
        "en",
        `${en} ${d > 0 ? "rose" : "fell"} from ${before} in ${inEnglish(yearBefore(edition))} to ${value} in ${year}`,
        "true",
        change,
      );
      add(
        "en",
        `${en} ${d > 0 ? "fell" : "rose"} from ${before} in ${inEnglish(yearBefore(edition))} to ${value} in ${year}`,
        "false",
        change,
      );
      add(
        "en",
        `In ${year} there were ${value} ${en}, ${d > 0 ? "up" : "down"} ${Math.abs(d)} from a year earlier`,
        "true",
        change,
      );
      if (value >= 2 * before) add("ja", `${when}の${ja[0]}は${than}の2倍に増加した`, "true", change);
      else add("ja", `${when}の${ja[0]}は${than}から倍増した`, "false", change);
      add("ja", `${when}の${ja[0]}は${than}から急増した`, d > 0 ? "open" : "false", change);
    }
  }
  return made;
}

/** What a bound says of a share: by the published value and by its interval. */
function bound({ value, count, base, decimals, qualifier }: Fact, from: number, counted: boolean): Made["is"] {
  if (value === null || qualifier !== "exact") return "open";
  if (value < from) return "false";
  if (counted) return "true";
  if (base === null || base < 30) return "open";
  // Where the source gives no count: the smallest that rounds to its share.
  const least = count ?? Math.ceil(((value - 0.5 / 10 ** decimals) / 100) * base);
  return wilson(least, base)[0] * 100 >= from ? "true" : "open";
}

/** Every sentence on shares. */
function ofShares(): Made[] {
  const made: Made[] = [];
  const add = (lang: "ja" | "en", sentence: string, is: Made["is"], by: string, at?: At) =>
    made.push({ lang, sentence, is, by, ...(at ? { at } : {}) });
  for (const { indicator, item, ja, en, counted = false } of shares) {
    const facts = factsOf(indicator, item);
    for (const [edition, fact] of facts) {
      const { value, decimals, qualifier } = fact;
      if (value === null || qualifier !== "exact") continue;
      const by = `${indicator} ${item} ${edition} ${value}`;
      const text = value.toFixed(decimals);
      const [when, year] = [inJapanese(edition), inEnglish(edition)];
      const at: At = { indicator, item, edition, value, unit: "percent" };
      add("ja", `${when}の${ja(`${text}%`)}`, "true", by, at);
      add("ja", `${when}の${ja(`${(value + 4).toFixed(decimals)}%`)}だった`, "false", by);
      add("en", `In ${year}, ${en(`${text}%`)}`, "true", by, at);
      add("en", `In ${year}, ${en(`${(value - 3).toFixed(decimals)}%`)}`, "false", by);
      add("ja", `${when}の${ja("半数以上")}`, bound(fact, 50, counted), by);
      add("en", `In ${year}, ${en("60% or more")}`, bound(fact, 60, counted), by);
      add("ja", `${when}の${ja("2割以上")}`, bound(fact, 20, counted), by);
      const before = facts.get(yearBefore(edition));
      if (!before || before.value === null || before.qualifier !== "exact" || before.value === value) continue;
      const d = value - before.value;
      const wrong = d > 0 ? "低下" : "上昇";
      add("ja", `${when}の${ja(`${text}%`)}で、前年から${wrong}した`, "false", `${by}, a year before ${before.value}`);
      add(
        "en",
        `In ${year}, ${en(`${text}%`)}, ${d > 0 ? "down" : "up"} from a year earlier`,
        "false",
        `${by}, ${before.value}`,
      );
    }
  }
  return made;
}

/** The table; every sentence once. */
export const madeSentences: readonly Made[] = [
  ...new Map([...ofCounts(), ...ofShares()].map((made) => [made.sentence, made])).values(),
];
