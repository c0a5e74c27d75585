import { logPosition } from "../../../domain/brand.ts";
import type { AddedRow, Intake } from "../../../domain/intake.ts";
import { formatAmount } from "../../../language/format.ts";
import { fixedRowWords } from "../../../language/say/fixed-row.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { refusalSentence } from "../../../language/say/refusal.ts";
import type { Card } from "../../../notify/card.ts";
import type { IntakeCard } from "../../../notify/card-intake.ts";
import type { Filled } from "../../../notify/set-up-card.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { envelopeOf } from "../../intake/envelope.ts";
import { known } from "../../intake/item.ts";
import { placesIn } from "../../intake/places.ts";
import { rowFrom } from "../../intake/row-from.ts";
import { giverOfRow, giversIn, likelyGiver, openGivers } from "../../intake/row-giver.ts";
import { grantLine } from "../grant-line.ts";
import { missingView } from "../missing.ts";
import { namedFor } from "../refusal-names.ts";
import { rowFields, twinField, withValue } from "../row-fields.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { nextYear } from "./item-rows.ts";
import { asItStands, mayAdd, pageWithPlace } from "./unquoted.ts";

type RowCard = IntakeCard & { readonly card: "intake-row" };

/** A row of money made of a place that the reading missed, before its decision is entered. */
export function addedRowView(card: RowCard, intake: Intake, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = fixedRowWords[language];
  const document = openIntake(intake, state, viewer);
  const row = intake.rows.find(({ id }) => id === card.row);
  const place = placesIn(document).find(({ id }) => id === card.place);
  const text = place?.text ?? row?.quote ?? "";
  if (text === "" || !mayAdd(document)) return missingView(showing);
  const back: Card = {
    card: "intake-unquoted",
    intake: intake.id,
    page: pageWithPlace(place?.at ?? 1),
  };
  const givers = openGivers(document);
  const isOpen = givers.length > 0 && (row === undefined || givers.includes(row.by));
  const named = namedFor(card, state, viewer);
  return {
    template: "intake",
    over: intakeWords[language].over,
    title: words.title,
    summary: words.title,
    lead: [
      intakeWords[language].quoted(asItStands(text)),
      ...(isOpen
        ? [words.lead, ...reconciled(document)]
        : [refusalSentence({ code: "row-after-decision" }, named, language)]),
    ],
    fields: isOpen ? fieldsOf(row, text, document, showing) : [],
    actions: [
      ...(isOpen ? saveActions(card, row, back, showing) : []),
      ...toDecision(card, row, document),
      show(words.toText, back),
    ],
  };
}

/** What is left with the rows so far (rules R04 and R05): by the text's own frame, else by the grant. */
function reconciled(document: ReadDocument): readonly string[] {
  const { grant, state, viewer } = document;
  const words = intakeWords[viewer.language];
  const figures = envelopeOf(document);
  if (figures !== null) return words.envelope(figures).slice(0, 1);
  return grant === null ? [] : [words.stored(grantLine(state, grant, viewer.language))];
}

function fieldsOf(
  row: AddedRow | undefined,
  text: string,
  document: ReadDocument,
  showing: Showing,
): readonly Field[] {
  const { viewer } = document;
  const words = fixedRowWords[viewer.language];
  const filled = row === undefined ? rowFrom(text, viewer) : filledOf(row, document);
  const givers = openGivers(document);
  const likely = row?.by ?? likelyGiver(document);
  const chosen: Filled = givers.includes(likely) ? { [input.basis]: likely } : {};
  const giver: Field = {
    kind: "choice",
    id: input.basis,
    label: words.by,
    placeholder: words.choose,
    choices: givers.map((value) => ({ title: words.givers[value], value })),
  };
  return [
    ...rowFields(filled, nextYear(document), viewer.language),
    ...(giversIn(document).length > 1 ? [withValue(giver, chosen)] : []),
    ...twinField(showing),
  ];
}

/** A row as its form has it. */
export const filledOf = (
  { activity, responsible, amount, need }: AddedRow,
  { viewer }: Pick<ReadDocument, "viewer">,
): Filled =>
  known({
    [input.activity]: activity,
    [input.responsible]: responsible,
    [input.amount]: formatAmount(amount, viewer.language),
    [input.need]: need,
  });

function saveActions(
  { intake, place, row: id }: RowCard,
  row: AddedRow | undefined,
  back: Card,
  { viewer }: Showing,
): readonly Action[] {
  const words = fixedRowWords[viewer.language];
  const seen = { intake, row: id, turn: row?.turn ?? 0 };
  const [zero, asked] = [logPosition(0), { ...seen, place }];
  return [
    execute(words.save, "set-intake-row", commandData(zero, back, asked), "positive"),
    ...(row === undefined || row.removed
      ? []
      : [execute(words.remove, "remove-intake-row", commandData(zero, back, seen))]),
  ];
}

/** A decision that is entered gets its row there. */
function toDecision(
  { intake, place }: RowCard,
  row: AddedRow | undefined,
  document: ReadDocument,
): readonly Action[] {
  const own = row === undefined ? null : giverOfRow(row.by, document);
  const decision =
    own ??
    giverOfRow(likelyGiver(document), document) ??
    document.boardDecision ??
    document.decision;
  if (decision === null) return [];
  const from = { intake, place, row: row?.id ?? null };
  const card: Card = { card: "add-fixed-row", decision: decision.id, from };
  return [show(fixedRowWords[document.viewer.language].toDecision, card)];
}
