import type { SettledItem } from "../../../domain/intake.ts";
import type { Language } from "../../../domain/person.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { AskedQuestion } from "../../intake/questions.ts";
import { plain, shortened } from "../template.ts";
import type { Lines } from "../view.ts";

const questionsMax = 10;
const questionMax = 320;
const answerMax = 120;

/** What the text leaves open besides the items' own questions; its words are Swedish, as the document is. */
export function questionLines(
  asked: readonly AskedQuestion[],
  language: Language,
): readonly Lines[] {
  const words = intakeWords[language];
  if (asked.length === 0) return [];
  const shown = asked.slice(0, questionsMax).map((one) => `• ${questionIn(one, language)}`);
  const more = asked.length - shown.length;
  return [
    {
      heading: words.questions,
      lines: [
        ...(words.asksInSwedish === null ? [] : [words.asksInSwedish]),
        ...shown,
        ...(more > 0 ? [words.moreQuestions(more)] : []),
      ],
    },
  ];
}

/** "Sum: ”Raderna är tillsammans …”", with the answer where somebody has given one. */
function questionIn(question: AskedQuestion, language: Language): string {
  const { topic, text, settled } = question;
  const words = intakeWords[language];
  const about = words.topics[topic];
  const asks = plain(shortened(text, questionMax));
  const answer = settled === null ? "" : ` ${settledWords(settled, language)}`;
  return `${about === undefined ? asks : `${about}: ${asks}`}${answer}`;
}

/** "Svar: Lisa Prov har fyllt i den." */
export function settledWords(
  { outcome, answer }: SettledItem,
  language: Language,
  max = answerMax,
): string {
  const words = intakeWords[language];
  const said = outcome === "answered" ? plain(shortened(answer, max)) : words.notNeeded;
  return words.answered(said);
}
