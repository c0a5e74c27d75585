import type { PersonId, PositionId, RowId } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { FieldProblem, Refusal, RefusalCode } from "../../domain/refusal.ts";
import { problemsInEnglish } from "./problem-en.ts";
import { problemsInSwedish } from "./problem-sv.ts";
import { refusalsInEnglish } from "./refusal-en.ts";
import { refusalsInSwedish } from "./refusal-sv.ts";

/** The names of what a refusal points at, ready for a card. */
export interface Named {
  readonly person: (person: PersonId) => string;
  readonly people: (people: readonly PersonId[]) => string;
  /** The same, each with the title of the position that he holds today, where he holds one. */
  readonly titled: (people: readonly PersonId[]) => string;
  /** A position as the subject of a sentence: "regiondirektören", "the chief executive". */
  readonly position: (position: PositionId) => string;
  /** The delegate of the mandate that the card's pot rests on, who can give it more money: "regiondirektören". */
  readonly delegate: () => string | null;
  readonly positions: (positions: readonly PositionId[]) => string;
  readonly rows: (rows: readonly RowId[]) => string;
  /** Text that somebody typed, made safe for a card. */
  readonly typed: (text: string) => string;
}

/** One sentence or two for every refusal: what is wrong, with the figure, and the way out. */
export type Refusals = {
  readonly [Code in RefusalCode]: (
    refusal: Extract<Refusal, { readonly code: Code }>,
    named: Named,
  ) => string;
};

/** The same for what is wrong with one field. */
export type Problems = {
  readonly [Code in FieldProblem["code"]]: (
    problem: Extract<FieldProblem, { readonly code: Code }>,
    named: Pick<Named, "typed">,
  ) => string;
};

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
