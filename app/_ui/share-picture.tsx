// The picture that chat programs and social networks show beside a link to a page: the exported PNG of its first figure.
// A static page is drawn for everybody and can't know by which address it is asked for, so the absolute address that some
// of them need comes from the setting SITE_URL; without it the address is the path alone, which the others complete.
// Not by Next's own metadata: that would put http://localhost:3000 before the path.
import { fileHref } from "../../lib/export/file-address";
import { pages } from "../../lib/export/picture";
import type { Figure } from "../../lib/figure/figure";
import { siteOrigin } from "../_server/settings";

const width = 1200;
const size = "16:9";

/** React moves the tags into the head. @param figure the first of the page @param origin where the page knows it */
export function SharePicture({ figure, origin = siteOrigin() ?? "" }: { figure: Figure; origin?: string }) {
  const src = `${origin}${fileHref(figure, "png", ["width", `${width}`])}`;
  const height = Math.round((width * pages[size].height) / pages[size].width);
  return (
    <>
      <meta property="og:image" content={src} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={`${width}`} />
      <meta property="og:image:height" content={`${height}`} />
      <meta property="og:image:alt" content={figure.title} />
    </>
  );
}
