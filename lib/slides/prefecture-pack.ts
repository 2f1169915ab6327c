// Slides for a prefecture whose numbers are published nowhere: one with blanks for what the office itself knows, marked as
// the office's, and the national figure beside it. To be completed in the editor, or in PowerPoint.
import type { Place } from "../catalogue/prefectures";
import type { Localised } from "../localised";
import { type Pack, packSchemaAddress } from "./pack";

/** What is known of the whole country: `226件（令和7年）` in both languages, and where it is from. */
export type National = { number: Localised; source: Localised };

/** @param national left out where nothing is stored */
export function prefecturePack(place: Place, national: National | null): Pack {
  const name: Localised = place.kind === "named" ? place.name : { ja: "本県", en: "our prefecture" };
  const code = place.kind === "named" ? place.name.en.toLowerCase() : "own";
  return {
    $schema: packSchemaAddress,
    name: `prefecture-${code}`,
    title: { ja: `${name.ja}のサイバー犯罪被害`, en: `Cybercrime damage: ${name.en}` },
    slides: [
      {
        heading: { ja: `${name.ja}の数値（当課調べ）`, en: `Numbers of ${name.en} (found by this office)` },
        paragraphs: [
          {
            text: {
              ja: `・${name.ja}のランサムウェア被害：＿＿＿件（令和＿年＿月〜＿月、＿＿＿＿＿＿調べ）`,
              en: `・Ransomware cases in ${name.en}: ___ (from ______ to ______, according to ____________)`,
            },
          },
          {
            text: {
              ja: "・この数値は当課が調べたもので、警察庁が公表した数値ではない。都道府県別の数値は公表されていない。",
              en: "・This number was found by this office; the National Police Agency did not publish it. No numbers by prefecture are published.",
            },
          },
          ...(national
            ? [
                {
                  text: {
                    ja: `・参考（全国）：警察庁に報告されたランサムウェア被害は${national.number.ja}。数え方が違うおそれがあるため、割合や順位は計算しない。`,
                    en: `・For reference (whole country): ransomware cases reported to the National Police Agency, ${national.number.en}. They may be counted differently: no shares or ranks are computed.`,
                  },
                },
                { text: national.source },
              ]
            : []),
        ],
        speech: {
          ja: `${name.ja}の数値です。当課が調べたもので、警察庁の公表値ではありません。`,
          en: `These are the numbers of ${name.en}. They were found by this office and not published by the National Police Agency.`,
        },
      },
      ...(national ? [{ figure: "ransomware-cases" }] : []),
    ],
  };
}
