// The standings of a figure's sources, from the data; what they are called stands in standing-words.ts.
import type { Lang } from "../localised";
import { noteCodesOf, type Observation, type Source, type Standing } from "../observation";
import type { Figure } from "./figure";
import { type StandingCode, standingCodes, standingWords } from "./standing-words";

const codeOf: Record<Standing, StandingCode> = {
  primary: "primary",
  official: "official",
  press: "press",
  private: "unconfirmed",
};

/** The standings of the sources that the observations rest on, and whether some are preliminary. */
export function standingsOf(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
  lang: Lang,
): Figure["standings"] {
  const found = new Set(
    observations.flatMap((one): StandingCode[] => {
      const standing = sources.get(one.source)?.standing;
      const preliminary = one.value !== null && noteCodesOf(one).includes("preliminary");
      return [...(standing ? [codeOf[standing]] : []), ...(preliminary ? (["preliminary"] as const) : [])];
    }),
  );
  const { label } = standingWords[lang];
  return standingCodes.filter((code) => found.has(code)).map((code) => ({ code, label: label[code] }));
}

/** The chips as words behind a credit line: `［一次資料・速報］`. */
export function standingsInWords(standings: Figure["standings"], lang: Lang): string {
  if (standings.length === 0) return "";
  const labels = standings.map(({ label }) => label).join(standingWords[lang].join);
  return lang === "ja" ? `［${labels}］` : ` [${labels}]`;
}
