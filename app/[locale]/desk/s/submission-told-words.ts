// What is said after something was done to a submission, or was not.
const done = {
  ja: {
    put: () => "表を受け取り、確かめました。",
    mended: () => "直したところを保存し、もう一度確かめました。",
    dropped: () => "表を外しました。",
    checked: () => "もう一度確かめました。",
    submitted: () => "承認に回しました。",
    "sent-back": () => "差し戻しました。",
    "taken-back": () => "取り下げました。直してから、もう一度承認に回せます。",
    approved: () => "承認しました。",
    scheduled: () => "公開の日時を決めました。それまでは、どこにも出ません。",
    unscheduled: () => "公開の予約をやめました。",
    published: () => "公開しました。すべてのページが新しくなりました。",
    withdrawn: () => "公開を取り消しました。",
    "given-up": () => "この提出をやめました。",
  },
  en: {
    put: () => "The table was taken in and checked.",
    mended: () => "Your corrections were saved and checked again.",
    dropped: () => "The table was taken out.",
    checked: () => "It was checked again.",
    submitted: () => "It waits for approval now.",
    "sent-back": () => "It was sent back.",
    "taken-back": () => "You took it back. Correct it, and submit it again.",
    approved: () => "It was approved.",
    scheduled: () => "The time of publication is set. Until then it is nowhere to be seen.",
    unscheduled: () => "The time of publication was cancelled.",
    published: () => "It is published. Every page is new.",
    withdrawn: () => "The publication was taken back.",
    "given-up": () => "The submission was cancelled.",
  },
};

const problem = {
  ja: {
    "no-submission": () => "その提出はありません。",
    "no-table": () => "表がありません。ファイルを選ぶか、セルを貼り付けるか、空の表に入力してください。",
    "table-name": () =>
      "表の名前は、文字・数字・ハイフンで80字まで（漢字やかなは65字まで）にしてください（例：survey-r5）。conのような、Windowsが使う名前は使えません。",
    "many-tables": () => "1つの提出に入る表は40までです。",
    "desk-full": () =>
      "編集席に置かれたファイルが合わせて5 GBになったため、何も置いていません。サーバーを管理する人に知らせてください。",
    "nothing-mended": () => "変わったところがありません。",
    unchecked: () =>
      "混み合っているか、表が大きすぎるため、確認が終わっていません。送られたものは保存してあります。しばらくしてから「もう一度確かめる」を押してください。それでも終わらないときは、表を分けてください。",
    "not-now": () => "今の状態では、その操作はできません。",
    "own-work": () => "自分が置いたり直したりしたものは承認できません。",
    "not-your-role": () => "この操作は、お使いのアカウントの役割ではできません。",
    unsigned: () => "ほかに承認できる人がいないため、署名の文が要ります。",
    "errors-left": () => "誤りが残っているため、承認できません。",
    "warnings-left": () => "印の付いていない注意があります。1件ずつ確かめて、印を付けてください。",
    "many-warnings": () => "注意が多すぎます。表を分けてください。",
    stale: () => "見ている間に、公開すると変わるものが変わりました。もう一度確かめて、承認してください。",
    "no-moment": () => "公開の日時を入れてください。",
    "moment-unused": () =>
      "公開の日時が入っていますが、「承認して、この日時に公開する」以外のボタンが押されたため、承認していません。その日時に公開しないなら、日時を空にしてください。",
    past: () => "公開の日時が過ぎています。",
    "not-published": () => "公開できませんでした。下の説明をご覧ください。",
    "more-came": () =>
      "見ている間に、この公開のあとに取り込まれたものが変わったため、取り消していません。一緒に取り消されるものを、もう一度確かめてください。",
    "not-withdrawn": () => "まだ取り消し終わっていません。",
  },
  en: {
    "no-submission": () => "There is no such submission.",
    "no-table": () => "There is no table. Choose a file, paste cells, or fill in the empty table.",
    "table-name": () =>
      "The name of a table has letters, digits and hyphens, at most 80 (such as survey-r5), and is none that Windows keeps for itself, such as con.",
    "many-tables": () => "A submission has at most 40 tables.",
    "desk-full": () =>
      "The files put in at the desk have come to 5 GB: nothing was put in. Tell whoever looks after the server.",
    "nothing-mended": () => "Nothing was changed.",
    unchecked: () =>
      "The system is busy or the table is too large, so the check did not end. What you sent is kept. Choose “Check again” later; if it still does not end, split the table.",
    "not-now": () => "That cannot be done in the present state.",
    "own-work": () => "You cannot approve what you put in or corrected yourself.",
    "not-your-role": () => "The role of your account does not allow this.",
    unsigned: () => "Nobody else can approve here, so a signed sentence is needed.",
    "errors-left": () => "There are errors left, so it cannot be approved.",
    "warnings-left": () => "Some warnings are not ticked. Look at each and tick it.",
    "many-warnings": () => "There are too many warnings. Divide the table.",
    stale: () => "What publication changes became another meanwhile. Look again and approve it.",
    "no-moment": () => "Give the time of publication.",
    "moment-unused": () =>
      "It was not approved: a time of publication was given, but another button than “Approve and publish at this time” was pressed. If it is not to be published then, leave the time empty.",
    past: () => "The time of publication is over.",
    "not-published": () => "It could not be published. See below.",
    "more-came": () =>
      "It was not taken back: what was imported after it became another meanwhile. Look again at what would be taken back with it.",
    "not-withdrawn": () => "It is not fully taken back yet.",
  },
};

export const submissionToldWords = { done, problem };
