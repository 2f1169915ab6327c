// The numbers of a sentence with what they count and how they are said: 22.1%, 約3割, 4分の1, 過半数, 146件, 2倍, 10.2ポイント.
import type { Amount, LevelRelation } from "./claim";
import { type Form, type How, toAmount, toFactor } from "./ranges";

export type AmountRead = {
  amount: Amount;
  relation: LevelRelation;
  /** Where it stands, with the words that qualify it. */
  start: number;
  end: number;
  /** `2倍`, `10ポイント増`, … `bare` where no unit was written. */
  bare: boolean;
  /** What is counted where it is no case: persons, yen, prefectures. */
  counted: string | null;
};

type Found = {
  form: Form;
  value: number;
  decimals: number;
  start: number;
  end: number;
  how?: How;
  bare?: boolean;
  counted?: string;
};

const number = String.raw`(\d+(?:\.\d+)?)`;
const decimalsOf = (text: string) => text.split(".")[1]?.length ?? 0;
const englishParts: Record<string, number> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

type Rule = [RegExp, (groups: string[]) => Omit<Found, "start" | "end">];
const plain = (form: Form) => (groups: string[]) => ({
  form,
  value: Number(groups[0]),
  decimals: decimalsOf(groups[0] ?? ""),
});
const word = (form: Form, value: number, how?: How) => () => ({ form, value, decimals: 0, ...(how ? { how } : {}) });

const yen = "[百千万億兆]*(?:円|人|名|台|回|か所|箇所|校|床|世帯)";
const foreign =
  "yen|dollars|people|persons|individuals|suspects|arrests|users|computers|devices|terminals|companies|firms|businesses|organi[sz]ations|victims";

/** Longer readings first: what one rule has taken, the next don't see. */
const rules: Rule[] = [
  [/(\d+)分の(\d+)/g, ([a, b]) => ({ form: "fraction", value: (100 * Number(b)) / Number(a), decimals: 0 })],
  [/(\d+)割(?:(\d)分)?/g, ([a, b]) => ({ form: "tenth", value: 10 * Number(a) + Number(b ?? 0), decimals: b ? 1 : 0 })],
  [
    /(\d+) (?:in|out of|of every) (\d+)\b/g,
    ([a, b]) => ({ form: "fraction", value: (100 * Number(a)) / Number(b), decimals: 0 }),
  ],
  [
    /\b(?:(\d+|an?)[ -])?(third|quarter|fifth|tenth)s?\b/g,
    ([a, b]) => ({ form: "fraction", value: (100 * (Number(a) || 1)) / (englishParts[b ?? ""] ?? 1), decimals: 0 }),
  ],
  [
    new RegExp(`${number}\\s*(?:%?\\s*ポイント|(?:%|percent|percentage)?[ -]?(?:points?|pp|pts?)\\b)`, "g"),
    plain("points"),
  ],
  [new RegExp(`${number}\\s*(?:%|percent\\b|per cent\\b|パーセント)`, "g"), plain("percent")],
  [new RegExp(`${number}\\s*(?:倍|times\\b|-?fold\\b)`, "g"), plain("times")],
  [/倍増|倍にな|倍に増|\bdoubl(?:ed?|ing)\b(?![ -]extortion)|\btwice\b|\b2-?fold\b/g, word("times", 2)],
  [/\btripl(?:ed?|ing)\b/g, word("times", 3)],
  [/\bquadrupl(?:ed?|ing)\b/g, word("times", 4)],
  [/半減|半分にな|半分に減|\bhalv(?:ed?|ing)\b/g, word("times", 0.5)],
  [/過半数?|大半|\b(?:the|a) majority\b|\bmost of\b/g, word("half", 50, "more-than")],
  [/半数|半分|\bhalf\b/g, word("half", 50)],
  [/(\d+)\s*位|\b(?:no\. ?|number |ranked )(\d+)\b/g, (groups) => plain("rank")([groups[0] ?? groups[1] ?? ""])],
  [
    new RegExp(
      `${number}\\s*(?:(都道府県|prefectures\\b)|(社|団体|組織|(?:${yen})|(?:hundred |thousand |million |billion )?(?:${foreign})\\b)|件|(?:of (?:the|all) )?(?:reported |ransomware |no-?ware (?:ransom )?)*(?:cases|incidents|reports|attacks)\\b)`,
      "g",
    ),
    (groups) => ({
      ...plain("count")(groups),
      ...(groups[1] ? { counted: "都道府県" } : groups[2] ? { counted: groups[2] } : {}),
    }),
  ],
  [
    new RegExp(`(?<![a-z\\d.-])${number}(?![\\d.]*[a-z\\d年月週日万億円人か-])`, "g"),
    (groups) => ({ ...plain("count")(groups), bare: true }),
  ],
];

