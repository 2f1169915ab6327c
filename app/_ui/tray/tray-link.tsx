"use client";
// In the header: how many figures are in the tray, and the way to them; nothing where it is empty.
import { useTray } from "./tray-store";

export function TrayLink({ href, label }: { href: string; label: string }) {
  const count = useTray()?.length ?? 0;
  if (count === 0) return null;
  return (
    <a className="tray-link" href={href}>
      {label} <b>{count}</b>
    </a>
  );
}
