// Words of the report of seven slides, beside those of its figures.
const same = (ja: string, en: string) => ({ ja, en });

export const reportWords = {
  title: same("サイバー犯罪被害の実態　最新の数値", "Cybercrime damage: the newest figures"),
  numbers: same("サイバー犯罪被害の実態　主な数値", "Cybercrime damage: key numbers"),
  recovery: same("復旧にかかる時間と費用、バックアップ", "Recovery: time, cost and backups"),
  recoveryBy: same(
    "被害を警察に届け出て、アンケートに答えた企業・団体等の値。",
    "Of victims that reported to the police and answered the questionnaire.",
  ),
  /** Under the key numbers. */
  whole: same(
    "全国の値。設問や対象の異なる調査どうしは比べられない。都道府県別の数値は公表されていない。",
    "For the whole country. Surveys with other questions or respondents cannot be compared; nothing is published by prefecture.",
  ),
  advice: same("行うこと", "What to do"),
  adviceSource: same(
    "出典：警察、経済産業省の資料を要約して作成（資料の名称は発表者用のノートに示す）",
    "Summarised from material of the police and the economy ministry, named in the speaker's notes",
  ),
  said: (heading: string, points: readonly string[], sources: readonly string[], lang: "ja" | "en") =>
    lang === "ja"
      ? [`次は、「${heading}」です。`, ...points, `出典は、${sources.join("、")}です。`].join("\n")
      : [`Next: ${heading}.`, ...points, `Sources: ${sources.join("; ")}.`].join("\n"),
  desks: same(
    "被害や不安があれば、最寄りの警察署か、警察相談専用電話「＃9110」に相談する。",
    "Consult the nearest police station, or the police consultation line #9110.",
  ),
};
