import { isAway } from "../../../domain/absence.ts";
import type { PersonId, PositionId } from "../../../domain/brand.ts";
import { logPosition } from "../../../domain/brand.ts";
import { positionsHere, positionsOf } from "../../../domain/organisation.ts";
import type { Position } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { officeWords } from "../../../language/say/office.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { isSecretariat } from "../access.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain } from "../template.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";
import { holdingsAhead, positionLine } from "./holding-lines.ts";
import { unreachablePeople } from "./unreachable.ts";

const rowsPerPage = 8;

/** Every position with who holds it, who acts and who may step in; the reader's own first. */
export function deputiesView(page: number, { state, viewer }: Showing): View {
  const { language } = viewer;
  const words = officeWords[language];
  const shown = pageOf(inOrder(state, viewer), page, rowsPerPage);
  return {
    template: "list",
    over: shown.pages > 1 ? words.page(shown.page, shown.pages) : words.over(viewer.today),
    title: words.title,
    lead: [words.lead],
    list: shown.rows.map((position) => positionRow(position.id, state, viewer)),
    actions: [
      absenceAction(viewer.person, state, viewer),
      ...unreachableAction(state, viewer),
      ...pagerActions(shown.page, shown.pages, language, (at) => ({ card: "deputies", page: at })),
    ],
  };
}

/** The page of the overview on which a position stands. */
export function deputiesPage(position: PositionId, state: State, viewer: Viewer): number {
  const at = inOrder(state, viewer).findIndex(({ id }) => id === position);
  return Math.floor(Math.max(0, at) / rowsPerPage) + 1;
}

function positionRow(position: PositionId, state: State, viewer: Viewer): ListRow {
  const { language } = viewer;
  const appoint: Card = { card: "appoint", position };
  return {
    title: plain(state.positions.get(position)?.title[language] ?? position),
    facts: positionLine(state, position, viewer),
    figure: "",
    action: isSecretariat(state, viewer) ? show(officeWords[language].change, appoint) : null,
  };
}

/** The reader's own positions, then those where something is out of the ordinary, then the others as they were established. */
function inOrder(state: State, viewer: Viewer): readonly Position[] {
  const own = new Set(positionsOf(state, viewer.person, viewer.today).map((held) => held.position));
  const isUnusual = ({ id }: Position): boolean => {
    const ahead = holdingsAhead(state, id, viewer);
    return ahead.length !== 1 || ahead.some((held) => isAway(state, held.person, viewer.today));
  };
  const rank = (position: Position): number =>
    own.has(position.id) ? 0 : isUnusual(position) ? 1 : 2;
  return positionsHere(state).toSorted((a, b) => rank(a) - rank(b));
}

/** Being away is said, and taken back, in one press. */
export function absenceAction(person: PersonId, state: State, viewer: Viewer): Action {
  const words = officeWords[viewer.language];
  const absence: Card = { card: "absence", person, from: null, to: null };
  return isAway(state, person, viewer.today)
    ? execute(
        person === viewer.person ? words.comeBack : words.otherBack,
        "end-absence",
        commandData(logPosition(0), absence, { person }),
      )
    : show(words.toAbsence, absence);
}

function unreachableAction(state: State, viewer: Viewer): Action[] {
  if (!isSecretariat(state, viewer) || unreachablePeople(state, viewer).length === 0) return [];
  return [show(officeWords[viewer.language].toUnreachable, { card: "unreachable", page: 1 })];
}
