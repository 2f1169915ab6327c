// A page of numbers as of a day, or as it was shown on one: proxy.ts leads `/damage?as-of=2022-06-20` here, so that the pages
// of today are the same whatever is asked, and kept once.
import type { Metadata } from "next";
import { dependsOnDay, readDays } from "../../../../lib/address/as-of";
import type { PagePath } from "../../../../lib/address/page";
import { requestSentence } from "../../../../lib/address/request-words";
import { topics } from "../../../../lib/catalogue/topics";
import { BadRequest } from "../../../../lib/errors";
import { pageWords } from "../../../../lib/words/page-words";
import { checkShown } from "../../../_server/load";
import { pageLocale } from "../../../_server/page-locale";
import { MissingPage } from "../../../_ui/shell/missing-page";
import { TopicPage } from "../../../_ui/shell/topic-page";
import CountermeasuresPage from "../../countermeasures/page";
import OverviewPage from "../../page";

type Props = {
  params: Promise<{ locale: string; page?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const nameOf = async (params: Props["params"]) => (await params).page?.join("/") ?? "";
const topicOf = (name: string) => topics.find(({ id }) => id === name);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  const topic = topicOf(await nameOf(params));
  return topic ? { title: topic.name[lang], description: topic.lead[lang] } : {};
}

export default async function PageAsOf({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const name = await nameOf(params);
  const topic = topicOf(name);
  const path = `/${name}` as PagePath;
  if (!dependsOnDay(path)) return <MissingPage locale={locale} sentence={pageWords[lang].missing.text} />;
  try {
    const days = readDays(await searchParams);
    await checkShown(days);
    if (topic?.id === "countermeasures") return <CountermeasuresPage params={params} days={days} />;
    return topic ? (
      <TopicPage id={topic.id} locale={locale} days={days} />
    ) : (
      <OverviewPage params={params} days={days} />
    );
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    const link = { path, name: topic?.name[lang] ?? pageWords[lang].overview };
    return <MissingPage locale={locale} sentence={requestSentence(error, lang)} link={link} />;
  }
}
