import { dayOf } from "../../app/clock.ts";
import type { BodyId, Day, MeetingId, PersonId, PositionId } from "../../domain/brand.ts";
import type { Mandate, RegisteredDecision } from "../../domain/grant.ts";
import type { Responsible } from "../../domain/responsible.ts";
import { capacityOf, titleOf } from "../../domain/organisation.ts";
import type { Capacity, Holding, Language } from "../../domain/person.ts";
import type { Pot } from "../../domain/pot.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { proposalSubject } from "../../domain/touches.ts";
import { fold } from "../../language/fold.ts";
import { joinWords } from "../../language/format.ts";
import { decisionWords } from "../../language/say/decision.ts";
import { historyWords } from "../../language/say/history.ts";
import { potWords } from "../../language/say/pot.ts";
import { officeWords } from "../../language/say/office.ts";
import { definite, inSentence } from "../../language/say/title.ts";
import { plain } from "./template.ts";

/** A person's name for a card's text; says so where it has been erased. */
export function nameOf(state: State, person: PersonId, language: Language): string {
  const name = state.persons.get(person)?.name ?? null;
  return name === null ? historyWords[language].erased : plain(name);
}

/** A pot's title; with its grant, and then its round, where other pots are called the same (rule R31). */
export function potName(state: State, pot: Pot, language: Language): string {
  const like = [...state.pots.values()].filter(
    (one) => one.id !== pot.id && fold(one.title) === fold(pot.title),
  );
  const grant = state.grants.get(pot.grant)?.title ?? pot.grant;
  const isOfSameGrant = like.some((one) => one.grant === pot.grant);
  const parts = [
    ...(like.length === 0 ? [] : [grant]),
    ...(isOfSameGrant ? [potWords[language].round(pot.round)] : []),
  ];
  return [pot.title, ...parts].map((part) => plain(part)).join(", ");
}

/** The title of a right inside a sentence: "HS-direktör", "tf. regiondirektör", "ersättare för IT-chefen". */
export function titleIn(state: State, capacity: Capacity, language: Language): string {
  const title = plain(inSentence(titleOf(state, capacity, language), language));
  return capacity.standing === "substitute" && language === "sv" ? definite(title) : title;
}

/** "Hedda Påhittad, HS-direktör", "Bo Påhittad, ersättare för regiondirektören (för Ulla Påhittad)". */
export function whoOf(
  state: State,
  person: PersonId,
  capacity: Capacity | null,
  language: Language,
): string {
  const name = nameOf(state, person, language);
  if (capacity === null) return name;
  const title = titleIn(state, capacity, language);
  return [`${name}, ${title}`, ...inPlaceOf(state, person, capacity, language)].join(" ");
}

/** For whom somebody acted in a right that was not his own office (rule R14); nobody where it was vacant. */
export function inPlaceOf(
  state: State,
  person: PersonId,
  { onBehalfOf }: Capacity,
  language: Language,
): readonly string[] {
  if (onBehalfOf === null || onBehalfOf === person) return [];
  return [officeWords[language].inPlaceOf(nameOf(state, onBehalfOf, language))];
}

/** "Hedda Påhittad, HS-direktör", for somebody who can act but has not. */
function holderWho(state: State, held: Holding, day: Day, language: Language): string {
  return whoOf(state, held.person, capacityOf(state, held, day), language);
}

/** Several who could act, by name and title. */
export function holdersWho(
  state: State,
  holdings: readonly Holding[],
  day: Day,
  language: Language,
): string {
  return joinWords(
    holdings.map((held) => holderWho(state, held, day, language)),
    language,
  );
}

/** A position's title inside a sentence. */
export function positionIn(state: State, position: PositionId, language: Language): string {
  return plain(inSentence(state.positions.get(position)?.title[language] ?? position, language));
}

/** A position's title as the subject of a sentence: "regiondirektören", "the chief executive". */
export function positionThe(state: State, position: PositionId, language: Language): string {
  const title = positionIn(state, position, language);
  return language === "sv" ? definite(title) : `the ${title}`;
}

/** A body's name inside a sentence: "regionstyrelsen". */
export const bodyIn = (state: State, body: BodyId, language: Language): string =>
  plain(bodyTitleIn(state, body, language));

/** The same on a button and in a notification: no Markdown there. */
export const bodyTitleIn = (state: State, body: BodyId, language: Language): string =>
  inSentence(state.bodies.get(body)?.title[language] ?? body, language);

/** "RS 2018-04-25 § 114". */
export const boardSection = (mandate: Pick<Mandate, "body" | "day" | "section">): string =>
  decisionWords.sv.registeredBody(mandate.body, mandate.day, mandate.section);

/** The same of the paragraph that recalled it; null where none was named. */
export const recallSection = ({ body, recalledBy }: Mandate): string | null =>
  recalledBy === undefined ? null : boardSection({ body, ...recalledBy });

/** Who made a decision on paper: the body's paragraph, or the person with the title. */
export function madeByOf(state: State, decision: RegisteredDecision, language: Language): string {
  const { madeBy, day } = decision;
  const words = decisionWords[language];
  if (madeBy.kind === "body") return words.registeredBody(madeBy.body, day, madeBy.section);
  return madeBy.kind === "chair"
    ? words.registeredChair(plain(madeBy.name), bodyIn(state, madeBy.body, language), day)
    : words.registeredPerson(plain(madeBy.name), positionIn(state, madeBy.position, language), day);
}

/** Who answers for an activity. */
export function responsibleOf(state: State, responsible: Responsible, language: Language): string {
  switch (responsible.kind) {
    case "person":
      return nameOf(state, responsible.person, language);
    case "position":
      return positionIn(state, responsible.position, language);
    case "text":
      return plain(responsible.text);
    default:
      return responsible satisfies never;
  }
}

/** The decision day of a meeting; null where none is set. */
export function meetingDay(state: State, meeting: MeetingId | null): Day | null {
  return meeting === null ? null : (state.meetings.get(meeting)?.decisionDay ?? null);
}

/** Since when it has been somebody's turn: the day of the event that gave it. */
export function turnDay(state: State, proposal: Proposal): Day | null {
  const trail = state.trails.get(proposalSubject(proposal.id)) ?? [];
  const event = trail.findLast((entry) => entry.position <= proposal.turn);
  return event === undefined ? null : dayOf(event.time);
}
