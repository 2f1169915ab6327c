"use client";
// Everything made anew at one click, one paper after another, and the list of what has changed for the cover note.
import { zipSync } from "fflate";
import { useState } from "react";
import { changeList } from "../../../../lib/verify/change-list";
import { listedFiles } from "../../../../lib/verify/listed-figures";
import type { Remade } from "../../../../lib/verify/remake";
import { remakeWords } from "../../../../lib/verify/remake-words";
import { formatDate } from "../../../../lib/words/numbers";
import { CopyText } from "../../../_ui/shell/copy-text";
import type { CheckedFile, Reader } from "./check-file";
import { nameAndPlace } from "./figure-row";

type Props = { files: readonly CheckedFile[]; reader: Reader };

type Made = { name: string; bytes: Uint8Array };

/** Null where the server could not make it. */
async function fetched({ href, pack }: Remade): Promise<Made | null> {
  try {
    const form = new FormData();
    if (pack !== null) form.set("pack", pack);
    const response = await fetch(href, pack === null ? {} : { method: "POST", body: form });
    if (!response.ok) return null;
    const [, name = ""] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return null;
  }
}

function save(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** UTF-8 with BOM and CRLF, as the editors of Windows open it. */
const textBytes = (text: string) => new TextEncoder().encode(`\ufeff${text.replaceAll("\n", "\r\n")}`);

export function RemakePapers({ files, reader }: Props) {
  const { lang, era } = reader;
  const words = remakeWords[lang];
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const today = new Date();
  const day = `${today.getFullYear()}-${`${today.getMonth() + 1}`.padStart(2, "0")}-${`${today.getDate()}`.padStart(2, "0")}`;
  const papers = files.flatMap(({ name, made }) => made.map((one) => ({ name, one })));
  const figures = papers.reduce((sum, { one }) => sum + one.figures, 0);
  const list = changeList(
    listedFiles(files, (one) => nameAndPlace(one, reader), lang),
    formatDate(day, lang, era),
    lang,
  );
  const byHand = files.some((file) => file.figures.some(({ state }) => state === "by-hand" || state === "redrawn"));

  async function makeAll(): Promise<void> {
    setBusy(true);
    const entries: Record<string, Uint8Array> = {};
    const failed: string[] = [];
    // One after another: the server makes files for others too.
    for (const [index, { name, one }] of papers.entries()) {
      setSaid(words.making(name));
      const made = await fetched(one);
      if (made) entries[papers.length > 1 ? `${index + 1}_${made.name}` : made.name] = made.bytes;
      else failed.push(name);
    }
    const count = Object.keys(entries).length;
    if (count > 0) {
      entries[`${words.listFile}.txt`] = textBytes(list);
      save(`${words.folder}_${day.replaceAll("-", "")}.zip`, zipSync(entries, { level: 0 }), "application/zip");
    }
    setSaid(
      [count > 0 ? words.done(count) : "", failed.length > 0 ? words.failed(failed.join("、")) : ""].join(" ").trim(),
    );
    setBusy(false);
  }

  if (papers.length === 0) return null;
  return (
    <section className="verify-anew" aria-labelledby="verify-anew">
      <h3 id="verify-anew">{words.title}</h3>
      <p>{words.lead(papers.length, figures)}</p>
      <p>
        <button type="button" className="primary" disabled={busy} onClick={makeAll}>
          {words.all}
        </button>
      </p>
      <p role="status">{said}</p>
      {byHand && <p className="hint">{words.byHand}</p>}
      {papers.some(({ one }) => one.kind === "pack") && <p className="hint">{words.kept}</p>}
      <h4>{words.listTitle}</h4>
      <p>{words.listLead}</p>
      <CopyText text={list} label={words.listLabel} rows={8} words={words.copy} />
      <p>
        <button type="button" onClick={() => save(`${words.listFile}.txt`, textBytes(list), "text/plain")}>
          {words.save}
        </button>
      </p>
    </section>
  );
}