const before: [RegExp, How][] = [
  [/(?:at least|no(?:t)? less than|no(?:t)? fewer than|少なくとも)\s*$/, "at-least"],
  [/(?:at most|no(?:t)? more than|up to|多くとも|最大でも)\s*$/, "at-most"],
  [/(?:just (?:over|above)|slightly more than|a little (?:over|more than))\s*$/, "a-little-over"],
  [/(?:just under|just below|slightly less than|a little under)\s*$/, "a-little-under"],
  [/(?:more than|over|above|exceed(?:s|ed|ing)?|higher than|greater than)\s*$/, "more-than"],
  [/(?:less than|fewer than|under|below|lower than)\s*$/, "under"],
  [/(?:わずか|たった|only|just)\s*$/, "exactly"],
  [/(?:nearly|almost|close to)\s*$/, "nearly"],
  [/(?:about|around|roughly|approximately|some|約|およそ|おおよそ|おおむね|概ね|ほぼ|ざっと)\s*$/, "about"],
];
const after: [RegExp, How][] = [
  [/^\s*(?:以上|or more\b|or higher\b|or over\b)/, "at-least"],
  [/^\s*(?:以下|or less\b|or fewer\b|or lower\b|にとどま(?:った|って(?:いる|おり)?|る|り)?)/, "at-most"],
  [
    /^\s*(?:未満|に(?:満た|届か)な(?:い|かった|く)|を下回(?:った|って(?:いる|おり)?|る|り)?|を切(?:った|って(?:いる|おり)?|る|り)?|を割(?:った|って(?:いる|おり)?|り込んだ|る|り)?)/,
    "under",
  ],
  [
    /^\s*(?:を?超(?:え(?:た|て(?:いる|おり)?|る)?|す)?|をこえ(?:た|て(?:いる|おり)?|る)?|を上回(?:った|って(?:いる|おり)?|る|り)?|余り|余|あまり)/,
    "more-than",
  ],
  [/^\s*(?:だけ|のみ)(?=[でだに、\s]|$)/, "exactly"],
  [/^\s*強/, "a-little-over"],
  [/^\s*弱/, "a-little-under"],
  [/^\s*台/, "decade"],
  [/^\s*近/, "nearly"],
  [/^\s*(?:前後|程度|ほど|くらい|ぐらい)/, "about"],
];

/** 割, halves and fractions are round even where no word says so. */
const roundForms = new Set<Form>(["tenth", "half", "fraction"]);

function read(text: string, found: Found): AmountRead {
  const { form, value, decimals, bare = false, counted = null } = found;
  let { start, end } = found;
  const lead = before.flatMap(([pattern, how]) =>
    pattern.exec(text.slice(0, start)) ? [{ how, match: pattern.exec(text.slice(0, start)) }] : [],
  )[0];
  const tail = after.flatMap(([pattern, how]) =>
    pattern.exec(text.slice(end)) ? [{ how, match: pattern.exec(text.slice(end)) }] : [],
  )[0];
  if (lead?.match) start = lead.match.index;
  if (tail?.match) end += tail.match[0].length;
  // 半数を超える is more than half; 約…以上 means 以上.
  const how = tail?.how ?? lead?.how ?? found.how ?? (roundForms.has(form) ? "about" : "exactly");
  if (form === "times")
    return { amount: toFactor(how, value, decimals), relation: "at-least", start, end, bare, counted };
  const [relation, amount] = toAmount(how, form, value, decimals);
  return { amount, relation, start, end, bare, counted };
}

/** Every amount in the order of the sentence; the sentence must be normalised and free of editions and labels. */
export function readAmounts(sentence: string): AmountRead[] {
  let text = sentence;
  const found: Found[] = [];
  for (const [pattern, make] of rules) {
    text = text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const start = rest.find((one) => typeof one === "number") as number;
      const groups = rest.slice(0, rest.indexOf(start)) as string[];
      found.push({ ...make(groups), start, end: start + match.length });
      return "\u0001".repeat(match.length);
    });
  }
  const sane = found.filter((one) => Number.isFinite(one.value));
  return sane.map((one) => read(sentence, one)).sort((a, b) => a.start - b.start);
}
