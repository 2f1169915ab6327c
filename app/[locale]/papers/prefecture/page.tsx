// The prefecture's edition: the office's own number, marked as its own, beside the national figure. Rendered per request
// from a plain GET form; the slides are saved by forms that bring the pack along, so that nothing stays here.
import type { Metadata } from "next";
import { type OwnNumber, ownNumberPairs, readOwnNumber } from "../../../../lib/address/own-number";
import { packFile } from "../../../../lib/address/pack";
import { packStartPath, pageHref, prefecturePath } from "../../../../lib/address/page";
import { pairsOf } from "../../../../lib/address/query";
import { placeIn } from "../../../../lib/catalogue/prefectures";
import { toSvg } from "../../../../lib/chart/to-svg";
import { packWords } from "../../../../lib/export/meeting/pack-words";
import { layOutSlides } from "../../../../lib/slides/lay-out-slides";
import type { Pack } from "../../../../lib/slides/pack";
import { packIndicators } from "../../../../lib/slides/pack-indicators";
import { packToLink } from "../../../../lib/slides/pack-link";
import { prefecturePack } from "../../../../lib/slides/prefecture-pack";
import { presentPack } from "../../../../lib/slides/present-pack";
import { askedOrigin } from "../../../_server/asked-origin";
import { loadDatasetOf } from "../../../_server/load";
import type { Locale } from "../../../_server/locale";
import { nationalNumber } from "../../../_server/national-number";
import { pageLocale } from "../../../_server/page-locale";
import { DashboardPicture } from "../../../_ui/figure/share-picture";
import { PageShell } from "../../../_ui/shell/page-shell";
import { PapersCrumb } from "../papers-crumb";
import { PrefectureForm } from "./prefecture-form";
import { prefectureWords } from "./prefecture-words";
import "./prefecture.css";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, lead } = prefectureWords[(await pageLocale(params)).lang];
  return { title, description: lead };
}

/** The prefecture that is named; the reader's own where none is. */
function packOf(own: OwnNumber, national: Awaited<ReturnType<typeof nationalNumber>>): Pack {
  const place = placeIn(own.place);
  return prefecturePack(place?.kind === "named" ? place : { kind: "own", text: "" }, national, own);
}

export default async function PrefecturePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const words = prefectureWords[locale.lang];
  const own = readOwnNumber(pairsOf(await searchParams));
  const pack = packOf(own, await nationalNumber(locale.era));
  return (
    <PageShell locale={locale} path={prefecturePath(ownNumberPairs(own))}>
      <DashboardPicture locale={locale} origin={await askedOrigin()} />
      <PapersCrumb locale={locale} />
      <div className="prefecture">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <div className="prefecture-parts">
          <PrefectureForm own={own} locale={locale} />
          <section aria-labelledby="made">
            <h2 id="made">{words.preview}</h2>
            {own.number === "" && <p>{words.none}</p>}
            <Save pack={pack} locale={locale} />
            <Pages pack={pack} locale={locale} />
          </section>
        </div>
      </div>
    </PageShell>
  );
}

const formats = ["pptx", "pdf", "docx"] as const;

function Save({ pack, locale }: { pack: Pack; locale: Locale }) {
  const { lang, era } = locale;
  const words = prefectureWords[lang];
  const link = packToLink(pack);
  const file = (format: string) =>
    packFile({
      name: "mine",
      format,
      asked: [
        ["lang", lang],
        ["era", era],
      ],
    });
  return (
    <form method="post" action={file("pptx")} aria-label={words.save}>
      <input type="hidden" name="pack" value={JSON.stringify(pack)} />
      <p className="download-links">
        {formats.map((format) => (
          <button key={format} type="submit" formAction={file(format)}>
            {packWords[lang].format[format]}
          </button>
        ))}
        {link && (
          <a className="button" href={pageHref(locale, packStartPath(pack.name, link))}>
            {words.edit}
          </a>
        )}
      </p>
    </form>
  );
}

/** Without its cover. */
async function Pages({ pack, locale }: { pack: Pack; locale: Locale }) {
  const presentation = presentPack(pack, await loadDatasetOf(packIndicators(pack)), locale);
  const slides = { ...presentation, slides: presentation.slides.filter(({ kind }) => kind !== "cover") };
  return (
    <div className="prefecture-pages">
      {layOutSlides(slides, "16:9").map(({ scene, heading, alt }, index) => (
        <div
          key={heading}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is ours, every text in it escaped by toSvg
          dangerouslySetInnerHTML={{
            // The last of a page is its number, which only the whole pack gives.
            __html: toSvg(
              { ...scene, nodes: scene.nodes.slice(0, -1) },
              { palette: "light", idPrefix: `page-${index}`, title: heading, desc: alt },
            ),
          }}
        />
      ))}
    </div>
  );
}
