// A QR code (ISO/IEC 18004) as one path: dark squares, each row in runs. The quiet zone around it is the paper.
import encodeQR from "qr";
import type { SceneNode } from "../chart/scene";

/** Squares left white on each side. */
const quiet = 2;

/** @param size of the whole with its quiet zone, in points */
export function qrCode(text: string, size: number): SceneNode {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: quiet });
  const unit = size / rows.length;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const d = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const length = ((end < 0 ? row.length : end) - x) * unit;
      return [`M${round(x * unit)} ${round(y * unit)}h${round(length)}v${round(unit)}h${round(-length)}Z`];
    }),
  );
  return { type: "path", d: d.join(""), fill: "text" };
}
