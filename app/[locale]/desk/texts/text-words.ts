// What the pages say on which texts are changed at the desk.
import type { Localised } from "../../../../lib/localised";

const ja = {
  title: "言葉を直す",
  lead: "設問、注、不連続の説明、用語、未取得の数値について分かっていること、出典の食い違いを直せます。直したものは提出に入り、数値と同じように、見くらべ、ほかの人が承認してから公開します。図の描き方は変わりません。",
  filter: "図の名前や文でさがす",
  find: "さがす",
  all: "すべて示す",
  found: (count: number) => `${count}件あります。`,
  nothing: "見つかりません。ほかの言葉でさがしてください。",
  others: "図以外の言葉",
  changed: "（直した文があります）",
  titleOf: (name: string) => `言葉を直す：${name}`,
  back: "言葉の一覧",
  formLead:
    "直すところだけ書き換えてください。変わったものだけが提出に入ります。両方を空にすると、もとの文に戻ります（加えた注は、なくなります）。",
  formLeadTable: "直すところだけ書き換えてください。変わったものだけが提出に入ります。",
  references: "{R3}は調査年、{S01}は出典を指します。日本語と英語に同じものを残してください。",
  into: "置く先",
  newOne: "新しい提出",
  present: (title: string) => `「${title}」にあるとおりに示しています。`,
  here: "（選択中）",
  japanese: "日本語",
  english: "英語",
  further: "注を加えるときだけ、書いてください。",
  written: "もとの文：",
  now: "その間にほかの人が変えた、今の文：",
  button: "提出に入れる",
};

const en: typeof ja = {
  title: "Correct texts",
  lead: "Here you can correct questions, notes, the reasons for breaks, terms, what is known of numbers not obtained, and where sources contradict each other. What you correct goes into a submission: like numbers, it is compared, approved by somebody else, and then published. How a figure is drawn does not change.",
  filter: "Find by a figure's name or by a text",
  find: "Find",
  all: "Show all",
  found: (count) => (count === 1 ? "One was found." : `${count} were found.`),
  nothing: "Nothing was found. Try another word.",
  others: "Other texts",
  changed: "(has corrected texts)",
  titleOf: (name) => `Correct texts: ${name}`,
  back: "All texts",
  formLead:
    "Change only what you want to correct: nothing else goes into the submission. Empty both to go back to the original text (a note that was added goes away).",
  formLeadTable: "Change only what you want to correct: nothing else goes into the submission.",
  references: "{R3} stands for an edition, {S01} for a source. Keep the same ones in Japanese and in English.",
  into: "Put into",
  newOne: "a new submission",
  present: (title) => `Shown as they are in “${title}”.`,
  here: " (selected)",
  japanese: "Japanese",
  english: "English",
  further: "Fill in only to add a note.",
  written: "Original text: ",
  now: "Now, as somebody else changed it meanwhile: ",
  button: "Put into the submission",
};

export const textWords: Localised<typeof ja> = { ja, en };
