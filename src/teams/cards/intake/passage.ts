import type { Intake } from "../../../domain/intake.ts";
import type { Mark } from "../../../language/reading/unquoted/marks.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { unquotedWords } from "../../../language/say/intake-unquoted.ts";
import type { Card } from "../../../notify/card.ts";
import type { Filled, SetUpForm } from "../../../notify/set-up-card.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { assignmentFrom, mandateFrom, potFrom } from "../../intake/from-passage.ts";
import { unquotedOf } from "../../intake/unquoted.ts";
import { missingView } from "../missing.ts";
import { askedByUnquoted } from "../set-up/asked-by.ts";
import { plain, shortened } from "../template.ts";
import { type Action, type ExecuteAction, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { asItStands, mayAdd, pageWithPlace } from "./unquoted.ts";

const headingMax = 90;

/** One place of a text that gave nothing, and the forms that make it into what it is. */
export function passageView(intake: Intake, at: number, showing: Showing): View {
  const { state, viewer } = showing;
  const words = unquotedWords[viewer.language];
  const document = openIntake(intake, state, viewer);
  const all = unquotedOf(document);
  const passage = all[at - 1];
  if (passage === undefined || !mayAdd(document)) return missingView(showing);
  const { heading, text, marks } = passage;
  const isEntered = document.decision !== null || document.boardDecision !== null;
  const next: Card = { card: "intake-passage", intake: intake.id, at: at + 1 };
  return {
    template: "intake",
    over: [intakeWords[viewer.language].over, words.placeOf(at, all.length)].join(" · "),
    title: words.passageTitle,
    summary: words.passageTitle,
    lead: [
      intakeWords[viewer.language].quoted(asItStands(text)),
      ...(heading === "" ? [] : [words.under(plain(shortened(heading, headingMax)))]),
      words.choose,
      ...(marks.includes("money") && !isEntered ? [words.isRow] : []),
    ],
    actions: [
      ...formsFor(text, marks, pageWithPlace(at), document),
      ...(at < all.length ? [show(words.next, next)] : []),
      show(words.back, { card: "intake-unquoted", intake: intake.id, page: pageWithPlace(at) }),
    ],
  };
}

/** The likeliest first: a pot where there is money in it and no task. */
function formsFor(
  text: string,
  marks: readonly Mark[],
  page: number,
  document: ReadDocument,
): readonly Action[] {
  const words = unquotedWords[document.viewer.language];
  const asked = askedByUnquoted(document.intake.id, page);
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
  const pot = setUp(words.addPot, "pot", potFrom(text, document));
  const mandate = setUp(words.addMandate, "mandate", mandateFrom(text, document));
  const [first, ...more] = isMoneyAlone(marks)
    ? ([pot, assignment, mandate] as const)
    : ([assignment, pot, mandate] as const);
  return [positive(first), ...more];
}

const isMoneyAlone = (marks: readonly Mark[]): boolean =>
  marks.includes("money") && !marks.includes("task");

const positive = (button: ExecuteAction): ExecuteAction => ({ ...button, style: "positive" });
