// Slides for a prefecture whose numbers are published nowhere: one with what the office itself knows, or blanks for it,
// marked as the office's own, and the national figure beside it.
import type { OwnNumber } from "../address/own-number";
import type { Place } from "../catalogue/prefectures";
import type { Localised } from "../localised";
import { type Pack, packSchemaAddress } from "./pack";

/** What is known of the whole country: `226件（令和7年）` in both languages, and where it is from. */
export type National = { number: Localised; source: Localised };

/** What the office says of itself; blanks where it says nothing. */
type Own = Pick<OwnNumber, "what" | "number" | "period" | "source" | "office">;
const nothing: Own = { what: "", number: "", period: "", source: "", office: "" };

/** Its number with what it is of; what it has not said is a blank on the slide. */
function ownOf(name: Localised, { what, number, period, source }: Own) {
  return {
    what: { ja: `${name.ja}の${what || "ランサムウェア被害"}`, en: `${what || "Ransomware cases"} in ${name.en}` },
    ...(number ? { number } : {}),
    ...(period ? { period } : {}),
    ...(source ? { source } : {}),
  };
}

/**
 * @param national left out where nothing is stored
 * @param own what the office has filled in
 */
export function prefecturePack(place: Place, national: National | null, own: Own = nothing): Pack {
  const name: Localised = place.kind === "named" ? place.name : { ja: "本県", en: "our prefecture" };
  const code = place.kind === "named" ? place.name.en.toLowerCase() : "own";
  const finder: Localised = { ja: own.office || "当課", en: own.office || "this office" };
  return {
    $schema: packSchemaAddress,
    name: `prefecture-${code}`,
    title: { ja: `${name.ja}のサイバー犯罪被害`, en: `Cybercrime damage: ${name.en}` },
    ...(own.office ? { organisation: own.office } : {}),
    slides: [
      {
        heading: {
          ja: `${name.ja}の数値（本庁独自、${finder.ja}調べ）`,
          en: `Numbers of ${name.en} (found by ${finder.en})`,
        },
        ...(national ? { numbers: [{ figure: "ransomware-cases" }] } : {}),
        own: ownOf(name, own),
        paragraphs: [
          {
            text: {
              ja: `・この数値は${finder.ja}が調べた本庁独自の数値で、警察庁が公表した数値ではない。都道府県別の数値は公表されていない。`,
              en: `・This number was found by ${finder.en}; the National Police Agency did not publish it. No numbers by prefecture are published.`,
            },
          },
          ...(national
            ? [
                {
                  text: {
                    ja: `・全国（警察庁に報告されたランサムウェア被害）は${national.number.ja}。数え方が違うおそれがあるため、割合や順位は計算しない。`,
                    en: `・Whole country: ransomware cases reported to the National Police Agency, ${national.number.en}. They may be counted differently: no shares or ranks are computed.`,
                  },
                },
              ]
            : []),
        ],
        speech: {
          ja: `${name.ja}の数値です。${finder.ja}が調べた本庁独自の数値で、警察庁の公表値ではありません。`,
          en: `These are the numbers of ${name.en}. They were found by ${finder.en} and not published by the National Police Agency.`,
        },
      },
      ...(national ? [{ figure: "ransomware-cases" }] : []),
    ],
  };
}
