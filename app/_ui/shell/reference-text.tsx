// A text of the catalogue with its references: editions worded for the reader, sources linked.

import { Fragment } from "react";
import { pageHref } from "../../../lib/address/page";
import { referenceParts } from "../../../lib/words/reference-text";
import type { Locale } from "../../_server/locale";

export function ReferenceText({ text, locale }: { text: string; locale: Locale }) {
  const { lang, era } = locale;
  return referenceParts(text, lang, era).map((part, index) =>
    part.kind === "source" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text never move
      <a key={index} href={pageHref(locale, `/sources#${part.text}`)}>
        {part.text}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text never move
      <Fragment key={index}>{part.text}</Fragment>
    ),
  );
}
