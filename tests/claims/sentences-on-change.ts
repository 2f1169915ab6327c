// Sentences on what changed or which is more; see sentences.ts.
import { cases, damage, extortion, type Sentence, vpn } from "./sentences";

export const changes: Sentence[] = [
  ["ランサムウェア被害は2倍になった", `${damage} R2,R3 times 2`, "undecidable", "no-base"],
  ["ランサムウェア被害が倍増", `${damage} R2,R3 times 2`, "undecidable", "no-base"],
  ["Ransomware damage doubled", `${damage} R2,R3 times 2`, "undecidable", "no-base"],
  ["ランサムウェア被害は11.9%から22.1%に増えた", `${damage} R2,R3 rose`, "undecidable", "no-base"],
  ["ランサムウェア被害は10.2ポイント上昇した", `${damage} R2,R3 rose-by 10.2`, "undecidable", "no-base"],
  ["令和3年から令和6年にランサムウェア被害の割合は減った", `${damage} R3,R6 fell`, "undecidable", "break"],
  ["令和3年上半期から令和3年にVPNは減った", `${vpn} R3H1,R3 fell`, "undecidable", "overlap"],
  // 41/76 → 63/102: −6.7 to 22.0
  // Of halves the half before: R6 is a whole year.
  ["VPNは増えた", `${vpn} R6H1,R7H1 rose`, "undecidable", "no-base"],
  ["VPNは令和3年から令和4年に増えた", `${vpn} R3,R4 rose`, "undecidable", "no-clear-difference"],
  ["VPNは令和3年から令和4年に横ばい", `${vpn} R3,R4 unchanged`, "undecidable", "not-shown-equal"],
  ["VPNは令和3年から令和4年で明確な差はない", `${vpn} R3,R4 no-clear-difference`, "holds", "no-clear-difference-found"],
  // 19/102 → 31/100: 0.4 to 23.9; ratio 0.228/0.272 to 0.406/0.123
  [
    "リモートデスクトップは令和4年から令和6年に増えた",
    "ransomware-route remote-desktop R4,R6 rose",
    "holds",
    "change-established",
  ],
  [
    "RDPは令和4年から令和6年に2倍になった",
    "ransomware-route remote-desktop R4,R6 times 2",
    "undecidable",
    "ratio-open",
  ],
  [
    "RDPは令和4年から令和6年に半減した",
    "ransomware-route remote-desktop R4,R6 times 0.5",
    "does-not-hold",
    "opposite-change",
  ],
  [
    "Remote desktop did not change between 2022 and 2024",
    "ransomware-route remote-desktop R4,R6 unchanged",
    "does-not-hold",
    "change-found",
  ],
  [
    "RDPは令和4年から令和6年に5倍になった",
    "ransomware-route remote-desktop R4,R6 times 5",
    "does-not-hold",
    "ratio-outside",
  ],
  [
    "RDPは令和4年から令和6年に10ポイント以上増えた",
    "ransomware-route remote-desktop R4,R6 rose-by 10",
    "undecidable",
    "change-by-open",
  ],
  [
    "RDPは令和4年から令和6年に40ポイント以上増えた",
    "ransomware-route remote-desktop R4,R6 rose-by 40",
    "does-not-hold",
    "change-by-differs",
  ],
  [
    "RDPは令和4年の19%から令和6年の31%に上がった",
    "ransomware-route remote-desktop R4,R6 rose",
    "holds",
    "change-established",
  ],
  // 53/81 → 111/134 of all reported cases: 65 → 82.8
  ["二重恐喝は令和4年上半期から令和6年に増加した", `${extortion} R4H1,R6 rose`, "holds", "counts-changed"],
  ["二重恐喝は令和4年上半期から令和6年に減った", `${extortion} R4H1,R6 fell`, "does-not-hold", "counts-not-changed"],
  [
    "二重恐喝は令和4年上半期から令和6年に2倍になった",
    `${extortion} R4H1,R6 times 2`,
    "does-not-hold",
    "counts-not-changed",
  ],
  [
    "二重恐喝は令和4年上半期から令和6年に10ポイント以上増えた",
    `${extortion} R4H1,R6 rose-by 10`,
    "holds",
    "counts-changed",
  ],
  [
    "二重恐喝は令和4年上半期から令和6年に40ポイント以上増えた",
    `${extortion} R4H1,R6 rose-by 40`,
    "does-not-hold",
    "counts-not-changed",
  ],
  ["二重恐喝は令和4年上半期の65%から令和6年の82.8%に上がった", `${extortion} R4H1,R6 rose`, "holds", "counts-changed"],
  // 130/175 → 111/134: 74 → 82.8
  ["Double extortion rose from 2023 to 2024", `${extortion} R5,R6 rose`, "holds", "counts-changed"],
  ["二重恐喝は令和5年から令和6年に横ばい", `${extortion} R5,R6 unchanged`, "does-not-hold", "counts-not-changed"],
  [
    "暗号資産の要求は令和3年から令和4年上半期に増えた",
    "crypto-demand crypto-assets R3,R4H1 rose",
    "undecidable",
    "small-base",
  ],
  // 146 → 230 is 1.575 times; 21 → 61 is 2.905 times; 222 → 226
  ["ランサムウェアの報告件数は令和3年から令和4年に増えた", `${cases} R3,R4 rose`, "holds", "counts-changed"],
  ["Reported ransomware cases rose from 2021 to 2022", `${cases} R3,R4 rose`, "holds", "counts-changed"],
  ["ランサムウェアの報告件数は146件から230件に増加した", `${cases} R3,R4 rose`, "holds", "counts-changed"],
  ["ランサムウェアの報告件数は令和3年から令和4年に84件増えた", `${cases} R3,R4 rose-by 84`, "holds", "counts-changed"],
  ["ランサムウェアの報告件数は令和3年から令和4年に57.5%増加", `${cases} R3,R4 times 1.575`, "holds", "counts-changed"],
  [
    "ランサムウェアの報告件数は令和3年から令和4年に2倍になった",
    `${cases} R3,R4 times 2`,
    "does-not-hold",
    "counts-not-changed",
  ],
  [
    "ランサムウェアの報告件数は令和3年から令和4年に1.6倍になった",
    `${cases} R3,R4 times 1.6`,
    "holds",
    "counts-changed",
  ],
  [
    "ランサムウェアの報告件数は令和2年下半期から令和3年上半期に2倍以上になった",
    `${cases} R2H2,R3H1 times 2`,
    "holds",
    "counts-changed",
  ],
  [
    "ランサムウェアの報告件数は令和2年下半期から令和3年上半期に3倍になった",
    `${cases} R2H2,R3H1 times 3`,
    "does-not-hold",
    "counts-not-changed",
  ],
  [
    "ランサムウェアの報告件数は令和2年下半期から令和3年上半期に約3倍になった",
    `${cases} R2H2,R3H1 times 3`,
    "holds",
    "counts-changed",
  ],
  ["ランサムウェアの報告件数は令和5年に前年から減った", `${cases} R4,R5 fell`, "holds", "counts-changed"],
  ["令和3年下半期のランサムウェアの報告件数は前年同期比で増加", `${cases} R2H2,R3H2 rose`, "holds", "counts-changed"],
  ["ランサムウェアの報告件数は横ばい", `${cases} R6,R7 unchanged`, "holds", "counts-changed"],
  ["ランサムウェアの報告件数は令和6年から令和7年上半期に減った", `${cases} R6,R7H1 fell`, "undecidable", "length"],
  ["ランサムウェアの報告件数は令和3年上半期から令和3年に増えた", `${cases} R3H1,R3 rose`, "undecidable", "overlap"],
  ["ノーウェアランサムは減った", "noware-ransom-cases noware-ransom R5,R6 fell", "holds", "counts-changed"],
];

