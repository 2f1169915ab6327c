// Years in what a reader types: 令和7年, R7, 令和七年, 2025, 2025年上半期, first half of 2025. Which edition is meant is settled
// against what a figure has.
import { parseEdition } from "../edition";

export type AskedYear = { text: string; western: number; half: 1 | 2 | null };

const kanji = "〇一二三四五六七八九";

function fromKanji(text: string): number {
  if (text === "元") return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (one: string | undefined, none: number) => (one ? kanji.indexOf(one) : none);
  return (text.includes("十") ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
}

const half = "(?:の)?(?:(?<h1>上半期|上期|前半|上|H1)|(?<h2>下半期|下期|後半|下|H2))?";
const asked = new RegExp(
  [
    `(?:(?:(?<h1e>first)|(?<h2e>second)) half of |(?:H(?<h1n>1)|H(?<h2n>2)) )?(?<![\\d.])(?<west>(?:19|20)\\d\\d)(?![\\d.%])(?:年度?)?\\s?${half}`,
    `(?:令和|れいわ|reiwa|(?<![A-Za-z0-9])R)\\s?(?<reiwa>\\d{1,2}|[元〇一二三四五六七八九十]{1,3})(?![\\d人])(?:年度?)?${half}`,
    `(?:平成|へいせい|heisei|(?<![A-Za-z0-9])H)\\s?(?<heisei>\\d{1,2}|[元〇一二三四五六七八九十]{1,3})(?![\\d人])(?:年度?)?${half}`,
  ]
    // Names of groups may stand once only.
    .map((one, index) => one.replace(/\(\?<([a-z]\w*)>/g, `(?<$1_${index}>`))
    .join("|"),
  "gi",
);

/** The years that a query names, and the query without them. */
export function yearsIn(query: string): { years: AskedYear[]; rest: string } {
  const years: AskedYear[] = [];
  const rest = query.normalize("NFKC").replace(asked, (text, ...more) => {
    const groups = more.at(-1) as Record<string, string | undefined>;
    const group = (name: string) => [0, 1, 2].map((index) => groups[`${name}_${index}`]).find(Boolean);
    const [reiwa, heisei] = [group("reiwa"), group("heisei")];
    const western = reiwa ? 2018 + fromKanji(reiwa) : heisei ? 1988 + fromKanji(heisei) : Number(group("west"));
    const isHalf = (one: 1 | 2) => group(`h${one}`) ?? group(`h${one}e`) ?? group(`h${one}n`);
    years.push({ text: text.trim(), western, half: isHalf(1) ? 1 : isHalf(2) ? 2 : null });
    return " ";
  });
  return { years, rest };
}

/** The edition that is meant: the half where one is asked for, else the year, else the newest part of it. */
export function editionOf({ western, half: which }: AskedYear, editions: readonly string[]): string | null {
  const inYear = editions.filter((code) => parseEdition(code)?.western === western);
  const ofLength = (wanted: 1 | 2 | null) => inYear.find((code) => parseEdition(code)?.half === wanted) ?? null;
  return which === null ? (ofLength(null) ?? ofLength(2) ?? inYear.at(-1) ?? null) : ofLength(which);
}
