// Answers that are kept in memory, bounded in bytes; what was not asked for longest makes room.
import type { Answer } from "./settle-answer";

/** What an entry takes beside its bodies, roughly. */
const besides = 2000;

const sizeOf = ({ bodies }: Answer): number =>
  Object.values(bodies).reduce((sum, body) => sum + body.byteLength, besides);

export class KeptAnswers {
  readonly #most: number;
  /** The one asked for last stands last. */
  readonly #byKey = new Map<string, Answer>();
  #bytes = 0;
  /** Its key: what is asked for again and again need not be moved each time. */
  #last = "";

  /** @param most bytes of all together; one alone takes an eighth at most */
  constructor(most: number) {
    this.#most = most;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Answer | undefined {
    const kept = this.#byKey.get(key);
    if (!kept || key === this.#last) return kept;
    this.#byKey.delete(key);
    this.#byKey.set(key, kept);
    this.#last = key;
    return kept;
  }

  put(key: string, answer: Answer): void {
    this.#remove(key);
    if (sizeOf(answer) > this.#most / 8) return;
    this.#byKey.set(key, answer);
    this.#last = key;
    this.#bytes += sizeOf(answer);
    for (const oldest of this.#byKey.keys()) {
      if (this.#bytes <= this.#most) break;
      this.#remove(oldest);
    }
  }

  /** Other forms of an answer, where it is still the one that is kept. */
  replace(key: string, answer: Answer, bodies: Answer["bodies"]): void {
    if (this.#byKey.get(key) === answer) this.put(key, { ...answer, bodies });
  }

  /** All but what stays the same whatever the data are. @returns keys of the pages among them, the one asked for last first */
  drop(): string[] {
    const pages = this.pages();
    for (const [key, { lasting }] of this.#byKey) if (!lasting) this.#remove(key);
    return pages;
  }

  /** Keys of the pages that another state of the data changes, the one asked for last first. */
  pages(): string[] {
    return [...this.#byKey].flatMap(([key, { lasting, isPage }]) => (isPage && !lasting ? [key] : [])).reverse();
  }

  /** What is kept elsewhere takes the place of all but what stays the same whatever the data are. */
  takeOver(other: KeptAnswers): void {
    this.drop();
    for (const [key, answer] of other.#byKey) this.put(key, answer);
  }

  #remove(key: string): void {
    const kept = this.#byKey.get(key);
    if (!kept) return;
    this.#byKey.delete(key);
    this.#bytes -= sizeOf(kept);
  }
}
