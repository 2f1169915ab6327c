// What stands on the page of a rehearsal beside its findings (lib/rehearsal/rehearsal-words).
import type { Localised } from "../../../../../../lib/localised";
import type { Busy } from "../../../../../_server/desk/or-busy";

type Words = {
  contents: string;
  pdf: string;
  back: string;
  faults: string;
  mend: string;
  /** Why there is nothing to show. */
  notMade: Readonly<Record<Busy, string>>;
  putInBy: (name: string) => string;
  others: (count: number) => string;
  backToAll: string;
  drafts: {
    heading: string;
    look: string;
    lead: string;
    without: string;
    working: string;
    failed: string;
    none: string;
    fine: (count: number) => string;
    stopped: (count: number) => string;
    entry: string;
    caption: string;
    slide: (pack: string, slide: number) => string;
    instead: string;
    cut: (most: number) => string;
  };
};

const ja: Words = {
  contents: "変わるもの",
  pdf: "PDFで保存（承認する人へ）",
  back: "この提出に戻る",
  faults: "直すところがあるため、まだ見くらべることができません。",
  mend: "直すところを見る",
  notMade: {
    busy: "混み合っているため、今は作れません。しばらくしてから、開き直してください。",
    "too-much": "表が大きすぎるため、最後まで見くらべられませんでした。表を分けて、もう一度お試しください。",
  },
  putInBy: (name) => `入力：${name}`,
  others: (count) => `ほかの見方（${count}）`,
  backToAll: "見くらべに戻る",
  drafts: {
    heading: "このブラウザーの下書き",
    look: "このブラウザーの下書きを比べる",
    lead: "このブラウザーに残っている会議資料の文、図に添えた一言、選んだ図を、公開後の数値と比べます。文はこのサイトにだけ送り、残しません。",
    without: "下書きはブラウザーの中にあるため、JavaScriptを使えるときだけ比べます。",
    working: "比べています…",
    failed: "今は比べられません。しばらくしてから、開き直してください。",
    none: "このブラウザーに、比べる下書きはありません。",
    fine: (count) => `今成り立つ文で、成り立たなくなるものはありません（比べた文は${count}件）。`,
    stopped: (count) => `成り立たなくなる文、開けなくなる図が${count}件あります。`,
    entry: "選んだ図",
    caption: "図に添えた一言",
    slide: (pack, slide) => (slide === 0 ? `「${pack}」の最後のお知らせ` : `「${pack}」の${slide}枚目`),
    instead: "書き方の例：",
    cut: (most) => `文が多いため、初めの${most}件だけを比べました。`,
  },
};

const en: Words = {
  contents: "What changes",
  pdf: "Save as PDF (for who approves)",
  back: "Back to this submission",
  faults: "There is something to correct first: this cannot be compared yet.",
  mend: "See what to correct",
  notMade: {
    busy: "The system is busy, so this cannot be made now. Open this page again later.",
    "too-much": "The table is too large to be compared to the end. Split it and try again.",
  },
  putInBy: (name) => `Put in by ${name}`,
  others: (count) => `Other views (${count})`,
  backToAll: "Back to old and new",
  drafts: {
    heading: "Drafts in this browser",
    look: "Compare the drafts in this browser",
    lead: "Texts of meeting packs, lines under figures and chosen figures that this browser keeps are held against the numbers as they will be. Sentences go to this site only, which keeps none.",
    without: "Drafts are in the browser: they are compared where JavaScript runs.",
    working: "Comparing…",
    failed: "This cannot be compared now. Open the page again in a while.",
    none: "This browser keeps no drafts to compare.",
    fine: (count) => `No sentence that is true now would stop being true (${count} compared).`,
    stopped: (count) => `${count} would stop: sentences that are no longer true, figures that no longer open.`,
    entry: "Chosen figure",
    caption: "Line under a figure",
    slide: (pack, slide) => (slide === 0 ? `Closing notices of “${pack}”` : `Slide ${slide} of “${pack}”`),
    instead: "What can be said:",
    cut: (most) => `There are many sentences: only the first ${most} were compared.`,
  },
};

export const rehearsalPageWords: Localised<Words> = { ja, en };
