import { describe, expect, it } from "vitest";
import { advice, adviceLinks, adviceNotes } from "../../lib/catalogue/advice";
import { type AdviceSourceId, adviceSources } from "../../lib/catalogue/advice-sources";
import { indicatorById } from "../../lib/catalogue/indicators";
import { medicalAdvice } from "../../lib/catalogue/medical-advice";
import type { Localised } from "../../lib/localised";

const sections = [...advice, ...medicalAdvice];
const points = sections.flatMap((section) => section.points);
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

function expectBothLanguages(text: Localised) {
  expect(text.ja.trim()).not.toBe("");
  expect(text.ja).not.toBe(text.en);
  expect(text.en.trim()).not.toBe("");
  expect(text.en).not.toMatch(japanese);
}

// Copied from the pages named in advice-sources, line breaks as they stand there.
const excerpts: Partial<Record<AdviceSourceId, string>> = {
  "leaflet-2025": `パスワード長は一定以上に   IDやパスワードを使い回さない   異動で使わなくなったIDは削除 ・ソフトウェアの脆弱性対策
ソフトウェアが脆弱な場合も、サイバー攻撃のおそれ   OS・ソフトウェアの更新   ウイルス対策ソフトの更新   ネットワーク機器のアップデート
・不審な電子メール対策  添付ファイルやリンクを開いても、サイバー攻撃のおそれ   不審なメールは開かず削除`,
  "shizuoka-police": `- VPN機器のぜい弱性をふさぐ
- 認証情報を適切に管理する
- アクセス権等の権限を最小化する
- VPN機器対策
利用しているVPN機器のファームウェアやOS等を更新ファイル、パッチ等を適用して最新の状態にする
パスワードを初期設定から変更し、長く、推測しにくく、他のサービスで使用していないものに設定する
不必要なアカウントは削除する
多要素認証を導入する`,
  "fukuoka-police": ` ○ データは本体を含め3個以上
 ○ 2種類以上の媒体を使用
 ○ 最低でも1個は遠隔地(クラウドサーバ等)に配置
 □ バックアップの1個は、ネットワークから切り離しておく
 □ バックアップからの復旧が可能か、手順を含め確認しておく`,
  "tochigi-police": `これらに備えて、ログをネットワークから切り離して保存するなどの対策を検討する必要があります。
また、攻撃を受けた際に、保存期間が経過していたことが原因でログが使えなかった例がありますので、事案の発生に備えてログの保存期間を適切に設定してください。`,
  "toyama-police": `ランサムウェア被害や不正アクセス等による情報漏えい被害等に遭った際に、最寄りの警察署又は都道府県警察本部のサイバー犯罪相談窓口に通報・相談してください。
警察では、被害企業の意向を最大限尊重し、業務への影響が最小限となるよう早期の被害復旧等に配慮した捜査を行っています。`,
  "tokyo-police": "- 脅威や攻撃の手口を知ろう",
  "tokyo-police-2016": "金銭を支払っても、データが元に戻る保証はありません!",
  "notice-2022-02": `また、情報システムにおいてアクセス権限を確認(管理者以外の者が、管理画面にアクセスできる設定になっていないか等)するとともに、多要素認証の利用、退職者等の不要なアカウントの削除等により、本人認証を強化する。
- 不審なメール(特に外部からのメールや、見覚えのないアドレスからのメール)の添付ファイルや本文中のURLを不用意にクリックしない。また、誤ってクリックしてしまった場合は、直ちにネットワークからの切り離し(LANケーブルを引き抜く等)を行うとともに、情報システム、セキュリティの担当者まで直ちに一報する。
- 情報システムで利用しているソフトウェア、またインターネットとの接続を制御する装置(例:VPN装置など)について、攻撃に悪用されることを防ぐため、セキュリティパッチ(最新のファームウェアや更新プログラム等)を迅速に適用する。
- 情報システムにおいて、インシデントの早期検知のため、サーバ等における各種ログを確認し、不審な通信の痕跡がないか点検するとともに、`,
  "ipa-everyday": "重要なデータのバックアップは「321ルール」を適用するようにしてください。",
  "medical-association-2021":
    "もし、サイバー攻撃(コンピュータウイルスの感染等)を受けた疑いがある場合は、被害の拡大を防ぐため、直ちに医療情報システムの保守会社等に連絡し、指示を仰いでください。",
  "medical-guideline-5.2": `1. 医療サービスを提供し続けるための BCP の一環として、
“非常時”と判断するための基
準、手順、判断者等及び正常復帰時の手順をあらかじめ定めておくこと。
2. 非常時における対応に関する教育及び訓練を従業者に対して行うこと。`,
  "medical-guideline-6.0": `情報セキュリティインシデントの発生に備え、厚生労働省、都道府県警察の担当部署その他の

所管官庁等に速やかに報告するために必要な手順や方法、体制などを整備するよう、企画管理者
に指示すること。`,
  "medical-notice-2022-11": `関係事業者のセキュリティ管理体制を確認した上で、関係事業者とのネットワーク
接続点(特にインターネットとの接続点)をすべて管理下におき、脆弱性対策を実
施する。
〇パスワードを複雑なものに変更し、使い回しをしない。不要なアカウントを削除
しアクセス権限を確認する。多要素認証を利用し本人認証を強化する。`,
  "medical-notice-2022-11-backup": `① 重要なファイルは、定期的にバックアップを取得する。
②
バックアップに使用する装置・媒体は、バックアップ時及びバックアップデ
ータの戻し時のみ対象機器と接続する。`,
};

