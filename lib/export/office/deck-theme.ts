// The theme of a deck: the inks of the picture as the colours of an Office theme, and one typeface.
import type { Palette } from "../../chart/palette";
import { officeFont } from "./chart-look";
import { xmlHead } from "./xml-head";

/** @param name of the theme: master and notes have one each */
export function themePart(inks: Palette, name: string): string {
  const { text, paper, muted, grid, series1, series2, series3, series4, series5, series6 } = inks;
  const colours = {
    ...{ dk1: text, lt1: paper, dk2: muted, lt2: grid },
    ...{ accent1: series1, accent2: series2, accent3: series3, accent4: series4, accent5: series5, accent6: series6 },
    ...{ hlink: series1, folHlink: series1 },
  };
  const scheme = Object.entries(colours).map(
    ([key, hex]) => `<a:${key}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${key}>`,
  );
  const face = `<a:latin typeface="${officeFont}"/><a:ea typeface="${officeFont}"/><a:cs typeface=""/><a:font script="Jpan" typeface="${officeFont}"/>`;
  const placeholder = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const thrice = (xml: string) => xml.repeat(3);
  const looks = `<a:fillStyleLst>${thrice(placeholder)}</a:fillStyleLst><a:lnStyleLst>${thrice(`<a:ln w="9525">${placeholder}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${thrice("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>${thrice(placeholder)}</a:bgFillStyleLst>`;
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${scheme.join("")}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="${name}">${looks}</a:fmtScheme></a:themeElements></a:theme>`;
}
