import type { PersonId, PositionId, RowId } from "../../domain/brand.ts";
import type { FieldProblem, Refusal, RefusalCode } from "../../domain/refusal.ts";

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
