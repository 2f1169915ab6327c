// Titles and sentences of a report or a deck, each with what the check of a draft answers; what cannot be said comes first.
import { answerSigns, draftWords } from "../../../../lib/claims/draft-words";
import type { MarkedSentence } from "../../../../lib/claims/mark-document";
import type { Lang } from "../../../../lib/localised";
import { remakeWords } from "../../../../lib/verify/remake-words";
import { verifyWords } from "../../../../lib/verify/verify-words";
import { colon, comma } from "../../../../lib/words/marks";

type Answer = keyof typeof answerSigns;

const order: readonly (Answer | null)[] = ["does-not-hold", "undecidable", "unread", null, "holds"];

export function SentenceList({ sentences, lang }: { sentences: readonly MarkedSentence[]; lang: Lang }) {
  const words = remakeWords[lang];
  const answers = draftWords[lang].answer;
  const sorted = order.flatMap((wanted) => sentences.filter(({ answer }) => (answer?.answer ?? null) === wanted));
  const counts = order.flatMap((wanted) => {
    const count = sorted.filter(({ answer }) => (answer?.answer ?? null) === wanted).length;
    const word = wanted ? answers[wanted] : words.failedSentence;
    return count > 0 ? [lang === "ja" ? `${word}${count}` : `${word} ${count}`] : [];
  });
  return (
    <details className="verify-sentences" open={sorted.some(({ answer }) => answer?.answer === "does-not-hold")}>
      <summary>
        {words.sentences}
        {colon[lang]}
        {sentences.length === 0 ? words.sentencesNone : words.sentencesDone(sentences.length, counts.join(comma[lang]))}
      </summary>
      {sorted.length > 0 && (
        <ul>
          {sorted.map(({ text, part, answer }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one file never move
            <li key={index}>
              <span aria-hidden="true">{answer ? answerSigns[answer.answer] : "？"}</span>{" "}
              <strong>{answer ? answers[answer.answer] : words.failedSentence}</strong>{" "}
              {part.slide !== null && <span className="verify-where">{verifyWords[lang].slide(part.slide)}</span>}
              <span className="verify-sentence">{text}</span>
              {answer && answer.answer !== "holds" && answer.replacements[0] && (
                <span>
                  {words.instead}
                  {answer.replacements[0]}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
