// Ranking in Recharts: bars grouped by edition, places whose order is not settled joined by brackets.
import { differenceNodes } from "../../../lib/chart/differences";
import { bracketNodes } from "../../../lib/chart/ranking";
import { Bars } from "./bars";
import type { ViewProps } from "./view-parts";

export default function RankingView({ figure, geometry }: ViewProps) {
  const over = [...bracketNodes(figure, geometry), ...differenceNodes(figure, geometry)];
  return <Bars figure={figure} geometry={geometry} over={over} />;
}
