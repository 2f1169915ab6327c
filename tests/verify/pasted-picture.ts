// A deck of ours with a picture of ours pasted onto its first slide, as an editor saves it.
import { unzipSync, zipSync } from "fflate";
import type { Figure } from "../../lib/figure/figure";
import { edit, make } from "./made-files";

/** @param figure on the slide; @param picture pasted onto it as a PNG */
export async function pastedPicture(figure: Figure, picture: Figure): Promise<Uint8Array> {
  const bytes = unzipSync(await make("pptx", figure));
  const png = await make("png", picture);
  const rels = "ppt/slides/_rels/slide1.xml.rels";
  return edit(zipSync({ ...bytes, "ppt/media/image9.png": png }), (parts) => {
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    const relation = `<Relationship Id="rId99" Type="${type}" Target="../media/image9.png"/>`;
    parts.set(rels, (parts.get(rels) ?? "").replace("</Relationships>", `${relation}</Relationships>`));
    const slide = parts.get("ppt/slides/slide1.xml") ?? "";
    const drawn = `<p:pic><a:blip r:embed="rId99"/></p:pic></p:spTree>`;
    parts.set("ppt/slides/slide1.xml", slide.replace("</p:spTree>", drawn));
  });
}
