"use client";
// Puts a figure into the tray, or takes it out. Without script the button leads to the page where figures are ticked.
import { useState } from "react";
import { mostFigures } from "../../../lib/address/tray";
import { setTray, useTray } from "./tray-store";

type Props = {
  entry: string;
  /** Its title on the page has the id `title-…`. */
  indicator: string;
  /** The tray's page. */
  page: string;
  words: { pick: string; full: string };
};

export function TrayToggle({ entry, indicator, page, words }: Props) {
  const tray = useTray();
  const [said, setSaid] = useState("");
  const picked = tray?.includes(entry) ?? false;
  function toggle() {
    if (!tray) return;
    const full = !picked && tray.length >= mostFigures;
    setSaid(full ? words.full : "");
    if (!full) setTray(picked ? tray.filter((one) => one !== entry) : [...tray, entry]);
  }
  return (
    <form
      className="tray-toggle"
      action={`${page}#pick-${indicator}`}
      onSubmit={(event) => {
        event.preventDefault();
        toggle();
      }}
    >
      <button type="submit" aria-pressed={tray ? picked : undefined} aria-describedby={`title-${indicator}`}>
        {words.pick}
      </button>
      <span role="status">{said}</span>
    </form>
  );
}
