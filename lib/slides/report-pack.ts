// The newest report: seven slides, chosen from the data as they are stored now, so that a new edition is in it at once.
// Each subject takes the first of its figures that is not out of date, better one with several values than with one.
import { availableBreakdowns, availableEditions } from "../address/state";
import { adviceSources } from "../catalogue/advice-sources";
import { indicatorById } from "../catalogue/indicators";
import { firstSteps, precautions } from "../catalogue/short-advice";
import { compareEditions } from "../edition";
import type { Dataset } from "../figure/dataset";
import { figureWords } from "../figure/figure-words";
import { observationsOf } from "../figure/observations-of";
import type { Lang, Localised } from "../localised";
import { type Pack, type PackFigureState, type PackSlide, packSchemaAddress } from "./pack";
import { reportWords } from "./report-words";

export const reportName = "report-7";

/** The name of a pack's address, and the one of the pack that the report took the place of. */
export const isReport = (name: string) => name === reportName || name === "newest-figures";

/** Years behind the newest of all after which a figure is out of date. */
const mostYears = 5;
/** More of them take a second slide. */
const mostRows = 5;
const mostNumbers = 6;
const mostOfRecovery = 4;
const mostPrecautions = 4;

const keyNumbers = [
  "ransomware-cases",
  "ransomware-route",
  "ransomware-cases-by-size",
  "recovery-time",
  "double-extortion",
  "reported-or-not",
  "victim-with-cyber-bcp",
  "backup-taken",
  "damage-experienced",
];

/** Of the groups that are hit only the newest: with those of the edition before it they take more than a slide. */
type Candidate = { figure: string; state?: PackFigureState };
type Subject = readonly Candidate[];

/** Candidates for the one figure of each subject, best first. */
const trend: Subject = [{ figure: "ransomware-cases" }];
const routes: Subject = [{ figure: "ransomware-route" }, { figure: "attack-cause" }];
const victims: Subject = [
  { figure: "ransomware-cases-by-industry", state: { editions: "newest" } },
  { figure: "ransomware-cases-by-size" },
];
const reporting: Subject = [
  { figure: "reported-or-not" },
  { figure: "report-destination" },
  { figure: "report-hesitation-reason" },
];
/** Each has a single value: they stand together. */
const recovery = ["recovery-time", "recovery-cost", "backup-taken", "backup-not-restored"];

/** Every indicator that the report may show. */
export const reportIndicators: readonly string[] = [
  ...new Set([...keyNumbers, ...recovery, ...[trend, routes, victims, reporting].flat().map(({ figure }) => figure)]),
];

/** The newest edition of an indicator with a number, and how many numbers that has; null where it has none. */
type Held = { id: string; edition: string; values: number };

function heldOf(id: string, dataset: Dataset): Held | null {
  const indicator = indicatorById.get(id);
  if (!indicator) return null;
  const own = observationsOf(dataset.observations, id).filter((one) => (one.value ?? one.count) !== null);
  const breakdown = availableBreakdowns(indicator, own)[0] ?? "";
  const edition = availableEditions(own, breakdown).at(-1);
  if (edition === undefined) return null;
  const values = own.filter((one) => one.edition === edition && one.breakdown === breakdown).length;
  return { id, edition, values };
}

/** The year of an edition: 2025 of R7, R7H1 and R7FY. */
function yearOf(edition: string): number {
  const [, era, year = "0"] = /^([RH])(\d+)/.exec(edition) ?? [];
  return Number(year) + (era === "R" ? 2018 : 1988);
}

/** Those that are not out of date; where all are, the newest of them. */
function current(held: readonly Held[], newest: number): Held[] {
  const fresh = held.filter(({ edition }) => newest - yearOf(edition) <= mostYears);
  if (fresh.length > 0) return fresh;
  const [last] = [...held].sort((a, b) => compareEditions(b.edition, a.edition));
  return last ? [last] : [];
}

function adviceSlide(): PackSlide {
  const points = [...precautions.slice(0, mostPrecautions), ...firstSteps.slice(0, 1)];
  const cited = [...new Set(points.flatMap(({ sources }) => sources))].map((id) => adviceSources[id]);
  const texts = [...points.map(({ text }) => text), reportWords.desks];
  const speech = (lang: Lang) => {
    const { quote, brackets } = figureWords[lang];
    const named = cited.map(({ title, publisher }) => quote(title[lang]) + brackets(publisher[lang]));
    return reportWords.said(
      reportWords.advice[lang],
      texts.map((one) => one[lang]),
      named,
      lang,
    );
  };
  return {
    heading: reportWords.advice,
    paragraphs: texts.map(({ ja, en }) => ({ text: { ja: `・${ja}`, en: `・${en}` } })),
    source: reportWords.adviceSource,
    speech: { ja: speech("ja"), en: speech("en") },
  };
}

function numbersSlide(heading: Localised, ids: readonly string[], below: Localised): PackSlide[] {
  if (ids.length === 0) return [];
  return [{ heading, numbers: ids.map((figure) => ({ figure })), paragraphs: [{ text: below }] }];
}

/** The report as a pack; only what to do where no number is stored. */
export function reportPack(dataset: Dataset): Pack {
  const all = reportIndicators.flatMap((id) => heldOf(id, dataset) ?? []);
  const newest = Math.max(...all.map(({ edition }) => yearOf(edition)));
  const fresh = (some: readonly string[]) =>
    current(
      some.flatMap((id) => all.find((one) => one.id === id) ?? []),
      newest,
    );
  const figureOf = (subject: Subject): PackSlide[] => {
    const held = fresh(subject.map(({ figure }) => figure));
    const fitting = held.filter(({ values }) => values <= mostRows);
    const chosen = fitting.find(({ values }) => values > 1) ?? fitting[0] ?? held[0];
    return subject.filter(({ figure }) => figure === chosen?.id).map((one) => ({ ...one }));
  };
  const numbersOf = (some: readonly string[], most: number) =>
    fresh(some)
      .slice(0, most)
      .map(({ id }) => id);
  return {
    $schema: packSchemaAddress,
    name: reportName,
    title: reportWords.title,
    cover: false,
    slides: [
      ...numbersSlide(reportWords.numbers, numbersOf(keyNumbers, mostNumbers), reportWords.whole),
      ...[trend, routes, victims].flatMap(figureOf),
      ...numbersSlide(reportWords.recovery, numbersOf(recovery, mostOfRecovery), reportWords.recoveryBy),
      ...figureOf(reporting),
      adviceSlide(),
    ],
  };
}
