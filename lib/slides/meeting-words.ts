// When and where a meeting is, as its papers print it.
import type { Era, Lang, Localised } from "../localised";
import { formatDate } from "../words/numbers";

const weekdays: Localised<readonly string[]> = {
  ja: ["日", "月", "火", "水", "木", "金", "土"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

function timeText(time: string, lang: Lang): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const half = hour % 12;
  if (lang === "ja") return `${hour < 12 ? "午前" : "午後"}${half}時${minute ? `${minute}分` : ""}`;
  return `${half || 12}${minute ? `:${String(minute).padStart(2, "0")}` : ""} ${hour < 12 ? "a.m." : "p.m."}`;
}

type Moment = { date?: string | undefined; time?: string | undefined };

/**
 * 令和4年6月20日（月）午後5時30分 / Monday 20 June 2022, 5:30 p.m.; an empty text where neither is known.
 * @param date YYYY-MM-DD @param time HH:MM
 */
export function meetingTime({ date, time }: Moment, lang: Lang, era: Era): string {
  if (!date) return time ? timeText(time, lang) : "";
  const weekday = weekdays[lang][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
  const day = formatDate(date, lang, era);
  if (lang === "ja") return `${day}（${weekday}）${time ? timeText(time, lang) : ""}`;
  return [`${weekday} ${day}`, time ? timeText(time, lang) : ""].filter(Boolean).join(", ");
}

type Words = {
  agenda: string;
  onlyPoint: (text: string) => string;
  point: (number: number, text: string) => string;
  closing: string;
};

export const meetingWords: Localised<Words> = {
  ja: {
    agenda: "議題",
    onlyPoint: (text) => `議題：${text}`,
    point: (number, text) => `${number}　${text}`,
    closing: "お知らせ",
  },
  en: {
    agenda: "Agenda",
    onlyPoint: (text) => `Agenda: ${text}`,
    point: (number, text) => `${number}. ${text}`,
    closing: "Notices",
  },
};
