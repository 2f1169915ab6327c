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
  return (
    <Menu label={figurePageWords[lang].save} name={figure.name} className="save-menu">
      <ul className="menu-list">
        {formatsOffered("page").map((format) => (
          <li key={format}>
            <a href={figureFile({ ...address, format })}>{exporters[format].label[lang]}</a>
          </li>
        ))}
        <li>
          <a href={figureFile({ ...address, format: "csv", looks: { encoding: "cp932" } })}>
            {downloadWords[lang].shiftJis}
          </a>
        </li>
        {children}
      </ul>
    </Menu>
  );
}
