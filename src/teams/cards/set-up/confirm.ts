import type { EnteredRight, Right } from "../../../domain/right.ts";
import { logPosition, type PositionId } from "../../../domain/brand.ts";
import { askedFor, receiverOf } from "../../../domain/confirmation.ts";
import { declineReasonMax } from "../../../domain/decide-confirmation.ts";
import { titleInStanding } from "../../../domain/organisation.ts";
import { rightSubject } from "../../../domain/touches.ts";
import type { State } from "../../../domain/state.ts";
import { joinWords } from "../../../language/format.ts";
import { periodWords } from "../../../language/say/office.ts";
import { retiredWords } from "../../../language/say/retired.ts";
import { rightWords } from "../../../language/say/right.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Viewer } from "../../../notify/card.ts";
import { isSecretariat } from "../access.ts";
import { missingView } from "../missing.ts";
import { nameOf, positionIn } from "../names.ts";
import { positionLine } from "../office/holding-lines.ts";
import type { Sheet } from "../sheet.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Facts, Showing, View } from "../view.ts";
import { sheetOfView } from "../view-sheet.ts";
import { rightTitle } from "./right-title.ts";
import { mandateFacts, potFacts, potNamed } from "./money-facts.ts";

const textMax = 60;

/** What waits for a second pair of eyes, for whoever gives them; and afterwards what came of it. */
export function confirmRightView(id: string, showing: Showing): View {
  const { state, viewer } = showing;
  const entry = state.rights.get(id);
  if (entry === undefined) return missingView(showing);
  const words = rightWords[viewer.language];
  const title = rightTitle(entry.right, state, viewer);
  const mayConfirm = entry.settled === null && askedFor(state, entry).includes(viewer.person);
  return {
    template: "setting",
    over: words.over,
    title,
    badge: {
      text: words.badge[entry.settled?.outcome ?? (mayConfirm ? "yours" : "waits")],
      tone:
        entry.settled === null
          ? "yours"
          : entry.settled.outcome === "confirmed"
            ? "good"
            : "neutral",
    },
    summary: mayConfirm ? words.duty.title(title) : title,
    lead: leadOf(entry, mayConfirm, showing),
    facts: factsOf(entry.right, showing),
    note: words.why,
    actions: [
      ...(entry.settled === null && isSecretariat(state, viewer)
        ? answers(entry, mayConfirm, viewer)
        : []),
      thingAction(entry.right, viewer),
    ],
  };
}

function leadOf(entry: EnteredRight, mayConfirm: boolean, { state, viewer }: Showing): string[] {
  const { language } = viewer;
  const words = rightWords[language];
  const { by, right, settled } = entry;
  const entered = words.entered(nameOf(state, by, language), entry.time);
  if (settled === null) {
    const asked = askedFor(state, entry);
    const names = joinWords(
      asked.map((one) => nameOf(state, one, language)),
      language,
    );
    const isAlone = mayConfirm && by === viewer.person;
    return [
      ...(mayConfirm ? [words.ask] : [words.waitsFor(names)]),
      ...(isAlone ? [words.alone] : []),
      ...(receiverOf(right) === viewer.person ? [words.receiver] : []),
      entered,
    ];
  }
  const trail = state.trails.get(rightSubject(entry.id)) ?? [];
  const time = trail.find((one) => one.position === settled.position)?.time ?? entry.time;
  const outcome =
    settled.outcome === "declined" && settled.by === by ? "taken-back" : settled.outcome;
  const who = settled.by === null ? "" : nameOf(state, settled.by, language);
  return [
    words.settled(outcome, who, time),
    ...(settled.reason === null
      ? []
      : [words.because(plain(shortened(settled.reason, declineReasonMax)))]),
    entered,
  ];
}

function answers(
  { id, by }: EnteredRight,
  mayConfirm: boolean,
  { language, person }: Viewer,
): readonly Action[] {
  const words = rightWords[language];
  const after = { card: "confirm-right", entry: id } as const;
  return [
    ...(mayConfirm
      ? [
          execute(
            words.confirm,
            "confirm-right",
            commandData(logPosition(0), after, { entry: id }),
            "positive",
          ),
        ]
      : []),
    show(by === person ? words.takeBack : words.decline, { card: "decline-right", entry: id }),
  ];
}

