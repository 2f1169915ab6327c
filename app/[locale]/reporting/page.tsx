import type { Metadata } from "next";
import { type LocaleParams, pageLocale } from "../../_server/page-locale";
import { TopicPage, topicOf } from "../../_ui/shell/topic-page";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  const { name, lead } = topicOf("reporting");
  return { title: name[lang], description: lead[lang] };
}

export default async function ReportingPage({ params }: LocaleParams) {
  return <TopicPage id="reporting" locale={await pageLocale(params)} />;
}
