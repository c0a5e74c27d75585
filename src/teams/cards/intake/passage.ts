import type { Intake } from "../../../domain/intake.ts";
import type { Mark } from "../../../language/reading/unquoted/marks.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { unquotedWords } from "../../../language/say/intake-unquoted.ts";
import type { Card } from "../../../notify/card.ts";
import type { Filled, SetUpForm } from "../../../notify/set-up-card.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { assignmentFrom, mandateFrom, potFrom } from "../../intake/from-passage.ts";
import { isRow } from "../../intake/row-from.ts";
import { giverOfRow, likelyGiver, nextRowOf } from "../../intake/row-giver.ts";
import { missingView } from "../missing.ts";
import { askedByPlace } from "../set-up/asked-by.ts";
import { plain, shortened } from "../template.ts";
import { type Action, type ExecuteAction, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { isMade, type KnownPlace, knownPlaces } from "./became.ts";
import { asItStands, mayAdd, pageWithPlace } from "./unquoted.ts";

const headingMax = 90;
/** As many ways to what it became as stand on its card. */
const waysMax = 1;

/** One place of a text that gave nothing, and the forms that make it into what it is. */
export function passageView(intake: Intake, at: number, showing: Showing): View {
  const { state, viewer } = showing;
  const words = unquotedWords[viewer.language];
  const document = openIntake(intake, state, viewer);
  const all = knownPlaces(document);
  const passage = all[at - 1];
  if (passage === undefined || !mayAdd(document)) return missingView(showing);
  const { heading, text, became } = passage;
  const next: Card = { card: "intake-passage", intake: intake.id, at: at + 1 };
  return {
    template: "intake",
    over: [intakeWords[viewer.language].over, words.placeOf(at, all.length)].join(" · "),
    title: words.passageTitle,
    summary: words.passageTitle,
    lead: [
      intakeWords[viewer.language].quoted(asItStands(text)),
      ...(heading === "" ? [] : [words.under(plain(shortened(heading, headingMax)))]),
      ...became.map(({ said }) => said),
      words.choose,
      ...(passage.marks.includes("money") ? [words.rowOrPot] : []),
    ],
    actions: [
      ...became.slice(0, waysMax).map(({ action }) => action),
      ...formsFor(passage, document),
      // As many buttons as a card has; from what is made already one goes on by the list.
      ...(at < all.length && became.length === 0 ? [show(words.next, next)] : []),
      show(words.back, { card: "intake-unquoted", intake: intake.id, page: pageWithPlace(at) }),
    ],
  };
}

/** The likeliest first: a row or a pot where there is money in it and no task. Of what has become something more can come. */
function formsFor(place: KnownPlace, document: ReadDocument): readonly Action[] {
  const { text, marks } = place;
  const words = unquotedWords[document.viewer.language];
  const asked = askedByPlace(document.intake.id, pageWithPlace(place.at), place.id);
  const setUp = (title: string, of: SetUpForm, filled: Filled) =>
    show(title, {
      card: "set-up-form",
      of,
      page: 1,
      about: null,
      filled: { ...filled, ...asked },
    });
  const assignment = show(words.addAssignment, {
    card: "add-assignment",
    filled: { ...assignmentFrom(text, document), ...asked },
  });
  const row = show(words.addRow, rowCard(place, document));
  const pot = setUp(words.addPot, "pot", potFrom(text, document));
  const mandate = setUp(words.addMandate, "mandate", mandateFrom(text, document));
  const money = isRow(text) ? ([row, pot] as const) : ([pot, row] as const);
  const [first, ...more] = isMoneyAlone(marks)
    ? ([...money, assignment, mandate] as const)
    : ([assignment, ...money, mandate] as const);
  return [isMade(place) ? first : positive(first), ...more];
}

/** Where a row is made of a place: in the document, or once the likeliest decision is entered in that. */
function rowCard({ id: place }: KnownPlace, document: ReadDocument): Card {
  const { intake } = document;
  const entered = giverOfRow(likelyGiver(document), document);
  if (entered === null)
    return { card: "intake-row", intake: intake.id, place, row: nextRowOf(place, intake) };
  const from = { intake: intake.id, place, row: null };
  return { card: "add-fixed-row", decision: entered.id, from };
}

const isMoneyAlone = (marks: readonly Mark[]): boolean =>
  marks.includes("money") && !marks.includes("task");

const positive = (button: ExecuteAction): ExecuteAction => ({ ...button, style: "positive" });
