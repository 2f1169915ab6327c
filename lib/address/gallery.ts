// What the gallery of figures is asked: words, a topic, and the figures that are chosen already, in their order. Forms
// without script say all of it in the address; nothing in it is refused, for a page is always there.
import { topics } from "../catalogue/topics";
import type { TopicId } from "../catalogue/types";
import type { Pairs } from "./query";
import { moved, readTray } from "./tray";

/** Names of the fields: `order` keeps the order of what was chosen, `up`, `down` and `remove` change it by one figure. */
export const galleryFields = {
  words: "q",
  topic: "topic",
  figure: "figure",
  order: "order",
  up: "up",
  down: "down",
  remove: "remove",
} as const;

type Asked = { words: string; topic: TopicId | null; chosen: string[] };

/** @param longest words in characters */
export function readGallery(pairs: Pairs, longest: number): Asked {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
  const { words, topic, figure, order, up, down, remove } = galleryFields;
  const text = [...(query.get(words) ?? "").trim()].slice(0, longest).join("");
  const asked = query.getAll(topic).at(-1);
  const entries = readTray(JSON.stringify(query.getAll(figure)));
  const before = query.getAll(order).filter((one) => entries.includes(one));
  const inOrder = [...new Set([...before, ...entries])].filter((one) => one !== query.get(remove));
  return {
    words: text,
    topic: topics.find(({ id }) => id === asked)?.id ?? null,
    chosen: shifted(shifted(inOrder, query.get(up), -1), query.get(down), 1),
  };
}

function shifted(entries: string[], entry: string | null, by: 1 | -1): string[] {
  return entry !== null && entries.includes(entry) ? moved(entries, entry, by) : entries;
}

/** The same as an address; what is not asked is left out. */
export function galleryPairs({ words, topic, chosen }: Asked): Pairs {
  return [
    ...(words === "" ? [] : [[galleryFields.words, words] as const]),
    ...(topic === null ? [] : [[galleryFields.topic, topic] as const]),
    ...chosen.map((one) => [galleryFields.figure, one] as const),
  ];
}
