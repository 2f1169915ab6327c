"use client";
// The box of a figure in the gallery. As served it is sent with the form; with script it follows what is kept in the
// browser, and nothing is sent.
import { mostFigures } from "../../../../lib/address/tray";
import { setTray, usePinning, useTray } from "../../../_ui/tray/tray-store";

type Props = {
  figure: { indicator: string; entry: string; pinned: string };
  /** As the address says it. */
  chosen: boolean;
  /** Said where another state of the figure is chosen. */
  otherState: string;
};

export function PickBox({ figure: { indicator, entry, pinned }, chosen, otherState }: Props) {
  const tray = useTray();
  const pinning = usePinning();
  const own = tray?.filter((one) => one === entry || one === pinned) ?? [];
  const others = tray?.some((one) => one.startsWith(`${indicator}?`) && !own.includes(one));
  return (
    <>
      <input
        type="checkbox"
        id={`box-${indicator}`}
        aria-labelledby={`name-${indicator}`}
        aria-describedby={`about-${indicator}`}
        {...(tray
          ? {
              checked: own.length > 0,
              onChange: (event) => {
                const on = event.currentTarget.checked;
                if (!on) setTray(tray.filter((one) => !own.includes(one)));
                // A full tray says so beside what is chosen.
                else if (tray.length < mostFigures) setTray([...tray, pinning ? pinned : entry]);
              },
            }
          : { name: "figure", value: entry, checked: chosen, readOnly: true })}
      />
      {others && <small className="tile-other">{otherState}</small>}
    </>
  );
}
