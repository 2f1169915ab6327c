// What the player asks of the machine: to stay awake, to fill the screen. What it refuses is said in one sentence.

export const canFillScreen = () => document.fullscreenEnabled;

/**
 * Keeps the screen on while the window is seen.
 * @param unable told once: outside https there is no such thing, and a machine that saves power may refuse
 */
export function stayAwake(unable: () => void): void {
  let told = false;
  const seen = () => document.visibilityState === "visible";
  const ask = async () => {
    if (!seen()) return;
    try {
      await navigator.wakeLock.request("screen");
    } catch {
      // A window that has just been covered is refused too; it asks again when it is seen.
      if (told || !seen()) return;
      told = true;
      unable();
    }
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
