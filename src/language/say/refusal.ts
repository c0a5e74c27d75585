import type { Named, Problems, Refusals } from "./refusal-words.ts";
import type { Language } from "../../domain/person.ts";
import type { FieldProblem, Refusal } from "../../domain/refusal.ts";
import { problemsInEnglish } from "./problem-en.ts";
import { problemsInSwedish } from "./problem-sv.ts";
import { refusalsInEnglish } from "./refusal-en.ts";
import { refusalsInSwedish } from "./refusal-sv.ts";

const refusals: Record<Language, Refusals> = { sv: refusalsInSwedish, en: refusalsInEnglish };
const problems: Record<Language, Problems> = { sv: problemsInSwedish, en: problemsInEnglish };

/** Says why a command changed nothing, and what to do instead. */
export function refusalSentence(refusal: Refusal, named: Named, language: Language): string {
  // The table's type holds that every code has the sentence for its own refusal.
  const say = refusals[language][refusal.code] as (refusal: Refusal, named: Named) => string;
  return say(refusal, named);
}

/** Says what is wrong with a field; it stands right above it. */
export function problemSentence(
  problem: FieldProblem,
  named: Pick<Named, "typed">,
  language: Language,
): string {
  const say = problems[language][problem.code] as (
    problem: FieldProblem,
    named: Pick<Named, "typed">,
  ) => string;
  return say(problem, named);
}
