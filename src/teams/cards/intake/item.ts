import { logPosition } from "../../../domain/brand.ts";
import { type Intake, rowTurnsOf } from "../../../domain/intake.ts";
import { intakeEndWords } from "../../../language/say/intake-end.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { Card } from "../../../notify/card.ts";
import { oreOf } from "../../intake/amounts.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { enter, refusalOf } from "../../intake/enter.ts";
import { differingIn } from "../../intake/enter-paper.ts";
import { daysOf, frameRead, frameYear } from "../../intake/found.ts";
import { asCaseNumber } from "../../intake/guess.ts";
import { isOpen, type Item } from "../../intake/item.ts";
import { itemsOf } from "../../intake/items.ts";
import { questionsOf } from "../../intake/questions.ts";
import { missingView } from "../missing.ts";
import { plain, shortened } from "../template.ts";
import { type Action, behind, commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { fieldsOf } from "./fields.ts";
import { pageWith } from "./intake.ts";
import { questionView, settleAction } from "./question.ts";
import { inColumns, moreRows, readIn, rowsOf } from "./item-rows.ts";
import { refusedIn, stateOf, titleOf } from "./row.ts";
import { addActions, unknownSaid } from "./unknown.ts";

const quoteMax = 900;
const activityMax = 60;
const numberMax = 40;

/** One item of a document: the words it was read from, what has to be answered, and the button that enters it. */
export function intakeItemView(intake: Intake, id: string, page: number, showing: Showing): View {
  const { viewer, state } = showing;
  const words = intakeWords[viewer.language];
  const document = openIntake(intake, state, viewer);
  const items = itemsOf(document);
  const item = items.find((one) => one.id === id);
  if (item === undefined) {
    const question = questionsOf(document).find((one) => one.id === id);
    return question === undefined ? missingView(showing) : questionView(question, document);
  }
  const entered = enter(item, document, (name) => item.defaults[name] ?? null);
  const isWaiting = entered.kind === "waits";
  const refusal = item.found === null ? refusalOf(item, entered, document) : null;
  return {
    template: "intake",
    over: [
      words.over,
      intakeEndWords[viewer.language].itemOf(items.indexOf(item) + 1, items.length),
    ].join(" · "),
    title: titleOf(item, document),
    badge: {
      text: words.state[
        stateOf(item, entered, entered.kind === "commands" && refusal === null, document)
      ],
      tone: item.done === null && item.found === null ? "neutral" : "good",
    },
    summary: titleOf(item, document),
    lead: [
      ...(item.quote === ""
        ? []
        : [words.readFrom(plain(shortened(inColumns(item.quote), quoteMax)))]),
      ...readIn(item, document),
      ...(isWaiting ? [] : askedOf(item, document)),
      ...(refusal === null || showing.said?.refusal !== undefined
        ? []
        : [refusedIn(refusal, document)]),
      ...(item.proposed ? [words.isProposed] : []),
      ...(item.aside ? [words.isAside] : []),
      ...(isOpen(item) && isWaiting ? [words.waitsFor(words.theThing[entered.on])] : []),
    ],
    lists: rowsOf(item, page, document),
    ...(isOpen(item) ? { done: doneBefore(showing) } : {}),
    fields: isOpen(item) && !isWaiting ? fieldsOf(item, document, showing) : [],
    actions: [
      ...(item.found === null ? [] : [show(words.openExisting, item.found)]),
      ...(isOpen(item) && !isWaiting ? [enterAction(item, document)] : []),
      ...(item.done === null ? [] : [show(words.openExisting, item.done)]),
      ...(isWaiting ? [] : addActions(item, document)),
      ...moreRows(item, page, document),
      ...asideActions(item, document),
      show(words.back, { card: "intake", intake: intake.id, page: pageWith(item, document) }),
    ],
  };
}

/** The item that stands open is not the one that has just been entered. */
const doneBefore = ({ said, viewer }: Showing): string =>
  said?.done === "registered"
    ? intakeWords[viewer.language].doneFirst
    : intakeWords[viewer.language].doneNext;

const enterAction = (item: Item, document: ReadDocument): Action =>
  execute(
    item.found === null
      ? intakeWords[document.viewer.language].enter
      : intakeWords[document.viewer.language].enterAnyway,
    "enter-item",
    commandData(
      logPosition(0),
      { card: "intake-next", intake: document.intake.id, after: item.id },
      { intake: document.intake.id, item: item.id, rows: rowTurnsOf(document.intake) },
    ),
    item.found === null ? "positive" : undefined,
  );

/** An item that is not to be entered is put aside, and can be taken up again. */
function asideActions(item: Item, document: ReadDocument): readonly Action[] {
  const words = intakeWords[document.viewer.language];
  const card: Card = {
    card: "intake",
    intake: document.intake.id,
    page: pageWith(item, document),
  };
  if (item.done !== null) return [];
  return item.aside
    ? [settleAction(words.takeUp, item.id, "open", card, document)]
    : [behind(settleAction(words.setAside, item.id, "set-aside", card, document))];
}

/** What a careful reader has to answer for this item. */
function askedOf(item: Item, document: ReadDocument): readonly string[] {
  const words = intakeWords[document.viewer.language];
  if (!isOpen(item)) return [];
  if (item.found !== null) return [words.existsLead];
  return [...askedOfKind(item, document), ...unknownSaid(item, document)];
}

function askedOfKind(item: Item, document: ReadDocument): readonly string[] {
  const { reading, viewer } = document;
  const words = intakeWords[viewer.language];
  switch (item.kind) {
    case "grant": {
      const frame = frameRead(document);
      return [
        ...otherGrants(document),
        ...(frame === null || frame.rounding === 0
          ? []
          : [words.rounded(frame.amount, frame.rounding)]),
      ];
    }
    case "board-decision":
    case "decision": {
      const { date } = reading;
      return [
        ...(item.kind === "decision" && date !== null && typeof date === "object"
          ? [twoDaysIn(date.ambiguous, document)]
          : []),
        ...(item.kind === "decision" ? noticeIn(item, document) : []),
        ...differingIn(item.kind, document).map(({ of, statedKr, computedKr }) =>
          words.differs(of, oreOf(statedKr), oreOf(computedKr)),
        ),
      ];
    }
    case "pot": {
      const purpose = reading.pots[item.index]?.purpose ?? "";
      return item.defaults["purpose"] === undefined
        ? [words.purposeAsked(plain(shortened(purpose, activityMax)))]
        : [];
    }
    case "assignment": {
      const deadline = reading.assignments[item.index]?.deadline;
      if (typeof deadline !== "object") return [];
      const question = plain(shortened(deadline.question, 200));
      return [words.asksInSwedish === null ? question : `${words.asksInSwedish} ${question}`];
    }
    case "case": {
      const [read] = reading.caseNumbers;
      return document.caseNumber !== null || read === undefined
        ? []
        : [words.otherNumber(plain(shortened(read, numberMax)), asCaseNumber(read))];
    }
    case "mandate":
    case "row":
    case "dispatch":
      return [];
    default:
      return item.kind satisfies never;
  }
}

/** "”2018-06-1921” rymmer två dagar. Gäller 19 juni 2018 eller 21 juni 2018?" */
function twoDaysIn(text: string, { reading, viewer }: ReadDocument): string {
  const words = intakeWords[viewer.language];
  const days = daysOf(reading);
  const which = days.length > 1 ? ` ${words.whichDay(days)}` : "";
  return `${words.twoDays(plain(shortened(text, 40)))}.${which}`;
}

/** Where the decision is to be reported, where no meeting could be told from it (rule R11). */
function noticeIn({ defaults }: Item, { reading, viewer }: ReadDocument): readonly string[] {
  const { notice } = reading;
  if (notice === null || input.meeting in defaults) return [];
  const body = notice.body === null ? null : plain(shortened(notice.body, activityMax));
  return body === null && notice.month === null
    ? []
    : [intakeWords[viewer.language].noticeRead(body, notice.month)];
}

const othersMax = 4;

/** The grants that the case has and that the text does not agree with, each with the difference (rule R05). */
function otherGrants(document: ReadDocument): readonly string[] {
  const { viewer, otherGrants: others } = document;
  const frame = frameRead(document);
  const year = frameYear(document);
  return others.slice(0, othersMax).map((grant) =>
    intakeWords[viewer.language].otherGrant({
      title: plain(shortened(grant.title, activityMax)),
      year: grant.year,
      amount: grant.amount,
      readYear: year === grant.year ? null : year,
      read: frame?.amount ?? null,
    }),
  );
}
