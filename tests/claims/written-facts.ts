// What decides a written sentence, in a small notation worked out from the CSV tables by none of the product's code:
// `cases R7 = 226 & cases R7 - cases R6 = 4`. A name and an edition are the published number, `#` its count, `@` its rank,
// `%` the share that count and base make; `=` is true of what rounds to the number written.
import { extractFiles, field, readData } from "../data/read-extracts";

/** Names of options: indicator and item, and the segment where a share is of a group. */
const options: Readonly<Record<string, string>> = {
  cases: "ransomware-cases cases",
  noware: "noware-ransom-cases noware-ransom",
  "incl-noware": "ransomware-cases-incl-noware cases-incl-noware",
  prefectures: "ransomware-prefectures prefectures",
  large: "ransomware-cases-by-size large",
  sme: "ransomware-cases-by-size sme",
  bodies: "ransomware-cases-by-size organisations",
  manufacturing: "ransomware-cases-by-industry manufacturing",
  construction: "ransomware-cases-by-industry construction",
  services: "ransomware-cases-by-industry services",
  retail: "ransomware-cases-by-industry wholesale-retail",
  medical: "ransomware-cases-by-industry medical-welfare",
  extortion: "double-extortion double-extortion",
  crypto: "crypto-demand crypto-assets",
  vpn: "ransomware-route vpn-device",
  rdp: "ransomware-route remote-desktop",
  mail: "ransomware-route suspicious-email",
  week: "recovery-time within-1-week",
  month: "recovery-time 1-month-or-more-incl-recovering",
  recovering: "recovery-time still-recovering",
  "10m": "recovery-cost 10m-yen-or-more",
  "under-1m": "recovery-cost under-1m-yen",
  backup: "backup-taken backup-taken",
  "not-restored": "backup-not-restored not-restored-to-level-before",
  bcp: "victim-with-cyber-bcp had-cyber-bcp",
  responses: "victim-questionnaire-responses responses",
  ransomware: "damage-experienced ransomware",
  relay: "damage-experienced mail-relay",
  leak: "damage-experienced information-leak",
  sending: "damage-experienced mail-relay-sending",
  outside: "attack-cause unauthorised-access-from-outside",
  "bad-mail": "attack-cause malicious-email",
  ddos: "attack-cause ddos",
  virus: "attack-cause virus-infection",
  telework: "telework-status telework-in-place",
  covid: "telework-start started-because-of-covid-19",
  access: "remote-access-allowed allowed",
  police: "report-destination police",
  ipa: "report-destination ipa",
  "not-reported": "report-destination not-reported",
  reported: "reported-or-not reported",
  "no-damage": "report-hesitation-reason no-substantial-damage",
  inside: "report-hesitation-reason handled-inside",
  obligation: "report-reason obligation",
  costly: "investment-problem too-costly",
  effect: "investment-problem cost-effectiveness-not-visible",
  standard: "investment-problem no-standard",
  director: "security-management-structure director-in-charge",
  dedicated: "security-management-structure dedicated-section-or-staff",
  teach: "education-not-done-reason nobody-can-teach",
  "what-to-do": "education-not-done-reason do-not-know-what-to-do",
  firewall: "log-acquisition firewall-ids-ips",
  authentication: "log-acquisition authentication",
  "mail-log": "log-acquisition mail-server",
  "ever-ransomware": "damage-ever-experienced ransomware",
  transport: "damage-ever-experienced ransomware transport",
  "virus-2002": "damage-content virus-infection",
};

const rows = extractFiles
  .flatMap((name) => readData(name).rows)
  .filter((row) => Object.hasOwn(row, "value") && Object.hasOwn(row, "rank"));

function numberOf(name: string, edition: string): number {
  const [, short = "", sign = ""] = /^(.*?)([#@%]?)$/.exec(name) ?? [];
  const [indicator, item, segment] = (options[short] ?? "").split(" ");
  const row = rows.find(
    (one) =>
      field(one, "indicator") === indicator &&
      field(one, "item") === item &&
      field(one, "edition") === edition &&
      (segment === undefined
        ? ["none", "org-size"].includes(field(one, "breakdown")) || field(one, "segment") === item
        : field(one, "segment") === segment),
  );
  const read = (column: string) => (row && field(row, column) !== "" ? Number(field(row, column)) : Number.NaN);
  if (sign === "#") return read("count");
  if (sign === "@") return read("rank");
  return sign === "%" ? (100 * read("count")) / read("base") : read("value");
}

/** `cases R7 - cases R6`, from left to right. */
function numberFrom(side: string): number {
  const words = side.trim().split(" ");
  let total = Number.NaN;
  let sign = "";
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (["+", "-", "/", "*"].includes(word)) {
      sign = word;
      continue;
    }
    const number = /^[\d.]+$/.test(word) ? Number(word) : numberOf(word, words[++at] ?? "");
    total =
      sign === ""
        ? number
        : sign === "+"
          ? total + number
          : sign === "-"
            ? total - number
            : sign === "/"
              ? total / number
              : total * number;
  }
  return total;
}

function isTrue(fact: string): boolean {
  const [, left = "", sign = "", right = ""] = /^(.*?) (=|>=|<=|>|<) (.*)$/.exec(fact.trim()) ?? [];
  const [a, b] = [numberFrom(left), numberFrom(right)];
  if (Number.isNaN(a) || Number.isNaN(b)) throw new Error(`No number for ${fact}`);
  if (sign === ">") return a > b;
  if (sign === "<") return a < b;
  if (sign === ">=") return a >= b;
  if (sign === "<=") return a <= b;
  const factor = 10 ** (right.trim().split(".")[1]?.length ?? 0);
  return /^[\d.]+$/.test(right.trim()) ? Math.round(a * factor + 1e-9) === Math.round(b * factor) : a === b;
}

/** Whether all that is said of the numbers is so. Throws where there is no such number. */
export const areTrue = (facts: string) => facts.split("&").every(isTrue);
