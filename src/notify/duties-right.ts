import type { EnteredRight } from "../domain/right.ts";
import type { Day } from "../domain/brand.ts";
import { addWorkingDays } from "../domain/calendar.ts";
import { askedFor } from "../domain/confirmation.ts";
import { dayAt } from "../domain/moment.ts";
import type { State } from "../domain/state.ts";
import { rightSubject } from "../domain/touches.ts";
import { type Duty, dutyKey } from "./duty.ts";
import { headsOf } from "./line.ts";

/** Working days for a second pair of eyes: somebody waits to be able to decide. */
const confirmDays = 2;

/** What one of the secretariat has entered waits for another. */
export function dutiesOfRight(entry: EnteredRight, state: State, today: Day): readonly Duty[] {
  if (entry.settled !== null) return [];
  const subject = rightSubject(entry.id);
  const people = askedFor(state, entry);
  return [
    {
      key: dutyKey({ kind: "confirm-right", subject, detail: "" }),
      kind: "confirm-right",
      subject,
      people,
      above: headsOf(state, today).filter((one) => !people.includes(one)),
      deadline: addWorkingDays(dayAt(entry.time), confirmDays),
      since: entry.time,
      opensOn: null,
      statutory: false,
      card: { card: "confirm-right", entry: entry.id },
    },
  ];
}
