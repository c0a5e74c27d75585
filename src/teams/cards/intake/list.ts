import { potLeft } from "../../../domain/account.ts";
import { logPosition } from "../../../domain/brand.ts";
import type { Intake } from "../../../domain/intake.ts";
import { decisionsOf, openProposal } from "../../../domain/mandate-check.ts";
import { total } from "../../../domain/money.ts";
import type { Language } from "../../../domain/person.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { formatKronor } from "../../../language/format.ts";
import { intakeEndWords } from "../../../language/say/intake-end.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import {
  listWarnings,
  noListSentence,
  rejectedSentence,
} from "../../../language/say/request-list.ts";
import { capitalised } from "../../../language/say/title.ts";
import {
  enterAlike,
  namedPots,
  type PlacedList,
  placeRequests,
  requestsMax,
  skipAlike,
} from "../../intake/requests.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { namedFor } from "../refusal-names.ts";
import { plain, shortened } from "../template.ts";
import { behind, commandData, execute, input } from "../verbs.ts";
import type { Field, Lines, RowsTable, Showing, View } from "../view.ts";
import { closeAction } from "./close.ts";
import { emptyListActions } from "./start.ts";

const rowsPerPage = 12;
const rejectedPerPage = 8;
const activityMax = 60;
const alikeShown = 8;

/** A list of requests as it was read: what can be entered, what has to be mended, and in which pot. */
export function requestListView(intake: Intake, page: number, showing: Showing): View {
  const { state, viewer, said } = showing;
  const words = intakeWords[viewer.language];
  const card = { card: "intake", intake: intake.id, page } as const;
  const named = namedFor(card, state, viewer);
  const placed = placeRequests(intake, said?.typed?.["pot"] ?? null, state, viewer);
  const { list, pots } = placed;
  const fresh = placed.rows.filter((row) => !row.isKnown);
  const shown = pageOf(fresh, page, rowsPerPage);
  const rejected = list.kind === "list" ? list.rejected : [];
  const bad = pageOf(rejected, page, rejectedPerPage);
  const pages = Math.max(shown.pages, bad.pages);
  const at = Math.min(Math.max(1, page), pages);
  const count = Math.min(requestsMax, fresh.length);
  const title = titleOf(list, fresh.length, viewer.language);
  return {
    template: "intake",
    over: [words.over, ...(pages > 1 ? [words.page(at, pages)] : [])].join(" · "),
    title,
    summary: title,
    lead: [
      ...(list.kind === "list"
        ? fresh.slice(0, 1).map(() => words.listLead)
        : [noListSentence(list, named, viewer.language)]),
      ...leadOf(placed, fresh, showing),
    ],
    table: at > shown.pages ? null : tableOf(shown.rows, fresh, showing),
    fields:
      fresh.length === 0 || pots.length === 0
        ? []
        : [potField(placed, showing), ...alikeField(fresh, viewer.language)],
    sections:
      at > bad.pages || rejected.length === 0
        ? []
        : [rejectedLines(bad.rows, rejected.length, pages === at, showing, named)],
    actions: [
      ...(fresh.length === 0 || pots.length === 0
        ? []
        : [
            execute(
              words.listEnter(count, fresh.length),
              "enter-requests",
              commandData(
                logPosition(0),
                { card: "intake", intake: intake.id, page: 1 },
                { intake: intake.id },
              ),
              "positive",
            ),
          ]),
      ...pagerActions(at, pages, viewer.language, (next) => ({ ...card, page: next })),
      ...(list.kind === "list" ? [] : emptyListActions(viewer)),
      behind(closeAction(intake, showing)),
    ],
  };
}

function titleOf(list: PlacedList["list"], fresh: number, language: Language): string {
  const words = intakeWords[language];
  if (list.kind !== "list") return words.listUnread;
  return fresh === 0 ? words.listNothingTitle : capitalised(words.listTitle(fresh));
}

/** What is not entered out of a list, and what to know of the rest before it is. */
function leadOf(
  { list, rows, elsewhere, pots }: PlacedList,
  fresh: PlacedList["rows"],
  showing: Showing,
): readonly string[] {
  const { language } = showing.viewer;
  const words = intakeWords[language];
  const knownCount = rows.length - fresh.length;
  return [
    ...(list.kind === "list" ? listWarnings(list, language) : []),
    ...(knownCount > 0 ? [words.listKnown(knownCount)] : []),
    ...(elsewhere > 0 ? [words.listElsewhere(elsewhere)] : []),
    ...(fresh.length > 0 && pots.length === 0 ? [words.listNoPots] : []),
    ...underwayLines(fresh, showing),
    ...alikeLines(fresh, language),
  ];
}

