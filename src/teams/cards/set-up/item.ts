import type { Right } from "../../../domain/right.ts";
import { logPosition, personId, potId } from "../../../domain/brand.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import { leavingWords } from "../../../language/say/leaving.ts";
import type { Card } from "../../../notify/card.ts";
import type { SetUpThing } from "../../../notify/set-up-card.ts";
import { isSecretariat } from "../access.ts";
import { missingView } from "../missing.ts";
import { nameOf } from "../names.ts";
import { plain } from "../template.ts";
import { type Action, behind, commandData, execute, show } from "../verbs.ts";
import type { Facts, Showing, View } from "../view.ts";
import { mandateActions, mandateLead } from "./move.ts";
import { moneyFacts, potNamed } from "./money-facts.ts";
import { lackingNext, nextActions } from "./next.ts";
import { peopleFacts } from "./people-facts.ts";
import { waitingActions } from "./right-title.ts";

/** The name of a thing, as the heading of its card; its id where there is no such thing. */
export function headOf(of: SetUpThing, id: string, { state, viewer }: Showing): string {
  const { language } = viewer;
  switch (of) {
    case "person":
      return state.persons.has(id) ? nameOf(state, personId(id), language) : id;
    case "position":
      return plain(state.positions.get(id)?.title[language] ?? id);
    case "body":
      return plain(state.bodies.get(id)?.title[language] ?? id);
    case "case":
      return id;
    case "grant":
      return plain(state.grants.get(id)?.title ?? id);
    case "mandate": {
      const mandate = state.mandates.get(id);
      return mandate === undefined ? id : `${mandate.body} ${mandate.day} § ${mandate.section}`;
    }
    case "pot":
      return plain(potNamed(state, id)?.title ?? id);
    case "decision":
      return plain(state.registered.get(id)?.title ?? id);
    default:
      return of satisfies never;
  }
}

/** Everything that is known of a thing, out of a state; null where it holds no such thing. */
export function factsOf(of: SetUpThing, id: string, showing: Showing): Facts | null {
  switch (of) {
    case "person":
    case "position":
    case "body":
    case "case":
      return peopleFacts(of, id, showing);
    case "grant":
    case "mandate":
    case "pot":
    case "decision":
      return moneyFacts(of, id, showing);
    default:
      return of satisfies never;
  }
}

/** A thing as it is registered, and what can be done next with it. */
export function itemView(of: SetUpThing, id: string, showing: Showing): View {
  const { language } = showing.viewer;
  const words = setUpWords[language];
  const facts = factsOf(of, id, showing);
  if (facts === null) return missingView(showing);
  // How it is put right is told to those who do so.
  const isTheirs = of === "mandate" && isSecretariat(showing.state, showing.viewer);
  const mandate = isTheirs ? showing.state.mandates.get(id) : undefined;
  const next = lackingNext(showing.state, showing.viewer);
  return {
    template: "setting",
    over: `${words.over} · ${words.things[of].name}`,
    title: headOf(of, id, showing),
    ...(mandate === undefined ? {} : { lead: mandateLead(mandate, showing) }),
    facts,
    ...(next === null ? {} : { note: next }),
    actions: [
      ...nextOf(of, id, showing),
      ...nextActions(showing.state, showing.viewer),
      ...historyOf(of, id, showing),
      show(words.buttons.toList, { card: "set-up-list", of, page: 1 }),
      show(words.buttons.toSettings, { card: "set-up" }),
    ],
  };
}

/** Whether a right is about a thing. */
function isOf(of: SetUpThing, id: string, right: Right): boolean {
  switch (right.kind) {
    case "holding":
      return of === "position" && right.held.position === id;
    case "position":
      return of === "position" && right.position === id;
    case "pot":
      return of === "pot" && right.pot === id;
    case "mandate":
      return of === "mandate" && right.mandate === id;
    case "secretariat":
      return of === "person" && right.person === id;
    default:
      return right satisfies never;
  }
}

