// What the player asks of the machine: to stay awake, to fill the screen. What it refuses is said in one sentence.

/** True where the screen can be kept on: over https, on this computer, or from a file. */
export const canStayAwake = () => "wakeLock" in navigator;
export const canFillScreen = () => document.fullscreenEnabled;

/** Keeps the screen on while the window is seen. A machine that saves power may refuse; then nothing else fails. */
export function stayAwake(): void {
  if (!canStayAwake()) return;
  const ask = () => {
    if (document.visibilityState === "visible") navigator.wakeLock.request("screen").catch(() => {});
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}

/** @returns false where the browser does not let it */
export async function toggleFullScreen(): Promise<boolean> {
  if (!canFillScreen()) return false;
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    return true;
  } catch {
    return false;
  }
}
