// A panel of the leaflet, as it is and as it would be.
import { panelAlone } from "../leaflet/panel-alone";
import type { Lang } from "../localised";
import type { Drawn, DrawnSides } from "./drawn";
import type { PanelChange } from "./panel-changes";

/** Half of a sheet with margins: so on paper its type is as large as on the leaflet. */
const panelWidth = 244;

/** A panel of the leaflet before and after, as pictures. */
export function drawnPanel({ heading, before, after }: PanelChange, lang: Lang): DrawnSides {
  const drawn = (panel: PanelChange["before"]): Drawn | null => {
    if (!panel) return null;
    const alt = panel.figures.map((figure) => figure.alt).join(" ");
    return { scene: panelAlone(panel, panelWidth, lang), name: heading, alt };
  };
  return { before: drawn(before), after: drawn(after) };
}
