// In place of a page that is not there: one sentence why, and the ways on.
import { type PagePath, pageHref } from "../../../lib/address/page";
import { topics } from "../../../lib/catalogue/topics";
import { pageWords } from "../../../lib/words/page-words";
import type { Locale } from "../../_server/locale";
import { PageShell } from "./page-shell";

type Props = { locale: Locale; sentence: string; link?: { path: PagePath; name: string } | undefined };

export function MissingPage({ locale, sentence, link }: Props) {
  const { lang } = locale;
  const words = pageWords[lang];
  const ways: { path: PagePath; name: string }[] = [
    ...(link ? [link] : []),
    { path: "/", name: words.overview },
    ...topics.map((topic) => ({ path: `/${topic.id}` as const, name: topic.name[lang] })),
  ];
  return (
    <PageShell locale={locale} path={link?.path ?? "/"} missing>
      <h1>{words.missing.heading}</h1>
      <p className="lead">{sentence}</p>
      <ul className="ways">
        {ways.map(({ path, name }) => (
          <li key={path}>
            <a href={pageHref(locale, path)}>{name}</a>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
