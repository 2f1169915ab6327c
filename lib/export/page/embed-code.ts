// What another site's page takes in to show a figure: a frame and nothing else, so that editors that drop scripts keep
// it. What drops the frame too leaves the picture's link that stands in it.
import { asOfName, asShownName } from "../../address/as-of";
import { addressOf, figureEmbed, figureFile } from "../../address/figure";
import { askedTitle } from "../../catalogue/asked-title";
import { indicatorById } from "../../catalogue/indicators";
import { layOut } from "../../chart/lay-out";
import type { Figure } from "../../figure/figure";
import { surroundings } from "../../figure/surroundings";
import { attribute, text } from "../xml";
import { embedWords } from "./embed-words";

/** What an embedded figure shows as time goes on: the newest edition, or the editions of today. */
export type Follows = "newest" | "editions";

/** Pixels around the picture: title, table and link; and those of a paragraph in a column of usual width. */
const [around, line] = [240, 26];
/** The picture grows with its page, up to this. */
const [laidOut, widest] = [720, 960];

/** Height in pixels, rather too much than too little: a frame can't know its page's. */
function height(figure: Figure): number {
  const texts = surroundings(figure, ["caution", "base", "ruler", "mark", "note", "interval", "credit"]);
  const picture = (layOut(figure, laidOut).height * widest) / laidOut;
  return Math.ceil((around + picture + texts.length * line) / 10) * 10;
}

/** What keeps a figure at a time. */
const ofToday: ReadonlySet<string> = new Set(["editions", "span", asOfName, asShownName]);

function addressIn(figure: Figure, follows: Follows) {
  const address = addressOf(figure);
  if (follows === "editions") return address;
  const state = address.state.filter(([name]) => !ofToday.has(name));
  return {
    ...address,
    state: [...state, ...(figure.state.span === "year" ? [] : [["span", figure.state.span] as const])],
  };
}

/** HTML for another site's page. @param origin of the dashboard, `https://survey.example.jp` */
export function embedCode(figure: Figure, origin: string, follows: Follows): string {
  const address = addressIn(figure, follows);
  const indicator = indicatorById.get(figure.indicator);
  const title = indicator ? askedTitle(indicator, figure.lang) : figure.name;
  const picture = origin + figureFile({ ...address, format: "png" });
  return (
    `<iframe src=${attribute(origin + figureEmbed(address))} title=${attribute(title)} width="100%" height="${height(figure)}" loading="lazy" style="border:0">` +
    `<a href=${attribute(picture)}>${text(embedWords[figure.lang].picture(title))}</a></iframe>\n`
  );
}
