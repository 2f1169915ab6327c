// A figure's files, one click each; PowerPoint first.
import type { ReactNode } from "react";
import { addressOf, figureFile } from "../../../lib/address/figure";
import { downloadWords } from "../../../lib/export/download-words";
import { exporters, formatsOffered } from "../../../lib/export/registry";
import type { Figure } from "../../../lib/figure/figure";
import { Menu } from "../shell/menu";
import { figurePageWords } from "./figure-page-words";

/** @param children further entries, after the formats */
export function SaveMenu({ figure, children }: { figure: Figure; children?: ReactNode }) {
  const { lang } = figure;
  const address = addressOf(figure);
  // A page shows the newest of very many editions, as its pictures do without naming each; a table has all of them.
  const isCut = figure.notes.some(({ code }) => code === "newest-only");
  const { view, span } = figure.state;
  const rest = address.state.filter(([name]) => !["editions", "view", "span"].includes(name));
  const whole = isCut ? { ...address, state: [...rest, ["view", view], ["span", span]] as const } : address;
  return (
    <Menu label={figurePageWords[lang].save} name={figure.name} className="save-menu">
      <ul className="menu-list">
        {formatsOffered("page").map((format) => (
          <li key={format}>
            <a href={figureFile({ ...whole, format })}>{exporters[format].label[lang]}</a>
          </li>
        ))}
        <li>
          <a href={figureFile({ ...whole, format: "csv", looks: { encoding: "cp932" } })}>
            {downloadWords[lang].shiftJis}
          </a>
        </li>
        {children}
      </ul>
    </Menu>
  );
}
