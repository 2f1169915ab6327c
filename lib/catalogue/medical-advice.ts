// Advice for medical institutions (医療機関向け), a group of its own beside the general advice. Data only.
import { type AdviceSection, quoted, summarised } from "./advice-point";

export const medicalAdvice: readonly AdviceSection[] = [
  {
    id: "medical-network",
    heading: { ja: "外部との接続点とサプライチェーン", en: "Connections to outside and the supply chain" },
    points: [
      quoted(
        "medical-notice-2022-11",
        "関係事業者のセキュリティ管理体制を確認した上で、関係事業者とのネットワーク接続点（特にインターネットとの接続点）をすべて管理下におき、脆弱性対策を実施する。",
        "Check how suppliers manage security, bring every network connection with them (above all those to the internet) under control, and deal with vulnerabilities.",
      ),
      quoted(
        "medical-notice-2022-11",
        "パスワードを複雑なものに変更し、使い回しをしない。不要なアカウントを削除しアクセス権限を確認する。多要素認証を利用し本人認証を強化する。",
        "Change passwords to complex ones and do not reuse them. Delete accounts not needed and check access rights. Use multi-factor authentication.",
      ),
      summarised(
        "medical-inspection-2022",
        "PCやVPN機器等の脆弱性情報を集め、速やかに対策できる体制をとる。",
        "Collect information on vulnerabilities of PCs, VPN devices and the like, and be able to act on it quickly.",
      ),
    ],
    relatedIndicators: ["ransomware-cases-by-industry", "ransomware-route"],
  },
  {
    id: "medical-backup",
    heading: { ja: "診療を続けるためのバックアップ", en: "Backups to keep care going" },
    points: [
      summarised(
        "medical-inspection-2022",
        "診療の継続に直ちに必要な情報をあらかじめ検討し、データとシステムのバックアップを確実に行う。",
        "Work out beforehand what information care needs at once, and back up data and systems reliably.",
      ),
      quoted(
        "medical-notice-2022-11-backup",
        "重要なファイルは、定期的にバックアップを取得する。",
        "Back up important files regularly.",
      ),
      quoted(
        "medical-notice-2022-11-backup",
        "バックアップに使用する装置・媒体は、バックアップ時及びバックアップデータの戻し時のみ対象機器と接続する。",
        "Connect the device or medium used for backups only while backing up and while restoring.",
      ),
    ],
    relatedIndicators: ["backup-taken", "backup-not-restored", "backup-restored"],
  },
  {
    id: "medical-continuity",
    heading: { ja: "BCPと訓練", en: "Continuity plan and drills" },
    points: [
      quoted(
        "medical-guideline-5.2",
        "医療サービスを提供し続けるためのBCPの一環として、“非常時”と判断するための基準、手順、判断者等及び正常復帰時の手順をあらかじめ定めておくこと。",
        "As part of the continuity plan for keeping up medical services, set beforehand the criteria, procedure and persons for declaring an emergency, and the procedure for returning to normal.",
      ),
      quoted(
        "medical-guideline-5.2",
        "非常時における対応に関する教育及び訓練を従業者に対して行うこと。",
        "Educate and train staff in how to respond in an emergency.",
      ),
      summarised(
        "medical-inspection-2022",
        "復旧手順を事前に検討してBCPに定め、サイバー攻撃を想定した対処手順を訓練等で確認する。",
        "Work out recovery beforehand, write it into the plan, and check in drills what to do in a cyberattack.",
      ),
    ],
    relatedIndicators: ["victim-with-cyber-bcp"],
  },
  {
    id: "medical-whom-to-tell",
    heading: { ja: "医療機関の連絡先", en: "Whom medical institutions tell" },
    points: [
      quoted(
        "medical-association-2021",
        "サイバー攻撃（コンピュータウイルスの感染等）を受けた疑いがある場合は、被害の拡大を防ぐため、直ちに医療情報システムの保守会社等に連絡し、指示を仰いでください。",
        "On any suspicion of a cyberattack (such as a virus infection), call the maintenance company of the medical information system at once and follow its instructions, to keep the damage from spreading.",
      ),
      quoted(
        "medical-guideline-6.0",
        "情報セキュリティインシデントの発生に備え、厚生労働省、都道府県警察の担当部署その他の所管官庁等に速やかに報告するために必要な手順や方法、体制などを整備する",
        "Prepare the steps, means and organisation for reporting an incident promptly to the health ministry, the prefectural police and other competent authorities",
      ),
    ],
    relatedIndicators: ["report-destination", "report-awareness"],
  },
];
