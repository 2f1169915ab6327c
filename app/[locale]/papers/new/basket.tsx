"use client";
// What is chosen, in its order, and what can be made of it: one form whose buttons each save something. As served it holds
// what the address says; with script it follows what is kept in the browser.
import { useEffect, useState } from "react";
import { selectedFileForm } from "../../../../lib/address/figure";
import { packEditPath, pageHref } from "../../../../lib/address/page";
import type { Reader } from "../../../../lib/address/reader";
import { mostFigures } from "../../../../lib/address/tray";
import { collectedPack } from "../../../../lib/slides/collected-pack";
import { setCaption, useCaptions } from "../../../_ui/tray/captions-store";
import { freeName, keepPack, ownPacks } from "../../../_ui/tray/own-packs";
import {
  dropFromTray,
  setPinning,
  setTray,
  undoTray,
  usePinning,
  useTray,
  useUndo,
} from "../../../_ui/tray/tray-store";
import { type BasketFigure, BasketList } from "./basket-list";
import { basketWords } from "./basket-words";

type Props = {
  /** All that there are: an entry may be of a figure that has gone. */
  figures: readonly BasketFigure[];
  /** In the address. */
  asked: readonly string[];
  reader: Reader;
  /** Names of what a figure's state says. */
  kinds: Readonly<Record<string, string>>;
  breakdowns: Readonly<Record<string, string>>;
  /** What can be made. */
  children: React.ReactNode;
};

const indicatorOf = (entry: string) => entry.split("?")[0] ?? "";

export function Basket({ figures, asked, reader, kinds, breakdowns, children }: Props) {
  const { lang, era } = reader;
  const words = basketWords[lang];
  const tray = useTray();
  const pinning = usePinning();
  const canUndo = useUndo();
  const captions = useCaptions();
  const [said, setSaid] = useState("");
  const byIndicator = new Map(figures.map((one) => [one.indicator, one]));
  const chosen = (tray ?? asked).filter((entry) => byIndicator.has(indicatorOf(entry)));

  const gone = tray !== null && chosen.length < tray.length;
  useEffect(() => {
    if (gone) dropFromTray((entry) => !figures.some(({ indicator }) => indicator === indicatorOf(entry)));
  }, [gone, figures]);

  // An address with figures, from a link or from a page without script, adds them once.
  useEffect(() => {
    if (!tray || asked.length === 0) return;
    const missing = asked.filter((entry) => !tray.includes(entry));
    if (missing.length > 0) setTray([...tray, ...missing]);
    history.replaceState(history.state, "", pageHref({ lang, era }, "/papers/new"));
  }, [tray, asked, lang, era]);

  /** Figures as first shown change over; what was chosen in another state stays. */
  function pin(on: boolean): void {
    setPinning(on);
    const [from, to] = on ? (["entry", "pinned"] as const) : (["pinned", "entry"] as const);
    const after = chosen.map((one) => {
      const figure = byIndicator.get(indicatorOf(one));
      return figure && figure[from] === one ? figure[to] : one;
    });
    // A line stays under its figure.
    chosen.forEach((one, at) => {
      const [line, now] = [captions[one], after[at]];
      if (line && now && now !== one) setCaption(now, line);
    });
    setTray(after);
  }

  /** The figures as a pack of this browser, opened in its editor. */
  async function asPack(): Promise<void> {
    if (chosen.length === 0) return setSaid(words.none);
    try {
      const taken = (await ownPacks()).map(({ pack }) => pack.name);
      const pack = collectedPack(chosen, { name: freeName("papers", taken), title: words.packTitle }, captions);
      await keepPack(pack, 0);
      location.assign(pageHref(reader, packEditPath(pack.name)));
    } catch {
      setSaid(words.notKept);
    }
  }

  const full = chosen.length >= mostFigures ? words.full(mostFigures) : "";
  return (
    <form
      className="basket"
      id="basket"
      data-count={chosen.length}
      action={selectedFileForm("pptx")}
      aria-labelledby="make"
      onSubmit={(event) => {
        if (chosen.length > 0) return;
        event.preventDefault();
        setSaid(words.none);
      }}
    >
      {lang !== "ja" && <input type="hidden" name="lang" value={lang} />}
      {(era === "wareki") !== (lang === "ja") && <input type="hidden" name="era" value={era} />}
      <h2 id="make" tabIndex={-1}>
        {words.heading(chosen.length)}
      </h2>
      <p className="basket-said" role="status">
        {[said, full].filter(Boolean).join(" ")}
      </p>
      {children}
      <section aria-labelledby="chosen">
        <h3 id="chosen" tabIndex={-1}>
          {words.order}
        </h3>
        <label className="basket-newest">
          <input
            type="checkbox"
            checked={!pinning}
            disabled={!tray}
            onChange={(event) => pin(!event.currentTarget.checked)}
          />
          {words.newest}
        </label>
        <BasketList
          entries={chosen}
          names={byIndicator}
          {...{ reader, kinds, breakdowns }}
          scripted={tray !== null}
          onChange={setTray}
          onSay={setSaid}
        />
        {tray && (
          <p className="basket-tools">
            <button
              type="button"
              aria-disabled={!canUndo || undefined}
              onClick={() => {
                if (canUndo) setSaid(words.undone);
                undoTray();
              }}
            >
              {words.undo}
            </button>
            <button type="button" aria-disabled={chosen.length === 0 || undefined} onClick={asPack}>
              {words.edit}
            </button>
            {chosen.length > 1 && (
              <button type="button" onClick={() => setTray([])}>
                {words.clear}
              </button>
            )}
          </p>
        )}
      </section>
    </form>
  );
}
