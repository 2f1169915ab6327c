// The locale of a page from its route parameters. A path that is no locale is a page that does not exist.
import { notFound } from "next/navigation";
import { type Locale, parseLocale } from "./locale";

export type LocaleParams = { params: Promise<{ locale: string }> };

/** @throws Next's 404 for a first segment that is none of the four locales */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  return parseLocale((await params).locale) ?? notFound();
}
