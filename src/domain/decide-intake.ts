import { grantLeft } from "./account.ts";
import { intakeId, type IntakeId, type PersonId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { fieldError } from "./assignment-fields.ts";
import { grantReferenceMax } from "./decide-grant-days.ts";
import { notePassage, removeRow, setRow } from "./decide-intake-row.ts";
import { accept, refuse } from "./decided.ts";
import { type ConfirmedItem, type Intake, type IntakeCommand, turnOf } from "./intake.ts";
import { kronor, kronorMax, minus } from "./money.ts";
import { entitledTo, secretariatOf } from "./organisation.ts";
import { holderCapacity } from "./permission.ts";
import type { FieldError } from "./refusal.ts";
import type { State } from "./state.ts";

/** The longest document that is kept to be read, in characters. */
export const contentMax = 300_000;
/** The longest list: some five thousand ordinary rows. */
export const listMax = 700_000;
/** The most items that are confirmed at once; a list is confirmed in parts. */
export const itemsMax = 1_000;
/** So many documents of one person wait to be finished. */
export const openIntakesMax = 40;
const answersMax = 20;
/** The longest answer to a question of the reading. */
const answerMax = 2_000;
const answerLengthMax = 300;
const fileNameMax = 200;
const hashKept = 16;

/** The id of a document: the same content is the same document, whoever sends it and how often. */
export const intakeOf = (hash: string): IntakeId => intakeId(`in-${hash.slice(0, hashKept)}`);

/**
 * Judges what is sent to be read in. Receiving stores a text and nothing of what it says; a machine can do
 * neither that nor confirm (rule R33).
 */
export function decideIntake(state: State, command: IntakeCommand, context: Context): Decided {
  const { actor } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  switch (command.type) {
    case "receive-document":
      return receive(state, command, context, actor.person);
    case "note-intake-items":
    case "settle-intake-item":
    case "set-intake-row":
    case "remove-intake-row":
    case "note-intake-passage":
    case "close-intake": {
      const intake = state.intakes.get(command.intake);
      if (intake === undefined) return refuse({ code: "not-found", id: "" });
      if (!mayHandle(state, intake, actor.person)) return refuse({ code: "not-secretariat" });
      return withIntake(state, intake, command);
    }
    case "set-grant-amount":
      return setAmount(state, command, actor.person);
    default:
      return command satisfies never;
  }
}

function withIntake(
  state: State,
  intake: Intake,
  command: Exclude<IntakeCommand, { type: "receive-document" | "set-grant-amount" }>,
): Decided {
  switch (command.type) {
    case "note-intake-items":
      return note(intake, command.items);
    case "settle-intake-item":
      return settle(intake, command);
    case "set-intake-row":
      return setRow(intake, command);
    case "remove-intake-row":
      return removeRow(intake, command);
    case "note-intake-passage":
      return notePassage(state, intake, command);
    case "close-intake":
      return accept(intake.closed ? [] : [{ type: "intake-closed", intake: intake.id }]);
    default:
      return command satisfies never;
  }
}

const isSecretariat = (state: State, person: PersonId): boolean =>
  state.persons.get(person)?.secretariat === true;

/** The secretariat handles every document, and others the lists that they have sent themselves. */
export const mayHandle = (state: State, intake: Intake, person: PersonId): boolean =>
  isSecretariat(state, person) || intake.receivedBy.includes(person);

/** Documents are the secretariat's; a list of requests is also theirs who have a pot to put it in. */
function receive(
  state: State,
  command: IntakeCommand & { type: "receive-document" },
  { digest, today }: Context,
  person: PersonId,
): Decided {
  const { format, content, name, unseen } = command;
  const lists = mayReceiveRows(state, person, today);
  if (!isSecretariat(state, person) && !(format === "rows" && lists))
    return refuse({ code: "document-not-yours", lists, people: secretariatOf(state) });
  if (content.trim() === "") return refuse({ code: "fields", errors: [missing("text")] });
  const max = format === "rows" ? listMax : contentMax;
  if (content.length > max) {
    const problem = { code: "too-long", length: content.length, max } as const;
    return refuse({ code: "fields", errors: [fieldError("text", problem)] });
  }
  const hash = digest(content);
  const known = state.intakes.get(intakeOf(hash));
  const isOpen = known !== undefined && !known.closed && known.content !== "";
  if (isOpen && mayHandle(state, known, person)) return accept([]);
  const open = [...state.intakes.values()].filter(
    (one) => !one.closed && one.receivedBy.includes(person),
  ).length;
  if (open >= openIntakesMax) return refuse({ code: "intakes-too-many", max: openIntakesMax });
  return accept([
    {
      type: "document-received",
      intake: intakeOf(hash),
      format,
      hash,
      day: today,
      unseen,
      private: { content, name: name === null ? null : name.slice(0, fileNameMax) },
    },
  ]);
}

const missing = (field: FieldError["field"]): FieldError => fieldError(field, { code: "missing" });

/** Whether somebody may have a list of requests read: there is a pot that he can put its rows into. */
export const mayReceiveRows = (state: State, person: PersonId, today: Context["today"]): boolean =>
  isSecretariat(state, person) ||
  [...state.pots.values()].some((pot) => mayAddTo(state, pot.id, person, today));

/** Whether somebody may put requests into a pot: its holder, and who decides under its mandate. */
export function mayAddTo(
  state: State,
  id: string,
  person: PersonId,
  today: Context["today"],
): boolean {
  const pot = state.pots.get(id);
  if (pot === undefined) return false;
  if (isSecretariat(state, person)) return true;
  const delegate = state.mandates.get(pot.mandate)?.delegate;
  return (
    holderCapacity(state, pot, person, today) !== null ||
    (delegate !== undefined &&
      entitledTo(state, delegate, today, () => false, pot.id).some(
        (held) => held.person === person,
      ))
  );
}

/** What was confirmed before stays as it was; only what is new is noted. */
function note(intake: Intake, items: readonly ConfirmedItem[]): Decided {
  const known = new Set(intake.confirmed.map(({ item }) => item));
  const fresh = items.filter(({ item }) => !known.has(item));
  if (fresh.length > itemsMax) return refuse({ code: "rows-too-many", max: itemsMax });
  for (const { answers } of fresh) {
    if (answers.length > answersMax) return refuse({ code: "rows-too-many", max: answersMax });
    const long = answers.find((answer) => answer.length > answerLengthMax);
    if (long !== undefined)
      return refuse({ code: "text-too-long", length: long.length, max: answerLengthMax });
  }
  return accept(
    fresh.length === 0 ? [] : [{ type: "intake-items-confirmed", intake: intake.id, items: fresh }],
  );
}

/** Answers a question of the reading, or puts an item aside; an answer that nobody here has seen stands. */
function settle(intake: Intake, command: IntakeCommand & { type: "settle-intake-item" }): Decided {
  const { item, outcome, topic, about } = command;
  const answer = command.answer.trim();
  const asked = command.asked.slice(0, answerMax);
  const known = intake.settled.find((one) => one.item === item);
  const isSame = (known?.outcome ?? "open") === outcome && (known?.answer ?? "") === answer;
  if (isSame) return accept([]);
  if (outcome === "answered" && answer === "")
    return refuse({ code: "fields", errors: [missing("text")] });
  if (answer.length > answerMax) {
    const problem = { code: "too-long", length: answer.length, max: answerMax } as const;
    return refuse({ code: "fields", errors: [fieldError("text", problem)] });
  }
  if (turnOf(intake.settled, item) !== command.turn)
    return refuse({ code: "fields", errors: [fieldError("text", { code: "answered-since" })] });
  return accept([
    {
      type: "intake-item-settled",
      intake: intake.id,
      item,
      outcome,
      topic,
      about,
      private: { asked, answer },
    },
  ]);
}

/** Rule R05: the exact grant, which covers at least what rows and pots have bound. */
function setAmount(
  state: State,
  command: IntakeCommand & { type: "set-grant-amount" },
  person: PersonId,
): Decided {
  if (!isSecretariat(state, person)) return refuse({ code: "not-secretariat" });
  const grant = state.grants.get(command.grant);
  if (grant === undefined) return refuse({ code: "not-found", id: command.grant });
  const { amount } = command;
  const reference = command.reference.trim();
  if (amount <= 0 || amount > kronor(kronorMax)) return refuse({ code: "amount-not-positive" });
  if (reference === "") return refuse({ code: "fields", errors: [missing("reference")] });
  if (reference.length > grantReferenceMax) {
    const { length } = reference;
    return refuse({ code: "text-too-long", length, max: grantReferenceMax });
  }
  if (grant.amount === amount && grant.rounding === 0) return accept([]);
  const bound = minus(grant.amount, grantLeft(state, grant.id));
  if (amount < bound) return refuse({ code: "grant-below-bound", bound, wanted: amount });
  return accept([
    { type: "grant-amount-set", grant: grant.id, from: grant.amount, amount, reference },
  ]);
}
