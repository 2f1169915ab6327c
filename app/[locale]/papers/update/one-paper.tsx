// One paper made anew: a link to its file; of a pack, which is sent along, a form.
import type { Lang } from "../../../../lib/localised";
import { formatNames } from "../../../../lib/verify/anew-links";
import type { Remade } from "../../../../lib/verify/remake";
import { remakeWords } from "../../../../lib/verify/remake-words";
import { comma } from "../../../../lib/words/marks";

export function OnePaper({ paper: { kind, format, href, pack, left }, lang }: { paper: Remade; lang: Lang }) {
  const words = remakeWords[lang];
  const label = `${words.one(formatNames[format] ?? format)}${lang === "ja" ? "（" : " ("}${words.what[kind]}${lang === "ja" ? "）" : ")"}`;
  return (
    <>
      {pack === null ? (
        <a href={href}>{label}</a>
      ) : (
        <form method="post" action={href}>
          <input type="hidden" name="pack" value={pack} />
          <button type="submit">{label}</button>
        </form>
      )}
      {left.length > 0 && <p className="hint">{words.left(left.join(comma[lang]))}</p>}
    </>
  );
}
