import { logPosition, ore } from "../../../domain/brand.ts";
import { grantLeft } from "../../../domain/account.ts";
import { type Intake, rowTurnsOf } from "../../../domain/intake.ts";
import type { Language } from "../../../domain/person.ts";
import { formatDay } from "../../../language/format.ts";
import { unseenWords } from "../../../language/say/intake-unseen.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { IntakeWords } from "../../../language/say/intake-words.ts";
import { outOfPotWords } from "../../../language/say/out-of-pot.ts";
import type { Card } from "../../../notify/card.ts";
import { oreOf } from "../../intake/amounts.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { readyItems, severalAsked } from "../../intake/enter.ts";
import { differingIn } from "../../intake/enter-paper.ts";
import { envelopeOf } from "../../intake/envelope.ts";
import { isOpen, isSettled, type Item } from "../../intake/item.ts";
import { itemsOf } from "../../intake/items.ts";
import { potFiguresOf } from "../../intake/out-of-pot.ts";
import { type AskedQuestion, nextQuestion, questionsOf } from "../../intake/questions.ts";
import { grantLine } from "../grant-line.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { askedBy } from "../set-up/asked-by.ts";
import { plain, shortened } from "../template.ts";
import { type Action, behind, commandData, execute, show } from "../verbs.ts";
import { closeAction } from "./close.ts";
import { questionLines } from "./question-lines.ts";
import { rowOf } from "./row.ts";
import { unquotedRow } from "./unquoted.ts";
import type { Badge, Showing, View } from "../view.ts";

const itemsPerPage = 5;
const actionsMax = 6;

/** A document as it was read, item by item, with what each was read from. */
export function intakeView(intake: Intake, page: number, showing: Showing): View {
  const { viewer, state } = showing;
  const words = intakeWords[viewer.language];
  const document = openIntake(intake, state, viewer);
  const items = itemsOf(document);
  const { rows, page: shown, pages } = pageOf(items, page, itemsPerPage);
  const ready = readyItems(document);
  const readyIds = new Set(ready.map(({ item }) => item.id));
  // What is only proposed waits for its decision; nothing of it is left to do here.
  const toDo = items.filter((item) => !item.proposed || isSettled(item));
  const done = toDo.filter(isSettled).length;
  const asked = questionsOf(document);
  return {
    template: "intake",
    over: [words.over, ...(pages > 1 ? [words.page(shown, pages)] : [])].join(" · "),
    title: headOf(document),
    badge: badgeOf(done, toDo.length, viewer.language),
    summary: headOf(document),
    lead: [
      ...leadOf(document, items, shown),
      ...(shown === 1 ? intake.unseen.map((what) => unseenWords[viewer.language][what]) : []),
    ],
    list: rows.map((item) => rowOf(item, readyIds.has(item.id), document, showing)),
    lists: shown === 1 ? unquotedRow(document) : [],
    sections: shown === 1 ? questionLines(asked, viewer.language) : [],
    actions: [
      ...(ready.length === 0 ? [] : [enterReady(intake, ready.length, shown, showing)]),
      ...questionAction(asked, intake, viewer.language),
      ...pagerActions(shown, pages, viewer.language, (next) => ({
        card: "intake",
        intake: intake.id,
        page: next,
      })),
      ...grantActions(document, done === toDo.length),
      done < toDo.length ? behind(closeAction(intake, showing)) : closeAction(intake, showing),
    ].slice(0, actionsMax),
  };
}

function badgeOf(done: number, all: number, language: Language): Badge | null {
  const words = intakeWords[language];
  if (all === 0) return null;
  return done < all
    ? { text: words.itemsOf(done, all), tone: "neutral" }
    : { text: words.allInBadge, tone: "good" };
}

/** The questions that nobody has answered, one at a time. */
function questionAction(
  asked: readonly AskedQuestion[],
  intake: Intake,
  language: Language,
): readonly Action[] {
  const first = nextQuestion(asked, null);
  const open = asked.filter(({ settled }) => settled === null).length;
  if (first === null) return [];
  const card: Card = { card: "intake-item", intake: intake.id, item: first.id, page: 1 };
  return [show(intakeWords[language].answerQuestions(open), card)];
}

/** Rule R05: where the exact amount is stated, and where what nobody has been given gets a pot. */
function grantActions(document: ReadDocument, isAllIn: boolean): readonly Action[] {
  const { grant, state, viewer, intake } = document;
  const words = intakeWords[viewer.language];
  if (grant === null || !isAllIn) return [];
  return [
    ...(grant.rounding > 0
      ? [show(words.exactButton, { card: "grant-amount", grant: grant.id })]
      : []),
    ...(grantLeft(state, grant.id) > 0
      ? [
          show(words.addPot, {
            card: "set-up-form",
            of: "pot",
            page: 1,
            about: null,
            filled: askedBy(intake.id, null),
          }),
        ]
      : []),
  ];
}

