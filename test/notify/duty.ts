import { day, type Instant, instant, type PersonId, subject } from "../../src/domain/brand.ts";
import { hourAt } from "../../src/domain/moment.ts";
import type { State } from "../../src/domain/state.ts";
import { digestsFor } from "../../src/notify/digest.ts";
import { type Duty, dutyKey } from "../../src/notify/duty.ts";
import { people } from "../domain/organisation.ts";

/** A duty as the tests need it: of the finance director, with the chief above him. */
export function dutyOf(changed: Partial<Duty> & { readonly due: string }): Duty {
  const { due, ...rest } = changed;
  const about = rest.subject ?? subject("proposal/skills/1");
  const kind = rest.kind ?? "report-list";
  return {
    key: dutyKey({ kind, subject: about, detail: "" }),
    kind,
    subject: about,
    people: [people.finance],
    above: [people.chief],
    deadline: day(due),
    since: instant(Date.UTC(2018, 0, 8, 9)),
    opensOn: null,
    statutory: false,
    card: { card: "home" },
    ...rest,
  };
}

/** A moment in Stockholm: "2018-06-25 09:00". */
export function moment(text: string): Instant {
  const [date = "", time = "00:00"] = text.split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return instant(hourAt(day(date), hours) + minutes * 60_000);
}

/** Which steps a digest to somebody would cover at a moment; null when none would be sent. */
export function sentTo(
  person: PersonId,
  duties: readonly Duty[],
  state: State,
  now: string,
): readonly string[] | null {
  const { owed } = digestsFor(person, duties, state, moment(now));
  const sent = owed.find(({ key }) => {
    const status = state.receipts.get(key)?.status;
    return status === undefined || status === "refused";
  });
  return sent?.steps?.map((step) => step.slice(step.lastIndexOf("|") + 1)) ?? null;
}
