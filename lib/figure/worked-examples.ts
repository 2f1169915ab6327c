// One worked example (or two, where one shows each outcome) of every statistical method, computed from the dataset by
// the functions that the figures use. Nothing is typed in: where the data lack a value, the example is absent.
import { indicatorById } from "../catalogue/indicators";
import { compareEditions, parseEdition } from "../edition";
import type { Era, Lang } from "../localised";
import type { Observation } from "../observation";
import { fittingCounts } from "../stats/fitting-counts";
import { responseRate } from "../stats/response-rate";
import { sameRespondentsInterval } from "../stats/same-respondents-interval";
import { formatNumber, formatSigned, typeset } from "../words/numbers";
import { editionInSentence } from "../words/reference-text";
import { changeWords } from "./change-words";
import { changeOf } from "./changes";
import type { Dataset } from "./dataset";
import { headlineWords } from "./headline-words";
import { cellInterval, referenceBase } from "./intervals";
import { exampleWords } from "./method-explanations";
import type { MethodId } from "./method-ids";
import { seriesLevel } from "./series-level";

type Reader = { lang: Lang; era: Era };

/** Of these indicators. */
export const exampleIndicators: readonly string[] = [
  "ransomware-route",
  "damage-experienced",
  "ransomware-cases",
  "remote-access-allowed",
  "recovery-cost",
];

/** Sentences of each method's examples; empty where the data hold none. */
export function workedExamples({ observations, editions }: Dataset, { lang, era }: Reader): Record<MethodId, string[]> {
  const words = exampleWords[lang];
  const ofIndicator = (id: string) => observations.filter((one) => one.indicator === id);
  const at = (indicator: string, edition: string, item: string) =>
    ofIndicator(indicator).find((one) => one.edition === edition && one.item === item);
  const year = (edition: string) => editionInSentence(edition, lang, era);
  const item = (one: Observation) => typeset(one.itemLabel[lang], lang);
  const subject = (one: Observation) => {
    const name = indicatorById.get(one.indicator)?.name[lang] ?? one.indicator;
    return name.includes(item(one)) ? name : words.subject(name, item(one));
  };
  const where = (one: Observation) => words.where(year(one.edition), subject(one));
  const share = (one: Observation) => formatNumber(one.value ?? 0, one.decimals);
  const whole = (value: number) => formatNumber(value, 0);
  const tenth = (value: number) => formatNumber(value, 1);
  const points = (proportion: number) => formatSigned(100 * proportion, 1);

  const vpn = at("ransomware-route", "R3", "vpn-device");
  const desktop = at("ransomware-route", "R3", "remote-desktop");
  const first = at("damage-experienced", "R3", "ransomware");
  const second = at("damage-experienced", "R3", "mail-relay");
  const damage = ofIndicator("damage-experienced");

  const interval = (one: Observation | undefined) => {
    const found = one && cellInterval(ofIndicator(one.indicator), one);
    if (!one || !found || one.base === null || one.count === null) return [];
    return [
      words.interval(where(one), whole(one.count), whole(one.base), share(one), tenth(found.lower), tenth(found.upper)),
    ];
  };
  const difference = (before: Observation | undefined, after: Observation | undefined) => {
    const indicator = indicatorById.get(after?.indicator ?? "");
    const change = indicator && changeOf(indicator, before, after);
    if (!before || !after || !change?.interval || change.difference === null) return [];
    const { lower, upper } = change.interval;
    return [
      words.difference(
        subject(after),
        words.shareOf(year(before.edition), share(before)),
        words.shareOf(year(after.edition), share(after)),
        formatSigned(change.difference, change.decimals),
        formatSigned(lower, 1),
        formatSigned(upper, 1),
        changeWords[lang].verdict[change.verdict],
      ),
    ];
  };
  const sameRespondents = (a: Observation | undefined, b: Observation | undefined) => {
    const base = a && (a.base ?? referenceBase(ofIndicator(a.indicator), a));
    if (!a || !b || !base || a.value === null || b.value === null) return [];
    const { lower, upper } = sameRespondentsInterval(a.value / 100, b.value / 100, base);
    const settled = lower > 0 || upper < 0;
    return [
      words.sameRespondents(
        words.where(year(a.edition), words.pair(item(a), item(b))),
        words.base(whole(base), a.base !== null),
        points(lower),
        points(upper),
        settled,
      ),
    ];
  };
  const fits = (one: Observation | undefined) => {
    if (!one || one.value === null || one.base === null) return [];
    const found = fittingCounts(one.value, one.decimals, one.base);
    const counts = found && (found.from === found.to ? whole(found.from) : `${whole(found.from)}–${whole(found.to)}`);
    return [words.fits(where(one), share(one), whole(one.base), counts)];
  };
  const smallest = (edition: string) => {
    const group = damage.filter((one) => one.edition === edition);
    const [one] = group;
    const base = one && referenceBase(damage, one);
    if (!one || !base) return [];
    return [
      words.smallestBase(
        words.where(year(edition), indicatorById.get(one.indicator)?.name[lang] ?? ""),
        group.map(share),
        whole(base),
      ),
    ];
  };
  const reference = (one: Observation | undefined) => {
    const base = one && referenceBase(damage, one);
    const found = one && cellInterval(damage, one);
    const count = one && base && fittingCounts(one.value ?? 0, one.decimals, base);
    if (!one || !base || !found || !count) return [];
    return [
      words.reference(where(one), share(one), whole(base), whole(count.from), tenth(found.lower), tenth(found.upper)),
    ];
  };
  const rates = editions.flatMap(({ survey, edition, breakdown, sampleSize, responses, responseRate: stated }) => {
    const ours = survey === "npa-unauthorized-access-survey" && breakdown === "none" && stated === null;
    if (!ours || sampleSize === null || responses === null) return [];
    const rate = tenth(responseRate(responses, sampleSize));
    return [words.responseRate(year(edition), whole(responses), whole(sampleSize), rate)];
  });
  const cases = ofIndicator("ransomware-cases")
    .filter((one) => parseEdition(one.edition)?.half === null && one.value !== null)
    .sort((a, b) => compareEditions(a.edition, b.edition));
  const level = seriesLevel(cases.map((one) => one.value ?? 0));
  const [newest, highest] = [cases.at(-1), cases.reduce<Observation | undefined>(higher, undefined)];
  const levels =
    level && newest && highest
      ? [
          words.seriesLevel(
            where(newest),
            cases.map((one) => whole(one.value ?? 0)),
            headlineWords[lang].written.level[level](year(highest.edition), whole(highest.value ?? 0)),
          ),
        ]
      : [];

  return {
    interval: interval(vpn),
    difference: [
      ...difference(vpn, at("ransomware-route", "R4", "vpn-device")),
      ...difference(at("ransomware-route", "R4", "remote-desktop"), at("ransomware-route", "R6", "remote-desktop")),
    ],
    "same-respondents": [...sameRespondents(first, second), ...sameRespondents(vpn, desktop)],
    "fitting-counts": [
      ...fits(at("remote-access-allowed", "R3", "allowed")),
      ...fits(at("recovery-cost", "R3H1", "10m-yen-or-more")),
    ],
    "smallest-base": [...smallest("R2"), ...smallest("R3")],
    reference: reference(first),
    "response-rate": rates,
    "series-level": levels,
  };
}

/** The later of two observations with the higher value. */
function higher(one: Observation | undefined, other: Observation): Observation {
  return one && (one.value ?? 0) > (other.value ?? 0) ? one : other;
}
