// The editions named in a sentence: 令和3年, R3, 2021年, 平成30年, 令和3年上半期, the first half of 2021. Fiscal years
// (平成14年度, H14FY) are not years and are not taken for them.

export type EditionsRead = {
  /** Codes in the order of the sentence: R3, R3H1. */
  codes: string[];
  /** 前年(比), 前年同期(比): the same period a year before. */
  yearBefore: boolean;
  /** A fiscal year is named. */
  fiscal: boolean;
  /** The sentence with all of this blanked out, so that its digits are not read again. */
  rest: string;
};

/** Code of a year of the common era: 2021 → R3, 2018 → H30. 2019 is R1: no edition fell in its Heisei part. */
function codeOfYear(western: number): string {
  return western >= 2019 ? `R${western - 2018}` : `H${western - 1988}`;
}

const japaneseYear = String.raw`(?:(令和|平成|reiwa |heisei )(\d{1,2}|元)|(?<![a-z0-9])(r)(\d{1,2})(?!\d)|(?<![a-z0-9])(h)(1[2-9]|2\d|30)(?!\d))(?:\s*\(?(?:19|20)\d\d年?\)?)?\s*(年度?)?(?:\s*[((](?:19|20)\d\d年?[))])?`;
const westernYear = String.raw`(?<![\d.,])(20[0-3]\d|199\d)(?![\d.,]*\d)(?!\s*(?:件|社|cases|%|円|万))\s*(年度?)?(?:\s*\((?:令和|平成|reiwa |heisei )(?:\d{1,2}|元)年?\))?`;
const half = String.raw`\s*(?:の|中の?)?\s*(?:(上半期|上期|前半|1-6月|1月から6月|h1\b|上(?![回が昇]))|(下半期|下期|後半|7-12月|7月から12月|h2\b|下(?![回が落])))`;
const halfBefore = "(?:(first half|1st half|h1)|(second half|2nd half|h2))(?: of)?(?: the year)? ";
const pattern = new RegExp(`(?:${halfBefore})?(?:${japaneseYear}|${westernYear})(?:${half})?`, "g");

/** A half named apart from its year: 令和3年は、上半期に…; 令和3年上半期から下半期に… */
const halfAlone = /(上半期|上期|first half)|下半期|下期|second half/g;
const earlierYear =
  /前年(?:同期|同月)?比?|(?:a|the) year (?:earlier|before)|year[ -]on[ -]year|previous year|last year/;

/**
 * Reads every edition; the sentence must be normalised.
 * @param before the edition spoken of so far, whose year a half without one has
 */
export function readEditions(sentence: string, before: string | null = null): EditionsRead {
  const codes: string[] = [];
  let fiscal = false;
  const blank = (found: string) => " ".repeat(found.length);
  let rest = sentence.replace(pattern, (found, ...groups: (string | undefined)[]) => {
    const [first, second, era, eraYear, r, rYear, h, hYear, jaUnit, western, westernUnit, upper, lower] = groups;
    const number = Number((eraYear ?? rYear ?? hYear ?? "").replace("元", "1"));
    const reiwa = era ? /令和|reiwa/.test(era) : r !== undefined;
    const heisei = era ? !reiwa : h !== undefined;
    const year = reiwa ? `R${number}` : heisei ? `H${number}` : codeOfYear(Number(western));
    const fiscalYear = (jaUnit ?? westernUnit) === "年度";
    if (fiscalYear) fiscal = true;
    const code = fiscalYear ? `${year}FY` : first || upper ? `${year}H1` : second || lower ? `${year}H2` : year;
    if (!codes.includes(code)) codes.push(code);
    return blank(found);
  });
  rest = rest.replace(halfAlone, (found, upper: string | undefined) => {
    const year = (codes.at(-1) ?? before)?.replace(/(?<=\d)H[12]$/, "");
    if (year === undefined) return found;
    const code = upper ? `${year}H1` : `${year}H2`;
    if (codes.at(-1) === year) codes.splice(-1, 1, code);
    else if (!codes.includes(code)) codes.push(code);
    return blank(found);
  });
  const yearBefore = earlierYear.test(rest);
  return {
    codes,
    yearBefore,
    fiscal: fiscal || /\bfy\b|fiscal year/.test(rest),
    rest: rest.replace(earlierYear, blank),
  };
}
