"use client";
// In the header: the way to the figures that are saved together, and how many are in the tray.
import { useTray } from "./tray-store";

export function TrayLink({ href, label }: { href: string; label: string }) {
  const count = useTray()?.length ?? 0;
  return (
    <a className="tray-link" href={href}>
      {label}
      {count > 0 && (
        <>
          {" "}
          <b>{count}</b>
        </>
      )}
    </a>
  );
}
