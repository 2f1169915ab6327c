// Puts a figure into the tray, or takes it out (live/tray.ts). Without script the button leads to the gallery, with the figure
// chosen.
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
  return (
    <form className="tray-toggle" action={page} data-pinned={pinned} data-full={words.full}>
      <input type="hidden" name="figure" value={entry} />
      <button type="submit" aria-describedby={`title-${indicator}`}>
        {words.pick}
      </button>
      <span role="status" />
    </form>
  );
}
