// Words that nobody means well with: what a request may say where the dashboard expects a name, a number or a text.
import type { Random } from "../seeded-random";

/** What must never come back as it is: it would leave an attribute or begin an element. */
const mark = `zq"'><zq onload=zq>`;
export const reflected = /zq"|zq'>|<zq\b/;
/** A host that must never come back, and a header that must never arrive. */
export const strangeHost = "evil.zq.example";
export const injectedHeader = "x-zq-injected";

const fixed: readonly string[] = [
  mark,
  `</script><script>${mark}`,
  `javascript:alert(${mark})`,
  `{{${mark}}}`,
  `' or 1=1 --${mark}`,
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "../../../etc/passwd",
    "..\\..\\x",
    ".",
    "..",
    "/",
    "//",
  ],
  ...["", " ", "\u0000", "\r\nX-Zq-Injected: 1", "\n", "\ud83d\ude00", "\u202e", "\ufeff", "a\u0301".repeat(50)],
  ...[
    "0",
    "-1",
    "1e9",
    "NaN",
    "Infinity",
    "99999999999999999999",
    "0x10",
    "1;2",
    "true",
    "null",
    "[]",
    "{}",
    "undefined",
  ],
  ...["R2", "R3H1", "R99", "R2,R3", "R2,R2,R2", ",,,", "2022-06-20", "2022-02-30", "0000-00-00", "9999-12-31"],
  ...["$where", "%s%s%s%n", "|cmd", "=cmd|'/c calc'!A1", "@x", "`id`", "；；", "ｒ３", "令和3年"],
];

const long = [300, 2000, 6000].map((length) => "あ".repeat(length / 3) + mark);

/** Percent-encoding that means nothing. */
export const malformed = ["%", "%E0%A4%A", "%zz", "%00", "%2e%2e%2f", "%252e", "%c0%af", "%0d%0aX-Zq-Injected:%201"];

export function hostileText(random: Random): string {
  if (random.chance(0.04)) return random.pick(long);
  const text = random.pick(fixed);
  if (random.chance(0.8)) return text;
  return text + random.pick(fixed);
}

/** As it stands in an address, now and then encoded in no way that there is. */
export function hostilePart(random: Random): string {
  return random.chance(0.1) ? random.pick(malformed) : encodeURIComponent(hostileText(random));
}

const nested = (levels: number) => `${'{"a":['.repeat(levels)}${"]}".repeat(levels)}`;

/** A pack's JSON gone wrong: nested, cut, with other types where texts stand, with texts that are too much. */
export function hostilePack(random: Random, good: string): string {
  const kind = random.below(7);
  if (kind === 0) return nested(1 + random.below(20_000));
  if (kind === 1) return good.slice(0, random.below(good.length));
  if (kind === 2) return random.pick(["", "null", "[]", "0", '"x"', "{}", '{"__proto__":{"slides":[]}}', mark]);
  if (kind === 3) return good.replaceAll(/"(?:text|heading|title)":\s*"[^"]*"/g, (whole) => changed(random, whole));
  if (kind === 4) return good.replace(/\d+|"[^"]*"/g, (whole) => (random.chance(0.05) ? random.pick(swaps) : whole));
  if (kind === 5) return good.replace(/"slides":\s*\[/, `"slides":[${'{"heading":"x"},'.repeat(random.below(400))}`);
  return good;
}

const swaps = ["null", "1e999", "[]", "{}", JSON.stringify(mark), '"\\ud800"', '"__proto__"', "-0", '"https://x"'];

function changed(random: Random, whole: string): string {
  if (random.chance(0.5)) return whole;
  const text = random.chance(0.2) ? "字".repeat(1 + random.below(5000)) : hostileText(random);
  return `${whole.slice(0, whole.indexOf(":") + 1)}${JSON.stringify(text)}`;
}
