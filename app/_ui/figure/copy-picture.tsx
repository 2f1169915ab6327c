"use client";
// Copies a picture, the very PNG of the file. Over plain http the clipboard is closed to it: there it shows the picture
// large and says how to copy it by hand.
import { useState } from "react";
import { useScripted } from "../shell/use-scripted";

type Props = {
  /** Address of the PNG. */
  src: string;
  alt: string;
  words: { copyPicture: string; copied: string; byHand: string; failed: string };
};

async function pictureAt(src: string): Promise<Blob> {
  const answer = await fetch(src);
  if (!answer.ok) throw new Error(`${src}: ${answer.status}`);
  return answer.blob();
}

export function CopyPicture({ src, alt, words }: Props) {
  const scripted = useScripted();
  const [came, setCame] = useState<"copied" | "byHand" | "failed" | null>(null);
  async function copy() {
    setCame(null);
    const picture = pictureAt(src);
    // Handed over as a promise, because Safari lets only the click itself write.
    const written = async () => navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    const copied = await written().then(
      () => true,
      () => false,
    );
    setCame(
      copied
        ? "copied"
        : await picture.then(
            () => "byHand" as const,
            () => "failed" as const,
          ),
    );
  }
  if (!scripted) return null;
  return (
    <div className="copy-offer">
      <button type="button" onClick={copy}>
        {words.copyPicture}
      </button>
      <span role="status">{came && words[came]}</span>
      {came === "byHand" && (
        // biome-ignore lint/performance/noImgElement: the file itself, as it is saved
        <img className="copy-by-hand" src={src} alt={alt} />
      )}
    </div>
  );
}
