import type { Assignment, AssignmentStatus } from "../../../domain/assignment.ts";
import type { MeetingId } from "../../../domain/brand.ts";
import type { State } from "../../../domain/state.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import type { Language } from "../../../domain/person.ts";
import type { Viewer } from "../../../notify/card.ts";
import { isSecretariat, maySee } from "../access.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";
import { basisOf, isOwner, meetingOf, ownerThe, shortText, standingOf } from "./facts.ts";

const rowsPerPage = 8;

/** Open ones by their document stop, then those without one, then those that sleep, then those that are done. */
const order: Readonly<Record<AssignmentStatus, number>> = {
  active: 0,
  reported: 1,
  dormant: 2,
  lapsed: 3,
  closed: 3,
  withdrawn: 3,
};

/** The assignments that the viewer may see: his own before the others', the one that is due first at the top. */
export function assignmentsList(page: number, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = assignmentWords[language];
  const all = visible(state, viewer);
  const open = all.filter((one) => order[one.status] < order.closed);
  const mine = open.filter((one) => isOwner(state, one, viewer));
  const { rows, page: shown, pages } = pageOf(sorted(all, state, viewer), page, rowsPerPage);
  return {
    template: "list",
    over: pages > 1 ? `${words.list.over} · ${shown}/${pages}` : words.list.over,
    title: words.list.title,
    badge: null,
    summary: words.list.summary(open.length),
    lead: [open.length === 0 ? words.list.none : words.list.lead(mine.length, open.length)],
    list: rows.map((one) => assignmentRow(one, showing)),
    actions: [
      ...(isSecretariat(state, viewer)
        ? [show(words.buttons.add, { card: "add-assignment" }, "positive")]
        : []),
      ...pagerActions(shown, pages, language, (next) => ({ card: "assignments", page: next })),
      show(words.buttons.home, { card: "home" }),
    ],
  };
}

const visible = (state: State, viewer: Viewer): readonly Assignment[] =>
  [...state.assignments.values()].filter(({ id }) =>
    maySee({ card: "assignment", assignment: id }, state, viewer),
  );

function sorted(
  assignments: readonly Assignment[],
  state: State,
  viewer: Viewer,
): readonly Assignment[] {
  // What is done stands last whoever had it; after that the viewer's own, the earliest stop, the oldest.
  const keyOf = (one: Assignment): string => {
    const isDone = order[one.status] === order.closed ? 1 : 0;
    const isOthers = isOwner(state, one, viewer) ? 0 : 1;
    const stop = meetingOf(state, one)?.documentStop ?? "9999";
    return [isDone, isOthers, order[one.status], stop, String(one.since).padStart(16, "0")].join(
      "|",
    );
  };
  return assignments
    .map((one) => ({ one, key: keyOf(one) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

/** An assignment in a list: its basis, owner, time and where it stands. */
export function assignmentRow(assignment: Assignment, { state, viewer }: Showing): ListRow {
  const { language, today } = viewer;
  const words = assignmentWords[language];
  const meeting = meetingOf(state, assignment);
  const isOpen = order[assignment.status] < order.closed;
  const stop =
    isOpen && meeting !== null
      ? [words.list.stop(meeting.documentStop, meeting.documentStop < today)]
      : [];
  return {
    title: shortText(assignment),
    facts: [
      basisOf(assignment.basis, language),
      ownerThe(state, assignment, language),
      ...stop,
    ].join(" · "),
    figure: words.standing[standingOf(assignment, state, viewer)],
    action: show(words.buttons.open, { card: "assignment", assignment: assignment.id }),
  };
}

/** What a meeting takes up of assignments, a line each for its agenda: those that are bound to it and not closed. */
export function agendaLines(
  state: State,
  meeting: MeetingId,
  language: Language,
): readonly string[] {
  const words = assignmentWords[language];
  return [...state.assignments.values()]
    .filter(
      (one) => one.meeting === meeting && (one.status === "active" || one.status === "reported"),
    )
    .map((one) =>
      words.agenda(basisOf(one.basis, language), ownerThe(state, one, language), shortText(one)),
    );
}
