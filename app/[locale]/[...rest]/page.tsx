// Any address that is no page; proxy.ts gives it its status. Never stored, so that nobody can fill the cache with them.
import type { Metadata } from "next";
import { pageWords } from "../../../lib/words/page-words";
import { type LocaleParams, pageLocale } from "../../_server/page-locale";
import { MissingPage } from "../../_ui/shell/missing-page";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: pageWords[(await pageLocale(params)).lang].missing.heading, robots: { index: false } };
}

export default async function RestPage({ params }: LocaleParams) {
  const locale = await pageLocale(params);
  return <MissingPage locale={locale} sentence={pageWords[locale.lang].missing.text} />;
}
