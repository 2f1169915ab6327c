// What every page stands in: skip link, header, main, footer.

import type { ReactNode } from "react";
import type { PagePath } from "../../../lib/address/page";
import { pageWords } from "../../../lib/words/page-words";
import type { Locale } from "../../_server/locale";
import { DayNotice } from "./day-notice";
import { PageLinks } from "./page-links";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = {
  locale: Locale;
  /** Address without language and era, with the query where there is one: `/damage`, `/search?q=VPN`. */
  path: PagePath;
  /** Stands for an address that is no page. */
  missing?: boolean;
  /** Has components of React in the browser; every other page is a document (app/_server/front/document.ts). */
  application?: boolean;
  children: ReactNode;
};

/** The page gives its own h1. */
export function PageShell({ locale, path, missing = false, application = false, children }: Props) {
  return (
    <>
      {!missing && <PageLinks locale={locale} path={path} />}
      <a className="skip-link" href="#main">
        {pageWords[locale.lang].skip}
      </a>
      <SiteHeader locale={locale} path={path} />
      <main id="main" tabIndex={-1} data-document={application ? undefined : ""}>
        <DayNotice locale={locale} path={path} />
        {children}
      </main>
      <SiteFooter locale={locale} path={path} />
    </>
  );
}
