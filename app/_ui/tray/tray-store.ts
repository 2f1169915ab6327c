"use client";
// The tray for components of React.
import { useSyncExternalStore } from "react";
import { canUndo, followTray, isPinning, trayEntries } from "./tray-kept";

export { dropFromTray, setPinning, setTray, undoTray } from "./tray-kept";

/** The entries of the tray, in their order; null until script has taken over. */
export function useTray(): readonly string[] | null {
  return useSyncExternalStore(followTray, trayEntries, () => null);
}

/** True where there is a change to take back. */
export function useUndo(): boolean {
  return useSyncExternalStore(followTray, canUndo, () => false);
}

/** True where figures are taken with the editions of today. */
export function usePinning(): boolean {
  return useSyncExternalStore(followTray, isPinning, () => false);
}
