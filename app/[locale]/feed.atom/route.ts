// GET /feed.atom, /en/feed.atom: what was published when, an entry a publication.
import { answerFeed } from "../../_server/answer-feed";

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerFeed(request, (await params).locale, "atom");
}
