// What stands beside the portable dashboard, for who unpacks it.
export const portableReadMe = (system: "windows" | "linux", made: string): readonly string[] => [
  "サイバー犯罪被害 実態調査ダッシュボード（持ち運び版） / Cybercrime Damage Survey Dashboard (portable)",
  "",
  system === "windows"
    ? "start.cmd をダブルクリックすると、ブラウザーで開きます。黒い画面を閉じると終わります。インストールは要りません。"
    : "./start.sh を実行すると、ブラウザーで開きます。Ctrl+C で終わります。インストールは要りません。",
  "このPCだけで動き、ほかのPCやインターネットとは通信しません。",
  `データは${made}に作成したときのものです。新しいデータは、作り直した版に入ります。`,
  "",
  system === "windows"
    ? "Double-click start.cmd: the dashboard opens in the browser. Close the black window to stop. Nothing is installed."
    : "Run ./start.sh: the dashboard opens in the browser. Ctrl+C stops it. Nothing is installed.",
  "It works on this computer alone and contacts no other.",
  `Its data are of ${made}; newer data come with a newer copy.`,
];
