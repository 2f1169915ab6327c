// GET /licences.txt: the licences of everything that is installed, made once when the pages are built.
import { licencesText } from "../_server/licences";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(licencesText(), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
