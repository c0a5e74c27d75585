import type { Subject } from "./brand.ts";
import type { Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import { fixedRowMax } from "./decide-fixed-row.ts";
import type { AddedRow, Intake, IntakeCommand, RowGiver, RowTerms } from "./intake.ts";
import { kronor, kronorMax } from "./money.ts";
import { textErrors } from "./notice-errors.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

type OfKind<Type extends IntakeCommand["type"]> = IntakeCommand & { readonly type: Type };

/** The most rows that are made of the places of one text. */
export const addedRowsMax = 200;
/** The most things that are made of them otherwise. */
export const passagesMax = 1_000;
const placeMax = 60;

/**
 * A row that the reading missed, made of a place of the text by somebody who has seen both. It binds no money: that
 * does its decision, which it is entered with. Until then it can be put right and removed.
 */
export function setRow(intake: Intake, command: OfKind<"set-intake-row">): Decided {
  const { row: id, place, by, amount, need, turn } = command;
  const [activity, responsible] = [command.activity.trim(), command.responsible.trim()];
  const quote = command.quote.slice(0, fixedRowMax.quote);
  const known = intake.rows.find((one) => one.id === id);
  const asked = { by, activity, responsible, amount, need };
  if (known !== undefined && !known.removed && isSame(known, asked)) return accept([]);
  const hindrance = hindranceTo(intake, [by, ...(known === undefined ? [] : [known.by])]);
  if (hindrance !== null) return refuse(hindrance);
  const errors = errorsOf(activity, responsible);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  if (amount <= 0 || amount > kronor(kronorMax)) return refuse({ code: "amount-not-positive" });
  if ((known?.turn ?? 0) !== turn) return refuse({ code: "row-set-since" });
  if (known === undefined && intake.rows.length >= addedRowsMax)
    return refuse({ code: "rows-too-many", max: addedRowsMax });
  if (id.length > placeMax || place.length > placeMax || (known?.place ?? place) !== place)
    return refuse({ code: "not-found", id: "" });
  return accept([
    {
      type: "intake-row-set",
      intake: intake.id,
      row: id,
      place,
      by,
      amount,
      need,
      private: { activity, responsible, quote },
    },
  ]);
}

/** What was no row after all; removed twice it is removed once. */
export function removeRow(intake: Intake, command: OfKind<"remove-intake-row">): Decided {
  const known = intake.rows.find((one) => one.id === command.row);
  if (known === undefined) return refuse({ code: "not-found", id: "" });
  if (known.removed) return accept([]);
  const hindrance = hindranceTo(intake, [known.by]);
  if (hindrance !== null) return refuse(hindrance);
  if (known.turn !== command.turn) return refuse({ code: "row-set-since" });
  return accept([{ type: "intake-row-removed", intake: intake.id, row: known.id }]);
}

const isSame = (row: AddedRow, asked: RowTerms): boolean =>
  row.by === asked.by &&
  row.activity === asked.activity &&
  row.responsible === asked.responsible &&
  row.amount === asked.amount &&
  row.need === asked.need;

/** Once its decision is entered a row is added to that, with a reason. */
function hindranceTo({ closed, confirmed }: Intake, givers: readonly RowGiver[]): Refusal | null {
  if (closed) return { code: "intake-closed" };
  const isEntered = confirmed.some(({ item }) => givers.some((giver) => giver === item));
  return isEntered ? { code: "row-after-decision" } : null;
}

function errorsOf(activity: string, responsible: string): readonly FieldError[] {
  return [
    ...textErrors("activity", activity, fixedRowMax.activity),
    ...(responsible === "" ? [] : textErrors("responsible", responsible, fixedRowMax.responsible)),
  ];
}

/** Notes what a place of the text became, right after it was entered by its own command. */
export function notePassage(
  state: State,
  intake: Intake,
  command: OfKind<"note-intake-passage">,
): Decided {
  const { place, subject, row } = command;
  if (!isThere(state, subject) || place.length > placeMax)
    return refuse({ code: "not-found", id: "" });
  const isNoted = intake.passages.some(
    (one) => one.place === place && one.subject === subject && one.row === row,
  );
  if (isNoted) return accept([]);
  if (intake.passages.length >= passagesMax)
    return refuse({ code: "rows-too-many", max: passagesMax });
  const quote = command.quote.slice(0, fixedRowMax.quote);
  return accept([
    {
      type: "intake-passage-entered",
      intake: intake.id,
      place,
      subject,
      row,
      private: { quote },
    },
  ]);
}

/** A place becomes an assignment, a pot, a mandate, or a row of a decision on paper. */
function isThere(state: State, about: Subject): boolean {
  const [, of = "", id = ""] = /^([^/]+)\/(.+)$/.exec(about) ?? [];
  switch (of) {
    case "assignment":
      return state.assignments.has(id);
    case "pot":
      return state.pots.has(id);
    case "mandate":
      return state.mandates.has(id);
    case "registered":
      return state.registered.has(id);
    default:
      return false;
  }
}
