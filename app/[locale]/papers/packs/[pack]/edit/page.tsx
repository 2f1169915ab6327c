// /papers/packs/NAME/edit: a meeting pack put together in the browser. The dashboard's pack of that name is where it begins;
// what is changed stays in the browser.

import type { Metadata } from "next";
import { packEditPath, pageHref } from "../../../../../../lib/address/page";
import { BadRequest } from "../../../../../../lib/errors";
import type { Lang } from "../../../../../../lib/localised";
import type { Pack } from "../../../../../../lib/slides/pack";
import { packFromLink } from "../../../../../../lib/slides/pack-link";
import { loadFigureChoices } from "../../../../../_server/figure-choices";
import { loadDatasetOf } from "../../../../../_server/load";
import { indicatorsInPack, listPacks, usablePack } from "../../../../../_server/packs";
import { pageLocale } from "../../../../../_server/page-locale";
import { DashboardPicture } from "../../../../../_ui/figure/share-picture";
import { PageShell } from "../../../../../_ui/shell/page-shell";
import { PackEditor } from "./pack-editor";
import { packEditorWords } from "./pack-editor-words";
import { WithoutScript } from "./without-script";
import "./editor.css";

type Props = {
  params: Promise<{ locale: string; pack: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, lead } = packEditorWords[(await pageLocale(params)).lang];
  return { title, description: lead, robots: { index: false } };
}

/** The pack of a link; null where the address has none that can be used. */
async function linkedPack(searchParams: Props["searchParams"], lang: Lang): Promise<Pack | null> {
  const { p } = await searchParams;
  if (typeof p !== "string") return null;
  try {
    const text = packFromLink(p);
    return usablePack(text, await loadDatasetOf(indicatorsInPack(text)), lang);
  } catch (error) {
    if (error instanceof BadRequest) return null;
    throw error;
  }
}

export default async function EditPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const { pack: name } = await params;
  const words = packEditorWords[lang];
  const { packs } = await listPacks();
  const linked = await linkedPack(searchParams, lang);
  const shipped = packs.find((one) => one.name === name) ?? (linked?.name === name ? linked : null);
  const taken = packs.map((one) => one.name);
  return (
    <PageShell locale={locale} path={packEditPath(name)} application>
      <DashboardPicture locale={locale} />
      <p className="crumb">
        <a href={pageHref(locale, "/papers/packs")}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="lead edit-lead">{words.lead}</p>
      <noscript>
        <WithoutScript name={name} shipped={taken.includes(name)} reader={locale} />
      </noscript>
      <PackEditor {...{ name, shipped, lang, era }} taken={taken} choices={await loadFigureChoices(locale)} />
    </PageShell>
  );
}
