// Groups in Recharts: a bar for each segment, its base under its name.
import { Bars } from "./bars";
import type { ViewProps } from "./view-parts";

export default function GroupsView(props: ViewProps) {
  return <Bars {...props} />;
}
