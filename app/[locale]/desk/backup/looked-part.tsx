// A backup that is looked at: what is in it, before it is proposed to bring it back.
import { heldIn } from "../../../../db/copy";
import { formatDate, formatNumber } from "../../../../lib/words/numbers";
import { type Backup, hashOf } from "../../../_server/desk/backups";
import type { DeskUser } from "../../../_server/desk/desk-user";
import type { Locale } from "../../../_server/locale";
import { DeskForm } from "../desk-form";
import { backupWords } from "./backup-words";

type Props = { backup: Backup; locale: Locale; user: DeskUser };

export async function LookedPart({ backup, locale, user }: Props) {
  const words = backupWords[locale.lang];
  const sha256 = hashOf(backup.path);
  const facts = await backupFacts(backup, sha256, locale);
  return (
    <section aria-labelledby="looked">
      <h2 id="looked">{words.looked(backup.name)}</h2>
      <BackupFacts facts={facts} locale={locale} />
      {facts && user.role === "admin" && (
        <>
          <p>{words.askNote}</p>
          <DeskForm locale={locale} user={user} action="ask-restore" hidden={{ name: backup.name, sha256 }}>
            <p>
              <button type="submit">{words.ask}</button>
            </p>
          </DeskForm>
        </>
      )}
    </section>
  );
}

type Facts = readonly (readonly [name: string, value: string])[] | null;

/** Null where it can't be read. */
export async function backupFacts(backup: Backup, sha256: string, { lang, era }: Locale): Promise<Facts> {
  const { facts } = backupWords[lang];
  const held = await heldIn(backup.path);
  return (
    held && [
      [facts.version, held.version],
      [facts.updated, held.updated && formatDate(held.updated, lang, era)],
      [facts.observations, formatNumber(held.observations, 0)],
      [facts.imports, formatNumber(held.imports, 0)],
      [facts.hash, sha256],
    ]
  );
}

export function BackupFacts({ facts, locale }: { facts: Facts; locale: Locale }) {
  if (!facts) return <p>{backupWords[locale.lang].unsound}</p>;
  return (
    <dl className="desk-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
