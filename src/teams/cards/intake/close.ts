import { logPosition } from "../../../domain/brand.ts";
import type { Intake } from "../../../domain/intake.ts";
import type { Language } from "../../../domain/person.ts";
import { formatKronor } from "../../../language/format.ts";
import { intakeEndWords } from "../../../language/say/intake-end.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { openIntake } from "../../intake/document.ts";
import { type Left, leftOf } from "../../intake/left.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { Lines, Showing, View } from "../view.ts";
import { titleOf } from "./row.ts";

const leftShown = 8;
const questionMax = 200;

/** What is left of a document, before somebody closes it all the same. */
export function closeIntakeView(intake: Intake, showing: Showing): View {
  const { state, viewer } = showing;
  const words = intakeEndWords[viewer.language];
  const left = leftOf(intake, state, viewer);
  const isDone = left.count === 0;
  return {
    template: "intake",
    over: intakeWords[viewer.language].over,
    title: words.closeTitle,
    summary: words.closeTitle,
    lead: [isDone ? words.nothingLeft : words.closeLead],
    sections: sectionsOf(intake, left, showing),
    actions: [
      show(words.goOn, { card: "intake", intake: intake.id, page: 1 }, "positive"),
      closing(isDone ? intakeWords[viewer.language].close : words.closeAnyway, intake, left.count),
    ],
  };
}

function sectionsOf(intake: Intake, left: Left, { state, viewer }: Showing): readonly Lines[] {
  const { language } = viewer;
  const words = intakeEndWords[language];
  const document = openIntake(intake, state, viewer);
  const counted = (count: number, heading: (count: number) => string): readonly Lines[] =>
    count === 0 ? [] : [{ heading: heading(count), lines: [] }];
  return [
    ...listed(
      left.items.map((item) => titleOf(item, document)),
      words.itemsLeft,
      language,
    ),
    ...listed(
      left.questions.map(({ text }) => plain(shortened(text, questionMax))),
      words.questionsLeft,
      language,
    ),
    ...listed(
      left.added.map(
        ({ activity, amount }) =>
          `${plain(shortened(activity, questionMax))}, ${formatKronor(amount, language)}`,
      ),
      words.addedLeft,
      language,
    ),
    ...counted(left.rows, words.rowsLeft),
    ...counted(left.rejected, words.rejectedLeft),
  ];
}

function listed(
  all: readonly string[],
  heading: (count: number) => string,
  language: Language,
): readonly Lines[] {
  if (all.length === 0) return [];
  const more = all.length - leftShown;
  const lines = all.slice(0, leftShown).map((one) => `• ${one}`);
  return [
    {
      heading: heading(all.length),
      lines: more > 0 ? [...lines, intakeEndWords[language].moreLeft(more)] : lines,
    },
  ];
}

/** Closes at once where nothing is left, else by way of what is. */
export function closeAction(intake: Intake, { state, viewer }: Showing) {
  const { close } = intakeWords[viewer.language];
  return leftOf(intake, state, viewer).count === 0
    ? closing(close, intake, 0)
    : show(close, { card: "close-intake", intake: intake.id });
}

/** How much its reader saw left goes with the press. */
const closing = (title: string, intake: Intake, left: number) =>
  execute(
    title,
    "close-intake",
    commandData(logPosition(0), { card: "intakes" }, { intake: intake.id, left }),
  ) satisfies Action;
