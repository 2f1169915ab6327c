// Numbers and dates as text. Digits are half-width in both languages.
import type { Era, Lang } from "../localised";
import { formatDecimal } from "../stats/round-half-up";

/** `1,234.5` with exactly the stated decimals. */
export function formatNumber(value: number, decimals: number): string {
  const [whole = "", fraction] = formatDecimal(value, decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** `+3.2`, `−0.8`, `0.0`: a difference in points. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(Math.abs(value), decimals);
  if (Number(text.replaceAll(",", "")) === 0) return text;
  return value > 0 ? `+${text}` : `−${text}`;
}

const months = "January February March April May June July August September October November December".split(" ");
const japanese = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" });

/** 2022-06-20, 2022-06 or 2022 → 令和4年6月20日 / 2022年6月20日 / 20 June 2022; as is where it is none of these. */
export function formatDate(iso: string, lang: Lang, era: Era): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (lang === "en") return [day || "", month ? months[month - 1] : "", year].filter(Boolean).join(" ");
  const yearText =
    era === "western"
      ? `${year}年`
      : japanese
          .formatToParts(Date.UTC(year, month ? month - 1 : 11, day || 28))
          .filter((part) => part.type === "era" || part.type === "year" || part.type === "literal")
          .map((part) => part.value)
          .join("");
  return `${yearText.endsWith("年") ? yearText : `${yearText}年`}${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
}

/** Half-width brackets in Japanese source texts become full-width, as official Japanese is set. */
export function typeset(text: string, lang: Lang): string {
  return lang === "ja" ? text.replaceAll("(", "（").replaceAll(")", "）") : text;
}
