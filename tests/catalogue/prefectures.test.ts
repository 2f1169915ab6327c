// Prefectures in what people type: all 47, with and without their suffix, in kana and in English; and what only looks alike.
import { describe, expect, it } from "vitest";
import { placeIn, placeOfWord } from "../../lib/catalogue/prefectures";

const all =
  "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県".split(
    " ",
  );
const english =
  "Hokkaido Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki Tochigi Gunma Saitama Chiba Tokyo Kanagawa Niigata Toyama Ishikawa Fukui Yamanashi Nagano Gifu Shizuoka Aichi Mie Shiga Kyoto Osaka Hyogo Nara Wakayama Tottori Shimane Okayama Hiroshima Yamaguchi Tokushima Kagawa Ehime Kochi Fukuoka Saga Nagasaki Kumamoto Oita Miyazaki Kagoshima Okinawa".split(
    " ",
  );

const nameOf = (text: string) => {
  const place = placeIn(text);
  return place?.kind === "named" ? place.name.ja : (place?.kind ?? null);
};

describe("a prefecture", () => {
  it.each(all.map((ja, index) => [ja, english[index] ?? ""]))("%s is known by every name", (ja, en) => {
    expect(nameOf(ja)).toBe(ja);
    expect(nameOf(`${ja}の被害`)).toBe(ja);
    expect(nameOf(ja === "北海道" ? ja : ja.replace(/[都府県]$/, ""))).toBe(ja);
    expect(nameOf(en)).toBe(ja);
    expect(nameOf(`ransomware in ${en.toLowerCase()} prefecture`)).toBe(ja);
    expect(placeIn(ja)).toMatchObject({ name: { ja, en } });
  });

  it.each([
    ["おおさか", "大阪府"],
    ["とくしまけん", "徳島県"],
    ["ﾄｳｷｮｳﾄ", "東京都"],
    ["ホッカイドウ", "北海道"],
  ])("%s is %s in kana", (typed, ja) => {
    expect(placeOfWord(typed)).toMatchObject({ kind: "named", name: { ja } });
  });

  it.each([
    "本県",
    "当県",
    "本県の被害件数",
    "県内のランサムウェア",
    "府内",
    "道内",
    "都内",
    "県下",
    "わが県",
    "our prefecture",
  ])("%s is the writer's own", (text) => expect(nameOf(text)).toBe("own"));

  it.each(["都道府県別", "県別の件数", "地域別", "by prefecture", "per prefecture"])("%s asks for each", (text) =>
    expect(nameOf(text)).toBe("each"),
  );

  it.each([
    "内容",
    "社内ネットワーク",
    "国内",
    "案内",
    "三重脅迫",
    "大分減った",
    "被害のあった都道府県の数",
    "都道府県数",
    "本都度",
    "ならば",
    "premier",
    "police",
  ])("%s speaks of none", (text) => expect(placeIn(text)).toBeNull());

  it("takes 東京都 as Tokyo, though 京都 stands in it", () => {
    expect(nameOf("東京都の調査")).toBe("東京都");
    expect(placeIn("令和7年、徳島県では")).toMatchObject({ text: "徳島県" });
  });
});
