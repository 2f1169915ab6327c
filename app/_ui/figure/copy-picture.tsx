// Copies a picture, the very PNG of the file (live/copying.ts). Where the clipboard is closed it shows the picture large and
// says how to copy it by hand.
type Props = {
  /** Address of the PNG. */
  src: string;
  alt: string;
  words: { copyPicture: string; copied: string; byHand: string; failed: string };
};

export function CopyPicture({ src, alt, words }: Props) {
  return (
    <div className="copy-offer by-script">
      <button
        type="button"
        data-copy="picture"
        data-src={src}
        data-alt={alt}
        data-copied={words.copied}
        data-by-hand={words.byHand}
        data-failed={words.failed}
      >
        {words.copyPicture}
      </button>
      <span role="status" />
    </div>
  );
}
