// The wording of what stands around a figure: notes, cautions, sources, breaks, what intervals cover.

import type { Localised } from "../localised";
import type { SourceKind, Standing } from "../observation";
import { terms } from "../words/terms";

export type NoteWords = {
  noteMultiple: string;
  noteRounding: string;
  /** Of items that repeat the parts of a whole. */
  noteLeftOut: (quoted: readonly string[]) => string;
  /** By the editions that it speaks of; of a break by the reason. */
  caution: Record<"break" | "year-assigned" | "small-base", (of: string) => string>;
  sourceKind: Record<SourceKind, string>;
  standing: Record<Standing, string>;
  /** What stands before and behind the address of a source; where none is printed, `address` is false. */
  credit: (list: string, address: boolean) => readonly [before: string, after: string];
  /** Where there is no room for a title: who published it. */
  creditOf: (publishers: string) => string;
  /** Where nothing was processed, as with numbers that could not be had. */
  seenIn: (source: string) => string;
  others: (n: number) => string;
  lostHeading: string;
  bracketLabel: string;
  bracketReference: string;
  intervalNote: string;
  referenceNote: string;
  ruler: (who: string, points: string) => string;
};

const ja: NoteWords = {
  noteMultiple: "複数回答のため、合計は100%を超える場合がある。",
  noteRounding: "四捨五入のため、内訳の合計が100%にならない場合がある。",
  noteLeftOut: (quoted) => `${quoted.join("")}は、ほかの区分と重なるため、帯に含めていない。`,
  caution: {
    break: (reason) => `${terms.break.ja}：${reason}`,
    "year-assigned": (editions) =>
      `${editions}の年の表示は、原資料の文字から年が読み取れないため、本サイトが対応づけたものである。`,
    "small-base": (editions) => `${editions}は母数が30未満のため、割合の大小を論じることはできない。`,
  },
  standing: {
    primary: "一次資料",
    official: "公的機関による",
    press: "報道などによる",
    private: "未確認",
  },
  sourceKind: {
    primary: "一次資料",
    transcript: "一次資料の転載",
    prefecture: "自治体・都道府県警察",
    press: "報道",
    company: "企業の記事",
    blog: "個人の記事",
  },
  seenIn: (source) => `出典：${source}`,
  creditOf: (publishers) => `出典：${publishers}の資料を加工して作成`,
  credit: (list, address) => [`出典：${list}${address ? "（" : ""}`, `${address ? "）" : ""}を加工して作成`],
  others: (n) => `ほか${n}件`,
  lostHeading: "原資料は図のみ（数値は未取得）",
  bracketLabel: "差は誤差の範囲",
  bracketReference: "差は不確か（参考）",
  intervalNote:
    "95%信頼区間（ウィルソンの方法）は、標本がたまたまこの団体になったことによる幅だけを表す。回答者を母集団からの単純無作為標本とみなしており、回答しなかった団体による偏りは含まない。",
  referenceNote:
    "母数の記載がない割合の区間は、公表値のすべてと矛盾しない最小の母数を仮定した参考の幅（点線）で、実際の区間はこれより狭い可能性がある。上昇・低下の判定には用いない。",
  ruler: (who, points) => `${who ? `${who}：` : ""}1団体＝${points}ポイント`,
};

const en: NoteWords = {
  noteMultiple: "Multiple answers: shares may add up to more than 100%.",
  noteRounding: "Parts may not add up to 100% because of rounding.",
  noteLeftOut: (quoted) => `Not in the bars, since other parts count it too: ${quoted.join(", ")}.`,
  caution: {
    break: (reason) => `${terms.break.en}: ${reason}`,
    "year-assigned": (editions) =>
      `The year labels of ${editions} were assigned by this site, because the text of the source does not show them.`,
    "small-base": (editions) => `${editions}: the base is under 30, so the shares cannot be called high or low.`,
  },
  standing: {
    primary: "primary source",
    official: "passed on by a public office",
    press: "as reported by others",
    private: "unconfirmed",
  },
  sourceKind: {
    primary: "primary source",
    transcript: "copy of a primary source",
    prefecture: "local government or prefectural police",
    press: "press",
    company: "company article",
    blog: "personal article",
  },
  seenIn: (source) => `Source: ${source}`,
  creditOf: (publishers) => `Processed from ${publishers}`,
  credit: (list, address) => [`Source: compiled by processing ${list}${address ? ", " : ""}`, ""],
  others: (n) => `and ${n} more`,
  lostHeading: "Picture only in the source (numbers not obtained)",
  bracketLabel: "Within the margin of error",
  bracketReference: "Uncertain difference (for reference)",
  intervalNote:
    "The 95% confidence interval (Wilson) covers only the chance of drawing this sample. It takes the respondents for a simple random sample of the population; bias from those who did not answer is not in it.",
  referenceNote:
    "Where the base is not stated, the dashed interval is for reference: it assumes the smallest base that fits all published shares, so the real interval may be narrower. It is never used to call a rise or a fall.",
  ruler: (who, points) => `${who ? `${who}: ` : ""}1 organisation = ${points} percentage points`,
};

export const noteWords: Localised<NoteWords> = { ja, en };
