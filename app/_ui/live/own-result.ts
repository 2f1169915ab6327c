// Under the form for own values: how far they lie from the published ones, and the figure with them to copy and to save.

import { packEditPath, pageHref } from "../../../lib/address/page";
import { clipboardTable } from "../../../lib/export/data/clipboard-table";
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";
import { element, numberTable } from "./element";
import { ownPanelWords } from "./own-panel-words";

function differences({ changes, lang, notes }: Figure): Node[] {
  if (!changes) return [];
  const signs = pageWords[lang].verdictSign;
  const rows = changes.rows.map(({ cells: [header = "", ...cells], verdict }) => ({
    header,
    cells: [
      ...cells.slice(0, -1),
      element("span", { className: `verdict verdict-${verdict}` }, [
        element("span", { text: signs[verdict], attributes: { "aria-hidden": "true" } }),
        document.createTextNode(` ${cells.at(-1)}`),
      ]),
    ],
  }));
  const box = { tabindex: "0", role: "region", "aria-label": changes.caption };
  return [
    element("div", { className: "figure-changes" }, [
      element("div", { className: "number-table", attributes: box }, [numberTable({ ...changes, rows })]),
    ]),
    element("p", { className: "own-note", text: notes[0]?.text ?? "" }),
  ];
}

/** A pack of this browser only; nothing is sent until the reader opens it, which the words say. */
async function makePack(figure: Figure, say: (text: string) => void, place: HTMLElement): Promise<void> {
  const words = ownPanelWords[figure.lang];
  try {
    const [{ ownValuesPack }, { freeName, keepPack, ownPacks }] = await Promise.all([
      import("../../../lib/slides/own-values-pack"),
      import("../tray/own-packs"),
    ]);
    const taken = (await ownPacks()).map(({ pack }) => pack.name);
    const pack = ownValuesPack(figure, freeName(`own-${figure.indicator}`.slice(0, 56).replace(/-+$/, ""), taken));
    if (!pack) return say(words.packFailed);
    await keepPack(pack, 0);
    place.querySelector("a")?.remove();
    const href = pageHref(figure, packEditPath(pack.name));
    place.append(element("a", { text: words.openPack, attributes: { href } }));
  } catch {
    say(words.packFailed);
  }
}

/** A button with its answer beside it. */
function offer(
  text: string,
  act: (say: (text: string) => void, place: HTMLElement) => Promise<void> | void,
): HTMLElement {
  const status = element("span", { attributes: { role: "status" } });
  const button = element("button", { text, attributes: { type: "button" } });
  const place = element("div", { className: "copy-offer" }, [button, status]);
  button.addEventListener("click", () => {
    status.textContent = "";
    void act((said) => {
      status.textContent = said;
    }, place);
  });
  return place;
}

export function ownResult(figure: Figure): Node[] {
  const words = ownPanelWords[figure.lang];
  const files = import("./own-files");
  files.catch(() => undefined);
  const picture = offer(words.copyPicture, async (say, place) => {
    const made = files.then(({ pngFile }) => pngFile(figure));
    try {
      // Handed over as a promise, because Safari lets only the click itself write.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": made })]);
      return say(words.copied);
    } catch {
      const file = await made.catch(() => null);
      if (!file) return say(words.failed);
      say(words.byHandPicture);
      place.querySelector("img")?.remove();
      const src = URL.createObjectURL(file);
      place.append(element("img", { className: "copy-by-hand", attributes: { src, alt: figure.alt } }));
    }
  });
  const table = clipboardTable(figure);
  // Copied by copying.ts.
  const copied = element("div", { className: "copy-offer" }, [
    element("button", {
      text: words.copyTable,
      attributes: {
        ...{ type: "button", "data-copy": "table", "data-html": table.html },
        ...{ "data-copied": words.copied, "data-by-hand": words.byHandTable },
      },
    }),
    element("span", { attributes: { role: "status" } }),
    element("textarea", {
      text: table.tsv,
      attributes: { hidden: "", readonly: "", rows: "6", "aria-label": words.copyTable },
    }),
  ]);
  const save = (format: "PNG" | "SVG" | "CSV") =>
    offer(words.save(format), async (say) => {
      try {
        const { pngFile, svgFile, csvFile, saveFile } = await files;
        const file = { PNG: pngFile, SVG: svgFile, CSV: csvFile }[format];
        saveFile(figure, await file(figure), format.toLowerCase());
      } catch {
        say(words.failed);
      }
    });
  return [
    ...differences(figure),
    element("h2", { text: words.result }),
    element("p", { className: "own-note", text: words.saveNote }),
    element("div", { className: "copy-offers" }, [picture, save("PNG"), save("SVG"), copied, save("CSV")]),
    element("p", { className: "own-note", text: words.packNote }),
    element("div", { className: "copy-offers" }, [offer(words.pack, (say, place) => makePack(figure, say, place))]),
  ];
}
