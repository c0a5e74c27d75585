import type { Day, Subject } from "../domain/brand.ts";
import { secretariatOf } from "../domain/organisation.ts";
import type { DutyKind } from "../domain/reminder.ts";
import type { State } from "../domain/state.ts";
import type { Card } from "./card.ts";
import { type Duty, dutyKey } from "./duty.ts";
import { headsOf } from "./line.ts";

/** When a duty came into being, can be done and has to be, and whether the law says so. */
export type DutyTimes = Pick<Duty, "deadline" | "since"> &
  Partial<Pick<Duty, "opensOn" | "statutory">>;

/** A duty that all of the secretariat has; who leads the administration is told when it is late. */
export function secretariatDuty(
  kind: DutyKind,
  subject: Subject,
  card: Card,
  state: State,
  today: Day,
  times: DutyTimes,
): Duty {
  return {
    key: dutyKey({ kind, subject, detail: "" }),
    kind,
    subject,
    people: secretariatOf(state),
    above: headsOf(state, today),
    opensOn: null,
    statutory: false,
    card,
    ...times,
  };
}
