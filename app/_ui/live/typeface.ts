// BIZ UDPGothic where a computer lacks it: fetched after the page stands, and used from the next page on, so that nothing
// moves. A computer without any Japanese typeface gets it at once: there was nothing to read that could move.
import { typefaceKey } from "./kept-typeface";

/** Whether the computer has it. */
async function isInstalled(): Promise<boolean> {
  try {
    await new FontFace("installed", 'local("BIZ UDPGothic"), local("BIZUDPGothic-Regular")').load();
    return true;
  } catch {
    return false;
  }
}

/** Letters that no typeface has come out alike. */
function drawsJapanese(): boolean {
  const canvas = Object.assign(document.createElement("canvas"), { width: 20, height: 20 });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return true;
  const drawn = (letter: string) => {
    context.clearRect(0, 0, 20, 20);
    context.font = "16px sans-serif";
    context.fillText(letter, 0, 16);
    return context.getImageData(0, 0, 20, 20).data.join();
  };
  return drawn("害") !== drawn("数");
}

async function fetchTypeface(): Promise<void> {
  const names = document.documentElement.dataset.typeface;
  if (!names || (await isInstalled())) return;
  const addresses = names.split(" ");
  const now = !drawsJapanese();
  const faces = addresses.map(
    (address, bold) => new FontFace("BIZ UDPGothic", `url(${address})`, { weight: bold ? "700" : "400" }),
  );
  await Promise.all(faces.map((face) => face.load()));
  try {
    localStorage.setItem(typefaceKey, names);
  } catch {
    // The next page will fetch it again, from the browser's own store.
  }
  if (now) for (const face of faces) document.fonts.add(face);
}

export function beginTypeface(): void {
  const begin = () => setTimeout(() => void fetchTypeface().catch(() => undefined), 200);
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}
