import { logPosition } from "../../../domain/brand.ts";
import { secretariatOf } from "../../../domain/organisation.ts";
import { type Left, leftBy, waitingFor } from "../../../domain/person-leaving.ts";
import { endedWhys, type Person } from "../../../domain/person.ts";
import { leavingWords } from "../../../language/say/leaving.ts";
import { rightTakenWords } from "../../../language/say/right-taken.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import type { SetUpCard } from "../../../notify/set-up-card.ts";
import { missingView } from "../missing.ts";
import { holdersWho, nameOf, positionIn } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { Lines, Showing, View } from "../view.ts";
import { rowsOf } from "./rows-of.ts";

const positionsMax = 8;
const potsMax = 6;
const titleMax = 60;
const appointsMax = 3;

/** What somebody leaves behind, and who takes it over, before his time here ends. */
export function endPersonView(
  { person: id }: SetUpCard & { readonly card: "end-person" },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const person = state.persons.get(id);
  if (person === undefined || person.ended !== null || id === viewer.person)
    return missingView(showing);
  const { language, today } = viewer;
  const words = leavingWords[language];
  const left = leftBy(state, id, today);
  const alone = left.filter((one) => one.isAlone);
  const back: Card = { card: "set-up-item", of: "person", id };
  const title = words.titlePerson(nameOf(state, id, language));
  return {
    template: "setting",
    over: setUpWords[language].over,
    title,
    summary: title,
    lead: [...(alone.length > 0 ? [words.first] : []), ...leadOf(person, left, showing)],
    sections: left.slice(0, positionsMax).map((one) => linesOf(one, showing)),
    warnings: isAloneAfter(person, showing) ? [rightTakenWords[language].alone] : [],
    facts: [],
    actions: [
      ...(alone.length > 0 ? appointing(alone, showing) : ending(person, back, showing)),
      show(words.back, back),
    ],
  };
}

function leadOf(
  { id, secretariat, auditor }: Person,
  left: readonly Left[],
  { state, viewer }: Showing,
): readonly string[] {
  const { language, today } = viewer;
  const words = leavingWords[language];
  const who = nameOf(state, id, language);
  const planned = [...state.positions.values()].filter((position) =>
    (state.holdings.get(position.id) ?? []).some((held) => held.person === id && held.from > today),
  );
  const titles = planned.map((one) => positionIn(state, one.id, language));
  const waiting = waitingFor(state, id).length;
  const rows = rowsOf(state, (one) => one.kind === "person" && one.person === id);
  return [
    words.leadPerson(who),
    words.isAgain,
    ...(left.length === 0 ? [words.holdsNothing] : []),
    ...(secretariat || auditor ? [words.rights] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(titles.length > 0 ? [words.planned(titles)] : []),
    ...(rows > 0 ? [words.rows(rows, who)] : []),
  ];
}

/** Who holds the position then; deputies do so only for a time. */
function afterwards({ successors }: Left, { state, viewer }: Showing): readonly string[] {
  const { language, today } = viewer;
  const words = leavingWords[language];
  if (successors.length === 0) return [words.vacant];
  const isOrdinary = successors.some((held) => held.standing === "ordinary");
  return [
    words.takesOver(holdersWho(state, successors, today, language)),
    ...(isOrdinary ? [] : [words.noOrdinary]),
  ];
}

function linesOf(left: Left, showing: Showing): Lines {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = leavingWords[language];
  const { position, open, isAlone } = left;
  const { pots, proposals, mandates, assignments } = open;
  const count = {
    pots: pots.length,
    proposals: proposals.length,
    mandates: mandates.length,
    assignments: assignments.length,
  };
  const isOpen = Object.values(count).some((number) => number > 0);
  const waiting = [...state.rights.values()].flatMap(({ settled, right }) =>
    settled === null && right.kind === "holding" && right.held.position === position
      ? [nameOf(state, right.held.person, language)]
      : [],
  );
  const titles = pots.slice(0, potsMax).map((pot) => plain(shortened(pot.title, titleMax)));
  return {
    heading: capitalised(positionIn(state, position, language)),
    lines: [
      isOpen ? words.open(count) : words.nothingOpen,
      ...(titles.length > 0 ? [words.pots(titles)] : []),
      ...(isAlone ? [words.nobody] : afterwards(left, showing)),
      ...waiting.map(words.awaits),
    ],
  };
}

const appointing = (alone: readonly Left[], { state, viewer }: Showing): readonly Action[] =>
  alone
    .slice(0, appointsMax)
    .map(({ position }, index) =>
      show(
        leavingWords[viewer.language].appoint(
          state.positions.get(position)?.title[viewer.language] ?? position,
        ),
        { card: "appoint", position },
        index === 0 ? "positive" : undefined,
      ),
    );

const ending = ({ id }: Person, back: Card, { viewer }: Showing): readonly Action[] =>
  endedWhys.map((why) =>
    execute(
      leavingWords[viewer.language].why[why],
      "end-person",
      commandData(logPosition(0), back, { person: id, why }),
      "destructive",
    ),
  );

const isAloneAfter = ({ id, secretariat }: Person, { state, viewer }: Showing): boolean =>
  secretariat && secretariatOf(state).every((one) => one === id || one === viewer.person);
