// One spelling for what is read: half-width, lower case, digits for kanji numerals and small English numbers where they
// count something, no commas inside numbers. Words keep their places among each other; nothing is looked up here.

/** Characters; longer sentences are cut or refused. */
export const maximumSentenceLength = 200;

const kanjiDigits = "〇一二三四五六七八九";
const kanjiUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 二十一 → 21, 百五 → 105, 二〇二一 → 2021. */
function kanjiNumber(text: string): number {
  if (![...text].some((char) => char in kanjiUnits)) {
    return Number([...text].map((char) => kanjiDigits.indexOf(char)).join(""));
  }
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const unit = kanjiUnits[char];
    if (unit === undefined) digit = kanjiDigits.indexOf(char);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

const counted = "割|分の|倍|年|番目|位|件|社|か月|ヶ月|ヵ月|カ月|ケ月|週間|ポイント|パーセント|%|都道府県";
const kanjiBefore = new RegExp(`[〇一二三四五六七八九十百千]+(?=(?:${counted}))`, "g");
const kanjiAfter = /(?<=分の)[一二三四五六七八九十百]+/g;
const kanjiTenthPart = /(?<=割)[一二三四五六七八九](?=分)/g;

const english =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const englishCounted =
  "more than|fewer than|percent|per cent|%|points?|percentage|times|-?fold|cases|in (?:\\d|[a-z])|out of|thirds?|quarters?|fifths?|tenths?|months?|weeks?|million";
const englishBefore = new RegExp(`\\b(${english.join("|")})(?=[ -]?(?:${englishCounted}))`, "g");
const englishAfter = new RegExp(`(?<=\\b\\d+ (?:in|out of) )(${english.join("|")})\\b`, "g");
const englishNumber = (word: string) => String(english.indexOf(word) + 1);

/** The sentence in the one spelling that readers of numbers, editions and words take. */
export function spell(sentence: string): string {
  return (
    sentence
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
      .replace(kanjiBefore, (found) => String(kanjiNumber(found)))
      .replace(kanjiAfter, (found) => String(kanjiNumber(found)))
      .replace(kanjiTenthPart, (found) => String(kanjiNumber(found)))
      .replace(/(\d+)\s*千万(?=円)/g, (_, digits: string) => `${digits}000万`)
      .replace(/(\d+)\s*[ヶヵカケか箇]月/g, "$1か月")
      // 前年の197件を上回る: the number is the earlier one, no bound.
      .replace(/(前年(?:同期|同月)?の約?\d+(?:\.\d+)?(?:件|%))を(?=上回|下回)/g, "$1から")
      .replace(englishBefore, englishNumber)
      .replace(englishAfter, englishNumber)
      .replace(/\s+/g, " ")
      .trim()
  );
}