/** The page of the document's card that an item stands on. */
export const pageWith = (item: Item, document: ReadDocument): number =>
  Math.floor(
    Math.max(
      0,
      itemsOf(document).findIndex(({ id }) => id === item.id),
    ) / itemsPerPage,
  ) + 1;

const beginningMax = 40;

/** "Delegationsbeslut, RS/254/2018, 19 juni 2018"; without a number also how the text begins, to tell it from others. */
export function headOf(document: ReadDocument): string {
  const { reading, caseNumber, day, decision, viewer, intake } = document;
  const { language } = viewer;
  const words = intakeWords[language];
  const { date } = reading;
  // A number in another form than the region's own is asked for, and is named as it stands.
  const [written] = reading.caseNumbers;
  const number =
    caseNumber ?? (written === undefined ? words.noCase : plain(shortened(written, 40)));
  const known = day ?? decision?.day ?? null;
  const when =
    known !== null
      ? formatDay(known, language)
      : date === null || typeof date === "string"
        ? words.noDay
        : words.twoDays(plain(shortened(date.ambiguous, 40)));
  const head = `${words.kinds[reading.documentKind]}, ${number}, ${when}`;
  const [beginning = ""] = intake.content.trim().split(/\s*[\r\n]/);
  return caseNumber !== null || written !== undefined || beginning === ""
    ? head
    : `${head}: ${words.quoted(plain(shortened(beginning, beginningMax)))}`;
}

function leadOf(document: ReadDocument, items: readonly Item[], page: number): readonly string[] {
  const { reading, viewer } = document;
  const words = intakeWords[viewer.language];
  if (items.length === 0)
    return [reading.documentKind === "minnesanteckningar" ? words.notes : words.nothing];
  if (page > 1) return [];
  const isAllIn = items.every(isSettled);
  const several = severalAsked(document);
  // What is read of several as one adds up to nothing.
  if (several !== null) return [...statusOf(reading.proposalsOnly, items, words), several];
  return [
    ...statusOf(reading.proposalsOnly, items, words),
    ...(reading.adjusted === null ? [] : [words.adjusted[reading.adjusted ? "yes" : "no"]]),
    ...envelopeIn(document, isAllIn),
    ...wrongSums(items, document),
  ];
}

/** What does not tally is said before a decision is opened, which asks about it (rule R04). */
function wrongSums(items: readonly Item[], document: ReadDocument): readonly string[] {
  const words = intakeWords[document.viewer.language];
  const said = items.flatMap((item) =>
    isOpen(item) && (item.kind === "decision" || item.kind === "board-decision")
      ? differingIn(item.kind, document).map(({ of, statedKr, computedKr }) =>
          words.differs(of, oreOf(statedKr), oreOf(computedKr)),
        )
      : [],
  );
  return [...new Set(said)];
}

/** That nothing is entered yet is said until something is. */
function statusOf(
  isProposal: boolean,
  items: readonly Item[],
  words: IntakeWords,
): readonly string[] {
  if (isProposal) return [words.proposals];
  if (items.every(isSettled)) return [words.allIn];
  return items.some(isSettled) ? [] : [words.lead];
}

/** Rule R31: of a decision that gives out of a pot, the pot is what must suffice. */
function potEnvelope(document: ReadDocument): string | null {
  const figures = potFiguresOf(document);
  if (figures === null) return null;
  const words = outOfPotWords[document.viewer.language];
  const { rows, left } = figures;
  const pot = plain(figures.pot.title);
  if (document.decision !== null) return words.entered(pot, rows, ore(left));
  return left < 0 ? words.beyond(pot, rows, ore(-left)) : words.leaves(pot, rows, ore(left));
}

/** What the grant has left is said where that is something else than the text leaves (rule R05). */
function envelopeIn(document: ReadDocument, isAllIn: boolean): readonly string[] {
  const { reading, grant, state, viewer } = document;
  const words = intakeWords[viewer.language];
  const ofPot = potEnvelope(document);
  if (ofPot !== null) return [ofPot];
  const figures = envelopeOf(document);
  const stored =
    grant === null || !isAllIn ? [] : [words.stored(grantLine(state, grant, viewer.language))];
  if (figures === null) return stored;
  const isAsStored = grant === null || grantLeft(state, grant.id) === figures.left;
  const said = words.envelope(figures);
  return [
    // What a proposal leaves is nobody's to give yet, and what is left once all is in is the grant's own.
    ...((reading.proposalsOnly && figures.left >= 0) || (isAllIn && !isAsStored)
      ? said.slice(0, 1)
      : said),
    ...(isAsStored ? [] : stored),
  ];
}

const enterReady = (intake: Intake, count: number, page: number, { viewer }: Showing): Action =>
  execute(
    intakeWords[viewer.language].enterReady(count),
    "enter-ready",
    commandData(
      logPosition(0),
      { card: "intake-next", intake: intake.id, after: null },
      { intake: intake.id, page, rows: rowTurnsOf(intake) },
    ),
    "positive",
  );
