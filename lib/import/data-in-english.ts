// English for texts that the extracts hold only in Japanese: notes on sources and editions, populations, methods,
// groups. Keyed by the Japanese text; what is not here is shown in Japanese and marked as such.

import type { Lang } from "../localised";
import { ownEntry } from "../own-entry";

const english: Readonly<Record<string, string>> = {
  // Notes on sources
  "出発点の資料。日付は配布された会議の日。グラフの数値は文字抽出で失われており、被害順位の数値と届出先の順位だけが文字として残る。2つの被害順位表は年ラベル(R2・R3)と離れて抽出されており、先の表をR2、後の表をR3とした(見出し「ランサムウェア被害が倍増」と合う)":
    "The document this site starts from. The date is that of the meeting at which it was handed out. The numbers in its charts were lost in text extraction; only the shares of the damage ranking and the order of the places of reporting are left as text. The two damage rankings are separated from their year labels (R2, R3): the first was taken as R2, the second as R3, which agrees with the heading 「ランサムウェア被害が倍増」 (ransomware damage doubled).",
  印字ページ番号は5: "The printed page number is 5.",
  見えた範囲は感染経路の書き出しまで: "Only the text up to the beginning of the infection routes could be seen.",
  "企業・団体アンケート(不正アクセス行為対策等の実態調査 令和3年)の記載ページ":
    "The page on the survey of companies and organisations (2021).",
  "図表10の数値と年次ラベルが別々に文字として残る。R3=63.4はS04の本文で確定。H30・R1・R2は年ごとに増える図として対応づけた":
    "The numbers and the year labels of figure 10 are left as separate text. R3 = 63.4 is settled by the text of S04. H30, R1 and R2 were assigned in rising order.",
  "注記は途中まで(令和4年調査の期間は見えるが抽出数・回答数は見えない)":
    "The note is cut off (the period of the 2022 survey can be seen, its sample size and responses cannot).",
  "令和5年調査の期間・対象・抽出数・回答数を注記":
    "A note gives the period, population, sample size and responses of the 2023 survey.",
  "令和4年調査の「届出を躊躇させる要因(複数回答)」2項目":
    "Two options of “what makes organisations hesitate to report (multiple answers)” in the 2022 survey.",
  "令和6年調査。件数の推移は2023年以降ノーウェアランサムを含む値とみられる(S13・S30と照合)":
    "The 2024 survey. From 2023 on, its counts appear to include no-ware ransom (compared with S13 and S30).",
  "半期別件数(ランサムウェアのみ)": "Half-yearly counts (ransomware only).",
  "令和3年上半期の規模別・感染経路・復旧費用を件数と%で記載":
    "Gives size, infection routes and recovery cost for the first half of 2021 as counts and shares.",
  S14と同じ数値: "The same numbers as S14.",
  感染経路の有効回答31件を明記: "States the 31 valid answers on infection routes.",
  "回答50件、復旧期間の有効回答44件": "50 responses; 44 valid answers on recovery time.",
  "業種別・規模別件数": "Counts by industry and by size.",
  "都道府県数、規模別": "Number of prefectures; by size.",
  "速報版(2022-02-10)に基づく": "Based on the preliminary report (2022-02-10).",
  速報版に基づく業種別件数: "Counts by industry, based on the preliminary report.",
  "感染経路・復旧期間・復旧費用を小数1位で記載": "Gives infection routes, recovery time and cost to one decimal.",
  "記事名はURLから。団体等18件、医療・福祉7件、33都道府県":
    "The title is taken from the address. 18 organisations, 7 medical and welfare, 33 prefectures.",
  感染経路の2項目目以降は見えた範囲の外: "The second and later infection routes lie outside what could be seen.",
  団体等19件: "19 organisations.",
  "ノーウェアランサム14件、感染経路の有効回答47件": "14 no-ware ransom cases; 47 valid answers on infection routes.",
  "費用の段落の冒頭に「復旧に要した期間」の有効回答131件が置かれ、費用の有効回答数は文面から判別できない":
    "The paragraph on cost opens with the 131 valid answers on recovery time; the number of valid answers on cost cannot be told from the text.",
  "感染経路(有効回答102件)の不審メール9件": "9 cases of suspicious e-mail among infection routes (102 valid answers).",
  中小企業121件: "121 small and medium-sized companies.",
  "ノーウェアランサム6件(公表時)": "6 no-ware ransom cases (as first published).",
  "規模別%、感染経路%": "Shares by size and by infection route.",
  "規模別件数、二重恐喝、感染経路の件数と%(有効回答数の記載なし)":
    "Counts by size, double extortion, counts and shares of infection routes (valid answers not stated).",
  "件数は他と一致するが、感染経路の%は件数と合わない項目がある(不審メール1件/47件を4%と記載)":
    "The counts agree with others, but some shares of infection routes do not agree with the counts (suspicious e-mail 1 of 47 is given as 4%).",
  "2024年244件・2023年227件(ノーウェアランサムを含む値とみられる)":
    "244 in 2024 and 227 in 2023 (values that appear to include no-ware ransom).",
  "半期別件数の推移、30都道府県": "Half-yearly counts; 30 prefectures.",
  "平成29年調査。期間・回答数・届出先": "The 2017 survey: period, responses, where damage was reported.",
  "平成29年調査。被害・届出・理由": "The 2017 survey: damage, reporting, reasons.",
  "報告書の図を読んだ第三者の記述。整数%": "A third party's account of the report's charts, in whole percent.",
  報告書を引用した第三者の記述: "A third party's account that quotes the report.",
  S12と同じ数値を確認: "Confirms the same numbers as S12.",
  "後年の調査とは対象・設問が異なる": "Population and questions differ from the later surveys.",
  "業種別・従業員数別は企業のみ": "Groups by industry and by number of employees are companies only.",
  "見えた範囲は(2)被害の内容の途中まで": "Only the text up to the middle of (2), kind of damage, could be seen.",
  報告書の公表時期とURL: "When the report was published, and its address.",
  表紙と目次だけが見える: "Only the cover and the contents can be seen.",
  "2024年8月から9月にかけて調査する旨の案内": "Announces that the survey would be held from August to September 2024.",
  調査票の冒頭だけが見える: "Only the beginning of the questionnaire can be seen.",
  記事名と年月はURLから: "Title, year and month are taken from the address.",
  // Populations and methods
  "企業・団体等(民間企業や行政機関等)": "Companies and organisations (private companies, government bodies and others)",
  "市販のデータベースに掲載された企業、教育機関(国公立、私立の大学等)、医療機関、地方公共団体(県・…以降は見えた範囲の外)":
    "Companies, schools (public and private universities etc.), medical institutions and local governments (prefectures, … the rest lies outside what could be seen) listed in a commercial database",
  "市販のデータベースに掲載された企業、教育機関(国公立、私立の大学等)、医療機関、地方公共団体(県・市区町村等)、独立行政法人及び特殊法人":
    "Companies, schools (public and private universities etc.), medical institutions, local governments (prefectures, municipalities etc.), incorporated administrative agencies and special corporations listed in a commercial database",
  "市販のデータベースから無作為に抽出した企業や教育機関、医療機関、地方公共団体、独立行政法人、特殊法人":
    "Companies, schools, medical institutions, local governments, incorporated administrative agencies and special corporations drawn at random from a commercial database",
  "全国より無作為に抽出した民間企業・各種団体":
    "Private companies and organisations drawn at random from all over the country",
  "全国の企業、教育関連、行政サービス機関から偏りのないよう抽出":
    "Drawn without bias from companies, educational bodies and government service bodies all over the country",
  "一部上場企業及び店頭登録企業、大学、役所を無作為にて抽出":
    "Companies listed on the first section or registered over the counter, universities and government offices, drawn at random",
  "ランサムウェア被害を受けた企業・団体等": "Companies and organisations hit by ransomware",
  無作為抽出のアンケート調査: "Questionnaire of a random sample",
  "無作為抽出。調査票を郵送で配布し、電子メール又は郵送で回答":
    "Random sample. Questionnaires sent by post, answered by e-mail or post",
  無作為抽出: "Random sample",
  "アンケート調査(警察庁生活安全局からの委託)": "Questionnaire (commissioned by the agency's Community Safety Bureau)",
  郵送調査: "Postal survey",
  "被害企業・団体等へのアンケート調査": "Questionnaire of the victims",
  // Notes on editions
  "回答率・調査期間・配布方法は見えた文に記載なし。publishedは結果を載せた情勢報告の公表日":
    "Response rate, period and way of distribution are not in the text that could be seen. The date is that of the situation report that carries the results.",
  "抽出数・回答数は見えた文の範囲の外": "Sample size and responses lie outside the text that could be seen.",
  回答率は記載なし: "The response rate is not stated.",
  "期間は実施前の案内(S61、月まで)。抽出数・回答数は見えた文の範囲の外。リーフレットは令和7年1月(S12)":
    "The period is from the announcement before the survey (S61, months only). Sample size and responses lie outside the text that could be seen. The leaflet is of January 2025 (S12).",
  "報告書(228ページ)の表紙と目次だけが見え、抽出数・回答数・期間は見えない":
    "Only the cover and contents of the report (228 pages) can be seen, not the sample size, responses or period.",
  "期間と対象はS49。被害を受けたことがある組織は325。公表日はS50の「2月6日」。報告書の表紙は平成30年1月(docsplayer.net/105912295-.html)":
    "Period and population are from S49. 325 organisations had suffered damage. The date of publication is “6 February” in S50. The report's cover says January 2018 (docsplayer.net/105912295-.html).",
  "報告書の表紙と目次だけが見え、抽出数・回答数・期間は見えない":
    "Only the cover and contents of the report can be seen, not the sample size, responses or period.",
  "調査票の年月。報告書の表紙は平成27年1月(S64)。抽出数・回答数・集計表は見えた文の範囲の外":
    "Year and month of the questionnaire. The report's cover says January 2015 (S64). Sample size, responses and tables lie outside the text that could be seen.",
  "調査票の年月だけが見える。edition の「H24」は年度による呼び方で、原資料の呼称は確認できない":
    "Only the year and month of the questionnaire can be seen. “H24” names it by fiscal year; what the original calls it could not be checked.",
  "表紙と目次だけが見える。edition の「H23」は年度による呼び方で、原資料の呼称は確認できない":
    "Only the cover and the contents can be seen. “H23” names it by fiscal year; what the original calls it could not be checked.",
  "公表日は ScanNetSecurity 2003-05-15 の記事による":
    "The date of publication is from an article in ScanNetSecurity of 2003-05-15.",
  "名称は「不正アクセスに関するアンケート」":
    "Its name is 「不正アクセスに関するアンケート」 (questionnaire on unauthorised access).",
  企業のみ: "Companies only",
  対象は報告のあった被害61件: "It covers the 61 reported cases.",
  対象は報告のあった被害146件: "It covers the 146 reported cases.",
  // Groups
  エネルギー: "Energy",
  運輸: "Transport",
  金融: "Finance",
  情報通信: "Information and communications",
  医療: "Medical",
  製造業: "Manufacturing",
  農林水産: "Agriculture, forestry and fisheries",
  サービス: "Services",
  建築: "Construction",
  教育機関: "Schools",
  行政機関: "Government bodies",
  不明: "Unknown",
  大学: "Universities",
  企業: "Companies",
  役所: "Government offices",
  "500人未満": "Under 500",
  "5000人未満": "Under 5,000",
  "5000人以上": "5,000 or more",
};

/** The text in the reader's language where there is one; `lang` is the language of what is returned. */
export function dataText(japanese: string, lang: Lang): { text: string; lang: Lang } {
  const translated = lang === "en" ? ownEntry(english, japanese) : undefined;
  return translated === undefined ? { text: japanese, lang: "ja" } : { text: translated, lang: "en" };
}
