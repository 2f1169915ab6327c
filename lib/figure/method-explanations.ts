// Each statistical method in plain words: what it is for, its formula, where it comes from, and the sentence that words
// its worked example. The numbers of the examples are computed by lib/stats when the page is made.
import type { Localised } from "../localised";
import type { MethodId } from "./method-ids";

type Explanation = { name: Localised; purpose: Localised; formula: Localised; legend: Localised; source: Localised };

const unnamed = { ja: "", en: "" };

export const methodExplanations: Record<MethodId, Explanation> = {
  interval: {
    name: { ja: "割合の95%信頼区間", en: "95% confidence interval of a share" },
    purpose: {
      ja: "別の団体が抽出されていたら割合がどの程度違い得たかを、幅で示します。幅が広いほど、その割合だけでは言えることが少なくなります。ウィルソンの方法（連続性の補正なし）を用います。",
      en: "Shows how far the share might have differed had other organisations been drawn. The wider it is, the less the share alone can carry. Wilson's score interval without continuity correction is used.",
    },
    formula: {
      ja: "(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)",
      en: "(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)",
    },
    legend: {
      ja: "p = k/n は割合、k は件数、n は母数、z = 1.959964（95%）。件数の記載がないときは、割合に合うすべての件数を通じて最も広い幅を示します。",
      en: "p = k/n is the share, k the count, n the base, z = 1.959964 (95%). Where the count is not stated, the widest span over all counts that fit the share is shown.",
    },
    source: {
      ja: "Wilson (1927) JASA 22, 209–212. Newcombe (1998) Statistics in Medicine 17, 857–872.",
      en: "Wilson (1927) JASA 22, 209–212. Newcombe (1998) Statistics in Medicine 17, 857–872.",
    },
  },
  difference: {
    name: { ja: "二つの年の差", en: "Difference between two editions" },
    purpose: {
      ja: "割合が上がったか下がったかを、差の95%信頼区間が0を含むかどうかで判定します。0を含まないときだけ「増加」「減少」とし、含むときは「明確な差なし」（差は誤差の範囲）とします。ニューカムの方法（混合スコア法）を用います。期間が重なる年・期どうし、不連続をはさむ年どうしは判定しません。",
      en: "Decides whether a share rose or fell by whether the 95% interval of the difference leaves 0 out. Only then is it called a rise or a fall; otherwise there is no clear difference (within the margin of error). Newcombe's hybrid score method is used. Editions whose periods overlap, or with a break between them, are not compared.",
    },
    formula: {
      ja: "d − √((p₁−l₁)² + (u₂−p₂)²) から d + √((u₁−p₁)² + (p₂−l₂)²) まで",
      en: "from d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² + (p₂−l₂)²)",
    },
    legend: {
      ja: "d = p₁ − p₂ は差、l と u はそれぞれの割合の95%信頼区間の下限と上限。",
      en: "d = p₁ − p₂ is the difference; l and u are the lower and upper ends of the 95% interval of each share.",
    },
    source: {
      ja: "Newcombe (1998) Statistics in Medicine 17, 873–890（方法10）。",
      en: "Newcombe (1998) Statistics in Medicine 17, 873–890 (method 10).",
    },
  },
  "same-respondents": {
    name: { ja: "同じ設問の二つの選択肢と、順位の括弧", en: "Two options of one question, and brackets in rankings" },
    purpose: {
      ja: "順位表で隣り合う選択肢の差が0と区別できないときは、その間の順位は定まらないものとして括弧でまとめ、「差は誤差の範囲」（母数の記載がないときは「差は不確か（参考）」）と示します。両方を選んだ団体の数は公表されていないため、分散が最も大きくなる場合（両方を選んだ団体が最も少ない場合）で計算します。出典の順位はそのまま示します。",
      en: "Where neighbours in a ranking cannot be told apart, the order between them is not settled: they are bracketed as within the margin of error or, where the base is not stated, as an uncertain difference. How many chose both is not published, so the largest variance that the data allow is taken (as few as possible chose both). The place stated by the source stays shown.",
    },
    formula: {
      ja: "(p₁ − p₂) ± z√((s − (p₁ − p₂)²) ÷ n)、sは p₁ + p₂ と 2 − p₁ − p₂ の小さいほう",
      en: "(p₁ − p₂) ± z√((s − (p₁ − p₂)²) ÷ n), s the smaller of p₁ + p₂ and 2 − p₁ − p₂",
    },
    legend: {
      ja: "p₁ と p₂ は同じ回答者に占める二つの選択肢の割合、n は母数。",
      en: "p₁ and p₂ are the shares of the two options among the same respondents; n is the base.",
    },
    source: {
      ja: "多項分布の分散から導いたもの（両方を選んだ割合は、0以上、かつ p₁ + p₂ − 1 以上である）。",
      en: "Derived from the variance of a multinomial (the share that chose both is at least 0 and at least p₁ + p₂ − 1).",
    },
  },
  "fitting-counts": {
    name: { ja: "割合に合う件数", en: "Counts behind a rounded share" },
    purpose: {
      ja: "四捨五入した割合のもとになり得る件数を、すべて調べます。一つもなければ、割合と母数のどちらかが合っていません。",
      en: "Finds every count that can lie behind a rounded share. Where there is none, share and base do not agree.",
    },
    formula: {
      ja: "100k ÷ n を四捨五入した値が、出典の割合と等しくなる整数 k のすべて",
      en: "every whole number k for which 100k ÷ n, rounded half up, equals the stated share",
    },
    legend: {
      ja: "n は母数。四捨五入の桁は、出典の割合の桁数による。",
      en: "n is the base; rounded to the decimals of the stated share.",
    },
    source: {
      ja: "GRIM検査の考え方。Brown and Heathers (2017) Social Psychological and Personality Science 8, 363–369.",
      en: "The idea of the GRIM test. Brown and Heathers (2017) Social Psychological and Personality Science 8, 363–369.",
    },
  },
  "smallest-base": {
    name: { ja: "矛盾しない最小の母数", en: "Smallest base that fits" },
    purpose: {
      ja: "母数の記載がない割合が三つ以上あるとき、そのすべてに合う件数が存在する最小の母数を求めます。実際の母数がこれより小さいことはありません。",
      en: "Where at least three shares have one unstated base, the least base at which each of them has a fitting count. The real base cannot be smaller.",
    },
    formula: {
      ja: "すべての割合に合う件数が少なくとも一つある、最小の n",
      en: "the least n at which every share has at least one fitting count",
    },
    legend: unnamed,
    source: {
      ja: "「割合に合う件数」を複数の割合に用いたもの。",
      en: "Fitting counts, applied to several shares at once.",
    },
  },
  reference: {
    name: { ja: "母数の記載がないときの参考の区間", en: "Reference interval where the base is not stated" },
    purpose: {
      ja: "矛盾しない最小の母数を仮定した95%信頼区間です。実際の母数がこれより大きければ区間は狭くなるため、最も広い場合に当たります。点線で描いて「参考」と示し、増加・減少の判定には用いません。",
      en: "The 95% interval at the smallest base that fits. Any larger base that fits gives a narrower one, so this is the widest case. It is drawn dashed, called a reference, and never used to call a rise or a fall.",
    },
    formula: {
      ja: "割合の95%信頼区間の式で、n に矛盾しない最小の母数を用いる",
      en: "the interval of a share with the smallest base that fits as n",
    },
    legend: unnamed,
    source: {
      ja: "「割合の95%信頼区間」と「矛盾しない最小の母数」による。",
      en: "From the interval of a share and the smallest base that fits.",
    },
  },
  "response-rate": {
    name: { ja: "回答率", en: "Response rate" },
    purpose: {
      ja: "抽出した団体のうち回答した団体の割合です。出典に記載がないときに計算し、（計算値）を付けます。回答しなかった団体が回答した団体と違っていても、区間には表れません。",
      en: "The share of the sample that answered. It is computed where the source does not state it, and marked [e]. If those who did not answer differ from those who did, no interval shows it.",
    },
    formula: {
      ja: "100 × 回答数 ÷ 抽出数（小数第1位に四捨五入）",
      en: "100 × responses ÷ sample (rounded half up to one decimal)",
    },
    legend: unnamed,
    source: { ja: "回答数と抽出数の記載がある調査だけ。", en: "Only for editions that state both numbers." },
  },
  "series-level": {
    name: { ja: "過去最多・高止まり・横ばい", en: "Highest so far, still high, level" },
    purpose: {
      ja: "報告件数のように全数が数えられている系列について、同じ長さの期間（年どうし、半期どうし）が4つ以上あるときに、見出しで述べます。それまでのどの期間よりも多いときだけ「過去最多」とし、等しいときは「過去最多の期間と同数」とします。直前の期間との差が5%以内なら「横ばい」、そのうち最多の90%以上なら「高止まり」とします。",
      en: "Said in headlines of counts of all reported cases, where there are four or more periods of one length (years, or halves). Only a count above all before it is the highest so far; one that equals the highest is said to. Within 5% of the period before, a count is level; if it is also at 90% of the highest or more, it is still high.",
    },
    formula: {
      ja: "横ばい：|今期 − 前期| ≤ 0.05 × 前期。高止まり：横ばいで、今期 ≥ 0.9 × 最多",
      en: "level: |now − before| ≤ 0.05 × before; still high: level, and now ≥ 0.9 × highest",
    },
    legend: unnamed,
    source: { ja: "本サイトの定め。", en: "A rule of this site." },
  },
};