/** Who has entered, confirmed and changed it. */
function historyOf(of: SetUpThing, id: string, { state, viewer }: Showing): readonly Action[] {
  if (of === "case" || (of === "body" && !state.trails.has(`body/${id}`))) return [];
  const subject = `${of === "decision" ? "registered" : of}/${id}`;
  const title = setUpWords[viewer.language].buttons.history;
  return [behind(show(title, { card: "history", subject, page: 1 }))];
}

/** How somebody or something ends, or is taken in again; nobody ends himself. */
function endingOf(of: SetUpThing, id: string, { state, viewer }: Showing): readonly Action[] {
  const words = leavingWords[viewer.language];
  const person = of === "person" ? state.persons.get(id)?.id : undefined;
  const position = of === "position" ? state.positions.get(id)?.id : undefined;
  const body = of === "body" ? state.bodies.get(id)?.id : undefined;
  const here: Card = { card: "set-up-item", of, id };
  if (person !== undefined && person !== viewer.person)
    return state.persons.get(person)?.ended === null
      ? [behind(show(words.button, { card: "end-person", person }))]
      : [execute(words.again, "resume-person", commandData(logPosition(0), here, { person }))];
  if (position !== undefined)
    return state.positions.get(position)?.ended === null
      ? [behind(show(words.button, { card: "end-position", position }))]
      : [execute(words.again, "resume-position", commandData(logPosition(0), here, { position }))];
  if (body !== undefined)
    return state.bodies.get(body)?.ended === null
      ? [behind(show(words.button, { card: "end-body", body }))]
      : [execute(words.again, "resume-body", commandData(logPosition(0), here, { body }))];
  return [];
}

function nextOf(of: SetUpThing, id: string, showing: Showing): readonly Action[] {
  const { state, viewer } = showing;
  const { buttons } = setUpWords[viewer.language];
  const toPot =
    of === "pot" && state.pots.has(id)
      ? [show(buttons.toPot, { card: "pot", pot: potId(id) }, "positive")]
      : [];
  const paper = of === "decision" ? state.registered.get(id)?.id : undefined;
  // What can be done about it stands there: a row that is missing, money that is returned.
  const toPaper =
    paper === undefined
      ? []
      : [show(buttons.toDecision, { card: "registered", decision: paper }, "positive")];
  if (!isSecretariat(state, viewer))
    return [...waitingActions((right) => isOf(of, id, right), showing), ...toPot, ...toPaper];
  const position = of === "position" ? state.positions.get(id) : undefined;
  const body = of === "body" ? state.bodies.get(id) : undefined;
  const mandate = of === "mandate" ? state.mandates.get(id) : undefined;
  const grant = of === "grant" ? state.grants.get(id) : undefined;
  const form = { card: "set-up-form", page: 1, about: id, filled: {} } as const;
  return [
    ...waitingActions((right) => isOf(of, id, right), showing),
    ...(of === "person" ? [show(buttons.name, { ...form, of: "name" })] : []),
    ...endingOf(of, id, showing),
    ...(position === undefined || position.ended !== null
      ? []
      : [
          show(buttons.appoint, { card: "appoint", position: position.id }, "positive"),
          behind(show(buttons.names, { ...form, of: "names" })),
        ]),
    ...(body === undefined || body.ended !== null
      ? []
      : [
          show(buttons.addMeeting, { card: "add-meeting", body: body.id }, "positive"),
          behind(show(buttons.bodyName, { ...form, of: "body-name" })),
        ]),
    ...(grant === undefined ? [] : [show(buttons.grantName, { ...form, of: "grant-name" })]),
    ...(mandate === undefined ? [] : mandateActions(mandate, showing)),
    ...(mandate === undefined || mandate.recalledFrom !== null
      ? []
      : [show(buttons.recall, { ...form, of: "recall" })]),
    ...toPot,
    ...toPaper,
    ...(of === "pot" && state.pots.has(id)
      ? [
          behind(show(buttons.potChange, { ...form, of: "pot-change" })),
          behind(show(buttons.potClose, { ...form, of: "pot-close" })),
        ]
      : []),
  ];
}
