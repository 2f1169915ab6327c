// Files as chance makes them: what one has, another has next time; values, labels, sources, editions and the order of
// editions change; some are refused.
import type { Random } from "../seeded-random";
import { extract, sampleRow, sampleSources } from "./sample-files";

const items = ["alpha", "beta", "gamma", "delta", "epsilon"];
const segments = ["all", "maker", "shop"];
const names = ["a.csv", "b.csv", "c.csv"];

function shuffled<T>(random: Random, all: readonly T[]): T[] {
  const left = [...all];
  return all.map(() => left.splice(random.below(left.length), 1)[0] as T);
}

function editions(random: Random): string {
  const head =
    "survey,edition,label_ja,label_en,sample_size,responses,breakdown,segment_ja,segment_en,source,note,note_en";
  const fixed = ["R2", "R3"].map(
    (one) => `npa-unauthorized-access-survey,${one},${one}年,${one},200,${100 + random.below(5)},none,,,X1,,`,
  );
  const others = ["R4", "R5", "R6"].filter(() => random.chance(0.6));
  const groups = others.flatMap((one) =>
    ["甲", "乙"]
      .filter(() => random.chance(0.6))
      .map(
        (group) =>
          `npa-unauthorized-access-survey,${one},${one}年,${one},50,${random.below(50)},industry,${group},${group},,,`,
      ),
  );
  const whole = others.map((one) => `npa-unauthorized-access-survey,${one},${one}年,${one},,,none,,,,,`);
  const ransomware = ["R3", "R3H1", "R3H2"].map((one) => `npa-ransomware-report,${one},${one},${one},,,none,,,,,`);
  return `${[head, ...shuffled(random, [...fixed, ...whole, ...ransomware]), ...shuffled(random, groups)].join("\n")}\n`;
}

const sources = (random: Random) =>
  `${sampleSources}${random.chance(0.6) ? `X2,press,press,見本,Sample,出典${random.below(3)},Source,2022,R3,,,\n` : ""}`;

export function randomFiles(random: Random): Record<string, string> {
  const files: Record<string, string> = {};
  if (random.chance(0.3)) files["sources.csv"] = sources(random);
  if (random.chance(0.4)) files["editions.csv"] = editions(random);
  const label = Object.fromEntries(items.map((item) => [item, random.chance(0.9) ? "" : "'"]));
  const rows = new Map<string, string[]>();
  const owners = names.filter(() => random.chance(0.6));
  for (const edition of owners.length > 0 ? ["R2", "R3"] : [])
    for (const item of items)
      for (const segment of segments) {
        if (random.chance(0.5)) continue;
        const owner = random.pick(owners);
        const missing = random.chance(0.1);
        rows.set(owner, [
          ...(rows.get(owner) ?? []),
          sampleRow({
            ...{ edition, item, item_ja: `選択肢${item}${label[item]}`, item_en: item, segment },
            ...(segment === "all"
              ? {}
              : { breakdown: "industry", segment_ja: `区分"${segment}"`, segment_en: segment }),
            value: missing ? "" : (random.below(900) / 10).toFixed(random.below(3)),
            missing: missing ? "not-asked" : "",
            source: random.chance(0.9) ? "X1" : "X2",
            quote: random.pick(["", "二行の\n引用", "a,b", '"q"', " "]),
          }),
        ]);
      }
  for (const [name, lines] of rows) files[name] = extract(...lines);
  if (random.chance(0.3)) {
    const cited = items.filter(() => random.chance(0.4));
    const lines = cited.map(
      (item) => `R3,damage-experienced,${item},none,all,confirmed,,exact,,,,X1,${random.below(2)},`,
    );
    if (lines.length > 0)
      files["citations.csv"] =
        `edition,indicator,item,breakdown,segment,face,value,qualifier,base,base_ja,base_en,source,locator,quote\n${lines.join("\n")}\n`;
  }
  return Object.keys(files).length > 0 ? files : randomFiles(random);
}