const bare = (text: string) => text.normalize("NFKC").replace(/\s/g, "");

describe("advice", () => {
  it("covers what the leaflet and the notice ask for, in reading order", () => {
    expect(advice.map((section) => section.id)).toEqual([
      "external-access",
      "passwords",
      "updates",
      "backup",
      "least-privilege",
      "logs",
      "mail-and-education",
      "recovery-plan",
      "whom-to-tell",
    ]);
    expect(medicalAdvice.length).toBeGreaterThan(0);
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
  });

  it.each(sections)("says $id in Japanese and in English", (section) => {
    expectBothLanguages(section.heading);
    expect(section.points.length).toBeGreaterThan(0);
    for (const point of section.points) expectBothLanguages(point.text);
  });

  it.each(sections)("names only indicators of the catalogue beside $id", ({ relatedIndicators }) => {
    expect(relatedIndicators.length).toBeGreaterThan(0);
    for (const id of relatedIndicators) expect([...indicatorById.keys()]).toContain(id);
  });

  it("quotes word for word", () => {
    for (const { source, text, basis } of points)
      if (basis === "quoted") expect(bare(excerpts[source] ?? "")).toContain(bare(text.ja));
  });

  it("never quotes a press account", () => {
    for (const { source, basis } of points)
      if (/報道による|紹介による/.test(adviceSources[source].title.ja)) expect(basis).toBe("summarised");
  });

  it("states title, publisher and date of every source, in both languages", () => {
    for (const { title, publisher, date, published } of Object.values(adviceSources)) {
      for (const text of [title, publisher, date]) expectBothLanguages(text);
      expect(published).toMatch(/^20\d\d(-[01]\d(-[0-3]\d)?)?$/);
      expect(date.en).toContain(published.slice(0, 4));
    }
  });

  it("rests on every source it lists", () => {
    expect(new Set(points.map((point) => point.source))).toEqual(new Set(Object.keys(adviceSources)));
  });

  it("links by http or https, and says where each address was printed", () => {
    const urls = [
      ...adviceLinks.map((link) => link.url),
      ...Object.values(adviceSources).flatMap(({ url, readIn }) => [url, ...(readIn ? [readIn.url] : [])]),
    ];
    for (const url of urls) expect(["http:", "https:"]).toContain(new URL(url).protocol);
    for (const link of adviceLinks) {
      expectBothLanguages(link.label);
      expectBothLanguages(link.printed);
    }
    expect(adviceLinks.map((link) => link.url)).toContain("https://www.npa.go.jp/bureau/cyber/soudan.html");
    for (const note of Object.values(adviceNotes)) expectBothLanguages(note);
  });
});
