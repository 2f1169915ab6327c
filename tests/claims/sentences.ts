// Claims, each with a sentence that makes it, and what the published numbers say to them. Expected values come from the
// extracts and the methods, worked out by hand or with another program (the intervals in the comments).

/** Sentence, claim as `indicator target editions relation`, verdict, reason. */
export type Sentence = [sentence: string, claim: string, verdict: string, why: string];

export const damage = "damage-experienced ransomware";
export const cases = "ransomware-cases cases";
export const vpn = "ransomware-route vpn-device";
export const extortion = "double-extortion double-extortion";

export const levels: Sentence[] = [
  // 55 of 100: 45.2 to 64.4
  ["令和6年はVPNが半数以上", `${vpn} R6 at-least 50`, "undecidable", "interval-across"],
  ["令和6年の感染経路はVPN機器からの侵入が4割以上", `${vpn} R6 at-least 40`, "holds", "interval-inside"],
  ["令和6年は、VPNからの感染が7割以上を占めた", `${vpn} R6 at-least 70`, "does-not-hold", "interval-outside"],
  ["In 2024, fewer than half of infections came through VPN", `${vpn} R6 under 50`, "undecidable", "interval-across"],
  ["VPN was the route of at most 70% of infections in 2024", `${vpn} R6 at-most 70`, "holds", "interval-inside"],
  ["令和三年の感染経路はＶＰＮが５４％", `${vpn} R3 exactly 54`, "holds", "quotation"],
  ["令和3年上半期はVPNが54.8%だった", `${vpn} R3H1 exactly 54.8`, "holds", "quotation-computed"],
  ["令和3年のVPNは約6割", `${vpn} R3 about 60`, "does-not-hold", "quotation-differs"],
  ["令和5年はVPNが6割以上", `${vpn} R5 at-least 60`, "undecidable", "no-base"],
  // 454 of 716: 59.8 to 66.9
  [
    "令和3年に外部からの接続を許可する企業は過半数",
    "remote-access-allowed allowed R3 more-than 50",
    "holds",
    "interval-inside",
  ],
  [
    "外部から社内ネットワークへの接続を許可した企業は令和3年に6割を超えた",
    "remote-access-allowed allowed R3 more-than 60",
    "undecidable",
    "interval-across",
  ],
  [
    "令和3年、外部からの接続を許可しているのは7割以上",
    "remote-access-allowed allowed R3 at-least 70",
    "does-not-hold",
    "interval-outside",
  ],
  [
    "A majority allowed connections from outside in 2021",
    "remote-access-allowed allowed R3 more-than 50",
    "holds",
    "interval-inside",
  ],
  [
    "令和2年に外部接続を許可した企業は半数以上",
    "remote-access-allowed allowed R2 at-least 50",
    "undecidable",
    "no-base",
  ],
  // 505 of 716: 67.1 to 73.8
  ["テレワークを実施している企業は70.5%", "telework-status telework-in-place R3 exactly 70.5", "holds", "quotation"],
  [
    "テレワークを実施している企業は約7割",
    "telework-status telework-in-place R3 about 70",
    "holds",
    "quotation-rounded",
  ],
  [
    "テレワークを実施している企業は3分の2以上",
    "telework-status telework-in-place R3 at-least 66.67",
    "holds",
    "interval-inside",
  ],
  [
    "テレワークを実施している企業は7割以上",
    "telework-status telework-in-place R3 at-least 70",
    "undecidable",
    "interval-across",
  ],
  [
    "More than half of companies have telework in place",
    "telework-status telework-in-place R3 more-than 50",
    "holds",
    "interval-inside",
  ],
  [
    "コロナでテレワークを始めた企業が半数以上",
    "telework-start started-because-of-covid-19 R3 at-least 50",
    "holds",
    "quotation-bound",
  ],
  [
    "コロナでテレワークを始めた企業が8割以上",
    "telework-start started-because-of-covid-19 R3 at-least 80",
    "undecidable",
    "source-bound",
  ],
  [
    "コロナでテレワークを始めた企業は半数以下",
    "telework-start started-because-of-covid-19 R3 at-most 50",
    "does-not-hold",
    "source-bound-differs",
  ],
  ["ランサムウェア被害は22.1%", `${damage} R3 exactly 22.1`, "holds", "quotation"],
  ["令和3年のランサムウェア被害は30%", `${damage} R3 exactly 30`, "does-not-hold", "quotation-differs"],
  ["令和3年のランサムウェア被害は約2割", `${damage} R3 about 20`, "holds", "quotation-rounded"],
  ["令和3年のランサムウェア被害は2割強", `${damage} R3 about 20`, "holds", "quotation-rounded"],
  ["令和3年のランサムウェア被害は2割以上", `${damage} R3 at-least 20`, "undecidable", "no-base"],
  ["In 2021 at least a fifth suffered ransomware damage", `${damage} R3 at-least 20`, "undecidable", "no-base"],
  // 140 of 222, 79 of 146, all reported cases; about 60 of 226: no count
  [
    "令和6年のランサムウェア被害の半数以上が中小企業",
    "ransomware-cases-by-size sme R6 at-least 50",
    "holds",
    "share-counted",
  ],
  [
    "令和3年のランサムウェア被害は半数以上が中小企業",
    "ransomware-cases-by-size sme R3 at-least 50",
    "holds",
    "share-counted",
  ],
  ["ランサムウェア被害の6割以上が中小企業", "ransomware-cases-by-size sme R7 at-least 60", "undecidable", "inexact"],
  ["令和3年の中小企業の被害は79件", "ransomware-cases-by-size sme R3 exactly 79", "holds", "count-fits"],
  [
    "令和3年の中小企業の被害は100件以上",
    "ransomware-cases-by-size sme R3 at-least 100",
    "does-not-hold",
    "count-differs",
  ],
  [
    "Two thirds of ransomware victims were SMEs in the first half of 2021",
    "ransomware-cases-by-size sme R3H1 about 66.67",
    "holds",
    "quotation-rounded",
  ],
  // 7 of 114
  ["医療・福祉の被害は1割未満", "ransomware-cases-by-industry medical-welfare R6H1 under 10", "holds", "share-counted"],
  // 27 of 28
  [
    "令和4年上半期は9割以上が暗号資産による支払いを要求された",
    "crypto-demand crypto-assets R4H1 at-least 90",
    "undecidable",
    "small-base",
  ],
  [
    "令和4年上半期の暗号資産による支払いの要求は96%",
    "crypto-demand crypto-assets R4H1 exactly 96",
    "holds",
    "quotation",
  ],
  // 116 of 139: 76.4 to 88.7
  [
    "令和4年、被害企業の7割以上がバックアップを取得していた",
    "backup-taken backup-taken R4 at-least 70",
    "holds",
    "interval-inside",
  ],
  ["令和3年に1週間以内に復旧したのは約3割", "recovery-time within-1-week R3 about 30", "holds", "quotation-rounded"],
  [
    "調査・復旧費用が1,000万円以上だったのは令和3年に43%",
    "recovery-cost 10m-yen-or-more R3 exactly 43",
    "holds",
    "quotation",
  ],
  ["届け出なかった企業が43.9%", "report-destination not-reported R4 exactly 43.9", "holds", "quotation"],
  ["平成29年に警察に届け出たのは18.2%", "report-destination police H29 exactly 18.2", "holds", "quotation"],
  [
    "平成29年は運輸業の47.1%がランサムウェアの被害を過去に受けた",
    "damage-ever-experienced ransomware/industry/transport H29 exactly 47.1",
    "holds",
    "quotation",
  ],
  ["令和4年のランサムウェア被害は230件", `${cases} R4 exactly 230`, "holds", "count-fits"],
  [
    "ランサムウェア被害の報告件数は令和5年に200件を超えた",
    `${cases} R5 more-than 200`,
    "does-not-hold",
    "count-differs",
  ],
  ["Reported ransomware cases exceeded 200 in 2024", `${cases} R6 more-than 200`, "holds", "count-fits"],
  [
    "令和元年に外部からの接続を許可していたのは55.6%",
    "remote-access-allowed allowed R1 exactly 55.6",
    "holds",
    "quotation",
  ],
  ["令和4年のテレワークの実施は7割", "telework-status telework-in-place R4 about 70", "undecidable", "missing"],
];
