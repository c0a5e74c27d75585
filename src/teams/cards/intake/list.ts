import { logPosition } from "../../../domain/brand.ts";
import type { Intake } from "../../../domain/intake.ts";
import { total } from "../../../domain/money.ts";
import type { Language } from "../../../domain/person.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { formatKronor, joinWords } from "../../../language/format.ts";
import { rejectedRows } from "../../../language/request-list.ts";
import { intakeEndWords } from "../../../language/say/intake-end.ts";
import { unseenWords } from "../../../language/say/intake-unseen.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { listChangeWords } from "../../../language/say/list-change.ts";
import { listWarnings } from "../../../language/say/list-warnings.ts";
import { noListSentence, rejectedSentence } from "../../../language/say/request-list.ts";
import { capitalised } from "../../../language/say/title.ts";
import {
  differencesSeen,
  namedPots,
  type PlacedList,
  placeRequests,
  requestsMax,
} from "../../intake/requests.ts";
import { openWithdrawals } from "../../intake/withdrawals.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { namedFor } from "../refusal-names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, behind, commandData, execute, show } from "../verbs.ts";
import type { Field, Lines, RowsTable, Showing, View } from "../view.ts";
import { closeAction } from "./close.ts";
import { alikeField, amendingRows, changeLists, goneLines } from "./list-changes.ts";
import { withdrawnLines } from "./list-withdrawals.ts";
import { beyondPotLines, underwayLines } from "./list-pots.ts";
import { emptyListActions } from "./start.ts";

type Named = Parameters<typeof rejectedSentence>[1];

const rowsPerPage = 12;
const rejectedPerPage = 8;
const activityMax = 60;
const alikeShown = 8;
const changesPerPage = 6;

/** A list of requests as it was read: what can be entered, what has to be mended, and in which pot. */
export function requestListView(intake: Intake, page: number, showing: Showing): View {
  const { state, viewer, said } = showing;
  const words = intakeWords[viewer.language];
  const card = { card: "intake", intake: intake.id, page } as const;
  const named = namedFor(card, state, viewer);
  const placed = placeRequests(intake, said?.typed?.["pot"] ?? null, state, viewer);
  const { list, pots } = placed;
  const fresh = placed.rows.filter(({ standing }) => standing.kind !== "known");
  const amending = amendingRows(fresh);
  const entering = fresh.filter(({ standing }) => standing.kind === "new");
  const shown = pageOf(entering, page, rowsPerPage);
  const changes = pageOf(amending, page, changesPerPage);
  const rejected = list.kind === "list" ? list.rejected : [];
  const bad = pageOf(rejected, page, rejectedPerPage);
  const pages = Math.max(shown.pages, bad.pages, changes.pages);
  const at = Math.min(Math.max(1, page), pages);
  const title = titleOf(placed, fresh, viewer.language, said?.done === "entered");
  const taken = openWithdrawals(placed.withdrawals);
  const isNew = isAllNew(fresh) && taken.length === 0;
  const canEnter = (fresh.length > 0 || taken.length > 0) && pots.length > 0;
  return {
    template: "intake",
    over: [words.over, ...(pages > 1 ? [words.page(at, pages)] : [])].join(" · "),
    title,
    summary: title,
    lead: [
      ...(list.kind === "list"
        ? [...fresh, ...taken]
            .slice(0, 1)
            .map(() => (isNew ? words.listLead : listChangeWords[viewer.language].lead))
        : [noListSentence(list, named, viewer.language)]),
      ...leadOf(placed, fresh, showing, named),
      ...intake.unseen.map((what) => unseenWords[viewer.language][what]),
    ],
    table: at > shown.pages ? null : tableOf(shown.rows, entering, showing),
    lists: at > changes.pages ? [] : changeLists(changes.rows, named, showing),
    fields: [
      ...(canEnter && fresh.length > 0 ? [potField(placed, showing)] : []),
      ...(canEnter ? alikeField(fresh, showing) : []),
    ],
    sections: [
      ...(at > bad.pages || rejected.length === 0
        ? []
        : [rejectedLines(bad.rows, rejectedRows(rejected), pages === at, showing, named)]),
      ...(at === 1 ? withdrawnLines(placed, named, showing) : []),
      ...(at === 1 ? goneLines(placed, showing) : []),
    ],
    actions: [
      ...(canEnter ? [enterAction(intake, placed, fresh, viewer.language)] : []),
      ...pagerActions(at, pages, viewer.language, (next) => ({ ...card, page: next })),
      ...(list.kind === "list" ? toPot(placed, fresh, viewer.language) : emptyListActions(viewer)),
      behind(closeAction(intake, showing)),
    ],
  };
}

/** Where its reader goes on when all of it is in: to the pot that it is in. */
function toPot(
  { rows }: PlacedList,
  fresh: PlacedList["rows"],
  language: Language,
): readonly Action[] {
  const pots = new Set(
    rows.flatMap(({ standing }) => (standing.kind === "known" ? [standing.request.pot] : [])),
  );
  const [pot] = pots;
  return fresh.length > 0 || pot === undefined || pots.size > 1
    ? []
    : [show(listChangeWords[language].news.open, { card: "pot", pot }, "positive")];
}

