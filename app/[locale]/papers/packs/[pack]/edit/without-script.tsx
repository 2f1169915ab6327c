// The editor's page without script: what can be done all the same.

import { plainPackFile } from "../../../../../../lib/address/pack";
import { pageHref, presentPath } from "../../../../../../lib/address/page";
import type { Reader } from "../../../../../../lib/address/reader";
import { packWords } from "../../../../../../lib/export/meeting/pack-words";
import { packSchemaAddress } from "../../../../../../lib/slides/pack";
import { packEditorWords } from "./pack-editor-words";

type Props = { name: string; shipped: boolean; reader: Reader };

const formats = ["pptx", "pdf", "docx", "json"] as const;

export function WithoutScript({ name, shipped, reader }: Props) {
  const { lang } = reader;
  const words = packEditorWords[lang];
  return (
    <div className="edit-missing">
      <p>
        {words.noScript}
        {shipped && words.noScriptShipped}
      </p>
      {shipped && (
        <ul className="ways">
          <li>
            <a href={pageHref(reader, presentPath({ pack: name }))}>{packWords[lang].present}</a>
          </li>
          {formats.map((format) => (
            <li key={format}>
              <a href={plainPackFile({ name, format, lang })}>{packWords[lang].format[format]}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        {words.byHand}
        <a href={packSchemaAddress}>{words.schema}</a>
      </p>
    </div>
  );
}
