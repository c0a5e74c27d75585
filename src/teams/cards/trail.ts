import type { TrailEntry } from "../../domain/person.ts";
import type { State } from "../../domain/state.ts";
import type { Language } from "../../domain/person.ts";
import { historyLine } from "../../language/say/history.ts";
import { nameOf, whoOf } from "./names.ts";
import { plain, shortened } from "./template.ts";

const textMax = 120;

/** One line of history as text for a card: when, who, what. */
export function trailLine(state: State, entry: TrailEntry, language: Language): string {
  const { facts } = entry;
  const meeting = facts.meeting === undefined ? undefined : state.meetings.get(facts.meeting);
  const said = {
    ...facts,
    ...(facts.text === undefined ? {} : { text: plain(shortened(facts.text, textMax)) }),
    ...(facts.person === undefined ? {} : { named: nameOf(state, facts.person, language) }),
    ...(meeting === undefined ? {} : { meetingDay: meeting.decisionDay }),
  };
  const who = entry.person === null ? null : whoOf(state, entry.person, entry.capacity, language);
  return historyLine(entry, said, who, language);
}
