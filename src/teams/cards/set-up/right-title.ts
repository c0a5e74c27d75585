import type { Right } from "../../../domain/right.ts";
import { waitingRights } from "../../../domain/confirmation.ts";
import { titleInStanding } from "../../../domain/organisation.ts";
import { dayAt } from "../../../domain/moment.ts";
import type { Language, TrailEntry } from "../../../domain/person.ts";
import type { EventType } from "../../../domain/event.ts";
import type { State } from "../../../domain/state.ts";
import { rightWords } from "../../../language/say/right.ts";
import type { Viewer } from "../../../notify/card.ts";
import { capitalised } from "../../../language/say/title.ts";
import { boardSection, nameOf, positionIn, positionThe } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { Showing } from "../view.ts";

const titleMax = 60;

/** "Karin Exempelkvist, tf. regiondirektör", safe for a card's text. */
export function rightTitle(right: Right, state: State, { language }: Viewer): string {
  const { what } = rightWords[language];
  switch (right.kind) {
    case "holding": {
      const { person, position, standing } = right.held;
      const title = titleInStanding(positionIn(state, position, language), standing, language);
      return what.holding(nameOf(state, person, language), title);
    }
    case "mandate": {
      const mandate = state.mandates.get(right.mandate);
      return what.mandate("", mandate === undefined ? right.mandate : boardSection(mandate));
    }
    case "pot": {
      const pot = state.pots.get(right.pot) ?? state.closedPots.get(right.pot);
      if (pot === undefined) return right.pot;
      const title = plain(shortened(pot.title, titleMax));
      return pot.basis === "execution"
        ? what.executing(title)
        : what.pot(positionThe(state, pot.holder, language), title);
    }
    case "position":
      return what.position("", capitalised(positionIn(state, right.position, language)));
    case "secretariat":
      return what.secretariat(nameOf(state, right.person, language), "");
    default:
      return right satisfies never;
  }
}

/** Buttons to what waits about a thing; more than these wait one after the other. */
export function waitingActions(
  isAbout: (right: Right) => boolean,
  { state, viewer }: Showing,
): readonly Action[] {
  const [first] = waitingRights(state, isAbout);
  if (first === undefined) return [];
  return [show(rightWords[viewer.language].open, { card: "confirm-right", entry: first.id })];
}

/** What stands in the log right after the confirmation of a right, where anything is given by it. */
const givenBy: Readonly<Partial<Record<Right["kind"], EventType>>> = {
  holding: "position-held",
  position: "position-amended",
  secretariat: "secretariat-granted",
};

/** Who has registered what a history's line is of: both, where one entered it and another confirmed it. */
export function doneBy(
  { person, position, time, event }: TrailEntry,
  state: State,
  language: Language,
): readonly string[] {
  if (person === null) return [];
  // What else was done right after a confirmation needed none.
  const entered = [...state.rights.values()].find(
    ({ right, settled }) =>
      settled?.outcome === "confirmed" &&
      (settled.position === position ||
        (settled.position + 1 === position && givenBy[right.kind] === event)),
  );
  const by = entered === undefined || entered.by === person ? null : entered.by;
  return [
    rightWords[language].news.by(
      nameOf(state, person, language),
      by === null ? null : nameOf(state, by, language),
      dayAt(time),
    ),
  ];
}
