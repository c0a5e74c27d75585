import { instant, type Instant } from "../../domain/brand.ts";
import { isHeld } from "../../domain/meeting-bound.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { State } from "../../domain/state.ts";
import { meetingSubject } from "../../domain/touches.ts";
import type { CalendarEntry } from "../../documents/calendar-ics.ts";
import { documentWords } from "../../language/say/document.ts";
import { ladderWords } from "../../language/say/ladder.ts";
import type { Viewer } from "../../notify/card.ts";
import { type Duty, readDutyKey } from "../../notify/duty.ts";
import { byDeadline, dutiesFor } from "../../notify/duty-index.ts";
import { ownersOf } from "../../notify/reach.ts";
import { dutyText } from "../cards/duty-text.ts";
import { bodyTitleIn } from "../cards/names.ts";
import { unescaped } from "./plain-text.ts";

/** So many entries go into one calendar, what is due first; a person has fewer, whatever the authority. */
const entriesMax = 2_000;

/** What a person has to do by when, also what has not opened yet, and the document stops of the meetings ahead. */
export function calendarOf(state: State, viewer: Viewer): readonly CalendarEntry[] {
  const own = dutiesFor(viewer.person, state, viewer.today)
    .filter((duty) => ownersOf(duty, state).includes(viewer.person))
    .toSorted(byDeadline)
    .slice(0, entriesMax);
  const entries = own.map((duty) => entryOf(duty, state, viewer));
  // The stops are few, and lie ahead for all.
  return [...documentStops(state, viewer), ...entries].slice(0, entriesMax);
}

function entryOf(duty: Duty, state: State, viewer: Viewer): CalendarEntry {
  const ref = readDutyKey(duty.key);
  const text = ref === null ? null : dutyText(ref, state, viewer);
  return {
    id: duty.key,
    day: duty.deadline,
    title: unescaped(text?.title ?? ladderWords[viewer.language].kinds[duty.kind]),
    text: unescaped(text?.note ?? ""),
    changed: duty.since,
  };
}

function documentStops(state: State, viewer: Viewer): readonly CalendarEntry[] {
  const { language, today } = viewer;
  return [...state.meetings.values()]
    .filter((one) => one.cancelled === null && one.documentStop >= today)
    .filter((one) => !isHeld(state, one, today))
    .map((one) => ({
      id: `document-stop:${one.id}`,
      day: one.documentStop,
      title: documentWords[language].stop(bodyTitleIn(state, one.body, language)),
      text: documentWords[language].stopText(one.decisionDay),
      changed: planned(one, state),
    }));
}

/** When a meeting got its days. */
function planned({ id }: Meeting, state: State): Instant {
  const trail = state.trails.get(meetingSubject(id)) ?? [];
  const last = trail.findLast(
    ({ event }) => event === "meeting-scheduled" || event === "meeting-moved",
  );
  return last?.time ?? instant(0);
}
