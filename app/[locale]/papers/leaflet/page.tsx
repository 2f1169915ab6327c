// The leaflet: its sheet as it is printed, and the same to read on a screen. Rendered per request from a plain
// GET form. In print only the sheet is left.

import type { Metadata } from "next";
import { leafletFile } from "../../../../lib/address/leaflet";
import { leafletPath } from "../../../../lib/address/page";
import { pairsOf } from "../../../../lib/address/query";
import { requestSentence } from "../../../../lib/address/request-words";
import { palettes } from "../../../../lib/chart/palette";
import { toSvg } from "../../../../lib/chart/to-svg";
import { BadRequest } from "../../../../lib/errors";
import { toldApart } from "../../../../lib/export/picture/photocopy";
import { layOutLeaflet } from "../../../../lib/leaflet/lay-out-leaflet";
import { leafletWords } from "../../../../lib/leaflet/leaflet-words";
import { askedOrigin } from "../../../_server/asked-origin";
import { type LoadedLeaflet, loadLeaflet } from "../../../_server/leaflet";
import type { Locale } from "../../../_server/locale";
import { pageLocale } from "../../../_server/page-locale";
import { SharePicture } from "../../../_ui/figure/share-picture";
import { PageShell } from "../../../_ui/shell/page-shell";
import { PapersCrumb } from "../papers-crumb";
import { LeafletForm } from "./leaflet-form";
import { LeafletReader } from "./leaflet-reader";
import "./leaflet.css";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = leafletWords[(await pageLocale(params)).lang];
  return { title: `${words.nav}　${words.title}`, description: words.pageLead };
}

type Asked = { loaded: LoadedLeaflet | null; problem: BadRequest | null };

/** What is asked for; where that can't be had the leaflet as it is without any wish, and why. */
async function ask(query: URLSearchParams, locale: Locale): Promise<Asked> {
  try {
    return { loaded: await loadLeaflet(query, locale, await askedOrigin()), problem: null };
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    if (error.code === "no-data") return { loaded: null, problem: error };
    return { ...(await ask(new URLSearchParams(), locale)), problem: error };
  }
}

export default async function LeafletPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = leafletWords[lang];
  const asked = pairsOf(await searchParams);
  const query = new URLSearchParams(asked);
  const { loaded, problem } = await ask(query, locale);
  const first = loaded?.leaflet.panels
    .flatMap(({ figures }) => figures)
    .find(({ categories }) => categories.length > 0);
  const shown = problem ? [] : asked;
  return (
    <PageShell locale={locale} path={leafletPath(shown)}>
      {first && <SharePicture figure={first} origin={await askedOrigin()} />}
      <PapersCrumb locale={locale} />
      <div className="leaflet">
        <h1>{words.title}</h1>
        <p>{words.pageLead}</p>
        {problem && (
          <p className="leaflet-problem" role="alert">
            {requestSentence(problem, lang)}
          </p>
        )}
        {loaded && <Loaded loaded={loaded} locale={locale} href={leafletFile({ fields: shown, reader: locale })} />}
      </div>
    </PageShell>
  );
}

function Loaded({ loaded, locale, href }: { loaded: LoadedLeaflet; locale: Locale; href: string }) {
  const { leaflet, style, editions, panels, chosen } = loaded;
  const words = leafletWords[locale.lang];
  const { edition, desk, telephone, link, office } = leaflet;
  return (
    <>
      <LeafletForm
        locale={locale}
        editions={editions}
        panels={panels}
        fields={{
          edition,
          style,
          shown: leaflet.panels.map(({ id }) => id),
          chosen,
          desk,
          tel: telephone,
          link,
          office,
        }}
      />
      <p className="leaflet-files">
        <a className="button" href={href} download>
          {words.save}
        </a>
        <span>{words.print}</span>
        <a href="#read">{words.readable}</a>
      </p>
      <section className="leaflet-sheets" aria-label={words.sheets}>
        {layOutLeaflet(leaflet).map((sheet, index) => (
          <div
            key={words.sheet(index + 1)}
            className="leaflet-sheet"
            style={{ backgroundColor: palettes.light.paper }}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is ours, every text in it escaped by toSvg
            dangerouslySetInnerHTML={{
              __html: toSvg(style === "mono" ? toldApart(sheet) : sheet, {
                palette: style === "mono" ? "mono" : "light",
                idPrefix: `sheet-${index + 1}`,
                title: `${words.title} ${leaflet.editionLabel} ${words.sheet(index + 1)}`,
                desc: words.sameBelow,
              }),
            }}
          />
        ))}
      </section>
      <LeafletReader leaflet={leaflet} />
    </>
  );
}
