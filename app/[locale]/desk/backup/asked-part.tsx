// What was proposed to be brought back: by whom, what is in it, and who may confirm it or call it off.
import type { AskedRestore } from "../../../../lib/desk/asked-restore";
import { findBackup, hashOf } from "../../../_server/desk/backups";
import type { DeskUser } from "../../../_server/desk/desk-user";
import { refusalToConfirm } from "../../../_server/desk/do-restore";
import type { Locale } from "../../../_server/locale";
import { DeskForm } from "../desk-form";
import { momentText } from "../moment-text";
import { backupWords } from "./backup-words";
import { BackupFacts, backupFacts } from "./looked-part";

type Props = {
  asked: AskedRestore;
  /** Of the data whose place it would take. */
  version: string;
  locale: Locale;
  user: DeskUser;
};

export async function AskedPart({ asked, version, locale, user }: Props) {
  const words = backupWords[locale.lang];
  const backup = findBackup(asked.file);
  const facts = backup && hashOf(backup.path) === asked.sha256 ? await backupFacts(backup, asked.sha256, locale) : null;
  const refusal = refusalToConfirm(asked, user);
  const hidden = { asked: `${asked.id}` };
  return (
    <section aria-labelledby="asked" className="caution">
      <h2 id="asked">{words.asked}</h2>
      <p>{words.askedBy(asked.name, momentText(asked.at, locale))}</p>
      <p>{words.looked(asked.file)}</p>
      <BackupFacts facts={facts} locale={locale} />
      <p>{words.restoreNote}</p>
      {refusal === "own-work" && <p>{words.waits}</p>}
      {facts && (refusal === null || refusal === "unsigned") && (
        <DeskForm locale={locale} user={user} action="restore-backup" hidden={{ ...hidden, version }}>
          {refusal === "unsigned" && (
            <p className="desk-field">
              <label htmlFor="signed">{words.signed}</label>
              <textarea id="signed" name="signed" rows={2} maxLength={400} required aria-describedby="signed-hint" />
              <span className="hint" id="signed-hint">
                {words.signedHint}
              </span>
            </p>
          )}
          <p>
            <button type="submit">{words.restore}</button>
          </p>
        </DeskForm>
      )}
      <DeskForm locale={locale} user={user} action="call-off-restore" hidden={hidden} className="desk-inline">
        <button type="submit">{words.callOff}</button>
      </DeskForm>
    </section>
  );
}
