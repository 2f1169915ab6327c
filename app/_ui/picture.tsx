// The picture of a figure: two still pictures in the first HTML, of which the width of their box shows one, and over
// them the interactive view, once it has loaded, in the same box.
import { layOut } from "../../lib/chart/lay-out";
import { toSvg } from "../../lib/chart/to-svg";
import type { Figure } from "../../lib/figure/figure";
import { Chart } from "./chart";

const narrow = 340;

type Props = {
  figure: Figure;
  /** Pixels at which the wide picture is laid out; absent: only the narrow one (a card of the overview). */
  wide?: 720 | 1040;
};

export function Picture({ figure, wide }: Props) {
  const widths = wide ? [wide, narrow] : [narrow];
  return (
    <div className="picture">
      {widths.map((width) => (
        <div
          key={width}
          className={`still still-${width}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is ours, every text in it escaped by toSvg
          dangerouslySetInnerHTML={{
            __html: toSvg(layOut(figure, width), {
              palette: "css",
              idPrefix: `${figure.indicator}-${width}`,
              title: figure.name,
              desc: figure.alt,
            }),
          }}
        />
      ))}
      <Chart figure={drawnPart(figure)} />
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
    sources: [],
    table: { caption: "", columns: [], rows: [] },
    lost: null,
    changes: null,
    rulers: [],
    intervalNote: null,
  };
}
