import { grantLeft } from "../domain/account.ts";
import { type Day, day, type Instant } from "../domain/brand.ts";
import { addDays, addWorkingDays, workingDayOnOrBefore } from "../domain/calendar.ts";
import { grantStep } from "../domain/decide-grant-days.ts";
import { isYearClosed } from "../domain/decide-year-close.ts";
import { endOfMoney } from "../domain/follow-up-plan.ts";
import type { Grant, GrantStepKind, Mandate } from "../domain/grant.ts";
import { unusedOfGrant } from "../domain/grant-unused.ts";
import { actingHolders, secretariatOf } from "../domain/organisation.ts";
import type { State } from "../domain/state.ts";
import { grantSubject } from "../domain/touches.ts";
import { daysThatMatter, finalDays } from "./distribution-days.ts";
import { lineAbove } from "./duties-pot.ts";
import { dutiesOfYear } from "./duties-year.ts";
import { type Duty, dutyKey } from "./duty.ts";
import { lastHappened } from "./happened.ts";
import { headsOf } from "./line.ts";

/** Working days before its day that a step of the grant can be thought of; the ladder's first reminder is at 30. */
const opensBefore = 35;

/** The day that a duty about undistributed money of a grant names; null for what names none. */
export const distributionDay = (grant: Grant, detail: string): Day | null =>
  finalDays(grant).find((one) => one.detail === detail)?.deadline ?? null;

/** What the days of a grant ask for. */
export function dutiesOfGrant(grant: Grant, state: State, today: Day): readonly Duty[] {
  return [
    ...undistributed(grant, state, today),
    ...stepOf(grant, state, today, "requisition", grant.requisitionDay),
    ...stepOf(grant, state, today, "report", grant.reportDay),
    ...repayment(grant, state, today),
    ...dutiesOfYear(grant, state, today),
  ];
}

/** The mandates over a grant's money that stand on a day. */
export const mandatesOf = (grant: Grant, state: State, today: Day): readonly Mandate[] =>
  [...state.mandates.values()].filter(
    (mandate) =>
      mandate.grant === grant.id && (mandate.recalledFrom === null || mandate.recalledFrom > today),
  );

/** When the days of a grant became what they are. */
const termsSince = (grant: Grant, state: State): Instant =>
  lastHappened(state, grantSubject(grant.id), ["grant-registered", "grant-terms-set"]);

/**
 * Money that is in no pot and no activity (rule R05), for the delegate. What the rounding of the grant leaves open may not
 * exist, so nobody is asked to distribute it.
 */
function undistributed(grant: Grant, state: State, today: Day): readonly Duty[] {
  const [mandate] = mandatesOf(grant, state, today);
  if (mandate === undefined || grantLeft(state, grant.id) <= grant.rounding) return [];
  // What the close returned is not to be distributed again: the year is over.
  if (isYearClosed(state, grant.id)) return [];
  const subject = grantSubject(grant.id);
  const people = actingHolders(state, mandate.delegate, today).map((held) => held.person);
  const above = lineAbove(state, mandate.delegate, today, people);
  // Nobody was late with money that has come back since.
  const since = lastHappened(state, subject, [
    "grant-registered",
    "decision-registered",
    "fixed-row-added",
    "fixed-row-withdrawn",
    "pot-closed",
    "money-returned",
    "money-moved",
    "money-carried",
  ]);
  const kind = "undistributed-grant";
  return daysThatMatter(finalDays(grant), kind, state, today).map(({ detail, ...when }) => ({
    ...when,
    key: dutyKey({ kind, subject, detail }),
    kind,
    subject,
    people,
    above,
    since,
    statutory: false,
    card: { card: "grant", grant: grant.id },
  }));
}

/** The secretariat and the delegates, who keep a grant's days together; the head of the administration is above them. */
function keepersOf(grant: Grant, state: State, today: Day): Pick<Duty, "people" | "above"> {
  const delegates = mandatesOf(grant, state, today).flatMap((mandate) =>
    actingHolders(state, mandate.delegate, today).map((held) => held.person),
  );
  const people = [...new Set([...delegates, ...secretariatOf(state)])];
  return { people, above: headsOf(state, today).filter((one) => !people.includes(one)) };
}

/** *Rekvisition* and *slutredovisning*: asked for until somebody has noted that it is done. */
function stepOf(
  grant: Grant,
  state: State,
  today: Day,
  step: "requisition" | "report",
  on: Day | null,
): readonly Duty[] {
  if (on === null || grantStep(state, grant, step) !== null) return [];
  const kind = step === "requisition" ? "requisition" : "grant-report";
  const deadline = workingDayOnOrBefore(on);
  const opensOn = addWorkingDays(deadline, -opensBefore);
  return [stepDuty(grant, state, today, { kind, detail: "", step, deadline, opensOn })];
}

/** *Återbetalning*: unused money goes back with the report where the grant says so, else by 31 March. */
function repayment(grant: Grant, state: State, today: Day): readonly Duty[] {
  if (grant.unspent !== "repaid" || grantStep(state, grant, "repayment") !== null) return [];
  if (unusedOfGrant(grant, state) <= 0) return [];
  const end = endOfMoney(grant);
  const usual = day(`${Number(end.slice(0, 4)) + 1}-03-31`);
  const on = grant.reportDay !== null && grant.reportDay > end ? grant.reportDay : usual;
  const [kind, detail, step] = ["grant-report", "repayment", "repayment"] as const;
  const deadline = workingDayOnOrBefore(on);
  return [
    stepDuty(grant, state, today, { kind, detail, step, deadline, opensOn: addDays(end, 1) }),
  ];
}

function stepDuty(
  grant: Grant,
  state: State,
  today: Day,
  asked: Pick<Duty, "kind" | "deadline" | "opensOn"> & {
    readonly detail: string;
    readonly step: GrantStepKind;
  },
): Duty {
  const { kind, detail, step, deadline, opensOn } = asked;
  const subject = grantSubject(grant.id);
  return {
    key: dutyKey({ kind, subject, detail }),
    kind,
    subject,
    ...keepersOf(grant, state, today),
    deadline,
    since: termsSince(grant, state),
    opensOn,
    statutory: false,
    card: { card: "grant-step", grant: grant.id, kind: step },
  };
}
