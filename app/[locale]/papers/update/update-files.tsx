"use client";
// Where files are chosen or dropped, what was found in them, and how to make them anew.
import { useRef, useState } from "react";
import { figureStates } from "../../../../lib/verify/figure-state";
import { verifyWords } from "../../../../lib/verify/verify-words";
import { comma } from "../../../../lib/words/marks";
import { DropBox } from "../../../_ui/shell/drop-box";
import { useScripted } from "../../../_ui/shell/use-scripted";
import { type Asked, type CheckedFile, checkFile, type Reader } from "./check-file";
import { FileResult } from "./file-result";
import { RemakePapers } from "./remake-papers";

export function UpdateFiles({ reader: { lang, era } }: { reader: Reader }) {
  const words = verifyWords[lang];
  const [files, setFiles] = useState<{ id: number; file: CheckedFile }[]>([]);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const next = useRef(0);
  const queue = useRef(Promise.resolve());
  const sentences = useRef<HTMLInputElement>(null);

  async function check(chosen: readonly File[]): Promise<void> {
    const checked: CheckedFile[] = [];
    const asked: Asked = new Map();
    const withSentences = sentences.current?.checked ?? false;
    for (const file of chosen) {
      setSaid(words.reading(file.name));
      const result = await checkFile(file, { lang, era }, { asked, withSentences });
      checked.push(result);
      next.current += 1;
      const id = next.current;
      setFiles((before) => [...before, { id, file: result }]);
    }
    if (chosen.length > 0) setSaid(summary(checked, lang));
  }

  function add(chosen: FileList | null): void {
    const list = [...(chosen ?? [])];
    // What is chosen while others are read waits its turn.
    queue.current = queue.current.then(() => check(list));
  }

  if (!useScripted()) {
    return (
      <p className="verify-no-script">
        <strong>{words.noScript}</strong>
        <br />
        {words.noScriptHow}
      </p>
    );
  }
  return (
    <>
      <DropBox className="verify-drop" onFiles={add}>
        <label>
          <span>{words.pick}</span>
          <input
            ref={field}
            type="file"
            multiple
            accept=".pptx,.docx,.xlsx,.pdf,.png,.svg,.html"
            aria-describedby="verify-limits"
            onChange={(event) => {
              add(event.currentTarget.files);
              // The same file can be chosen again after it was saved anew.
              event.currentTarget.value = "";
            }}
          />
        </label>
        <p>{words.drop}</p>
        <p className="hint" id="verify-limits">
          {words.limits}
        </p>
        <label className="verify-choice">
          <input ref={sentences} type="checkbox" defaultChecked />
          <span>{words.withSentences}</span>
        </label>
      </DropBox>
      <p className="verify-said" role="status">
        {said}
      </p>
      {files.length > 0 && (
        <section className="verify-results" aria-labelledby="verify-results">
          <h2 id="verify-results">{words.results}</h2>
          <RemakePapers files={files.map(({ file }) => file)} reader={{ lang, era }} />
          {files.map(({ id, file }) => (
            <FileResult key={id} file={file} reader={{ lang, era }} />
          ))}
          <p>
            <button
              type="button"
              onClick={() => {
                setFiles([]);
                setSaid("");
                field.current?.focus();
              }}
            >
              {words.clear}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

function summary(files: readonly CheckedFile[], lang: Reader["lang"]): string {
  const words = verifyWords[lang];
  const figures = files.flatMap((one) => one.figures);
  const counts = figureStates.flatMap((state) => {
    const count = figures.filter((one) => one.state === state).length;
    return count > 0 ? [words.counts[state](count)] : [];
  });
  return words.done({ files: files.length, figures: figures.length }, counts.join(comma[lang]));
}
