import { z } from "zod/v4";
import { intakeId, isId, type Ore, registeredDecisionId, rowId } from "../domain/brand.ts";
import type { Need } from "../domain/grant.ts";
import { type RowGiver, rowsToEnter } from "../domain/intake.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import { registeredSubject } from "../domain/touches.ts";
import { readAmount } from "../language/amount.ts";
import { fold } from "../language/fold.ts";
import type { Viewer } from "../notify/card.ts";
import type { IntakeCard } from "../notify/card-intake.ts";
import type { CorrectionCard } from "../notify/correction-card.ts";
import { type Asked, one } from "./asked.ts";
import { quoteInput } from "./cards/correction/add-row.ts";
import { mayAdd } from "./cards/intake/unquoted.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import { type Inputs, readNeedChoice } from "./inputs.ts";
import { oreOf } from "./intake/amounts.ts";
import { openIntake, type ReadDocument } from "./intake/document.ts";
import { anotherOne } from "./intake/entered.ts";
import { noteOf, placesIn } from "./intake/places.ts";
import { giverOfRow, giversIn } from "./intake/row-giver.ts";
import { rowFrom, stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const count = z.number().int().min(0);
const ofRow = z.object({ intake: id.transform(intakeId), row: id, turn: count });
const ofPlace = ofRow.extend({ place: id });
const ofDecision = z.object({
  decision: id.transform(registeredDecisionId),
  from: rowFrom,
  rows: count,
});

/** The verbs of a row of money that was missed: of a text, or of a decision that is entered. */
export const rowReaders: Readonly<Record<string, Reader>> = {
  "set-intake-row": reading(ofPlace, readRow),
  "remove-intake-row": reading(ofRow, (data, _inputs, given) =>
    one(given, { type: "remove-intake-row", ...data }),
  ),
  "add-fixed-row": reading(ofDecision, readLaterRow),
  "withdraw-fixed-row": reading(
    ofDecision.pick({ decision: true }),
    ({ decision }, inputs, given) => {
      const form: CorrectionCard = { card: "withdraw-fixed-row", decision };
      const row = inputs(input.activity);
      if (row === null || !isId(row))
        return { kind: "mend", errors: [notChosen("activity")], card: form };
      const reason = inputs(input.reason) ?? "";
      return one(given, { type: "withdraw-fixed-row", decision, row: rowId(row), reason }, form);
    },
  ),
};

/** What a form says of a row, or what it lacks. */
interface Typed {
  readonly row: {
    readonly activity: string;
    readonly responsible: string;
    readonly amount: Ore;
    readonly need: Need;
  } | null;
  readonly errors: readonly FieldError[];
}

function typedRow(inputs: Inputs, { language }: Viewer): Typed {
  const [activity, need] = [inputs(input.activity), readNeedChoice(inputs(input.need))];
  const typed = inputs(input.amount);
  const read = typed === null ? null : readAmount(typed, language);
  const errors: readonly FieldError[] = [
    ...(activity === null ? [missing("activity")] : []),
    ...(read === null ? [missing("amount")] : []),
    ...(read?.kind === "unreadable"
      ? [
          {
            field: "amount",
            problem: { code: "amount-unreadable", why: read.why, typed: typed ?? "" },
          } as const,
        ]
      : []),
    ...(need === null ? [notChosen("need")] : []),
  ];
  const responsible = inputs(input.responsible) ?? "";
  return activity === null || read?.kind !== "amount" || need === null
    ? { row: null, errors }
    : { row: { activity, responsible, amount: read.amount, need }, errors };
}

type FieldName = FieldError["field"];
const missing = (field: FieldName): FieldError => ({ field, problem: { code: "missing" } });
const notChosen = (field: FieldName): FieldError => ({ field, problem: { code: "not-chosen" } });

/** A row made of a place of a text; the words that are kept are the text's own, whatever the click carries. */
function readRow(
  { intake: of, place, row: id, turn }: z.output<typeof ofPlace>,
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const intake = state.intakes.get(of);
  if (intake === undefined) return { kind: "unreadable" };
  const document = openIntake(intake, state, viewer);
  const known = intake.rows.find((row) => row.id === id);
  const quote = placesIn(document).find((one) => one.id === place)?.text ?? known?.quote ?? "";
  if (quote === "" || !mayAdd(document))
    return { kind: "show", card: { card: "intake", intake: of, page: 1 }, seen: null };
  const form: IntakeCard = { card: "intake-row", intake: of, place, row: id };
  const by = giverIn(inputs, document);
  const { row, errors } = typedRow(inputs, viewer);
  if (by === null || row === null)
    return {
      kind: "mend",
      errors: [...errors, ...(by === null ? [notChosen("basis")] : [])],
      card: form,
    };
  // A decision that is here already, by whatever way, gets its row itself.
  if (giverOfRow(by, document) !== null)
    return { kind: "mend", errors: [], card: form, refusal: { code: "row-after-decision" } };
  const isTwin = [
    ...document.rows
      .filter(({ isAdded }) => !isAdded)
      .map(({ activity, amountKr }) => ({ activity, amount: oreOf(amountKr) })),
    ...rowsToEnter(intake).filter((one) => one.id !== id),
  ].some((one) => one.amount === row.amount && fold(one.activity) === fold(row.activity));
  if (isTwin && inputs(input.another) !== anotherOne)
    return { kind: "mend", errors: [notChosen("another")], card: form };
  return one(
    given,
    { type: "set-intake-row", intake: of, row: id, place, by, ...row, quote, turn },
    form,
  );
}

/** As it was chosen; where the text knows of one decision alone, nobody was asked. */
function giverIn(inputs: Inputs, document: ReadDocument): RowGiver | null {
  const chosen = inputs(input.basis);
  if (chosen === "decision" || chosen === "board-decision") return chosen;
  const [only, ...more] = giversIn(document);
  return only === undefined || more.length > 0 ? null : only;
}

/** A row added to a decision that is entered, and noted at the place of the text that it stands in. */
function readLaterRow(
  { decision, from, rows }: z.output<typeof ofDecision>,
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const form: CorrectionCard = { card: "add-fixed-row", decision, from };
  const { row, errors } = typedRow(inputs, viewer);
  const reason = inputs(input.reason);
  if (row === null || reason === null)
    return {
      kind: "mend",
      errors: [...errors, ...(reason === null ? [missing("reason")] : [])],
      card: form,
    };
  const quote = inputs(quoteInput);
  const isAnother = inputs(input.another) === anotherOne;
  const asked = one(
    given,
    {
      type: "add-fixed-row",
      decision,
      description: "",
      ...row,
      reason,
      quote,
      rows,
      isAnother,
    },
    form,
  );
  const intake = from === null ? undefined : state.intakes.get(from.intake);
  if (from === null || intake === undefined) return asked;
  const became = { subject: registeredSubject(decision), row: rowId(`row-${rows + 1}`) };
  const notes = noteOf(from.place, became, openIntake(intake, state, viewer));
  return { ...asked, commands: [...asked.commands, ...notes] };
}
