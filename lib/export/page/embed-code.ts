// What another site's page takes in to show a figure: the frame, and the lines that give it the height it asks for.
import { addressOf, figureEmbed } from "../../address/figure";
import { layOut } from "../../chart/lay-out";
import type { Figure } from "../../figure/figure";
import { surroundings } from "../../figure/surroundings";
import { attribute } from "../xml";

/** Pixels around the picture: title, table and link; and those of a line of text in a column of usual width. */
const [around, line] = [200, 26];

/** Which frame spoke is told by its window, so that several figures can stand in one page. */
const listener =
  'addEventListener("message",function(e){if(!e.data||e.data.type!=="npa-survey:height"||!(e.data.height>0))return;' +
  'document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})';

/** Height in pixels for a page without the script, rather too much than too little. */
function height(figure: Figure): number {
  const texts = surroundings(figure, ["caution", "base", "ruler", "mark", "note"]);
  return Math.ceil((around + layOut(figure, 720).height + texts.length * line) / 10) * 10;
}

/** HTML for another site's page. @param origin of the dashboard, `https://survey.example.jp` */
export function embedCode(figure: Figure, origin: string): string {
  return (
    `<iframe src=${attribute(origin + figureEmbed(addressOf(figure)))} title=${attribute(figure.title)} width="100%" height="${height(figure)}" loading="lazy" style="border:0"></iframe>\n` +
    `<script>${listener}</script>`
  );
}