/** Pots whose money is proposed or decided already: what is entered now comes after that. */
function underwayLines(fresh: PlacedList["rows"], { state, viewer }: Showing): readonly string[] {
  const words = intakeWords[viewer.language];
  return [...new Set(fresh.flatMap(({ pot }) => pot ?? []))].flatMap((id) => {
    const title = plain(state.pots.get(id)?.title ?? id);
    const proposal = openProposal(state, id);
    if (proposal !== null && proposal.status !== "open") return [words.listUnderway(title)];
    return decisionsOf(state, id).length === 0
      ? []
      : [words.listDecided(title, potLeft(state, id))];
  });
}

/** Rows that seem to be there already in other words, or with another amount. */
function alikeLines(fresh: PlacedList["rows"], language: Language): readonly string[] {
  const lines = fresh
    .flatMap(({ request, alike }) =>
      alike === null
        ? []
        : [
            intakeWords[language].listAlike(
              request.row,
              plain(shortened(request.activity, activityMax)),
              alike.sought,
              request.sought,
            ),
          ],
    )
    .slice(0, alikeShown);
  return lines.length === 0 ? [] : [...lines, intakeEndWords[language].alikeHow];
}

function alikeField(fresh: PlacedList["rows"], language: Language): readonly Field[] {
  const count = fresh.filter(({ alike }) => alike !== null).length;
  const words = intakeWords[language];
  if (count === 0) return [];
  return [
    {
      kind: "choice",
      id: input.another,
      label: words.field.alike,
      placeholder: words.hint.choose,
      choices: [
        { title: words.listSkip(count), value: skipAlike },
        { title: words.listBoth, value: enterAlike },
      ],
    },
  ];
}

function tableOf(
  rows: PlacedList["rows"],
  all: PlacedList["rows"],
  { state, viewer }: Showing,
): RowsTable | null {
  const { language } = viewer;
  const words = intakeWords[language];
  if (all.length === 0) return null;
  const sum = formatKronor(total(all.map(({ request }) => request.sought)), language);
  return {
    head: [words.field.activity, words.field.sought, words.field.pot],
    rows: [
      ...rows.map(
        ({ request, pot }) =>
          [
            plain(shortened(request.activity, activityMax)),
            formatKronor(request.sought, language),
            plain(state.pots.get(pot ?? "")?.title ?? request.pot ?? ""),
          ] as const,
      ),
      [capitalised(words.listTitle(all.length)), sum, ""],
    ],
    hasSum: true,
  };
}

function potField({ pots, rows }: PlacedList, { state, viewer }: Showing): Field {
  const words = intakeWords[viewer.language];
  const isNamed = rows.every(({ pot }) => pot !== null) && pots.length > 1;
  const [only] = pots;
  const value = isNamed ? namedPots : pots.length === 1 ? only?.id : undefined;
  return {
    kind: "choice",
    id: "pot",
    label: words.field.pot,
    placeholder: words.hint.choose,
    choices: [
      ...(isNamed ? [{ title: words.listPotNamed, value: namedPots }] : []),
      ...pots.map((pot) => ({ title: choiceTitle(pot, pots, state), value: pot.id })),
    ],
    ...(value === undefined ? {} : { value }),
  };
}

/** A pot by its name, and by its grant too where another pot has the same name. */
function choiceTitle({ id, title, grant }: Pot, pots: readonly Pot[], state: State): string {
  const isAlone = pots.every((other) => other.id === id || other.title !== title);
  return isAlone ? title : `${title}, ${state.grants.get(grant)?.title ?? grant}`;
}

function rejectedLines(
  rows: readonly Parameters<typeof rejectedSentence>[0][],
  count: number,
  isLast: boolean,
  { viewer }: Showing,
  named: Parameters<typeof rejectedSentence>[1],
): Lines {
  const words = intakeWords[viewer.language];
  const lines = rows.map((row) => `• ${rejectedSentence(row, named, viewer.language)}`);
  return {
    heading: words.listRejected(count),
    lines: isLast ? [...lines, words.listAgain] : lines,
  };
}