export const orders: Sentence[] = [
  // 140 and 61 of 222
  ["大企業より中小企業が多い", "ransomware-cases-by-size sme R6 greater large", "holds", "order-counted"],
  ["中小企業より大企業の方が多い", "ransomware-cases-by-size large R6 greater sme", "does-not-hold", "order-opposite"],
  ["大企業は中小企業より少ない", "ransomware-cases-by-size sme R6 greater large", "holds", "order-counted"],
  [
    "Small and medium-sized companies outnumber large companies",
    "ransomware-cases-by-size sme R6 greater large",
    "holds",
    "order-counted",
  ],
  // 55 and 31 of 100: 6.4 points at least
  ["In 2024, VPN was more common than remote desktop", `${vpn} R6 greater remote-desktop`, "holds", "order-settled"],
  [
    "令和6年上半期はVPNがリモートデスクトップを上回った",
    `${vpn} R6H1 greater remote-desktop`,
    "undecidable",
    "not-settled",
  ],
  ["VPNはRDPより多い", `${vpn} R7H1 greater remote-desktop`, "undecidable", "no-base"],
  // 34 and 24 of 114; 27 and 8 of 57
  ["製造業が最も多い", "ransomware-cases-by-industry manufacturing R6H1 most", "holds", "order-counted"],
  [
    "令和3年上半期の被害は製造業が最多",
    "ransomware-cases-by-industry manufacturing R3H1 most",
    "holds",
    "order-counted",
  ],
  // 75 of 230, but 86 are of industries that were not published
  [
    "令和4年は製造業が最も多い",
    "ransomware-cases-by-industry manufacturing R4 most",
    "undecidable",
    "parts-unpublished",
  ],
  // About 60 of 226, and nothing published beside it
  ["被害が最も多いのは中小企業", "ransomware-cases-by-size sme R7 most", "undecidable", "inexact"],
  ["令和3年はリモートデスクトップが最多", "ransomware-route remote-desktop R3 most", "does-not-hold", "order-opposite"],
  ["令和3年はランサムウェアが最も多い被害だった", `${damage} R3 most`, "undecidable", "no-base"],
  ["令和3年の被害の1位はランサムウェア", `${damage} R3 rank 1`, "holds", "rank-stated"],
  ["令和3年の被害の1位はメール不正中継", "damage-experienced mail-relay R3 rank 1", "does-not-hold", "rank-differs"],
  ["最も多い届出先は警察", "report-destination police R3 most", "holds", "rank-stated"],
  ["届出先は情報処理推進機構が2位", "report-destination ipa R3 rank 2", "holds", "rank-stated"],
  ["ランサムウェアの報告件数は令和4年が最多", `${cases} R4 most`, "holds", "highest-count"],
  ["ランサムウェアの報告件数は令和7年に過去最多", `${cases} R7 most`, "does-not-hold", "not-highest-count"],
];
