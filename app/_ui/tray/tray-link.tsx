// In the header: the way to the figures that are saved together, and how many are in the tray (live/tray.ts).
export function TrayLink({ href, label }: { href: string; label: string }) {
  return (
    <a className="tray-link" href={href}>
      {label}
      {/* A text where React will look for one: script may have written the number by then. */}
      <b data-tray-count="" hidden suppressHydrationWarning>
        {" "}
      </b>
    </a>
  );
}
