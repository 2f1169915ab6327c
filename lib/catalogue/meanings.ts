// Words that officials use, and the figures that answer them, best first: 被害件数, SME, 調査復旧期間. Spellings of one word
// (width, kana, 届け出) are fold's business, words of the figure's own name the search's: neither is repeated here.

type Meaning = { ids: readonly string[]; ja: readonly string[]; en: readonly string[] };

const words = (text: string) => text.split("、");

export const meanings: readonly Meaning[] = [
  {
    ids: ["ransomware-cases", "ransomware-cases-by-size", "ransomware-cases-by-industry"],
    ja: words(
      "被害件数、報告件数、認知件数、発生件数、被害報告件数、被害数、ランサムウェア被害、ランサムウェア件数、ランサム、ランサムウェア被害件数、身代金被害、件数の推移、過去最多、ランサムウェア",
    ),
    en: words(
      "ransomware attacks、ransomware incidents、ransomware cases、ransomware、cases、incidents、number of cases",
    ),
  },
  {
    ids: ["damage-experienced", "attack-cause", "ransomware-cases"],
    ja: words(
      "サイバー攻撃、サイバー犯罪、サイバー被害、サイバー攻撃被害、サイバー犯罪被害、サイバー事案、被害実態、被害の種類、被害経験、被害状況、被害の順位、インシデント",
    ),
    en: words("cyberattack、cyber attack、cyberattacks、cybercrime、cyber crime、incident、kinds of damage"),
  },
  {
    ids: ["attack-cause", "damage-experienced"],
    ja: words("攻撃の原因、被害原因、DDoS攻撃、サービス妨害、標的型攻撃、標的型メール、サプライチェーン"),
    en: words("ddos attack、denial of service、targeted attack、cause of damage"),
  },
  {
    ids: ["ransomware-cases-by-size", "ransomware-cases"],
    ja: words(
      "中小企業、大企業、中小、中堅企業、小規模事業者、零細企業、企業規模、規模別、組織規模、会社の規模、大企業と中小企業",
    ),
    en: words(
      "sme、smes、small business、small businesses、small company、small companies、large companies、company size、size of company、by size",
    ),
  },
  {
    ids: ["ransomware-cases-by-industry", "ransomware-cases"],
    ja: words(
      "業種、業種別、産業別、業界、製造業、医療機関、病院、診療所、医療、福祉、介護、卸売業、小売業、サービス業、情報通信業、建設業、金融機関",
    ),
    en: words(
      "industry、industries、by industry、sector、sectors、manufacturing、manufacturer、hospital、hospitals、healthcare、medical、clinics",
    ),
  },
  {
    ids: ["ransomware-route"],
    ja: words(
      "侵入経路、侵入口、入口、感染原因、感染源、VPN、VPN機器、VPN装置、リモートデスクトップ、RDP、不審メール、メール添付、添付ファイル、脆弱性、どこから",
    ),
    en: words(
      "entry point、entry route、entry points、attack vector、initial access、vpn、vpn device、vpn devices、remote desktop、rdp、attachment、vulnerability",
    ),
  },
  {
    ids: ["double-extortion", "noware-ransom-cases"],
    ja: words("二重脅迫、二重恐喝、二重の脅迫、ダブルエクストーション、暴露型、リークサイト、情報暴露、情報窃取、暴露"),
    en: words("double extortion、leak site、data theft、data leak"),
  },
  {
    ids: ["noware-ransom-cases", "ransomware-cases-incl-noware"],
    ja: words("ノーウェアランサム、ノーウェア、ノーウェアランサム被害、暗号化しない、暗号化なし"),
    en: words("noware ransom、no-ware ransom、noware、no-ware、without encryption"),
  },
  {
    ids: ["crypto-demand", "ransomware-cases"],
    ja: words("身代金、身代金の支払い、身代金の要求、身代金要求、ビットコイン、仮想通貨、支払い"),
    en: words("ransom、ransom payment、ransom demand、bitcoin、cryptocurrency、crypto"),
  },
  {
    ids: ["recovery-cost", "recovery-time", "recovery-cost-of-long-recovery"],
    ja: words(
      "復旧費用、調査復旧費用、被害額、被害金額、損害額、損失額、費用、金額、コスト、1000万円以上、1億円以上、いくら",
    ),
    en: words("cost、costs、cost of recovery、recovery cost、recovery costs、losses、loss、expense、amount of damage"),
  },
  {
    ids: ["recovery-time", "recovery-cost", "business-impact"],
    ja: words("復旧期間、調査復旧期間、復旧日数、復旧までの期間、復旧時間、期間、何日、何か月、ダウンタイム、復旧"),
    en: words("recovery time、time to recovery、downtime、how long、days to recover、recovery、duration"),
  },
  {
    ids: ["business-impact", "recovery-time"],
    ja: words("業務停止、業務への影響、業務影響、事業停止、操業停止、診療停止、システム停止、影響"),
    en: words("business impact、business interruption、effect on business、shutdown、impact"),
  },
  {
    ids: ["backup-taken", "backup-restored", "backup-not-restored"],
    ja: words("バックアップ、バックアップ取得率、バックアップの有無、3-2-1、オフラインバックアップ"),
    en: words("backup、backups、offline backup、backup rate"),
  },
  {
    ids: ["backup-restored", "backup-not-restored", "backup-taken"],
    ja: words("復元、リストア、復元率、復元できた、バックアップからの復元"),
    en: words("restore、restored、restoring、restoration"),
  },
  {
    ids: ["reported-or-not", "report-destination", "report-awareness"],
    ja: words("届出、届出率、届出の有無、届出状況、通報、通報率、未届、潜在化、暗数、届け出た割合、相談、報告率"),
    en: words("reporting、reporting rate、reported、unreported、report rate、dark figure、consultation"),
  },
  {
    ids: ["report-destination", "reported-or-not"],
    ja: words("届出先、通報先、相談先、連絡先、警察への届出、警察への通報、警察への相談、警察、所管省庁、監督官庁"),
    en: words("where to report、police、report to police、whom to report to、authorities、contact"),
  },
  {
    ids: ["report-hesitation-reason", "report-reason", "reported-or-not"],
    ja: words("届け出ない理由、届出をためらう理由、ためらう理由、躊躇、ためらい、世間体、風評、風評被害、信用低下"),
    en: words("reason for not reporting、why not reported、hesitation、reputation、reasons not to report"),
  },
  {
    ids: ["report-reason", "report-hesitation-reason"],
    ja: words("届け出る理由、届け出た理由、届出の理由、届出の動機"),
    en: words("reason for reporting、reasons to report、why reported"),
  },
  {
    ids: ["report-awareness"],
    ja: words("認知率、認知度、届出先の認知、周知、周知度、知っている、知らない"),
    en: words("awareness、aware、knowledge of where to report"),
  },
  {
    ids: ["telework-status", "remote-access-allowed", "telework-start"],
    ja: words(
      "テレワーク、在宅勤務、リモートワーク、テレワーク実施率、テレワーク導入率、テレワーク率、働き方、働き方改革、出勤",
    ),
    en: words("telework、teleworking、remote work、working from home、work from home、wfh、home office"),
  },
  {
    ids: ["remote-access-allowed", "remote-access-policy"],
    ja: words(
      "外部接続、外部接続率、リモートアクセス、リモート接続、社外からの接続、社外接続、社内ネットワーク、社内LAN",
    ),
    en: words("remote access、external access、outside access、internal network、connection from outside"),
  },
  {
    ids: ["security-measures", "log-acquisition"],
    ja: words(
      "対策状況、セキュリティ対策、対策の実施率、対策実施状況、多要素認証、二要素認証、ウイルス対策、ウイルス対策ソフト、セキュリティパッチ、EDR、ファイアウォール、備え、準備",
    ),
    en: words(
      "security measures、measures、mfa、multi-factor authentication、antivirus、patch、patches、edr、preparedness、countermeasures in place",
    ),
  },
  {
    ids: ["log-acquisition"],
    ja: words("ログ、ログ取得、ログ保存、ログ保存期間、アクセスログ、通信記録、証跡"),
    en: words("log、logs、logging、audit trail"),
  },
  {
    ids: ["education-not-done-reason"],
    ja: words("教育、研修、訓練、社員教育、職員研修、セキュリティ教育、啓発、人材育成"),
    en: words("training、education、staff training、awareness training"),
  },
  {
    ids: ["investment-problem", "security-share-of-it-budget"],
    ja: words("投資、予算、経費、人材不足、費用対効果、予算不足、対策費"),
    en: words("investment、budget、spending、return on investment"),
  },
  {
    ids: ["security-management-structure"],
    ja: words("体制、管理体制、専任、担当者、責任者、CISO、CSIRT、最高情報セキュリティ責任者"),
    en: words("organisation、organization、ciso、csirt、responsible officer、in charge"),
  },
  {
    ids: ["victim-with-cyber-bcp", "backup-taken"],
    ja: words("BCP、事業継続、事業継続計画、業務継続計画、サイバーBCP、IT-BCP"),
    en: words("bcp、business continuity、business continuity plan、continuity"),
  },
  {
    ids: ["victim-questionnaire-responses"],
    ja: words("回答件数、アンケート、有効回答、アンケート回答"),
    en: words("questionnaire、responses、number of responses"),
  },
  {
    ids: ["ransomware-prefectures", "ransomware-cases"],
    ja: words("都道府県数、被害のあった都道府県、都道府県、全国、地域、地方"),
    en: words("prefectures、prefecture、number of prefectures、region、regions、nationwide"),
  },
];

