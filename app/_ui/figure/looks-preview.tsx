"use client";
// The picture that a form of looks will save, drawn anew with every choice; it stands within that form. Its address is
// the very file's. Without script the form's own buttons show it on the figure's page.
import { useEffect, useRef, useState } from "react";
import { type Pairs, withForm } from "../../../lib/address/query";
import { useScripted } from "../shell/use-scripted";
import { CopyPicture } from "./copy-picture";

type Props = {
  /** Of the PNG, without its parameters. */
  file: string;
  /** The figure's page, for a form without script. */
  page: string;
  /** What the form asks for at first, as it would be sent. */
  first: Pairs;
  /** As copied in black and white. */
  copied: boolean;
  /** Width ÷ height of the picture at each size. */
  ratios: Record<string, number>;
  alt: string;
  words: {
    preview: { show: string; showCopied: string; copied: string; note: string };
    copyPicture: { copyPicture: string; copied: string; byHand: string; failed: string };
  };
};

export function LooksPreview({ file, page, first, copied, ratios, alt, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const scripted = useScripted();
  const [asked, setAsked] = useState(first);
  const [asCopied, setAsCopied] = useState(copied);
  const [shown, setShown] = useState("");
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const read = () => {
      setAsked([...new FormData(form)].map(([name, value]) => [name, String(value)]));
      setFailed(false);
    };
    // A browser may have kept choices from before the page was left.
    read();
    form.addEventListener("change", read);
    return () => form.removeEventListener("change", read);
  }, []);

  // A link leads here: the disclosure opens.
  useEffect(() => {
    const details = place.current?.closest("details");
    const open = () => {
      if (details && location.hash === `#${details.id}`) details.open = true;
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);

  const saved = withForm(file, asked);
  const src = asCopied ? withForm(file, [...asked, ["copied", "on"]]) : saved;
  // The last picture stays, faded, until the next one is there; one that came before the script reports no load.
  useEffect(() => {
    if (picture.current?.complete) setShown(src);
  }, [src]);
  const ratio = ratios[asked.find(([name]) => name === "size")?.[1] ?? ""] ?? 1;
  return (
    <div className="looks-preview" ref={place}>
      {/* biome-ignore lint/performance/noImgElement: the file itself, as it is saved */}
      <img
        ref={picture}
        src={src}
        alt={alt}
        data-faded={scripted && shown !== src ? "" : undefined}
        loading="lazy"
        style={{ "--ratio": ratio } as React.CSSProperties}
        onLoad={() => setShown(src)}
        onError={() => setFailed(true)}
      />
      <p role="status">{failed && words.copyPicture.failed}</p>
      <div className="looks-preview-tools">
        {scripted ? (
          <>
            <label>
              <input type="checkbox" checked={asCopied} onChange={(event) => setAsCopied(event.target.checked)} />
              {words.preview.copied}
            </label>
            <CopyPicture key={saved} src={saved} alt={alt} words={words.copyPicture} />
          </>
        ) : (
          <>
            <button type="submit" formAction={page}>
              {words.preview.show}
            </button>
            <button type="submit" formAction={page} name="copied" value="on">
              {words.preview.showCopied}
            </button>
          </>
        )}
      </div>
      <p className="looks-note">{words.preview.note}</p>
    </div>
  );
}
