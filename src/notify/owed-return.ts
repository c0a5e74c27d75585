import type { Day, Ore, PersonId, PositionId } from "../domain/brand.ts";
import { fundingOf } from "../domain/funding.ts";
import { actingHolders } from "../domain/organisation.ts";
import type { TrailFacts } from "../domain/person.ts";
import type { Responsible } from "../domain/responsible.ts";
import type { State } from "../domain/state.ts";
import { mandatesOf } from "./duties-grant.ts";
import type { PaperNews } from "./paper-news.ts";

type Returned = NonNullable<TrailFacts["returned"]>;

/** What one activity gives back, from what was said before a sitting to what is said after it. */
export interface ReturnedRow extends Returned {
  readonly activity: string;
  readonly was: Ore;
  readonly amount: Ore;
}

/** That activities give money back: for whoever can distribute it again, and those who answer for the activities. */
export const returnNews: PaperNews<ReturnedRow> = {
  card: "return-news",
  by: ({ returned }) => returned?.by,
  about: ({ returned }) => `${returned?.from} ${returned?.row}`,
  row: ({ returned, text: activity = "" }, told) =>
    returned === undefined ? null : { ...returned, ...told, activity },
  people: (row, state, today) => [
    ...keepersOf(row, state, today),
    ...answeringFor(row, state, today),
  ],
};

/** Who answers for the activity that gives money back; null where nobody knows. */
export const responsibleFor = ({ from, row }: Returned, state: State): Responsible | null =>
  fundingOf(state, from)?.rows.find((one) => one.id === row)?.responsible ?? null;

function answeringFor(row: ReturnedRow, state: State, today: Day): readonly PersonId[] {
  const responsible = responsibleFor(row, state);
  if (responsible?.kind === "person") return [responsible.person];
  return responsible?.kind === "position" ? holdersOf(responsible.position, state, today) : [];
}

/** Who can distribute the money again: the pot's holder, or whoever has the grant's delegation. */
export function keepersOf(
  { pot, grant }: Pick<Returned, "pot" | "grant">,
  state: State,
  today: Day,
): readonly PersonId[] {
  const source = state.pots.get(pot ?? "");
  if (source !== undefined)
    return actingHolders(state, source.holder, today, source.id).map((held) => held.person);
  const registered = state.grants.get(grant);
  if (registered === undefined) return [];
  return mandatesOf(registered, state, today).flatMap(({ delegate }) =>
    holdersOf(delegate, state, today),
  );
}

const holdersOf = (position: PositionId, state: State, today: Day): readonly PersonId[] =>
  actingHolders(state, position, today).map((held) => held.person);
