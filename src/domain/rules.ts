import type { Day, MeetingId, Ore, PersonId } from "./brand.ts";
import { isWorkingDay, nextMeetingFor } from "./calendar.ts";
import type { ResolvedRow } from "./draft.ts";
import { total, zero } from "./money.ts";
import { isExecution, type Pot, type Request } from "./pot.ts";
import type { ProposedRow } from "./proposal.ts";
import type { State } from "./state.ts";

/**
 * What a proposal's sender and its readers should know. None of them stops the proposal; the sender
 * confirms each by its id, and the ids are stored.
 */
export type Warning =
  /** R08: money to what its sender has taken back, which is owed an answer and asks for nothing any more. */
  | { readonly id: "granted-withdrawn"; readonly activities: readonly string[] }
  /** Next year is bound by need "ja" (DOMAIN.md fact 8); "oklart" and unstated beside it. */
  | {
      readonly id: "commitment";
      readonly year: number;
      readonly amount: Ore;
      readonly unclear: Ore;
      readonly unstated: Ore;
    }
  /** R01: granted with need next year, and nothing promised. */
  | { readonly id: "nothing-promised"; readonly year: number; readonly amount: Ore }
  /** R05: money stays in the pot. */
  | { readonly id: "money-left"; readonly amount: Ore }
  /** DOMAIN.md 1.3: who prepared or decides answers for an activity that gets money. */
  | {
      readonly id: "own-benefit";
      readonly person: PersonId;
      readonly activities: readonly string[];
    }
  | { readonly id: "more-than-sought"; readonly activities: readonly string[] }
  /** So little of what was sought that thousands may have been meant: "1 200" where 1 200 000 kr was sought. */
  | { readonly id: "thousands-meant"; readonly activities: readonly string[] }
  /** R17: a decision day that is no working day. */
  | { readonly id: "not-a-working-day"; readonly day: Day }
  /** R11: no meeting in the calendar can take the notice. */
  | { readonly id: "no-meeting" }
  /** DOMAIN.md 1.2: who executes does not choose, and here somebody gets another amount than the one asked for. */
  | { readonly id: "choice-made"; readonly activities: readonly string[] }
  /** R21: no expected effect is known. */
  | { readonly id: "effect-unknown"; readonly activities: readonly string[] };

/** What a row must show to be judged: drafts and submitted versions both do. */
type Judged = Pick<
  ResolvedRow | ProposedRow,
  "activity" | "amount" | "answer" | "sought" | "need" | "nextYear" | "responsible" | "request"
>;

/** The warnings of a proposal's rows, in the order that they are shown; at most ten. */
export function warningsOf(
  state: State,
  pot: Pot,
  rows: readonly Judged[],
  left: Ore,
  people: readonly PersonId[],
  today: Day,
): readonly Warning[] {
  const granted = rows.filter((row) => row.amount > 0);
  const year = (state.grants.get(pot.grant)?.year ?? 0) + 1;
  return [
    ...(isExecution(pot) ? choiceMade(state, rows) : []),
    ...grantedWithdrawn(state, granted),
    ...commitments(granted, year),
    ...(left > 0 ? [{ id: "money-left", amount: left } as const] : []),
    ...people.flatMap((person) => ownBenefit(state, granted, person, today)),
    ...activitiesWhere("more-than-sought", granted, (amount, sought) => amount > sought),
    ...activitiesWhere(
      "thousands-meant",
      granted,
      (amount, sought) => amount * thousandsMeant <= sought,
    ),
    ...effectUnknown(state, granted),
    ...(isWorkingDay(today) ? [] : [{ id: "not-a-working-day", day: today } as const]),
    ...(!isExecution(pot) && noticeMeeting(state, pot, today) === null
      ? [{ id: "no-meeting" } as const]
      : []),
  ];
}

/** Rows that get another amount than the one asked for. What has no answer yet, or was taken back, is no choice. */
function choiceMade(state: State, rows: readonly Judged[]): Warning[] {
  const activities = rows
    .filter(({ answer, amount, sought }) => answer !== null && sought !== null && amount !== sought)
    .filter((row) => row.amount > 0 || requestOf(state, row)?.withdrawn === undefined)
    .map((row) => row.activity);
  return activities.length === 0 ? [] : [{ id: "choice-made", activities }];
}

const sumWhere = (rows: readonly Judged[], holds: (row: Judged) => boolean): Ore =>
  total(rows.filter(holds).map((row) => row.amount));

function commitments(granted: readonly Judged[], year: number): Warning[] {
  const amount = sumWhere(granted, (row) => row.need === "yes");
  const unclear = sumWhere(granted, (row) => row.need === "unclear");
  const unstated = sumWhere(granted, (row) => row.need === "unstated");
  const nothing = sumWhere(granted, (row) => row.nextYear?.kind === "nothing-promised");
  const found: Warning[] = [];
  if (amount + unclear + unstated > 0)
    found.push({ id: "commitment", year, amount, unclear, unstated });
  if (nothing > zero) found.push({ id: "nothing-promised", year, amount: nothing });
  return found;
}

function ownBenefit(
  state: State,
  granted: readonly Judged[],
  person: PersonId,
  today: Day,
): Warning[] {
  const activities = granted
    .filter(({ responsible }) =>
      responsible.kind === "person"
        ? responsible.person === person
        : responsible.kind === "position" &&
          (state.holdings.get(responsible.position) ?? []).some(
            (held) =>
              held.person === person &&
              held.from <= today &&
              (held.to === null || today <= held.to),
          ),
    )
    .map((row) => row.activity);
  return activities.length === 0 ? [] : [{ id: "own-benefit", person, activities }];
}

/** An amount that is so many times less than what was sought is doubted. */
const thousandsMeant = 500;

function activitiesWhere(
  id: "more-than-sought" | "thousands-meant",
  granted: readonly Judged[],
  holds: (amount: Ore, sought: Ore) => boolean,
): Warning[] {
  const activities = granted
    .filter(({ amount, sought }) => sought !== null && holds(amount, sought))
    .map((row) => row.activity);
  return activities.length === 0 ? [] : [{ id, activities }];
}

/** The request that a row answers, as it is now; none for an own row. */
const requestOf = (state: State, { request }: Judged): Request | undefined =>
  state.requests.get((typeof request === "string" ? request : request?.id) ?? "");

function grantedWithdrawn(state: State, granted: readonly Judged[]): Warning[] {
  const activities = granted
    .filter((row) => requestOf(state, row)?.withdrawn !== undefined)
    .map((row) => row.activity);
  return activities.length === 0 ? [] : [{ id: "granted-withdrawn", activities }];
}

function effectUnknown(state: State, granted: readonly Judged[]): Warning[] {
  const activities = granted
    .filter((row) => (requestOf(state, row)?.effect ?? null) === null)
    .map((row) => row.activity);
  return activities.length === 0 ? [] : [{ id: "effect-unknown", activities }];
}

/**
 * The meeting that a decision of today is reported at (rule R11): the delegating body's first one whose
 * document stop has not passed; null when the calendar holds none, and the secretariat must answer.
 */
export function noticeMeeting(state: State, pot: Pot, today: Day): MeetingId | null {
  const body = state.mandates.get(pot.mandate)?.body;
  if (body === undefined) return null;
  return nextMeetingFor([...state.meetings.values()], body, today)?.id ?? null;
}
