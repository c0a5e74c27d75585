import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { Address, DeliveryCommand } from "./delivery.ts";
import type { State } from "./state.ts";

/** Judges the program's own bookkeeping of what it says to whom (DESIGN.md section 4). */
export function decideDelivery(
  state: State,
  command: DeliveryCommand,
  { actor }: Context,
): Decided {
  if (actor.kind !== "system" || actor.name !== "delivery") return refuse({ code: "not-local" });
  switch (command.type) {
    case "open-conversation":
      return openConversation(state, command);
    case "lose-conversation": {
      // Who has never had the app is unreachable as well, and told of once.
      const known = state.conversations.get(command.person);
      if (known !== undefined && known.address === null) return accept([]);
      return accept([{ type: "person-unreachable", person: command.person, code: command.code }]);
    }
    case "begin-delivery":
      return beginDelivery(state, command);
    case "end-delivery":
      return endDelivery(state, command);
    case "record-edits": {
      const edits = command.edits.filter((edit) => state.receipts.has(edit.key));
      return accept(edits.length === 0 ? [] : [{ type: "deliveries-edited", edits }]);
    }
    case "tell-stall": {
      const { since, until } = command;
      const told = state.authority.get("")?.stalled?.until ?? 0;
      // Two processes may have found the same gap.
      return accept(since < told ? [] : [{ type: "delivery-stalled", since, until }]);
    }
    case "note-form": {
      const key = state.receiptByActivity.get(command.activityId);
      const receipt = key === undefined ? undefined : state.receipts.get(key);
      if (key === undefined || receipt === undefined) return accept([]);
      if ((receipt.formSince !== null) === command.shown) return accept([]);
      return accept([{ type: command.shown ? "form-shown" : "form-left", key }]);
    }
    default:
      return command satisfies never;
  }
}

function isSame(a: Address, b: Address): boolean {
  return (
    a.serviceUrl === b.serviceUrl &&
    a.conversationId === b.conversationId &&
    a.tenantId === b.tenantId &&
    a.botId === b.botId &&
    a.userId === b.userId
  );
}

function openConversation(
  state: State,
  command: DeliveryCommand & { type: "open-conversation" },
): Decided {
  const { person, cause, address } = command;
  if (!state.persons.has(person)) return refuse({ code: "unknown-person" });
  const known = state.conversations.get(person)?.address ?? null;
  // Teams tells of one installation several times; after a removal the old address is forgotten.
  if (known !== null && isSame(known, address)) return accept([]);
  return accept([{ type: "conversation-opened", person, cause, private: address }]);
}

/** The fence: one process begins an attempt, every other one is refused. */
function beginDelivery(
  state: State,
  command: DeliveryCommand & { type: "begin-delivery" },
): Decided {
  const { type: _, ...claim } = command;
  const before = state.receipts.get(claim.key);
  if (claim.attempt !== (before?.attempt ?? 0) + 1 || before?.status === "begun") {
    return refuse({ code: "already-claimed", key: claim.key });
  }
  return accept([{ type: "delivery-begun", ...claim }]);
}

function endDelivery(state: State, command: DeliveryCommand & { type: "end-delivery" }): Decided {
  const { key, outcome } = command;
  const receipt = state.receipts.get(key);
  // An answer that comes after the claim was given up still tells where the message is.
  const isLate = receipt?.status === "unknown" && outcome.kind === "made";
  if (receipt?.status !== "begun" && !isLate) return accept([]);
  switch (outcome.kind) {
    case "made":
      return accept([{ type: "delivery-made", key, private: { activityId: outcome.activityId } }]);
    case "refused":
      return accept([{ type: "delivery-refused", key, code: outcome.code }]);
    case "unknown":
      return accept([{ type: "delivery-unknown", key }]);
    default:
      return outcome satisfies never;
  }
}
