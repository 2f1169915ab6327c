// Where sources contradict each other or themselves, and what to mind when reading them. Data only.
// {R3} stands for an edition and {S12} for a source: lib/words/reference-text words them for the reader.
import type { Localised } from "../localised";

export type Contradiction = {
  /** Stable number, used in notes and addresses (#contradiction-4). */
  number: number;
  subject: Localised;
  text: Localised;
  /** `arithmetic`: the checks at import see it in the shipped data. `reader`: only someone who reads the texts does. */
  detectable: "arithmetic" | "reader";
  /** Observations that the arithmetic sees, by the words of their source. */
  cells?: readonly { indicator: string; edition: string; itemJa: string }[];
  indicators: readonly string[];
};

export const contradictions: readonly Contradiction[] = [
  {
    number: 1,
    subject: { ja: "リーフレットと半期別件数", en: "The leaflet and the half-yearly counts" },
    text: {
      ja: "令和7年1月のリーフレット（{S12}）は、{R5H1}112件、{R5H2}115件、{R6H1}128件とする。白書などの値は103件、94件、114件である。{R6H1}の128件は、ランサムウェア114件とノーウェアランサム14件（{S30}）の合計に一致する。リーフレットに注記は見えない。このため、{S12}の3期の値は別の指標とした。令和4年までの値は同じである。",
      en: "The leaflet of January 2025 ({S12}) has 112 for the {R5H1}, 115 for the {R5H2} and 128 for the {R6H1}. The White Paper and others have 103, 94 and 114. The 128 of the {R6H1} equals 114 ransomware cases plus 14 no-ware ransom cases ({S30}). The leaflet shows no note on this. The three values of {S12} are therefore an indicator of their own. Values up to 2022 are the same.",
    },
    detectable: "reader",
    indicators: ["ransomware-cases", "ransomware-cases-incl-noware"],
  },
  {
    number: 2,
    subject: { ja: "年間の値も同じ", en: "The yearly values likewise" },
    text: {
      ja: "東洋経済（{S42}）の{R6}244件・{R5}227件は、222件＋22件、197件＋30件に一致する。",
      en: "The 244 cases of {R6} and 227 of {R5} in Toyo Keizai ({S42}) equal 222 + 22 and 197 + 30.",
    },
    detectable: "reader",
    indicators: ["ransomware-cases", "ransomware-cases-incl-noware", "noware-ransom-cases"],
  },
  {
    number: 3,
    subject: { ja: "{R5H1}のノーウェアランサム", en: "No-ware ransom in the {R5H1}" },
    text: {
      ja: "公表時は6件（{S36}）である。112件と103件の差は9件で、後から改められた可能性がある。改めた旨の文は見つからない。",
      en: "As first published, 6 cases ({S36}). The difference between 112 and 103 is 9, so the value may have been revised later. No text saying so was found.",
    },
    detectable: "arithmetic",
    cells: [
      {
        indicator: "ransomware-cases-incl-noware",
        edition: "R5H1",
        itemJa: "ランサムウェア被害件数(ノーウェアランサムを含むとみられる公表値)",
      },
    ],
    indicators: ["noware-ransom-cases", "ransomware-cases-incl-noware"],
  },
  {
    number: 4,
    subject: { ja: "{R3H1}の復旧費用1,000万円以上", en: "Recovery cost of 10 million yen or more in the {R3H1}" },
    text: {
      ja: "出典は「39件のうち15件で39%」とするが、計算では38.46%である。14件（36%）と1件（3%）の丸めた値の和とみられる。「率と件数が不一致」として示す。",
      en: "The source says 15 of 39, 39%; by calculation it is 38.46%. It appears to be the sum of two rounded shares, 14 (36%) and 1 (3%). It is marked as a share that does not agree with its count.",
    },
    detectable: "arithmetic",
    cells: [{ indicator: "recovery-cost", edition: "R3H1", itemJa: "1,000万円以上" }],
    indicators: ["recovery-cost"],
  },
  {
    number: 5,
    subject: {
      ja: "福岡県警察のお知らせ（{S39}）の%",
      en: "Shares in the notice of Fukuoka Prefectural Police ({S39})",
    },
    text: {
      ja: "件数は他の出典と一致するが、%が件数と合わない項目がある。サービス業19/114を16%、建設業9/114を7%、費用10/48を20%とする（切り捨てとみられる）。感染経路は不審メール1/47を4%、VPN機器22/47を46%、その他7/47を14%とし、リーフレット（{S12}）の2%・47%・15%と異なる。感染経路の%は{S12}、件数は{S39}から採った。",
      en: "The counts agree with other sources, but some shares do not agree with the counts: services 19/114 as 16%, construction 9/114 as 7%, cost 10/48 as 20% (apparently rounded down). For infection routes it has suspicious e-mail 1/47 as 4%, VPN devices 22/47 as 46% and other 7/47 as 14%, where the leaflet ({S12}) has 2%, 47% and 15%. The shares of the routes are taken from {S12}, the counts from {S39}.",
    },
    detectable: "arithmetic",
    cells: [
      { indicator: "ransomware-cases-by-industry", edition: "R6H1", itemJa: "サービス業" },
      { indicator: "ransomware-cases-by-industry", edition: "R6H1", itemJa: "建設業" },
      { indicator: "recovery-cost", edition: "R6H1", itemJa: "100万円以上500万円未満" },
    ],
    indicators: ["ransomware-cases-by-industry", "recovery-cost", "ransomware-route"],
  },
  {
    number: 6,
    subject: { ja: "{R3}のVPN機器の割合", en: "Share of VPN devices in {R3}" },
    text: {
      ja: "警察庁は41/76件で54%（{S06}、{S22}）である。個人の解説記事（note.com/it_navi）に51%とするものがあるが、誤記とみられ、採っていない。",
      en: "The agency has 41 of 76, 54% ({S06}, {S22}). A personal article (note.com/it_navi) has 51%; it appears to be a slip and was not taken.",
    },
    detectable: "reader",
    indicators: ["ransomware-route"],
  },
  {
    number: 7,
    subject: { ja: "{R4}の規模別", en: "Size of organisation in {R4}" },
    text: {
      ja: "{S31}は、大企業27%・中小企業53%・団体など20%を「下期の内訳」と書く。年間の件数（230件中、大企業63件、中小企業121件、団体等46件。{S73}、{S34}）と一致するため、1年間の値とした。",
      en: "{S31} calls 27% large companies, 53% small and medium-sized companies and 20% organisations “the parts of the second half”. They agree with the counts of the whole year (63, 121 and 46 of 230; {S73}, {S34}) and were taken as the year's.",
    },
    detectable: "reader",
    indicators: ["ransomware-cases-by-size"],
  },
  {
    number: 8,
    subject: { ja: "{R4}の復旧費用", en: "Recovery cost in {R4}" },
    text: {
      ja: "{S31}は、復旧期間の有効回答131件に続けて費用の内訳を書き、費用の有効回答数は文から分からない。{S73}は「同121件の46%」（56件）とし、{S31}の46%と一致するため、費用の母数は121とした。",
      en: "{S31} gives the parts of the cost right after the 131 valid answers on recovery time and does not tell the number of valid answers on cost. {S73} has 56, 46% of 121, which agrees with the 46% of {S31}; the base of the cost is therefore 121.",
    },
    detectable: "reader",
    indicators: ["recovery-cost"],
  },
  {
    number: 9,
    subject: { ja: "2020年の件数", en: "Cases in 2020" },
    text: {
      ja: "{R2H2}は21件である。別に「23件」という値もあり、時事通信の記事は、一方で2020年4〜9月（10都道府県）、他方で4〜12月の3四半期とする。期間が定まらないため、入れていない。",
      en: "The {R2H2} has 21. There is also a value of 23, which Jiji Press gives once for April to September 2020 (ten prefectures) and once for the three quarters from April to December. As its period is not settled, it was not entered.",
    },
    detectable: "reader",
    indicators: ["ransomware-cases"],
  },
  {
    number: 10,
    subject: { ja: "{R6}の届出", en: "Reporting in {R6}" },
    text: {
      ja: "リーフレットは「届け出た 31.6%」と「3割超が未届」を並べる。残りの内訳は文字に残っていない。",
      en: "The leaflet puts “reported 31.6%” beside “over 30% did not report”. The rest is not left in the text.",
    },
    detectable: "reader",
    indicators: ["reported-or-not"],
  },
  {
    number: 11,
    subject: { ja: "平成29年調査の被害の割合", en: "Shares of damage in the 2017 survey" },
    text: {
      ja: "報道（{S50}）は325組織を示した直後に割合を書くが、割合の母数そのものは明記していない。届出先の母数325は{S49}に明記がある。",
      en: "The press ({S50}) gives the shares right after naming 325 organisations, but does not say what the shares are of. For the places of reporting, {S49} states the base of 325.",
    },
    detectable: "reader",
    indicators: ["damage-ever-experienced", "report-destination"],
  },
  {
    number: 12,
    subject: { ja: "{H12}・{H13FY}・{H14FY}", en: "{H12}, {H13FY} and {H14FY}" },
    text: {
      ja: "名称・対象・設問が後年の調査と違う。長期の推移として並べない。",
      en: "Name, population and questions differ from the later surveys. They are not put side by side as a long series.",
    },
    detectable: "reader",
    indicators: ["damage-any", "damage-content", "remote-access-policy"],
  },
  {
    number: 13,
    subject: { ja: "令和2年以前のテレワーク", en: "Telework in 2020 and earlier" },
    text: {
      ja: "見つかるテレワーク実施率の多くは、情報処理推進機構、総務省などの別の調査のものである。混ぜていない。",
      en: "Most shares with telework that can be found come from other surveys, by IPA, the Ministry of Internal Affairs and Communications and others. They are not mixed in.",
    },
    detectable: "reader",
    indicators: ["telework-status"],
  },
  {
    number: 14,
    subject: { ja: "{R6}の投資・体制・教育・ログ", en: "Investment, organisation, training and logs in {R6}" },
    text: {
      ja: "報告書を読んだ個人の解説（{S51}、{S52}）による。原報告書の本文では確認していない。",
      en: "They come from a private writer's account of the report ({S51}, {S52}). They were not checked against the text of the report itself.",
    },
    detectable: "reader",
    indicators: ["investment-problem", "security-management-structure", "education-not-done-reason", "log-acquisition"],
  },
  {
    number: 15,
    subject: { ja: "リーフレットの年の対応", en: "Which year the leaflet's figures belong to" },
    text: {
      ja: "{R2}と{R3}の2つの順位表は、文字抽出で年の表示から離れている。見出し「ランサムウェア被害が倍増」（11.9%→22.1%）と合う順に対応づけた。図表10の{H30}・{R1}・{R2}も同じく、年ごとに増える順に対応づけた（{R3}の63.4%は本文で確定）。",
      en: "In the extracted text the two rankings of {R2} and {R3} are separated from their year labels. They were assigned in the order that agrees with the heading 「ランサムウェア被害が倍増」 (ransomware damage doubled; 11.9% to 22.1%). {H30}, {R1} and {R2} in figure 10 were likewise assigned in rising order (the 63.4% of {R3} is settled by the text).",
    },
    detectable: "reader",
    indicators: ["damage-experienced", "remote-access-allowed"],
  },
  {
    number: 16,
    subject: { ja: "{R4}のVPN機器の件数", en: "Count of VPN devices in {R4}" },
    text: {
      ja: "{S73}は「62件」と書くが、ほかの出典（{S31}、{S32}）は63件（102件の62%）である。率を件数と取り違えたとみられ、採っていない。",
      en: "{S73} writes 62 cases, while other sources ({S31}, {S32}) have 63 (62% of 102). The percentage appears to have been taken for the count; it was not used.",
    },
    detectable: "reader",
    indicators: ["ransomware-route"],
  },
  {
    number: 17,
    subject: { ja: "{R6}の件数の増加", en: "The increase of cases in {R6}" },
    text: {
      ja: "{S78}は「前の年から5件増加」と書くが、{R5}の197件と{R6}の222件の差は25件である。",
      en: "{S78} writes “5 more than the year before”, but the difference between 197 in {R5} and 222 in {R6} is 25.",
    },
    detectable: "reader",
    indicators: ["ransomware-cases"],
  },
];
