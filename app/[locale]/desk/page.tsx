// The desk: what there is to do.
import type { Metadata } from "next";
import { pageHref } from "../../../lib/address/page";
import { isAllowed } from "../../../lib/desk/role";
import { deskPage } from "../../_server/desk/desk-page";
import { restoreAsked } from "../../_server/desk/do-restore";
import { theDesk } from "../../_server/desk/the-desk";
import { pageLocale } from "../../_server/page-locale";
import { backupWords } from "./backup/backup-words";
import { DeskShell } from "./desk-shell";
import { deskWords } from "./desk-words";
import { settledSubmissions } from "./s/found-submission";
import { PutForm } from "./s/put-form";
import { SubmissionList } from "./s/submission-list";
import type { Query } from "./told";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: deskWords[(await pageLocale(params)).lang].title, robots: { index: false } };
}

export default async function DeskPage({ params, searchParams }: Props) {
  const user = await deskPage(params);
  const locale = await pageLocale(params);
  const words = deskWords[locale.lang];
  const submissions = await settledSubmissions();
  const store = (await theDesk())?.store;
  const waits = isAllowed(user.role, ["approve"]) && store && (await restoreAsked(store));
  return (
    <DeskShell locale={locale} path="/desk" user={user} title={words.title} query={await searchParams}>
      <p>{words.yourRole(words.roles[user.role], words.roleNote[user.role])}</p>
      {waits && (
        <p className="caution">
          <a href={pageHref(locale, "/desk/backup")}>{backupWords[locale.lang].seeAsked}</a>
        </p>
      )}
      <p>
        <a className={user.role === "approve" ? "button" : "button first"} href={pageHref(locale, "/desk/new")}>
          {words.pages.put}
        </a>{" "}
        <a className="button" href={pageHref(locale, "/desk/texts")}>
          {words.pages.texts}
        </a>
      </p>
      <SubmissionList submissions={submissions} locale={locale} user={user} />
      <PutForm locale={locale} user={user} />
    </DeskShell>
  );
}
