// Groups in Recharts: a bar for each segment, its base under its name.
import { differenceNodes } from "../../../lib/chart/differences";
import { Bars } from "./bars";
import type { ViewProps } from "./view-parts";

export default function GroupsView({ figure, geometry }: ViewProps) {
  return <Bars figure={figure} geometry={geometry} over={differenceNodes(figure, geometry)} />;
}
