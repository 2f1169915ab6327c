// The picture of a figure: still pictures of several widths in the first HTML, of which the width of their box shows one,
// so that its text is neither tiny nor huge. Script puts the interactive view over them, in the same box (live/charts.ts).

import { addressOf, figureFile } from "../../../lib/address/figure";
import { formOf } from "../../../lib/chart/figure-form";
import { layOut } from "../../../lib/chart/lay-out";
import { palettes } from "../../../lib/chart/palette";
import { toSvg } from "../../../lib/chart/to-svg";
import { toldApart } from "../../../lib/export/picture/photocopy";
import type { Figure } from "../../../lib/figure/figure";

/** Pixels at which a picture is laid out, widest first; which box shows which one is in picture.css. */
const widths = [1040, 720, 340] as const;

type Props = {
  figure: Figure;
  /** The widest; absent: only the narrowest (a card of the overview). */
  wide?: (typeof widths)[number];
};

export function Picture({ figure, wide = 340 }: Props) {
  const form = formOf(figure);
  return (
    <div
      className="picture"
      data-form={form}
      data-figure={form === "chart" ? figureFile({ ...addressOf(figure), format: "json" }) : undefined}
    >
      {widths.slice(widths.indexOf(wide)).map((width) => (
        <div
          key={width}
          className={`still still-${width}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is ours, every text in it escaped by toSvg
          dangerouslySetInnerHTML={{
            __html: toSvg(toldApart(layOut(figure, width), palettes.light), {
              palette: "css",
              idPrefix: `${figure.indicator}-${width}`,
              title: figure.name,
              desc: figure.alt,
              heldWidths: true,
            }),
          }}
        />
      ))}
    </div>
  );
}
