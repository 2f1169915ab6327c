// Labels that say of themselves that they repeat what their neighbours count (製造業計, 1,000万円以上 beside its parts),
// where the catalogue does not know it: such a row would be compared with its own parts.
import { isOverlapping } from "../catalogue/overlapping";
import type { Indicator } from "../catalogue/types";
import type { Observation } from "../observation";
import type { Problem } from "../problem";

const total = /計$|合計|小計|総数|全体|^うち|のうち|いずれか|何らか|なんらか/;

const units: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 週間: 7, か月: 30, 年: 365 };

/** 1,000万円以上5,000万円未満 → from 1e7, closed. Null for what is no class of amounts, people or time. */
export function classOf(label: string): { from: number; open: boolean } | null {
  const bound = String.raw`([\d,]+)\s*(万|億|週間|か月|年)?(?:円|人|件)?`;
  const match = new RegExp(`^\\D{0,8}?${bound}(以上|超|から|〜|～)(.*)$`).exec(label.normalize("NFKC"));
  if (!match) return null;
  const from = Number((match[1] ?? "").replaceAll(",", "")) * (units[match[2] ?? ""] ?? 1);
  return { from, open: !/\d/.test(match[4] ?? "") };
}

/** The rows beside one: other items of its group of respondents, or other groups of its item. */
function neighboursOf(one: Observation, all: readonly Observation[]): { label: string; others: string[] }[] {
  const here = all.filter((other) => other.edition === one.edition && other.breakdown === one.breakdown);
  const items = here.filter((other) => other.segment === one.segment && other.item !== one.item);
  const groups = here.filter((other) => other.item === one.item && other.segment !== one.segment);
  return [
    { label: one.itemLabel.ja, others: items.map((other) => other.itemLabel.ja) },
    { label: one.segmentLabel.ja, others: groups.map((other) => other.segmentLabel.ja) },
  ];
}

function repeats({ label, others }: { label: string; others: string[] }): boolean {
  if (others.length === 0) return false;
  const own = classOf(label);
  const contains = others.some((other) => own?.open && (classOf(other)?.from ?? -1) >= own.from);
  return total.test(label) || contains;
}

/** A problem for each item or group that says it repeats its neighbours and is not listed as overlapping. */
export function undeclaredOverlaps(indicators: readonly Indicator[], all: readonly Observation[]): Problem[] {
  const found = new Map<string, Problem>();
  for (const indicator of indicators) {
    const own = all.filter((one) => one.indicator === indicator.id);
    for (const one of own) {
      const told = isOverlapping(indicator, one) ? undefined : neighboursOf(one, own).find(repeats);
      if (!told) continue;
      const detail = { indicator: indicator.id, edition: one.edition, label: told.label };
      found.set(`${indicator.id} ${told.label}`, {
        ...{ code: "overlap-undeclared", severity: "error", file: "", line: 0, column: "item" },
        detail,
      });
    }
  }
  return [...found.values()];
}
