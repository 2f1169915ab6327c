// Words inside exported files.
import type { Localised } from "../localised";

type Words = {
  columns: readonly string[];
  status: Record<"stated" | "computed" | "missing", string>;
  intervalKind: Record<"stated-base" | "reference", string>;
};

const ja: Words = {
  columns: [
    "指標コード",
    "指標",
    "項目",
    "項目コード",
    "系列",
    "系列コード",
    "値",
    "単位",
    "値の種類",
    "欠測理由",
    "限定",
    "件数",
    "母数",
    "順位",
    "信頼区間下限",
    "信頼区間上限",
    "信頼区間の種類",
    "出典コード",
  ],
  status: { stated: "公表値", computed: "計算値", missing: "値なし" },
  intervalKind: { "stated-base": "95%", reference: "95%（参考）" },
};

const en: Words = {
  columns: [
    "indicator_code",
    "indicator",
    "item",
    "item_code",
    "series",
    "series_code",
    "value",
    "unit",
    "status",
    "missing",
    "qualifier",
    "count",
    "base",
    "rank",
    "interval_lower",
    "interval_upper",
    "interval_kind",
    "source",
  ],
  status: { stated: "stated", computed: "computed", missing: "missing" },
  intervalKind: { "stated-base": "95%", reference: "95% (for reference)" },
};

export const exportWords: Localised<Words> = { ja, en };
