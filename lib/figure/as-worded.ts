// The catalogue with the texts that an office has worded anew laid over those of the code.
import { breakName, noteName, termSubject, textKey } from "../catalogue/texts";
import type { Indicator } from "../catalogue/types";
import type { Localised } from "../localised";
import { definitions } from "../words/definition-words";
import type { Dataset } from "./dataset";

type Texts = ReadonlyMap<string, Localised>;

/** Of what is in memory: it never changes. */
const made = new WeakMap<Texts, Map<string, Indicator>>();

/** The indicator as it is worded in the data; itself where nothing is. */
export function asWorded(indicator: Indicator, { texts }: Pick<Dataset, "texts">): Indicator {
  if (!texts) return indicator;
  const known = made.get(texts) ?? new Map<string, Indicator>();
  made.set(texts, known);
  const found = known.get(indicator.id) ?? laidOver(indicator, texts);
  known.set(indicator.id, found);
  return found;
}

function laidOver(indicator: Indicator, texts: Texts): Indicator {
  const own = [...texts.keys()].some((key) => key.startsWith(textKey(indicator.id, "")));
  if (!own) return indicator;
  const said = (part: string) => texts.get(textKey(indicator.id, part));
  const { question, notes = [], breaks } = indicator;
  return {
    ...indicator,
    question: said("question") ?? question,
    notes: [...notes, null].flatMap((note, place) => said(noteName(place)) ?? note ?? []),
    ...(breaks && { breaks: breaks.map((one) => ({ ...one, reason: said(breakName(one)) ?? one.reason })) }),
  };
}

/** The glossary in the same way. */
export function definitionsIn({ texts }: Pick<Dataset, "texts">): typeof definitions {
  if (!texts) return definitions;
  return definitions.map((one) => ({ ...one, meaning: texts.get(textKey(termSubject, one.id)) ?? one.meaning }));
}