const isAllNew = (fresh: PlacedList["rows"]): boolean =>
  fresh.every(({ standing }) => standing.kind === "new");

/** The button says what it enters; where rows are there already, their own question says what becomes of them. */
function enterAction(
  intake: Intake,
  placed: PlacedList,
  fresh: PlacedList["rows"],
  language: Language,
): Action {
  const isNew = isAllNew(fresh) && openWithdrawals(placed.withdrawals).length === 0;
  const count = Math.min(requestsMax, fresh.length);
  return execute(
    isNew ? intakeWords[language].listEnter(count, fresh.length) : listChangeWords[language].takeIn,
    "enter-requests",
    commandData(
      logPosition(0),
      { card: "intake", intake: intake.id, page: 1 },
      { intake: intake.id, seen: differencesSeen(placed) },
    ),
    "positive",
  );
}

function titleOf(
  { list, rows, withdrawals }: PlacedList,
  fresh: PlacedList["rows"],
  language: Language,
  isEntered: boolean,
): string {
  const words = intakeWords[language];
  if (list.kind !== "list") return words.listUnread;
  const amending = amendingRows(fresh);
  const changed = amending.filter(({ amendment }) => amendment.hindrance === null).length;
  const count = (kind: "new" | "alike"): number =>
    fresh.filter(({ standing }) => standing.kind === kind).length;
  const [entered, unsure] = [count("new"), count("alike")];
  const taken = openWithdrawals(withdrawals).length;
  const parts = [
    ...(changed === 0 ? [] : [listChangeWords[language].title(changed)]),
    ...(taken === 0 ? [] : [listChangeWords[language].withdrawn.title(taken)]),
    ...(entered === 0 ? [] : [words.listTitle(entered)]),
    ...(unsure === 0 ? [] : [listChangeWords[language].unsure(unsure)]),
  ];
  if (parts.length > 0) return capitalised(joinWords(parts, language));
  return isEntered && rows.length > 0
    ? listChangeWords[language].allIn(rows.length)
    : words.listNothingTitle;
}

/** What all rows of a list ask for, and of which pots, once they are in. */
function allInLine(rows: PlacedList["rows"], { state, viewer }: Showing): string {
  const there = rows.flatMap(({ standing }) =>
    standing.kind === "known" ? [standing.request] : [],
  );
  const pots = new Set(there.map(({ pot }) => pot));
  return listChangeWords[viewer.language].allInSum(
    there.length,
    total(there.map(({ sought }) => sought)),
    [...pots].map((pot) => plain(state.pots.get(pot)?.title ?? pot)),
  );
}

/** What is not entered out of a list, and what to know of the rest before it is. */
function leadOf(
  { list, rows, elsewhere, pots }: PlacedList,
  fresh: PlacedList["rows"],
  showing: Showing,
  named: Named,
): readonly string[] {
  const { language } = showing.viewer;
  const words = intakeWords[language];
  const knownCount = rows.length - fresh.length;
  const isReceipt = showing.said?.done === "entered" && fresh.length === 0;
  const isBlank =
    list.kind === "list" &&
    list.requests.length + list.rejected.length + list.withdrawn.length === 0;
  return [
    ...(isBlank ? [listChangeWords[language].noRows] : []),
    ...(list.kind === "list" ? listWarnings(list, named, fresh.length > 0, language) : []),
    ...(knownCount > 0 && !isReceipt ? [words.listKnown(knownCount)] : []),
    ...(knownCount > 0 && fresh.length === 0 ? [allInLine(rows, showing)] : []),
    ...(elsewhere > 0 ? [words.listElsewhere(elsewhere)] : []),
    ...(fresh.length > 0 && pots.length === 0 ? [words.listNoPots] : []),
    ...underwayLines(
      fresh.filter(({ standing }) => standing.kind !== "amends"),
      showing,
    ),
    ...beyondPotLines(fresh, pots, showing),
    ...alikeLines(fresh, language),
    ...(amendingRows(fresh).length === 0 ? [] : [listChangeWords[language].rule]),
  ];
}

/** Rows of which nobody can tell what they are: several have their name. */
function alikeLines(fresh: PlacedList["rows"], language: Language): readonly string[] {
  const lines = fresh
    .flatMap(({ request, standing }) =>
      standing.kind !== "alike"
        ? []
        : [
            intakeWords[language].listAlike(
              request.row,
              plain(shortened(request.activity, activityMax)),
              standing.request.sought,
              request.sought,
            ),
          ],
    )
    .slice(0, alikeShown);
  return lines.length === 0 ? [] : [...lines, intakeEndWords[language].alikeHow];
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

function potField({ pots, rows, whole }: PlacedList, { state, viewer }: Showing): Field {
  const words = intakeWords[viewer.language];
  const isNamed =
    pots.length > 1 && rows.every(({ pot, request }) => pot !== null && request.pot !== null);
  const value = isNamed && whole === null ? namedPots : (whole ?? undefined);
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
  named: Named,
): Lines {
  const words = intakeWords[viewer.language];
  const lines = rows.map((row) => `• ${rejectedSentence(row, named, viewer.language)}`);
  return {
    heading: words.listRejected(count),
    lines: isLast ? [...lines, words.listAgain] : lines,
  };
}
