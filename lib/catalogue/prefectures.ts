// The 47 prefectures, and what officials call their own: 本県, 県内. Numbers by prefecture are published nowhere, so that
// search and draft check answer such a word instead of passing over it. No names of cities; none of the counts.
import type { Localised } from "../localised";

/** A prefecture by its name, the writer's own (本県), or all of them side by side (都道府県別); `text` is how it stands there. */
export type Place = { text: string } & ({ kind: "named"; name: Localised } | { kind: "own" | "each" });

/** What stands behind the name: 県, 府, 都, or nothing at Hokkaido. Then how it is read, and its English name. */
const table = `
北海道  ほっかいどう Hokkaido|青森 県 あおもり Aomori|岩手 県 いわて Iwate|宮城 県 みやぎ Miyagi|秋田 県 あきた Akita|
山形 県 やまがた Yamagata|福島 県 ふくしま Fukushima|茨城 県 いばらき Ibaraki|栃木 県 とちぎ Tochigi|群馬 県 ぐんま Gunma|
埼玉 県 さいたま Saitama|千葉 県 ちば Chiba|東京 都 とうきょう Tokyo|神奈川 県 かながわ Kanagawa|新潟 県 にいがた Niigata|
富山 県 とやま Toyama|石川 県 いしかわ Ishikawa|福井 県 ふくい Fukui|山梨 県 やまなし Yamanashi|長野 県 ながの Nagano|
岐阜 県 ぎふ Gifu|静岡 県 しずおか Shizuoka|愛知 県 あいち Aichi|三重 県 みえ Mie|滋賀 県 しが Shiga|京都 府 きょうと Kyoto|
大阪 府 おおさか Osaka|兵庫 県 ひょうご Hyogo|奈良 県 なら Nara|和歌山 県 わかやま Wakayama|鳥取 県 とっとり Tottori|
島根 県 しまね Shimane|岡山 県 おかやま Okayama|広島 県 ひろしま Hiroshima|山口 県 やまぐち Yamaguchi|
徳島 県 とくしま Tokushima|香川 県 かがわ Kagawa|愛媛 県 えひめ Ehime|高知 県 こうち Kochi|福岡 県 ふくおか Fukuoka|
佐賀 県 さが Saga|長崎 県 ながさき Nagasaki|熊本 県 くまもと Kumamoto|大分 県 おおいた Oita|宮崎 県 みやざき Miyazaki|
鹿児島 県 かごしま Kagoshima|沖縄 県 おきなわ Okinawa`;

type Prefecture = { name: Localised; bare: string; kana: string };

const prefectures: readonly Prefecture[] = table.split("|").map((row) => {
  const [bare = "", suffix = "", kana = "", en = ""] = row.trim().split(" ");
  return { name: { ja: bare + suffix, en }, bare, kana };
});

export const prefectureNames: readonly Localised[] = prefectures.map(({ name }) => name);

const japanese = new Map(prefectures.flatMap(({ name, bare }) => [[name.ja, name] as const, [bare, name] as const]));
const english = new Map(prefectures.map(({ name }) => [name.en.toLowerCase(), name]));
const read = new Map(
  prefectures.flatMap(({ name, kana }) =>
    [kana, `${kana}けん`, `${kana}ふ`, `${kana}と`].map((reading) => [reading, name] as const),
  ),
);

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");
// 三重脅迫 is threefold, 大分減った is much: without its suffix a name counts only where no such word goes on.
const named = new RegExp(
  `(?<!東)(?:${longestFirst(japanese.keys())})(?<!三重(?=恐喝|脅迫|化|苦|の|に|チェック)|大分(?=[ぁ-ん増減違変多少]))`,
);
const namedInEnglish = new RegExp(`\\b(?:${longestFirst(english.keys())})\\b`, "i");
const own =
  /(?:本|当|我が|わが|うちの|自)(?:県|府|道|都(?!合|度|市))(?!別)|(?<![都近道市])(?:県|府)(?:内|下)|(?:道|都)内(?!容)|(?<![都道府\p{Script=Han}])県の(?:数値|件数|被害)|\b(?:our|my|this) (?:own )?prefecture\b|\b(?:in|within) the prefecture\b/iu;
const each =
  /都道府県(?:別|ごと|毎|単位)|(?:県|府県|地域|自治体)別|(?:県|地域)ごと|\b(?:by|each|per|every) (?:prefecture|region)\b|\bprefectural\b|\bprefecture by prefecture\b/i;

/**
 * The prefecture that a text speaks of, in either language: by name, with 都道府県 or without, as the writer's own, or all
 * of them by number; null where it speaks of none.
 * @param text a query or a sentence
 */
export function placeIn(text: string): Place | null {
  const plain = text.normalize("NFKC");
  const [inJapanese, inEnglish] = [named.exec(plain)?.[0] ?? "", namedInEnglish.exec(plain)?.[0] ?? ""];
  const name = japanese.get(inJapanese) ?? english.get(inEnglish.toLowerCase());
  if (name) return { kind: "named", name, text: inJapanese || inEnglish };
  const ownText = own.exec(plain)?.[0];
  if (ownText) return { kind: "own", text: ownText };
  const eachText = each.exec(plain)?.[0];
  return eachText ? { kind: "each", text: eachText } : null;
}

/** The same for one typed word, in kana too: おおさか, ﾄｸｼﾏｹﾝ. */
export function placeOfWord(word: string): Place | null {
  const kana = word.normalize("NFKC").replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
  const name = read.get(kana);
  return name ? { kind: "named", name, text: word } : placeIn(word);
}
