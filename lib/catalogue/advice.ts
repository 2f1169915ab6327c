// What to do, in the order in which a reader would do it, with the official text each point rests on, and where to
// read on. Data only. To add a point, cite a text of advice-sources.
import type { Localised } from "../localised";
import { type AdviceSection, quoted, summarised } from "./advice-point";

export const adviceNotes = {
  basis: {
    ja: "出発点の会議資料（令和4年6月20日）の文面そのものではなく、対応する公的な文書による。",
    en: "Not the wording of the meeting papers of 20 June 2022 that this site starts from, but that of corresponding official texts.",
  },
  quoted: {
    ja: "「引用」は出典の文言のままとし、英訳は本サイトによる。「要約」は出典の内容を本サイトの言葉で示した。",
    en: "“Quoted” keeps the source's Japanese wording; the English is ours. “Summarised” gives the source's content in our words.",
  },
  links: {
    ja: "リンク先は掲載日に印刷されていたもの。その後移転している場合がある。",
    en: "Addresses are as printed on the date shown; pages may have moved since.",
  },
} satisfies Record<string, Localised>;

/** For every company and organisation. */
export const advice: readonly AdviceSection[] = [
  {
    id: "external-access",
    heading: { ja: "外部接続のぜい弱性対策", en: "Vulnerabilities of access from outside" },
    points: [
      quoted(
        "shizuoka-police",
        "利用しているVPN機器のファームウェアやOS等を更新ファイル、パッチ等を適用して最新の状態にする",
        "Keep the firmware and operating system of VPN devices in use up to date with updates and patches",
      ),
      summarised(
        "shizuoka-police",
        "リモートデスクトップは、OSとソフトウェアを更新し、IPアドレスやログイン試行回数を制限し、利用しないときは機能をオフにする。",
        "Remote desktop: update the system and software, restrict IP addresses and login attempts, switch it off when not in use.",
      ),
      quoted("shizuoka-police", "多要素認証を導入する", "Introduce multi-factor authentication"),
    ],
    relatedIndicators: ["remote-access-allowed", "ransomware-route", "security-measures"],
  },
  {
    id: "passwords",
    heading: { ja: "パスワード・ID管理", en: "Passwords and IDs" },
    points: [
      quoted("leaflet-2025", "パスワード長は一定以上に", "Give passwords a minimum length"),
      quoted("leaflet-2025", "IDやパスワードを使い回さない", "Do not reuse IDs and passwords"),
      quoted(
        "leaflet-2025",
        "異動で使わなくなったIDは削除",
        "Delete IDs that are no longer used after staff have moved",
      ),
      quoted(
        "shizuoka-police",
        "パスワードを初期設定から変更し、長く、推測しにくく、他のサービスで使用していないものに設定する",
        "Change default passwords to long ones that are hard to guess and not used for any other service",
      ),
      quoted(
        "notice-2022-02",
        "多要素認証の利用、退職者等の不要なアカウントの削除等により、本人認証を強化する",
        "Strengthen authentication: use multi-factor authentication, delete accounts of leavers and others not needed",
      ),
    ],
    relatedIndicators: ["attack-cause"],
  },
  {
    id: "updates",
    heading: { ja: "OS・ソフトウェア・機器の更新", en: "Updates of systems, software and devices" },
    points: [
      quoted("leaflet-2025", "OS・ソフトウェアの更新", "Update operating systems and software"),
      quoted("leaflet-2025", "ウイルス対策ソフトの更新", "Update antivirus software"),
      quoted("leaflet-2025", "ネットワーク機器のアップデート", "Update network devices"),
      quoted(
        "notice-2022-02",
        "攻撃に悪用されることを防ぐため、セキュリティパッチ（最新のファームウェアや更新プログラム等）を迅速に適用する",
        "Apply security patches (latest firmware, updates) quickly, so that vulnerabilities are not exploited",
      ),
    ],
    relatedIndicators: ["ransomware-route"],
  },
  {
    id: "backup",
    heading: { ja: "バックアップ（3-2-1ルール）と復元の確認", en: "Backup copies (3-2-1 rule) and a restore test" },
    points: [
      quoted("fukuoka-police", "データは本体を含め3個以上", "Three or more copies of the data, the original included"),
      quoted("fukuoka-police", "2種類以上の媒体を使用", "On two or more kinds of media"),
      quoted(
        "fukuoka-police",
        "最低でも1個は遠隔地（クラウドサーバ等）に配置",
        "At least one in another place (such as a cloud server)",
      ),
      quoted(
        "fukuoka-police",
        "バックアップの1個は、ネットワークから切り離しておく",
        "Keep one backup copy disconnected from the network",
      ),
      quoted(
        "fukuoka-police",
        "バックアップからの復旧が可能か、手順を含め確認しておく",
        "Test that recovery from the backup works, procedure included",
      ),
      quoted(
        "ipa-everyday",
        "重要なデータのバックアップは「321ルール」を適用するようにしてください",
        "Apply the “3-2-1 rule” to backups of important data",
      ),
    ],
    relatedIndicators: ["backup-taken", "backup-not-restored", "backup-restored"],
  },
  {
    id: "least-privilege",
    heading: { ja: "権限の最小化", en: "Least privilege" },
    points: [
      quoted(
        "shizuoka-police",
        "アクセス権等の権限を最小化する",
        "Keep access rights and other privileges to a minimum",
      ),
      quoted(
        "notice-2022-02",
        "情報システムにおいてアクセス権限を確認（管理者以外の者が、管理画面にアクセスできる設定になっていないか等）する",
        "Check access rights in information systems (for example, that only administrators reach the administration screens)",
      ),
      summarised(
        "leaflet-2023",
        "認証情報を適切に管理し、アクセス権等を最小にする。",
        "Manage credentials properly and keep access rights to a minimum.",
      ),
    ],
    relatedIndicators: ["security-management-structure"],
  },
  {
    id: "logs",
    heading: { ja: "ログの取得・保存・確認", en: "Logs: taken, kept and looked at" },
    points: [
      quoted(
        "notice-2022-02",
        "サーバ等における各種ログを確認し、不審な通信の痕跡がないか点検する",
        "Check the logs of servers and other systems for traces of suspicious traffic",
      ),
      quoted(
        "tochigi-police",
        "ログをネットワークから切り離して保存するなどの対策を検討する必要があります",
        "Consider measures such as keeping logs disconnected from the network",
      ),
      quoted(
        "tochigi-police",
        "事案の発生に備えてログの保存期間を適切に設定してください",
        "Set a suitable retention period for logs in case an incident occurs",
      ),
    ],
    relatedIndicators: ["log-acquisition"],
  },
  {
    id: "mail-and-education",
    heading: { ja: "不審なメール・職員への教育", en: "Suspicious mail, and educating staff" },
    points: [
      quoted("leaflet-2025", "不審なメールは開かず削除", "Delete suspicious mail without opening it"),
      quoted(
        "notice-2022-02",
        "不審なメール（特に外部からのメールや、見覚えのないアドレスからのメール）の添付ファイルや本文中のURLを不用意にクリックしない",
        "Do not carelessly click attachments or links in suspicious mail, above all from outside or from unknown addresses",
      ),
      quoted(
        "notice-2022-02",
        "誤ってクリックしてしまった場合は、直ちにネットワークからの切り離し（LANケーブルを引き抜く等）を行うとともに、情報システム、セキュリティの担当者まで直ちに一報する",
        "If clicked by mistake, disconnect from the network at once (pull the LAN cable) and tell those in charge of systems and security",
      ),
      quoted("tokyo-police", "脅威や攻撃の手口を知ろう", "Know the threats and the methods of attack"),
    ],
    relatedIndicators: ["education-not-done-reason", "attack-cause"],
  },
  {
    id: "recovery-plan",
    heading: { ja: "復旧計画（BCP）", en: "Recovery plan (business continuity plan)" },
    points: [
      summarised(
        "notice-2022-03",
        "インシデント発生時に適切に対処し、回復できるよう備える。取引先を含むサプライチェーン全体を見て対策を講じる。",
        "Be ready to handle an incident and recover from it. Take measures with the whole supply chain in view.",
      ),
      summarised(
        "police-letter-2025",
        "サイバー攻撃を想定したBCPを策定し、オフラインを含むバックアップと、被害調査に必要なログを取得する。",
        "Draw up a continuity plan that assumes a cyberattack; take backups, including offline ones, and the logs an investigation needs.",
      ),
      quoted(
        "tokyo-police-2016",
        "金銭を支払っても、データが元に戻る保証はありません！",
        "Paying gives no guarantee that the data come back",
      ),
    ],
    relatedIndicators: ["victim-with-cyber-bcp", "recovery-time", "recovery-cost"],
  },
  {
    id: "whom-to-tell",
    heading: { ja: "被害に遭ったときの通報・相談先", en: "Whom to tell" },
    points: [
      quoted(
        "toyama-police",
        "ランサムウェア被害や不正アクセス等による情報漏えい被害等に遭った際に、最寄りの警察署又は都道府県警察本部のサイバー犯罪相談窓口に通報・相談してください。",
        "After damage by ransomware, a data leak through unauthorised access or the like, report to and consult the nearest police station or the cybercrime desk of the prefectural police headquarters.",
      ),
      quoted(
        "toyama-police",
        "警察では、被害企業の意向を最大限尊重し、業務への影響が最小限となるよう早期の被害復旧等に配慮した捜査を行っています。",
        "The police respect the wishes of the company as far as possible and investigate with early recovery in mind, so that its work is affected least.",
      ),
      summarised(
        "notice-2022-03",
        "情報流出などの被害がなくても、不審な動きを検知したら、速やかに所管省庁・セキュリティ関係機関に連絡し、警察に相談する。",
        "Even without a leak or other damage, tell the competent ministry and security bodies of suspicious activity at once, and consult the police.",
      ),
    ],
    relatedIndicators: ["report-destination", "reported-or-not", "report-awareness", "report-hesitation-reason"],
  },
];