type ExampleWords = {
  subject: (indicator: string, item: string) => string;
  where: (year: string, subject: string) => string;
  pair: (a: string, b: string) => string;
  shareOf: (year: string, share: string) => string;
  interval: (where: string, k: string, n: string, share: string, lower: string, upper: string) => string;
  difference: (
    subject: string,
    before: string,
    after: string,
    difference: string,
    lower: string,
    upper: string,
    verdict: string,
  ) => string;
  base: (n: string, stated: boolean) => string;
  sameRespondents: (where: string, base: string, lower: string, upper: string, settled: boolean) => string;
  fits: (where: string, share: string, n: string, counts: string | null) => string;
  smallestBase: (where: string, shares: string[], n: string) => string;
  reference: (where: string, share: string, n: string, k: string, lower: string, upper: string) => string;
  responseRate: (where: string, responses: string, sample: string, rate: string) => string;
  seriesLevel: (where: string, counts: string[], said: string) => string;
};

const ja: ExampleWords = {
  subject: (indicator, item) => `${indicator}（${item}）`,
  where: (year, subject) => `${year}、${subject}`,
  pair: (a, b) => `「${a}」と「${b}」`,
  shareOf: (year, share) => `${year}の${share}%`,
  interval: (where, k, n, share, lower, upper) =>
    `${where}：${n}件中${k}件で${share}%。95%信頼区間は${lower}%から${upper}%です。`,
  difference: (subject, before, after, difference, lower, upper, verdict) =>
    `${subject}、${before}から${after}へ：差は${difference}ポイント、95%信頼区間は${lower}から${upper}ポイントで、判定は「${verdict}」です。`,
  base: (n, stated) => (stated ? `母数${n}` : `矛盾しない最小の母数${n}（参考）`),
  sameRespondents: (where, base, lower, upper, settled) =>
    `${where}、${base}：差の95%信頼区間は${lower}から${upper}ポイントで、0を${settled ? "含まないため、順位は定まります" : "含むため、順位は定まりません"}。`,
  fits: (where, share, n, counts) =>
    `${where}：母数${n}で${share}%になる件数は${counts === null ? "ありません" : `${counts}件です`}。`,
  smallestBase: (where, shares, n) =>
    `${where}：${shares.map((one) => `${one}%`).join("、")}がすべて成り立つ最小の母数は${n}です。`,
  reference: (where, share, n, k, lower, upper) =>
    `${where}、${share}%：最小の母数${n}、件数${k}として、${lower}%から${upper}%（参考）です。`,
  responseRate: (where, responses, sample, rate) => `${where}：${sample}件中${responses}件で${rate}%（計算値）です。`,
  seriesLevel: (where, counts, said) => `${where}：${counts.join("、")}件の順で、${said}です。`,
};

