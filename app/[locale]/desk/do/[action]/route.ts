// POST /desk/do/ACTION: every change at the desk. 303 to a page; 4xx or 503 with one sentence.
import { findAction } from "../../../../_server/desk/actions";
import { refusal, throughDoor } from "../../../../_server/desk/door";
import { parseLocale } from "../../../../_server/locale";

type Context = { params: Promise<{ locale: string; action: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, action } = await params;
  const known = parseLocale(locale);
  return known
    ? throughDoor(request, findAction(action), known)
    : refusal("no-action", { id: "ja", lang: "ja", era: "wareki" });
}
