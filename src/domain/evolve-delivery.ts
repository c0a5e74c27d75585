import { logPosition } from "./brand.ts";
import type { DeliveryEvent, Receipt } from "./delivery.ts";
import type { RecordedEvent } from "./event.ts";
import type { State } from "./state.ts";

/** Takes in where people can be reached and what has been said to them. */
export function evolveDelivery(state: State, recorded: RecordedEvent): void {
  const { event, position } = recorded;
  switch (event.type) {
    case "conversation-opened": {
      const former = state.conversations.get(event.person);
      const isBack =
        former !== undefined && former.address === null && former.cause !== "never-opened";
      state.conversations.set(event.person, {
        person: event.person,
        epoch: position,
        openedAt: recorded.time,
        cause: event.cause,
        before: isBack ? former.epoch : null,
        address: event.private ?? null,
      });
      return;
    }
    case "person-unreachable": {
      const known = state.conversations.get(event.person);
      state.conversations.set(event.person, {
        person: event.person,
        epoch: known?.epoch ?? position,
        openedAt: known?.openedAt ?? recorded.time,
        cause: known?.cause ?? "never-opened",
        before: known?.before ?? null,
        address: null,
      });
      return;
    }
    case "delivery-begun":
      return begin(state, event, recorded);
    case "delivery-made": {
      const activityId = event.private?.activityId ?? null;
      if (activityId !== null) state.receiptByActivity.set(activityId, event.key);
      return change(state, event.key, { status: "made", activityId });
    }
    case "delivery-refused":
      forget(state, event.key);
      return change(state, event.key, { status: "refused" });
    case "delivery-unknown":
      forget(state, event.key);
      return change(state, event.key, { status: "unknown" });
    case "deliveries-edited":
      for (const { key, revision, retired, lost } of event.edits) {
        change(state, key, { revision, retired: retired || lost });
      }
      return;
    case "form-shown":
      return change(state, event.key, { formSince: recorded.time });
    case "form-left":
      return change(state, event.key, { formSince: null });
    default:
  }
}

/**
 * Steps that a refused digest would have told are owed again, and those of one whose answer was lost as well: told
 * twice is better than never.
 */
function forget(state: State, key: string): void {
  const receipt = state.receipts.get(key);
  for (const step of receipt?.steps ?? [])
    state.reminded.set(`${receipt?.person} ${step}`, logPosition(0));
}

function change(state: State, key: string, changed: Partial<Receipt>): void {
  const receipt = state.receipts.get(key);
  if (receipt !== undefined) state.receipts.set(key, { ...receipt, ...changed });
}

function begin(
  state: State,
  event: DeliveryEvent & { type: "delivery-begun" },
  recorded: RecordedEvent,
): void {
  const { key, person, kind, subject, revision, attempt, steps = [] } = event;
  for (const step of steps) state.reminded.set(`${person} ${step}`, recorded.position);
  if (!state.receipts.has(key)) {
    const ofSubject = state.receiptsOfSubject.get(subject) ?? [];
    state.receiptsOfSubject.set(subject, [...ofSubject, key]);
  }
  state.receipts.set(key, {
    key,
    person,
    kind,
    subject,
    revision,
    attempt,
    status: "begun",
    activityId: null,
    begunAt: recorded.time,
    epoch: state.conversations.get(person)?.epoch ?? recorded.position,
    retired: false,
    formSince: null,
    steps,
  });
}