/** Words that say what of a number is wanted, not which: they narrow nothing, and alone they ask for the key numbers. */
export const generalWords: readonly string[] = [
  ...words(
    "最新、最新値、直近、最近、現在、現状、概況、今年、本年、昨年、去年、前年、前年比、前年同期比、増加、減少、増減、上昇、低下、横ばい、増加率、推移、動向、傾向、変化、経年、トレンド、統計、統計データ、データ、数値、数字、件数、割合、比率、率、構成比、内訳、グラフ、図、図表、表、一覧、比較、調査結果、結果、実態、状況、過去最多、半期、上半期、下半期、年間、年次、年度、速報、とは、全体",
  ),
  ...words(
    "latest、newest、new、recent、recently、current、currently、now、today、trend、trends、trending、increase、increased、increasing、rise、rising、rose、up、growing、growth、decrease、decreased、decreasing、fall、falling、down、change、changes、statistics、stats、data、number、numbers、figure、figures、percent、percentage、share、rate、chart、graph、table、year、yearly、annual、half、overview、results、survey、comparison、compared、total",
  ),
];

/** 増えている, 減った, 何件: the same as verbs and questions. */
export const generalPattern =
  /^(?:増え|増し|減っ|減り|上が|下が|伸び|どれ(?:くらい|ぐらい|だけ|ほど)|どの(?:くらい|ぐらい|程度)|いくつ|何(?:件|社|割|%|パーセント)|ですか|している|教えて|知りたい)/;