const en: ExampleWords = {
  subject: (indicator, item) => `${indicator} (${item})`,
  where: (year, subject) => `${subject}, ${year}`,
  pair: (a, b) => `“${a}” and “${b}”`,
  shareOf: (year, share) => `${share}% in ${year}`,
  interval: (where, k, n, share, lower, upper) =>
    `${where}: ${k} of ${n}, ${share}%. The 95% confidence interval is ${lower}% to ${upper}%.`,
  difference: (subject, before, after, difference, lower, upper, verdict) =>
    `${subject}, from ${before} to ${after}: the difference is ${difference} points, its 95% interval ${lower} to ${upper} points. Verdict: ${verdict.toLowerCase()}.`,
  base: (n, stated) => (stated ? `base ${n}` : `smallest base that fits ${n} (for reference)`),
  sameRespondents: (where, base, lower, upper, settled) =>
    `${where}, ${base}: the 95% interval of the difference is ${lower} to ${upper} points. ${settled ? "0 is left out, so the order is settled" : "0 lies in it, so the order is not settled"}.`,
  fits: (where, share, n, counts) =>
    counts === null
      ? `${where}: at a base of ${n}, no count gives ${share}%.`
      : `${where}: at a base of ${n}, ${share}% comes from a count of ${counts}.`,
  smallestBase: (where, shares, n) =>
    `${where}: the least base at which ${shares.map((one) => `${one}%`).join(", ")} are all possible is ${n}.`,
  reference: (where, share, n, k, lower, upper) =>
    `${where}, ${share}%: with the smallest base of ${n} and a count of ${k}, ${lower}% to ${upper}% (for reference).`,
  responseRate: (where, responses, sample, rate) => `${where}: ${responses} of ${sample}, ${rate}% [e].`,
  seriesLevel: (where, counts, said) => `${where}: ${counts.join(", ")} in this order; ${said}.`,
};

export const exampleWords: Localised<ExampleWords> = { ja, en };
