// The picture of a figure: still pictures of several widths in the first HTML, of which the width of their box shows one,
// so that its text is neither tiny nor huge, and over them the interactive view, once it has loaded, in the same box.

import { viewTraits } from "../../../lib/catalogue/views";
import { formOf } from "../../../lib/chart/figure-form";
import { layOut } from "../../../lib/chart/lay-out";
import { palettes } from "../../../lib/chart/palette";
import { toSvg } from "../../../lib/chart/to-svg";
import { toldApart } from "../../../lib/export/picture/photocopy";
import type { Figure } from "../../../lib/figure/figure";
import { Chart } from "./chart";

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
    <div className="picture" data-form={form}>
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
            }),
          }}
        />
      ))}
      {form === "chart" && <Chart figure={drawnPart(figure)} />}
    </div>
  );
}

/** What a chart draws of a figure. The rest stands on the page already; it need not travel twice. */
function drawnPart(figure: Figure): Figure {
  return {
    ...figure,
    subtitle: "",
    bases: [],
    notes: [],
    cautions: [],
    marks: [],
    sourceLine: "",
    credit: [],
    sources: [],
    table: { caption: "", columns: [], rows: [] },
    lost: null,
    changes: viewTraits[figure.state.view].differences ? figure.changes : null,
    rulers: [],
    intervalNote: null,
  };
}
