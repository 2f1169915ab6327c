"use client";
// A place to drop files on. Dropping is an extra: what stands inside does the same by keyboard.
import { type DragEvent, type ReactNode, useState } from "react";

type Props = { className: string; onFiles: (files: FileList) => void; children: ReactNode };

/** Has the class `over` as well while something is held over it. */
export function DropBox({ className, onFiles, children }: Props) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside do the same by keyboard
    <div
      className={over ? `${className} over` : className}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        onFiles(event.dataTransfer.files);
      }}
    >
      {children}
    </div>
  );
}
