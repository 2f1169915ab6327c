"use client";
// Puts a figure into the tray, or takes it out. Without script the button leads to the gallery, with the figure chosen.
import { useState } from "react";
import { mostFigures } from "../../../lib/address/tray";
import { setTray, usePinning, useTray } from "./tray-store";

type Props = {
  /** That goes on showing the newest, and with the editions of today; the same where others were chosen. */
  entry: string;
  pinned: string;
  /** Its title on the page has the id `title-…`. */
  indicator: string;
  /** The tray's page. */
  page: string;
  words: { pick: string; full: string };
};

export function TrayToggle({ entry, pinned, indicator, page, words }: Props) {
  const tray = useTray();
  const [said, setSaid] = useState("");
  const pinning = usePinning();
  const own = tray?.filter((one) => one === entry || one === pinned) ?? [];
  const picked = own.length > 0;
  function toggle() {
    if (!tray) return;
    const full = !picked && tray.length >= mostFigures;
    setSaid(full ? words.full : "");
    if (!full) setTray(picked ? tray.filter((one) => !own.includes(one)) : [...tray, pinning ? pinned : entry]);
  }
  return (
    <form
      className="tray-toggle"
      action={page}
      onSubmit={(event) => {
        event.preventDefault();
        toggle();
      }}
    >
      <input type="hidden" name="figure" value={entry} />
      <button type="submit" aria-pressed={tray ? picked : undefined} aria-describedby={`title-${indicator}`}>
        {words.pick}
      </button>
      <span role="status">{said}</span>
    </form>
  );
}
