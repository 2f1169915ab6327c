// What the slides of a deck stand on: a theme with the picture's inks, a master, and a layout for each kind of slide with
// a place for its title. In Office, layouts and theme may be changed for those of an office's own template.
import type { Lang } from "../../localised";
import type { Slide } from "../../slides/slide";
import { officeWords } from "../../words/office-words";
import { text } from "../xml";
import { deckWords } from "./deck-words";
import { type Frame, namespaces, shape, shapeTree, transform } from "./drawing";
import { xmlHead } from "./xml-head";

export const layoutKinds = ["cover", "figure", "text"] as const satisfies readonly Slide["kind"][];

/** Placeholders of each kind of slide, as their attributes; the number stands on all but the cover. */
export const placeholders: Record<Slide["kind"], Partial<Record<"title" | "body" | "number", string>>> = {
  cover: { title: 'type="ctrTitle"', body: 'type="subTitle" idx="1"', number: 'type="sldNum" sz="quarter" idx="12"' },
  figure: { title: 'type="title"', number: 'type="sldNum" sz="quarter" idx="12"' },
  text: { title: 'type="title"', body: 'idx="1"', number: 'type="sldNum" sz="quarter" idx="12"' },
};
const types: Record<Slide["kind"], string> = { cover: "title", figure: "titleOnly", text: "obj" };

type Size = { width: number; height: number };

function frames({ width, height }: Size): Record<"title" | "body" | "number", Frame> {
  const [side, inner] = [width / 30, width - width / 15];
  return {
    title: { x: side, y: height / 19, width: inner, height: height / 7 },
    body: { x: side, y: height / 4, width: inner, height: 0.6 * height },
    number: { x: width - side - 72, y: height - 34, width: 72, height: 16 },
  };
}

const field = (language: string) =>
  `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>1</a:t></a:fld>`;

function placed(kind: Slide["kind"], size: Size, lang: Lang): string {
  const { roles } = deckWords[lang];
  const { language } = officeWords[lang];
  const at = frames(size);
  const shapes = (["title", "body", "number"] as const).flatMap((role, index) => {
    const placeholder = placeholders[kind][role];
    if (!placeholder) return [];
    const content =
      role === "number" ? field(language) : `<a:r><a:rPr lang="${language}"/><a:t>${text(roles[role])}</a:t></a:r>`;
    return shape({ id: index + 2, name: roles[role], frame: at[role], placeholder, body: `<a:p>${content}</a:p>` });
  });
  return shapeTree(shapes);
}

export function layoutPart(kind: Slide["kind"], size: Size, lang: Lang): string {
  const name = deckWords[lang].layouts[kind];
  const common = placed(kind, size, lang);
  return `${xmlHead}<p:sldLayout ${namespaces} type="${types[kind]}" preserve="1"><p:cSld name="${text(name)}">${common}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const background = `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
const colourMap = `<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`;

function levels(size: number, bold: boolean, face: "mj" | "mn", align = "l"): string {
  const font = `<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/>`;
  const run = `<a:defRPr sz="${size}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${font}</a:defRPr>`;
  return `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:buNone/>${run}</a:lvl1pPr>`;
}

/** @param layouts ids of the relations to the layouts */
export function masterPart(size: Size, lang: Lang, layouts: readonly string[]): string {
  const { roles } = deckWords[lang];
  const { language } = officeWords[lang];
  const at = frames(size);
  const types = { title: 'type="title"', body: 'type="body" idx="1"', number: 'type="sldNum" sz="quarter" idx="4"' };
  const shapes = (["title", "body", "number"] as const).map((role, index) => {
    const content =
      role === "number" ? field(language) : `<a:r><a:rPr lang="${language}"/><a:t>${text(roles[role])}</a:t></a:r>`;
    const body = `<a:p>${content}</a:p>`;
    return shape({ id: index + 2, name: roles[role], frame: at[role], placeholder: types[role], body });
  });
  const ids = layouts.map((id, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="${id}"/>`);
  const styles = `<p:titleStyle>${levels(2600, true, "mj")}</p:titleStyle><p:bodyStyle>${levels(2000, false, "mn")}</p:bodyStyle><p:otherStyle>${levels(1400, false, "mn")}</p:otherStyle>`;
  return `${xmlHead}<p:sldMaster ${namespaces}><p:cSld>${shapeTree(shapes, background)}</p:cSld>${colourMap}<p:sldLayoutIdLst>${ids.join("")}</p:sldLayoutIdLst><p:txStyles>${styles}</p:txStyles></p:sldMaster>`;
}

const notesFrames = {
  picture: { x: 54, y: 54, width: 432, height: 243 },
  notes: { x: 54, y: 324, width: 432, height: 342 },
};

export function notesMasterPart(lang: Lang): string {
  const { language } = officeWords[lang];
  const body = `<a:p><a:r><a:rPr lang="${language}"/><a:t>${text(deckWords[lang].roles.notes)}</a:t></a:r></a:p>`;
  const style = `<p:notesStyle>${levels(1200, false, "mn")}</p:notesStyle>`;
  return `${xmlHead}<p:notesMaster ${namespaces}><p:cSld>${notesShapes(lang, body, false)}</p:cSld>${colourMap}${style}</p:notesMaster>`;
}

/** The picture of a slide and what is said of it, as the master and each page of notes have them. */
export function notesShapes(lang: Lang, paragraphs: string, own: boolean): string {
  const { roles } = deckWords[lang];
  const lock = `<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>`;
  const look = own ? "" : `${transform(notesFrames.picture)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${text(roles.picture)}"/>${lock}<p:nvPr><p:ph type="sldImg"${own ? "" : ' idx="2"'}/></p:nvPr></p:nvSpPr><p:spPr>${look}</p:spPr></p:sp>`;
  const frame = own ? null : notesFrames.notes;
  const placeholder = `type="body" ${own ? 'idx="1"' : 'sz="quarter" idx="3"'}`;
  const notes = shape({ id: 3, name: roles.notes, frame, placeholder, body: paragraphs });
  return shapeTree([picture, notes], own ? "" : background);
}
