import { post, postingsOf } from "./account.ts";
import type { RecordedEvent } from "./event.ts";
import { evolveAssignment } from "./evolve-assignment.ts";
import { evolveConfirmation } from "./evolve-confirmation.ts";
import { evolveDelivery } from "./evolve-delivery.ts";
import { evolveDocument } from "./evolve-document.ts";
import { evolveIntake } from "./evolve-intake.ts";
import { evolveNotice } from "./evolve-notice.ts";
import { evolvePerson } from "./evolve-person.ts";
import { evolveProposal } from "./evolve-proposal.ts";
import { evolveReminder } from "./evolve-reminder.ts";
import { evolveSetUp } from "./evolve-set-up.ts";
import { evolveYear } from "./evolve-year.ts";
import { keepPotDays } from "./pot-days.ts";
import type { State } from "./state.ts";
import { leaveTrail } from "./trail.ts";

/**
 * Takes a recorded event into the state. Pure towards everything but `state`; computes nothing from
 * calendar, clock or policy, so that an old log means the same for ever (DESIGN.md 1.2).
 */
export function evolve(state: State, recorded: RecordedEvent): void {
  const { event, position, time } = recorded;
  const authority = state.authority.get("");
  state.authority.set("", {
    name: event.type === "authority-founded" ? event.name : (authority?.name ?? { sv: "", en: "" }),
    position,
    time,
    clock: event.type === "clock-moved" ? { to: event.to, at: time } : (authority?.clock ?? null),
    stalled:
      event.type === "delivery-stalled"
        ? { since: event.since, until: event.until, position }
        : (authority?.stalled ?? null),
  });
  // That somebody fetched a file is history, and changes nothing that a card shows.
  if (event.type !== "document-issued")
    for (const touched of recorded.touches) state.revisions.set(touched, position);
  if (recorded.key !== null) state.keys.set(recorded.key, position);
  for (const posting of postingsOf(event)) post(state, posting);
  evolvePerson(state, recorded);
  evolveSetUp(state, recorded);
  evolveYear(state, recorded);
  evolveConfirmation(state, recorded);
  evolveProposal(state, recorded);
  evolveNotice(state, recorded);
  evolveAssignment(state, recorded);
  evolveIntake(state, recorded);
  evolveReminder(state, recorded);
  evolveDocument(state, recorded);
  evolveDelivery(state, recorded);
  keepPotDays(state, recorded);
  leaveTrail(state, recorded);
}
