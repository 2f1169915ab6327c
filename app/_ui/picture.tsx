// The picture of a figure. Until the chart layout is there: its place, empty.
import type { Figure } from "../../lib/figure/figure";

type Props = {
  figure: Figure;
  /** Pixels at which the wide picture is laid out; absent: only the narrow one (a card of the overview). */
  wide?: 720 | 1040;
};

export function Picture({ figure, wide = 720 }: Props) {
  return <div className="picture" role="img" aria-label={figure.alt} data-width={wide} />;
}
