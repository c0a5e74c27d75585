import { type Day, day, type PersonId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { Grant, GrantCommand, GrantStep, GrantTerms } from "./grant.ts";
import { capacityOf, entitledTo } from "./organisation.ts";
import type { Capacity } from "./person.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** The longest number that a receiver or a diary gives a step, in characters. */
export const grantReferenceMax = 120;

/** Money may be used and accounted for so many years after the grant's own. */
const yearsAfterMax = 2;

type DaysCommand = GrantCommand & { type: "set-grant-terms" | "note-grant-step" };

/** Judges the days of a grant and what is done on them: *rekvisition*, *slutredovisning*, *återbetalning*. */
export function decideGrantDays(state: State, command: DaysCommand, context: Context): Decided {
  const grant = state.grants.get(command.grant);
  if (grant === undefined) return refuse({ code: "not-found", id: command.grant });
  const { actor, today } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  const right = rightToGrant(state, grant, actor.person, today);
  if ("code" in right) return refuse(right);
  return command.type === "set-grant-terms"
    ? setTerms(grant, command, right.capacity)
    : noteStep(state, grant, command, today, right.capacity);
}

/** The secretariat keeps the days of a grant, and so does the delegate of its mandate. */
export function rightToGrant(
  state: State,
  grant: Grant,
  person: PersonId,
  today: Day,
): { readonly capacity: Capacity | null } | Refusal {
  for (const mandate of state.mandates.values()) {
    if (mandate.grant !== grant.id) continue;
    const entitled = entitledTo(state, mandate.delegate, today, () => false);
    const held = entitled.find((one) => one.person === person);
    if (held !== undefined) return { capacity: capacityOf(state, held, today) };
  }
  if (state.persons.get(person)?.secretariat === true) return { capacity: null };
  return { code: "not-secretariat-or-delegate" };
}

function setTerms(
  grant: Grant,
  command: DaysCommand & { type: "set-grant-terms" },
  capacity: Capacity | null,
): Decided {
  const { type: _, grant: id, ...terms } = command;
  const from = day(`${grant.year}-01-01`);
  const to = day(`${grant.year + yearsAfterMax}-12-31`);
  const errors = (["requisitionDay", "lastUseDay", "reportDay"] as const).flatMap(
    (field): FieldError[] => {
      const one = terms[field];
      const isWithin = one === null || (from <= one && one <= to);
      return isWithin ? [] : [{ field, problem: { code: "day-not-of-grant", from, to } }];
    },
  );
  if (errors.length > 0) return refuse({ code: "fields", errors });
  if (isSame(grant, terms)) return accept([], capacity);
  return accept([{ type: "grant-terms-set", grant: id, ...terms }], capacity);
}

const isSame = (grant: Grant, terms: GrantTerms): boolean =>
  grant.requisitionDay === terms.requisitionDay &&
  grant.lastUseDay === terms.lastUseDay &&
  grant.reportDay === terms.reportDay &&
  grant.unspent === terms.unspent;

/** What has been done is told afterwards, with the number it was given; told anew it corrects what was told. */
function noteStep(
  state: State,
  grant: Grant,
  command: DaysCommand & { type: "note-grant-step" },
  today: Day,
  capacity: Capacity | null,
): Decided {
  const { kind, day: done } = command;
  const reference = command.reference.trim();
  const earliest = day(`${grant.year}-01-01`);
  const errors: FieldError[] = [];
  if (done === null) errors.push({ field: "day", problem: { code: "missing" } });
  else if (done > today) {
    errors.push({ field: "day", problem: { code: "day-too-late", latest: today } });
  } else if (done < earliest) {
    errors.push({ field: "day", problem: { code: "day-too-early", earliest } });
  }
  if (reference === "") errors.push({ field: "reference", problem: { code: "missing" } });
  if (reference.length > grantReferenceMax) {
    const { length } = reference;
    const problem = { code: "too-long", length, max: grantReferenceMax } as const;
    errors.push({ field: "reference", problem });
  }
  if (done === null || errors.length > 0) return refuse({ code: "fields", errors });
  const former = grantStep(state, grant, kind);
  if (former?.day === done && former.reference === reference) return accept([], capacity);
  return accept(
    [{ type: "grant-step-done", grant: grant.id, kind, day: done, reference }],
    capacity,
  );
}

/** The latest word on a step of a grant; null while it is not done. */
export const grantStep = (state: State, grant: Grant, kind: GrantStep["kind"]): GrantStep | null =>
  state.grantSteps.get(grant.id)?.findLast((one) => one.kind === kind) ?? null;
