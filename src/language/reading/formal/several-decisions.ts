import type { SourceDocument } from "../layout/document.ts";
import type { Question } from "../reading.ts";
import { joinWords } from "../../format.ts";
import { numberBeginning } from "./case-numbers.ts";

/** So far below the number of one paper stands the number of the next: nearer it is another number of the same one. */
const linesApart = 4;

const decides =
  /^(?:delegations)?beslut(?:\s?:|$)|(?<!\p{L})(?:beslutar|fördelar|fördelas|avsätter|avsätts|beviljar|beviljas|tilldelas)(?!\p{L})/iu;

/** Minutes have a case number in each paragraph, and notes decide nothing. */
const isOne: ReadonlySet<SourceDocument["kind"]> = new Set(["protokoll", "minnesanteckningar"]);

const seeming = "ser ut att vara flera beslut";

/** Whether a question of a reading is that one. */
export const asksSeveral = (question: string): boolean => question.includes(` och ${seeming}. `);

/**
 * Whether several decisions stand in one text: each begins with a case number of its own. All that is read would be
 * taken for one decision, so that it is asked before anything is entered (rule R19).
 */
export function questionsOfSeveral({ kind, lines }: SourceDocument): Question[] {
  if (isOne.has(kind)) return [];
  const begun: { readonly number: string; readonly at: number }[] = [];
  for (const [at, { text }] of lines.entries()) {
    const number = numberBeginning(text);
    if (number === null || begun.some((one) => one.number === number)) continue;
    const before = begun.at(-1)?.at ?? -linesApart;
    if (at - before >= linesApart) begun.push({ number, at });
  }
  const papers = begun.filter(({ at }, index) =>
    lines.slice(at, begun[index + 1]?.at).some(({ text }) => decides.test(text)),
  );
  if (papers.length < 2) return [];
  const numbers = joinWords(
    papers.map(({ number }) => number),
    "sv",
  );
  return [
    {
      topic: "läsning",
      text: `Texten har diarienumren ${numbers} och ${seeming}. Läs in ett beslut i taget, eller svara att det är ett enda.`,
    },
  ];
}
