// What the pages say on which texts are changed at the desk.
import type { Localised } from "../../../../lib/localised";

const ja = {
  title: "言葉を直す",
  lead: "設問、注、不連続の説明、用語、未取得の数値について分かっていること、出典の食い違いを直せます。直したものは変更案になり、数値と同じように、見くらべ、ほかの人が承認してから公開します。図の描き方は変わりません。",
  filter: "図の名前や文でさがす",
  find: "さがす",
  all: "すべて示す",
  found: (count: number) => `${count}件あります。`,
  nothing: "見つかりません。ほかの言葉でさがしてください。",
  others: "図のほか",
  changed: "（直した文があります）",
  titleOf: (name: string) => `言葉を直す：${name}`,
  back: "言葉の一覧",
  formLead:
    "直すところだけ書き換えてください。変わったものだけが変更案に入ります。両方を空にすると、もとの文に戻ります（加えた注は、なくなります）。",
  formLeadTable: "直すところだけ書き換えてください。変わったものだけが変更案に入ります。",
  references: "{R3}は調査年、{S01}は出典を指します。日本語と英語に同じものを残してください。",
  into: "置く先",
  newOne: "新しい変更案",
  present: (title: string) => `「${title}」にあるとおりに示しています。`,
  here: "（今の置く先）",
  japanese: "日本語",
  english: "英語",
  further: "加えるときだけ書きます。",
  written: "もとの文",
  button: "変更案として置く",
};

const en: typeof ja = {
  title: "Mend texts",
  lead: "Here you can mend questions, notes, the reasons of breaks, terms, what is known of numbers not obtained, and where sources contradict each other. What you mend becomes a submission: like numbers, it is compared, approved by somebody else, and then published. How a figure is drawn does not change.",
  filter: "Find by a figure's name or by a text",
  find: "Find",
  all: "Show all",
  found: (count) => (count === 1 ? "One was found." : `${count} were found.`),
  nothing: "Nothing was found. Try another word.",
  others: "Beside the figures",
  changed: "(has texts that were mended)",
  titleOf: (name) => `Mend texts: ${name}`,
  back: "All texts",
  formLead:
    "Change only what you want to mend: nothing else goes into the submission. Empty both to go back to the text as it was written (a note that was added goes away).",
  formLeadTable: "Change only what you want to mend: nothing else goes into the submission.",
  references: "{R3} stands for an edition, {S01} for a source. Keep the same ones in Japanese and in English.",
  into: "Put into",
  newOne: "a new submission",
  present: (title) => `Shown as they are in “${title}”.`,
  here: " (chosen now)",
  japanese: "Japanese",
  english: "English",
  further: "Only to add one.",
  written: "As it was written",
  button: "Put in as a submission",
};

export const textWords: Localised<typeof ja> = { ja, en };
