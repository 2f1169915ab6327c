// Backups of the data: taken, saved, put in, looked at and brought back. For administrators, and for whoever confirms that one is
// brought back.
import type { Metadata } from "next";
import { backupFile, backupPath, pageHref } from "../../../../lib/address/page";
import { colon } from "../../../../lib/words/marks";
import { formatDate, formatNumber } from "../../../../lib/words/numbers";
import { type Backup, findBackup, listBackups } from "../../../_server/desk/backups";
import { deskPage } from "../../../_server/desk/desk-page";
import type { DeskUser } from "../../../_server/desk/desk-user";
import { restoreAsked, restoreUnfinished } from "../../../_server/desk/do-restore";
import { mostKept } from "../../../_server/desk/put-tables";
import { theDesk } from "../../../_server/desk/the-desk";
import { dataVersion } from "../../../_server/load";
import type { Locale } from "../../../_server/locale";
import { pageLocale } from "../../../_server/page-locale";
import { DeskField } from "../desk-field";
import { DeskForm } from "../desk-form";
import { DeskShell } from "../desk-shell";
import { momentText } from "../moment-text";
import type { Query } from "../told";
import { AskedPart } from "./asked-part";
import { backupWords } from "./backup-words";
import { LookedPart } from "./looked-part";
import "./backup.css";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: backupWords[(await pageLocale(params)).lang].title, robots: { index: false } };
}

export default async function BackupPage({ params, searchParams }: Props) {
  const user = await deskPage(params, ["approve"]);
  const locale = await pageLocale(params);
  const query = await searchParams;
  const words = backupWords[locale.lang];
  const { version, updated } = await dataVersion();
  const looked = findBackup(`${query.look ?? ""}`);
  const all = listBackups();
  const store = (await theDesk())?.store;
  const asked = store ? await restoreAsked(store) : null;
  const open = store ? await restoreUnfinished(store) : null;
  const isAdmin = user.role === "admin";
  const kept = isAdmin && store ? await store.size() : null;
  return (
    <DeskShell locale={locale} path="/desk/backup" user={user} title={words.title} query={query}>
      {asked && <AskedPart asked={asked} version={version} locale={locale} user={user} />}
      {open && <p className="caution">{words.unfinished(open.name, momentText(open.at, locale), open.file)}</p>}
      {looked && <LookedPart backup={looked} locale={locale} user={user} />}
      <p>{words.lead}</p>
      <p>{version ? words.now(version, formatDate(updated, locale.lang, locale.era)) : words.none}</p>
      {isAdmin && <Take locale={locale} user={user} />}
      <h2>{words.list}</h2>
      {all.length === 0 ? <p>{words.empty}</p> : <List backups={all} locale={locale} user={user} />}
      {isAdmin && <Put locale={locale} user={user} />}
      {kept !== null && (
        <p className="hint">{words.kept(formatNumber(kept / 1e6, 1), formatNumber(mostKept / 1e9, 0))}</p>
      )}
    </DeskShell>
  );
}

type Reader = { locale: Locale; user: DeskUser };

function Take({ locale, user }: Reader) {
  const words = backupWords[locale.lang];
  return (
    <>
      <DeskForm locale={locale} user={user} action="take-backup">
        <p>
          <button type="submit">{words.take}</button>
        </p>
      </DeskForm>
      <p>
        <a className="button" href={pageHref(locale, "/desk/backup/tables")} download>
          {words.tables}
        </a>
      </p>
      <p className="hint">{words.tablesNote}</p>
    </>
  );
}

function Put({ locale, user }: Reader) {
  const words = backupWords[locale.lang];
  return (
    <>
      <h2>{words.put}</h2>
      <DeskForm locale={locale} user={user} action="put-backup" files>
        <DeskField id="backup" name="backup" type="file" label={words.file} hint={words.fileHint} required />
        <p>
          <button type="submit">{words.putButton}</button>
        </p>
      </DeskForm>
    </>
  );
}

function List({ backups, locale, user }: Reader & { backups: readonly Backup[] }) {
  const words = backupWords[locale.lang];
  const isAdmin = user.role === "admin";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls can be reached by keyboard
    <section className="text-table" aria-label={words.list} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.at}</th>
            <th scope="col">{words.columns.size}</th>
            <th scope="col">{words.columns.todo}</th>
          </tr>
        </thead>
        <tbody>
          {backups.map(({ name, at, bytes, own }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{momentText(at.toISOString(), locale)}</td>
              <td>{words.size(formatNumber(Math.ceil(bytes / 1000), 0))}</td>
              <td className="desk-todo">
                <a href={pageHref(locale, backupPath(name))} aria-label={`${words.look}${colon[locale.lang]}${name}`}>
                  {words.look}
                </a>
                {isAdmin && (
                  <a
                    href={pageHref(locale, backupFile(name))}
                    download
                    aria-label={`${words.save}${colon[locale.lang]}${name}`}
                  >
                    {words.save}
                  </a>
                )}
                {isAdmin && own && (
                  <DeskForm locale={locale} user={user} action="drop-backup" hidden={{ name }} className="desk-inline">
                    <button type="submit" aria-label={`${words.drop}${colon[locale.lang]}${name}`}>
                      {words.drop}
                    </button>
                  </DeskForm>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
