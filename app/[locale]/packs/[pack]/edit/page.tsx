// /packs/NAME/edit: a meeting pack put together in the browser. The dashboard's pack of that name is where it begins;
// what is changed stays in the browser.

import type { Metadata } from "next";
import { packEditPath, pageHref } from "../../../../../lib/address/page";
import { loadFigureChoices } from "../../../../_server/figure-choices";
import { listPacks } from "../../../../_server/packs";
import { pageLocale } from "../../../../_server/page-locale";
import { DashboardPicture } from "../../../../_ui/figure/share-picture";
import { PageShell } from "../../../../_ui/shell/page-shell";
import { PackEditor } from "./pack-editor";
import { packEditorWords } from "./pack-editor-words";
import { WithoutScript } from "./without-script";
import "./editor.css";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string; pack: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, lead } = packEditorWords[(await pageLocale(params)).lang];
  return { title, description: lead, robots: { index: false } };
}

export default async function EditPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const { pack: name } = await params;
  const words = packEditorWords[lang];
  const { packs } = await listPacks();
  const shipped = packs.find((one) => one.name === name) ?? null;
  const taken = packs.map((one) => one.name);
  return (
    <PageShell locale={locale} path={packEditPath(name)}>
      <DashboardPicture locale={locale} />
      <p className="crumb">
        <a href={pageHref(lang, "/packs")}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="lead edit-lead">{words.lead}</p>
      <noscript>
        <WithoutScript name={name} shipped={shipped !== null} lang={lang} />
      </noscript>
      <PackEditor {...{ name, shipped, lang, era }} taken={taken} choices={await loadFigureChoices(locale)} />
    </PageShell>
  );
}
