import { logPosition } from "../../../domain/brand.ts";
import { fixedRowMax } from "../../../domain/decide-fixed-row.ts";
import type { RegisteredDecision } from "../../../domain/grant.ts";
import { fixedRowWords } from "../../../language/say/fixed-row.ts";
import { grantWords } from "../../../language/say/grant.ts";
import type { Card } from "../../../notify/card.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import type { Filled } from "../../../notify/set-up-card.ts";
import { openIntake } from "../../intake/document.ts";
import { known } from "../../intake/item.ts";
import { placesIn } from "../../intake/places.ts";
import { rowFrom } from "../../intake/row-from.ts";
import { nextRowOf, openGivers } from "../../intake/row-giver.ts";
import { isSecretariat } from "../access.ts";
import { grantLine } from "../grant-line.ts";
import { filledOf } from "../intake/added-row.ts";
import { addedStanding } from "./withdraw-row.ts";
import { pageWithPlace } from "../intake/unquoted.ts";
import { missingView } from "../missing.ts";
import { madeByOf } from "../names.ts";
import { rowFields, twinField, withValue } from "../row-fields.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Field, Lines, Showing, View } from "../view.ts";

type RowCard = CorrectionCard & { readonly card: "add-fixed-row" };

const textMax = 300;

/** A row that stands in a decision on paper and was missed when that was entered: added with a reason. */
export function addRowView(card: RowCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = fixedRowWords[language];
  const decision = state.registered.get(card.decision);
  if (decision === undefined) return missingView(showing);
  const grant = decision.grant === null ? undefined : state.grants.get(decision.grant);
  const after = cardAfterRow(card, showing);
  const asked = { decision: decision.id, from: card.from, rows: decision.rows.length };
  return {
    template: "question",
    over: plain(decision.title),
    title: words.laterTitle,
    summary: words.laterTitle,
    lead: [
      `${madeByOf(state, decision, language)}.`,
      ...(grant === undefined
        ? [words.noGrant]
        : [
            words.laterLead,
            `${grantWords[language].label}: ${grantLine(state, grant, language)}.`,
          ]),
    ],
    fields: grant === undefined ? [] : fieldsOf(card, grant.year + 1, showing),
    actions: [
      ...(grant === undefined
        ? []
        : [
            execute(
              words.saveLater,
              "add-fixed-row",
              commandData(logPosition(0), after, asked),
              "positive",
            ),
          ]),
      ...toOpenDecision(card, showing),
      ...(addedStanding(decision).length === 0
        ? []
        : [show(words.withdraw.button, { card: "withdraw-fixed-row", decision: decision.id })]),
      show(card.from === null ? words.toTheDecision : words.toText, after),
    ],
  };
}

/** The text may hold another decision, which the row is entered with. */
function toOpenDecision({ from }: RowCard, { state, viewer }: Showing): readonly Action[] {
  const intake = from === null ? undefined : state.intakes.get(from.intake);
  if (from === null || from.row !== null || intake === undefined || intake.closed) return [];
  const { place } = from;
  const row = nextRowOf(place, intake);
  return openGivers(openIntake(intake, state, viewer)).length === 0
    ? []
    : [
        show(fixedRowWords[viewer.language].toOpen, {
          card: "intake-row",
          intake: intake.id,
          place,
          row,
        }),
      ];
}

/** Where its reader goes on: where he came from. */
function cardAfterRow({ decision, from }: RowCard, { state, viewer }: Showing): Card {
  const intake = from === null ? undefined : state.intakes.get(from.intake);
  if (from === null || intake === undefined) return { card: "registered", decision };
  const places = placesIn(openIntake(intake, state, viewer));
  const place = places.find(({ id }) => id === from.place);
  return { card: "intake-unquoted", intake: intake.id, page: pageWithPlace(place?.at ?? 1) };
}

function fieldsOf(card: RowCard, year: number, showing: Showing): readonly Field[] {
  const { language } = showing.viewer;
  const words = fixedRowWords[language];
  const filled = filledIn(card, showing);
  const quote: Field = {
    kind: "text",
    id: quoteInput,
    label: words.quote,
    placeholder: words.quotePlaceholder,
    lines: "many",
    lengthMax: fixedRowMax.quote,
  };
  return [
    ...rowFields(filled, year, language),
    withValue(quote, filled),
    {
      kind: "text",
      id: input.reason,
      label: words.reason,
      placeholder: words.reasonPlaceholder,
      lines: "many",
      lengthMax: fixedRowMax.reason,
    },
    ...twinField(showing),
  ];
}

/** The line of the paper, as it stands. */
export const quoteInput = "quote";

/** What is known of the row: as somebody has made it of its place, else as that reads. */
function filledIn({ from }: RowCard, { state, viewer }: Showing): Filled {
  const intake = from === null ? undefined : state.intakes.get(from.intake);
  if (from === null || intake === undefined) return {};
  const row = intake.rows.find(({ id }) => id === from.row);
  const places = placesIn(openIntake(intake, state, viewer));
  const quote = places.find(({ id }) => id === from.place)?.text ?? row?.quote ?? "";
  const filled = row === undefined ? rowFrom(quote, viewer) : filledOf(row, { viewer });
  return { ...filled, ...known({ [quoteInput]: quote }) };
}

/** The rows of a decision that came after it was entered, each with its reason and its line. */
export function addedSections({ rows }: RegisteredDecision, { viewer }: Showing): readonly Lines[] {
  const words = fixedRowWords[viewer.language];
  const told = (text: string): string => plain(shortened(text.replaceAll(/\s+/g, " "), textMax));
  const lines = rows.flatMap(({ activity, amount, added }) => {
    if (added === undefined) return [];
    const { day, reason, quote, withdrawn } = added;
    return [
      [
        words.line(told(activity), withdrawn?.amount ?? amount, day),
        ...(reason === null ? [] : [words.why(ended(told(reason)))]),
        ...(quote === null ? [] : [words.stands(told(quote))]),
        ...(withdrawn === undefined
          ? []
          : [
              words.takenBack(
                withdrawn.day,
                withdrawn.reason === null ? null : ended(told(withdrawn.reason)),
              ),
            ]),
      ].join(" "),
    ];
  });
  return lines.length === 0 ? [] : [{ heading: words.heading, lines }];
}

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** The way to it, for the secretariat, where there is a grant to take it from. */
export const addRowActions = (
  { id, grant }: RegisteredDecision,
  { state, viewer }: Showing,
): readonly Action[] =>
  grant === null || !isSecretariat(state, viewer)
    ? []
    : [
        show(fixedRowWords[viewer.language].button, {
          card: "add-fixed-row",
          decision: id,
          from: null,
        }),
      ];
