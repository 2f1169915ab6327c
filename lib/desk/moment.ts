// A stated time of publication: typed as in Japan, wherever the server stands.

const typed = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d)?$/;

/** The moment of a time as a form has it (`2026-12-01T08:50`), read as Japanese time; null for what is none. */
export function momentOf(text: string): Date | null {
  const [, day, time] = typed.exec(text.trim()) ?? [];
  const moment = new Date(`${day}T${time}:00+09:00`);
  // 31 November is read as 1 December by some.
  return day && time && !Number.isNaN(moment.getTime()) && inJapan(moment) === `${day}T${time}` ? moment : null;
}

/** As a field of a form has it: Japanese time. */
export function inJapan(moment: Date): string {
  return new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 16);
}

/** Whether its time has come. */
export function isDue(moment: Date, now: Date): boolean {
  return moment.getTime() <= now.getTime();
}
