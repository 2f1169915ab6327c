// Sentences for what a reader asked for and cannot have (BadRequest).
import type { BadRequest, Refusal } from "../errors";
import type { Lang, Localised } from "../localised";

type Detail = BadRequest["detail"];

const sentences: Record<Refusal, Localised<(detail: Detail) => string>> = {
  "unknown-figure": {
    ja: ({ figure }) => `「${figure}」という指標はありません。`,
    en: ({ figure }) => `There is no indicator “${figure}”.`,
  },
  "unknown-address": {
    ja: ({ address, allowed }) => `「${address}」というアドレスはありません。あるもの：${allowed}`,
    en: ({ address, allowed }) => `There is no address “${address}”. Addresses: ${allowed}`,
  },
  "unknown-choice": {
    ja: ({ name, value, allowed }) => `${name} に「${value}」は指定できません。指定できる値：${allowed || "なし"}`,
    en: ({ name, value, allowed }) => `“${value}” is not a choice of ${name}. Choices: ${allowed || "none"}`,
  },
  "not-shown-then": {
    ja: ({ value, from }) =>
      from
        ? `${value}にこのサイトが示していたものは、記録に残っていません。記録があるのは${from}からです。`
        : "データがまだ取り込まれていません。",
    en: ({ value, from }) =>
      from
        ? `What this site showed on ${value} is not on record: the record begins on ${from}.`
        : "No data has been imported yet.",
  },
  "not-shown-yet": {
    ja: ({ value }) => `${value}は、まだ来ていない日です。`,
    en: ({ value }) => `${value} has not come yet.`,
  },
  "too-many-days": {
    ja: ({ most }) => `一度に見られるのは、${most}日までに示していたものです。as-shown の日を減らしてください。`,
    en: ({ most }) => `At most ${most} different days of as-shown can be asked for at once.`,
  },
  "not-a-day": {
    ja: ({ name, value }) =>
      `${name} に「${value}」は指定できません。暦にある日を 2022-06-20 のように指定してください。`,
    en: ({ name, value }) => `“${value}” is no day for ${name}. Give a day of the calendar such as 2022-06-20.`,
  },
  "not-a-web-address": {
    ja: ({ name }) => `${name} には、https:// で始まるアドレスを指定してください。`,
    en: ({ name }) => `Give an address that begins with https:// for ${name}.`,
  },
  "unknown-format": {
    ja: ({ format, allowed }) => `形式「${format}」はありません。保存できる形式：${allowed}`,
    en: ({ format, allowed }) => `There is no format “${format}”. Formats: ${allowed}`,
  },
  "unknown-parameter": {
    ja: ({ name, allowed }) => `「${name}」という指定はありません。指定できるもの：${allowed || "なし"}`,
    en: ({ name, allowed }) => `There is no parameter “${name}”. Parameters: ${allowed || "none"}`,
  },
  "repeated-parameter": {
    ja: ({ name }) => `${name} は一度だけ指定してください。`,
    en: ({ name }) => `Give ${name} only once.`,
  },
  "out-of-bounds": {
    ja: ({ name, value, least, most }) => `${name} に「${value}」は指定できません。${least}から${most}までの整数です。`,
    en: ({ name, value, least, most }) =>
      `“${value}” is out of bounds: ${name} is a whole number from ${least} to ${most}.`,
  },
  "no-figures": {
    ja: () => "図が選ばれていません。一つ以上選んでください。",
    en: () => "No figure is chosen. Choose at least one.",
  },
  "too-many-figures": {
    ja: ({ count, most }) => `一度に選べる図は${most}個までです（指定は${count}個）。`,
    en: ({ count, most }) => `At most ${most} figures go together; ${count} were asked for.`,
  },
  "entry-too-long": {
    ja: ({ figure, most }) => `figure の「${figure}…」は長すぎます。${most}字までです。`,
    en: ({ figure, most }) => `figure “${figure}…” is too long: at most ${most} characters.`,
  },
  "one-figure": {
    ja: ({ format, several }) =>
      `${format} は1ファイルに1つの図だけです。複数の図をまとめられる形式：${several}（zip には画像も入ります）`,
    en: ({ format, several }) =>
      `A ${format} file holds one figure. Formats for several: ${several} (zip has pictures too).`,
  },
  "unknown-place": {
    ja: ({ value }) => `続きの位置「${value}」がありません。データが変わった場合は、最初から読み直してください。`,
    en: ({ value }) =>
      `There is no place “${value}” to go on from. If the data have changed, start from the first page.`,
  },
  "no-data": {
    ja: () => "データがまだ取り込まれていないため、リーフレットを作れません。",
    en: () => "No data has been imported yet, so there is no leaflet.",
  },
  "text-too-long": {
    ja: ({ name, most }) => `${name} は${most}字までです。`,
    en: ({ name, most }) => `${name} takes at most ${most} characters.`,
  },
  "unreadable-sentences": {
    ja: ({ most, long }) =>
      `文を読み取れません。{"sentences": […]} として、1文${long}字まで、${most}文までを送ってください。`,
    en: ({ most, long }) =>
      `The sentences cannot be read. Send {"sentences": […]} with at most ${most} sentences of ${long} characters.`,
  },
  "cp932-impossible": {
    ja: ({ letters }) => `CP932（Shift_JIS）では書けない文字があります：${letters}（UTF-8なら保存できます）`,
    en: ({ letters }) => `CP932 cannot write these letters: ${letters} (UTF-8 can).`,
  },
  "unknown-pack": {
    ja: ({ name }) => `「${name}」という会議資料はありません。`,
    en: ({ name }) => `There is no meeting pack “${name}”.`,
  },
  "unusable-pack": {
    ja: ({ problem }) => `この会議資料は表示できません。${problem}`,
    en: ({ problem }) => `This meeting pack cannot be shown. ${problem}`,
  },
  "no-posted-pack": {
    ja: () => "会議資料が送られていません。編集の画面から、もう一度お試しください。",
    en: () => "No meeting pack was sent. Please try again from the editor.",
  },
  "large-posted-pack": {
    ja: ({ most }) => `会議資料が大きすぎます。${most} kB以内にしてください。`,
    en: ({ most }) => `The meeting pack is too large. Keep it within ${most} kB.`,
  },
  "unreadable-pack-link": {
    ja: () => "会議資料のリンクを読み取れません。リンクが途中で切れていないか、ご確認ください。",
    en: () => "The link to the meeting pack cannot be read. Please check that it is complete.",
  },
  "picture-width": {
    ja: ({ width, most }) =>
      `画像の幅に「${width}」は指定できません。1から${most}までの整数（画素）を指定してください。`,
    en: ({ width, most }) => `A picture can't be “${width}” wide. Give a whole number of pixels from 1 to ${most}.`,
  },
  "picture-large": {
    ja: ({ width, height }) =>
      `この図は幅${width}画素では高さが${height}画素になり、大きすぎます。幅を小さくしてください。`,
    en: ({ width, height }) =>
      `At ${width} pixels wide this figure is ${height} high, which is too large. Ask for less width.`,
  },
  "pictures-large": {
    ja: ({ count, width, most }) =>
      `幅${width}画素の画像${count}枚は、一度に作れる大きさを超えます。幅を小さくするか、図を${most}個までにしてください。`,
    en: ({ count, width, most }) =>
      `${count} pictures ${width} pixels wide are more than can be made together. Ask for less width or at most ${most} figures.`,
  },
};

/** One sentence on a request that cannot be met. */
export function requestSentence({ code, detail }: BadRequest, lang: Lang): string {
  return sentences[code][lang](detail);
}
