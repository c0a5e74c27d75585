import { logPosition } from "../../../domain/brand.ts";
import { mayHandle } from "../../../domain/decide-intake.ts";
import type { Intake } from "../../../domain/intake.ts";
import { secretariatOf } from "../../../domain/organisation.ts";
import { formatDay, joinWords } from "../../../language/format.ts";
import { intakeEndWords } from "../../../language/say/intake-end.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { Viewer } from "../../../notify/card.ts";
import { openIntake } from "../../intake/document.ts";
import { leftOf } from "../../intake/left.ts";
import { nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";
import { closedOf } from "./closed.ts";
import { headOf } from "./intake.ts";

const openMax = 8;
const nameMax = 80;
/** What the field of a card takes; longer texts come as a message or a file. */
export const pastedMax = 16_000;

/** How a document or a list is read in, a field to paste it into, and those that are not finished. */
export function intakesView(showing: Showing): View {
  const { state, viewer } = showing;
  const words = intakeWords[viewer.language];
  const way = wayIn(showing);
  const all = [...state.intakes.values()]
    .filter((one) => !one.closed && mayHandle(state, one, viewer.person))
    .toReversed();
  const open = all.slice(0, openMax);
  const closed = closedOf(showing).length;
  return {
    template: "intake",
    over: words.over,
    title: way.title,
    summary: way.title,
    lead: [
      ...way.leads,
      ...(all.length > open.length ? [words.moreOpen(all.length - open.length)] : []),
    ],
    lists: [
      {
        heading: words.openIntakes,
        rows: open.map((one) => openRow(one, showing)),
      },
    ],
    fields: [
      {
        kind: "text",
        id: input.text,
        label: way.field,
        placeholder: way.hint,
        lines: "many",
        lengthMax: pastedMax,
      },
    ],
    actions: [
      execute(
        words.readIt,
        "receive-document",
        commandData(logPosition(0), { card: "intakes" }, {}),
        "positive",
      ),
      ...(closed === 0
        ? []
        : [
            show(intakeEndWords[viewer.language].closedCount(closed), {
              card: "closed-intakes",
              page: 1,
            }),
          ]),
      ...emptyListActions(viewer),
      show(words.home, { card: "home" }),
    ],
  };
}

function openRow(intake: Intake, showing: Showing): ListRow {
  const { state, viewer } = showing;
  const { language } = viewer;
  const isDone = leftOf(intake, state, viewer).count === 0;
  return {
    title: plain(shortened(intake.name ?? pastedName(intake, showing), nameMax)),
    facts: [
      formatDay(intake.day, language),
      ...(isDone ? [intakeEndWords[language].nothingToDo] : []),
    ].join(" · "),
    figure: "",
    action: show(intakeWords[language].open, { card: "intake", intake: intake.id, page: 1 }),
  };
}

/** Only what its reader may read in is offered; who reads in the rest is said. */
function wayIn({ state, viewer }: Showing) {
  const { language, filesOff } = viewer;
  const { startTitle, startLead, startPaste, startPromise, field, hint } = intakeWords[language];
  if (state.persons.get(viewer.person)?.secretariat === true)
    return {
      title: startTitle,
      leads: [filesOff === true ? startPaste : startLead, startPromise],
      field: field.text,
      hint: hint.text,
    };
  const { lists } = intakeEndWords[language];
  const names = secretariatOf(state).map((person) => nameOf(state, person, language));
  return {
    title: lists.title,
    leads: [
      filesOff === true ? lists.paste : lists.lead,
      lists.promise,
      lists.decisions(joinWords(names, language)),
    ],
    field: lists.field,
    hint: lists.hint,
  };
}

/** A pasted text has no name of its own: what it was read as tells which it is. */
const pastedName = (intake: Intake, { state, viewer }: Showing): string =>
  intake.format === "rows"
    ? intakeWords[viewer.language].pastedList
    : headOf(openIntake(intake, state, viewer));

/** The list to fill in, where files go out at all. */
export const emptyListActions = ({ language, filesOff }: Viewer): readonly Action[] =>
  filesOff === true
    ? []
    : [
        show(intakeEndWords[language].emptyList, {
          card: "document",
          of: { kind: "request-template" },
        }),
      ];
