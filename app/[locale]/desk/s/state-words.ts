// The states of a submission by name, and what comes next in each.
import type { SubmissionState } from "../../../../lib/desk/submission-moves";
import type { Localised } from "../../../../lib/localised";

export const stateWords: Localised<Record<SubmissionState, string>> = {
  ja: {
    received: "受付",
    checking: "確認中",
    "needs-fix": "要修正",
    ready: "承認に回せます",
    submitted: "承認待ち",
    approved: "承認済み",
    scheduled: "公開予約",
    publishing: "公開の途中",
    published: "公開済み",
    withdrawing: "取り消しの途中",
    withdrawn: "取り消し済み",
  },
  en: {
    received: "Received",
    checking: "Being checked",
    "needs-fix": "Needs correction",
    ready: "Ready to submit",
    submitted: "Waiting for approval",
    approved: "Approved",
    scheduled: "Scheduled",
    publishing: "Being published",
    published: "Published",
    withdrawing: "Being taken back",
    withdrawn: "Taken back",
  },
};

/** What comes next, said in the list and at the head of each submission. */
export const nextStepWords: Localised<Record<SubmissionState, string>> = {
  ja: {
    received: "表を確かめてください。",
    checking: "確かめています。終わらないときは「もう一度確かめる」を押してください。",
    "needs-fix": "誤りを直してください。",
    ready: "見くらべてから、承認に回してください。",
    submitted: "ほかの人が見くらべて、承認するか差し戻します。",
    approved: "公開するか、公開の日時を決めてください。",
    scheduled: "決めた日時に公開されます。それまでは、どこにも出ません。",
    publishing: "公開しています。止まっても、自動で続けます。",
    published: "公開されています。誤りがあれば取り消せます。",
    withdrawing: "取り消しています。止まっても、自動で続けます。",
    withdrawn: "することはありません。もう一度公開するには、新しく置いてください。",
  },
  en: {
    received: "Have the tables checked.",
    checking: "Being checked. If it does not end, choose “Check again”.",
    "needs-fix": "Correct the errors.",
    ready: "Compare old and new, then submit it for approval.",
    submitted: "Somebody else compares old and new, and approves it or sends it back.",
    approved: "Publish it, or say when it is to be published.",
    scheduled: "It will be published at the stated time. Until then it is nowhere to be seen.",
    publishing: "It is being published, and goes on by itself if interrupted.",
    published: "It is published. If something is wrong it can be taken back.",
    withdrawing: "It is being taken back, and goes on by itself if interrupted.",
    withdrawn: "Nothing is left to do. To publish it again, submit it again.",
  },
};

/** Of a submission that waits for the reader's own approval. */
export const yourStepWords: Localised = {
  ja: "見くらべて、承認するか、差し戻してください。",
  en: "Compare old and new, then approve it or send it back.",
};

/** The whole way, for who has not gone it yet. */
export const stepWords: Localised<readonly string[]> = {
  ja: [
    "数値を置く：印刷物を見ながら入力するか、Excelのブックなどを選ぶ",
    "直す：誤りのある行だけが示される",
    "見くらべる：公開すると変わる図や文を、前と後で確かめる",
    "承認に回す：ほかの人が確かめて、承認する",
    "公開する：今すぐ、または決めた日時に。あとから取り消すこともできる",
  ],
  en: [
    "Put numbers in: typed from a printed page, or from a workbook or another file",
    "Correct: only the rows with errors are shown",
    "Compare: each figure and sentence that publication changes, before and after",
    "Submit for approval: somebody else looks at it and approves it",
    "Publish: now, or at a stated time. It can be taken back later",
  ],
};
