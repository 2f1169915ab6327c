// Which panels the leaflet has, in which order: boxes, and for those that it has links that move them. A form sends its boxes
// in the order in which they stand.

import type { PanelId } from "../../../../lib/address/leaflet";
import { leafletPath, pageHref } from "../../../../lib/address/page";
import type { Pairs } from "../../../../lib/address/query";
import { moved } from "../../../../lib/address/tray";
import { leafletWords } from "../../../../lib/leaflet/leaflet-words";
import type { Locale } from "../../../_server/locale";

type Props = {
  locale: Locale;
  /** Those that the edition has. */
  panels: readonly PanelId[];
  /** That the leaflet has now, in their order. */
  shown: readonly PanelId[];
  /** That were asked for: none where the leaflet chooses by itself. */
  chosen: readonly PanelId[];
  /** What else is asked. */
  others: Pairs;
};

export function PanelBoxes({ locale, panels, shown, chosen, others }: Props) {
  const words = leafletWords[locale.lang];
  const inOrder = [...shown, ...panels.filter((id) => !shown.includes(id))];
  const link = (id: PanelId, by: 1 | -1, label: string) => {
    const place = shown.indexOf(id) + by;
    if (place < 0 || place >= shown.length) return null;
    const order = moved(shown, id, by).join(",");
    return (
      <a
        className="panel-move"
        href={`${pageHref(locale, leafletPath([...others, ["panels", order]]))}#panels`}
        aria-label={`${label}${words.colon}${words.panels[id]}`}
      >
        {by < 0 ? "↑" : "↓"}
      </a>
    );
  };
  return (
    <fieldset className="leaflet-panels" id="panels">
      <legend>{words.panelsLegend}</legend>
      <ol>
        {inOrder.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" name="panels" value={id} defaultChecked={chosen.includes(id)} />
              {words.panels[id]}
            </label>
            {shown.includes(id) && (
              <span>
                {link(id, -1, words.panelUp)}
                {link(id, 1, words.panelDown)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