type AdviceLink = {
  label: Localised;
  url: string;
  /** Where and when the address was printed. */
  printed: Localised;
};

export const adviceLinks: readonly AdviceLink[] = [
  {
    label: {
      ja: "警察庁　サイバー事案に関する相談窓口（全国の一覧、通報等のオンライン受付窓口）",
      en: "National Police Agency: where to consult on cyber incidents (national list, online reporting)",
    },
    url: "https://www.npa.go.jp/bureau/cyber/soudan.html",
    printed: {
      ja: "福井県警察「相談窓口」（日付は確認できず。オンライン受付は令和6年3月29日から）",
      en: "Fukui Prefectural Police, consultation desks (date not seen; online reporting since 29 March 2024)",
    },
  },
  {
    label: {
      ja: "警察庁　ランサムウェア被害防止対策",
      en: "National Police Agency: preventing ransomware damage",
    },
    url: "https://www.npa.go.jp/bureau/cyber/countermeasures/ransom.html",
    printed: { ja: "栃木県警察（更新日：2023年4月28日）", en: "Tochigi Prefectural Police (updated 28 April 2023)" },
  },
  {
    label: {
      ja: "経済産業省ほか　サイバーセキュリティ対策の強化について注意喚起を行います（令和4年3月24日）",
      en: "Ministry of Economy, Trade and Industry and others: warning of 24 March 2022",
    },
    url: "https://www.meti.go.jp/press/2021/03/20220324008/20220324008.html",
    printed: {
      ja: "kaiketsu-j.comの紹介記事（令和4年3月24日公表のもの）",
      en: "An article at kaiketsu-j.com (on the warning of 24 March 2022)",
    },
  },
  {
    label: {
      ja: "厚生労働省　医療分野のサイバーセキュリティ対策について",
      en: "Ministry of Health, Labour and Welfare: cybersecurity in medicine",
    },
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/iryou/johoka/cyber-security.html",
    printed: { ja: "那覇市（更新日：2024年12月25日）", en: "Naha City (updated 25 December 2024)" },
  },
  {
    label: {
      ja: "厚生労働省　医療情報システムの安全管理に関するガイドライン　第6.0版（令和5年5月）",
      en: "Ministry of Health, Labour and Welfare: Guidelines for Medical Information Systems, version 6.0 (May 2023)",
    },
    url: "https://www.mhlw.go.jp/stf/shingi/0000516275_00006.html",
    printed: { ja: "aichi-hkn.jpの記事（令和5年）", en: "An article at aichi-hkn.jp (2023)" },
  },
];
