// The picture that a form of looks will save, drawn anew with every choice (live/looks.ts); it stands within that form.
// Without script the form's own buttons show it on the figure's page.
import { type Pairs, withForm } from "../../../lib/address/query";
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
  /** Width ÷ height of the picture at each size, until the picture itself is there. */
  ratios: Record<string, number>;
  alt: string;
  words: {
    preview: { show: string; showCopied: string; copied: string; note: string };
    copyPicture: { copyPicture: string; copied: string; byHand: string; failed: string };
  };
};

export function LooksPreview({ file, page, first, copied, ratios, alt, words }: Props) {
  const saved = withForm(file, first);
  const ratio = ratios[first.find(([name]) => name === "size")?.[1] ?? ""] ?? 1;
  return (
    <div
      className="looks-preview"
      data-file={file}
      data-ratios={JSON.stringify(ratios)}
      data-failed={words.copyPicture.failed}
    >
      {/* biome-ignore lint/performance/noImgElement: the file itself, as it is saved */}
      <img
        src={copied ? withForm(file, [...first, ["copied", "on"]]) : saved}
        alt={alt}
        loading="lazy"
        style={{ "--ratio": ratio } as React.CSSProperties}
      />
      <p role="status" />
      <div className="looks-preview-tools by-script">
        <label>
          <input type="checkbox" defaultChecked={copied} />
          {words.preview.copied}
        </label>
        <CopyPicture src={saved} alt={alt} words={words.copyPicture} />
      </div>
      <div className="looks-preview-tools without-script">
        <button type="submit" formAction={page}>
          {words.preview.show}
        </button>
        <button type="submit" formAction={page} name="copied" value="on">
          {words.preview.showCopied}
        </button>
      </div>
      <p className="looks-note">{words.preview.note}</p>
    </div>
  );
}