/** Why it shall not count: said once, to whoever entered it. */
export function declineRightView(id: string, showing: Showing): View {
  const { state, viewer } = showing;
  const entry = state.rights.get(id);
  if (entry === undefined) return missingView(showing);
  if (entry.settled !== null) return confirmRightView(id, showing);
  const words = rightWords[viewer.language];
  const isOwn = entry.by === viewer.person;
  const after = { card: "confirm-right", entry: id } as const;
  return {
    template: "question",
    over: words.over,
    title: words.declineTitle,
    lead: [
      rightTitle(entry.right, state, viewer),
      words.declineLead[isOwn ? "takeBack" : "decline"],
    ],
    fields: [
      {
        kind: "text",
        id: input.reason,
        label: words.reason,
        placeholder: words.reasonExample,
        lines: "many",
        lengthMax: declineReasonMax,
      },
    ],
    actions: [
      execute(
        (isOwn ? words.takeBack : words.decline).replace(" …", ""),
        "decline-right",
        commandData(logPosition(0), after, { entry: id }),
        "destructive",
      ),
      show(words.back, after),
    ],
  };
}

function factsOf(right: Right, showing: Showing): Facts {
  const { state, viewer } = showing;
  const { language } = viewer;
  const { facts } = rightWords[language];
  const known = (person: string) => state.persons.get(person);
  switch (right.kind) {
    case "holding": {
      const { position, person, standing, from, to, appointment, scope } = right.held;
      const title = titleInStanding(positionIn(state, position, language), standing, language);
      const pots = (scope ?? []).map((pot) =>
        shortened(state.pots.get(pot)?.title ?? pot, textMax),
      );
      return [
        { title: facts.person, value: nameOf(state, person, language) },
        { title: facts.position, value: capitalised(title) },
        { title: facts.period, value: capitalised(periodWords[language](from, to)) },
        ...(appointment === null
          ? []
          : [{ title: facts.appointment, value: plain(shortened(appointment, textMax)) }]),
        ...(pots.length === 0 ? [] : [{ title: facts.pots, value: plain(pots.join(", ")) }]),
        { title: facts.now, value: positionLine(state, position, viewer) },
      ];
    }
    case "mandate": {
      // Its reader is the one who is asked, or is told above what came of it.
      const { awaits: _, ...mandate } = state.mandates.get(right.mandate) ?? {};
      return "id" in mandate ? mandateFacts(mandate, showing) : [];
    }
    case "pot": {
      const { awaits: _, ...pot } = potNamed(state, right.pot) ?? {};
      return "id" in pot ? potFacts(pot, showing) : [];
    }
    case "position": {
      const position = state.positions.get(right.position);
      if (position === undefined) return [];
      const { yes, no, nobody } = setUpWords[language];
      const { was } = rightWords[language];
      const above = (id: PositionId | null): string =>
        id === null ? nobody : capitalised(positionIn(state, id, language));
      const changed = (becomes: string, is: string): string =>
        becomes === is ? is : was(becomes, is);
      const isHead = position.headOfAdministration ? yes : no;
      return [
        { title: facts.position, value: capitalised(positionIn(state, position.id, language)) },
        { title: facts.superior, value: changed(above(right.superior), above(position.superior)) },
        { title: facts.head, value: changed(right.headOfAdministration ? yes : no, isHead) },
        { title: facts.now, value: positionLine(state, position.id, viewer) },
      ];
    }
    case "secretariat":
      return [
        { title: facts.person, value: nameOf(state, right.person, language) },
        { title: facts.mail, value: plain(known(right.person)?.mail ?? "–") },
        { title: facts.directory, value: plain(known(right.person)?.entraId ?? "–") },
      ];
    default:
      return right satisfies never;
  }
}

/** To what it is about, where its reader goes on. */
function thingAction(right: Right, { language }: Viewer): Action {
  const words = rightWords[language].toThing;
  switch (right.kind) {
    case "holding": {
      const { position } = right.held;
      return show(words.holding, { card: "set-up-item", of: "position", id: position });
    }
    case "position":
      return show(words.position, { card: "set-up-item", of: "position", id: right.position });
    case "pot":
      return show(words.pot, { card: "set-up-item", of: "pot", id: right.pot });
    case "mandate":
      return show(words.mandate, { card: "set-up-item", of: "mandate", id: right.mandate });
    case "secretariat":
      return show(words.secretariat, { card: "set-up-item", of: "person", id: right.person });
    default:
      return right satisfies never;
  }
}

/** A task's card after somebody has answered it: what came of it, without buttons. */
export function retiredRightSheet(id: string, state: State, viewer: Viewer): Sheet {
  const view = confirmRightView(id, { state, viewer, said: undefined });
  const { language } = viewer;
  return sheetOfView({ ...view, actions: [], note: retiredWords[language].find }, language);
}
