// How an edition is called: 令和3年 or 2021, half-years, fiscal years (年度 is never swapped for 年).
import { parseEdition } from "../edition";
import type { Era, Lang } from "../localised";

const japaneseCalendar = {
  ja: new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" }),
};

function eraYear(western: number, lang: Lang): string {
  const parts = japaneseCalendar[lang].formatToParts(Date.UTC(western, 11, 31));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return lang === "ja" ? `${part("era")}${part("year")}` : `${part("era")} ${part("year")}`;
}

const englishMonths = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" ");

function monthName(month: number | null, part: 1 | 2 | null): string {
  return month === null ? "" : `${month}月${part === 1 ? "前半" : part === 2 ? "後半" : ""}`;
}

export type EditionLabel = {
  /** 令和3年上半期 / 2021年上半期 / First half of 2021 */
  plain: string;
  /** Inside a sentence: 令和3年上半期 / the first half of 2021 */
  running: string;
  /** In brackets behind a value: 令和3年上半期 / first half of 2021 */
  bracketed: string;
  /** First mention: 令和3年（2021年） / 2021 / Reiwa 3 (2021) */
  full: string;
  /** First mention inside a sentence: 令和3年（2021年） / the first half of Reiwa 3 (2021) */
  runningFull: string;
  /** Two lines of a tick: 令和3年 over 2021. The second may be empty. */
  tick: [string, string];
  /** R3, R3上, R3/1, 2021, 2021 H1 */
  short: string;
};

/** Every form of an edition's name in the reader's language and era; the code itself where it is no edition code. */
export function editionLabel(code: string, lang: Lang, era: Era): EditionLabel {
  const parts = parseEdition(code);
  if (!parts)
    return {
      plain: code,
      running: code,
      bracketed: code,
      full: code,
      runningFull: code,
      tick: [code, ""],
      short: code,
    };
  const { western, half, fiscal, month, part } = parts;
  if (lang === "ja") {
    const unit = fiscal ? "年度" : "年";
    const halfName = half === 1 ? "上半期" : half === 2 ? "下半期" : monthName(month, part);
    const names = { wareki: `${eraYear(western, "ja")}${unit}`, western: `${western}${unit}` };
    const other = era === "wareki" ? "western" : "wareki";
    const monthMark = month === null ? "" : `/${month}${part === 1 ? "前半" : part === 2 ? "後半" : ""}`;
    const halfMark = half === 1 ? "上" : half === 2 ? "下" : monthMark;
    const plain = names[era] + halfName;
    const full = `${names[era]}（${names[other]}）${halfName}`;
    return {
      plain,
      running: plain,
      bracketed: plain,
      full,
      runningFull: full,
      tick: [names[era] + halfName, era === "wareki" ? String(western) : `${parts.era}${parts.year}`],
      short: (era === "wareki" ? `${parts.era}${parts.year}` : String(western)) + halfMark,
    };
  }
  const ofMonth = month === null ? "" : `${englishMonths[month - 1]} `;
  const year = fiscal ? `FY${western}` : `${ofMonth}${western}`;
  const which = half ?? part;
  const halfOf = which === 1 ? "First half of " : which === 2 ? "Second half of " : "";
  const halfMark = half ? ` H${half}` : part ? ` (${part}/2)` : "";
  const reign = `${fiscal ? "FY " : ""}${ofMonth}${eraYear(western, "en")}`;
  const lower = which === 1 ? "first half of " : which === 2 ? "second half of " : "";
  const running = (named: string) => (which ? `the ${lower}${named}` : named);
  return era === "western"
    ? {
        plain: halfOf + year,
        running: running(year),
        bracketed: lower + year,
        full: halfOf + year,
        runningFull: running(year),
        tick: [year + halfMark, ""],
        short: year + halfMark,
      }
    : {
        plain: halfOf + reign,
        running: running(reign),
        bracketed: lower + reign,
        full: `${halfOf}${reign} (${western})`,
        runningFull: running(`${reign} (${western})`),
        tick: [reign + halfMark, String(western)],
        short: `${ofMonth}${parts.era}${parts.year}${halfMark}`,
      };
}

/** A text cut before and behind each 令和3年: every second piece is an era with its year. */
export function yearsApart(text: string): string[] {
  return text.split(/((?:昭和|平成|令和)(?:\d+|元)年度?)/);
}
