// GET of an address below the desk that is no page.
import { refusal } from "../../../_server/desk/door";
import { parseLocale, usualLocale } from "../../../_server/locale";

type Context = { params: Promise<{ locale: string }> };

/** 404 with one sentence. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return refusal("no-page", parseLocale(locale) ?? usualLocale);
}
