// The picture beside a link to a page: of its first figure, or of the overview's where it has none of its own.
// A page is made once for everybody and can't know by which address it is asked for, so the absolute address that some
// programs need comes from the setting SITE_URL; without it the address is the path alone, which the others complete.
// Not by Next's own metadata: that would put http://localhost:3000 before the path.
import { keyIndicators } from "../../../lib/catalogue/topics";
import { sharedPicture } from "../../../lib/export/picture/shared-picture";
import type { Figure } from "../../../lib/figure/figure";
import { loadFigure } from "../../_server/load";
import type { Locale } from "../../_server/locale";
import { siteOrigin } from "../../_server/settings";

/** The overview's first. */
const dashboardFigure = keyIndicators[0];

/** Where the page is drawn for one request and knows its origin. */
type Asked = { origin?: string };

/** React moves the tags into the head. @param figure the first of the page */
export function SharePicture({ figure, origin = siteOrigin() ?? "" }: { figure: Figure } & Asked) {
  return sharedPicture(figure, origin).map(([property, content]) => (
    <meta key={property} property={property} content={content} />
  ));
}

/** For a page that is about the whole dashboard. */
export async function DashboardPicture({ locale, ...asked }: { locale: Locale } & Asked) {
  return <SharePicture figure={await loadFigure(dashboardFigure, locale)} {...asked} />;
}
