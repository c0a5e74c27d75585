import { dayAt } from "../../../domain/moment.ts";
import { holdingsOn, positionsOf } from "../../../domain/organisation.ts";
import { joinWords } from "../../../language/format.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import { officeWords } from "../../../language/say/office.ts";
import { lostOf } from "../../../notify/duties-person.ts";
import { isReachable } from "../../../notify/reach.ts";
import { endedWhys, type Language, type Person } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { bodySubject, personSubject, positionSubject } from "../../../domain/touches.ts";
import { leavingWords } from "../../../language/say/leaving.ts";
import { leavingPositionWords } from "../../../language/say/leaving-position.ts";
import { nameOf, positionIn } from "../names.ts";
import { lostWhy } from "../office/unreachable.ts";
import { plain, shortened } from "../template.ts";
import type { Facts, Showing } from "../view.ts";

const textMax = 400;

/** What is known of a person, a position, a body or a case. */
export function peopleFacts(
  of: "person" | "position" | "body" | "case",
  id: string,
  showing: Showing,
): Facts | null {
  switch (of) {
    case "person":
      return personFacts(id, showing);
    case "position":
      return positionFacts(id, showing);
    case "body":
      return bodyFacts(id, showing);
    case "case": {
      const { facts } = setUpWords[showing.viewer.language];
      const matter = showing.state.cases.get(id);
      if (matter === undefined) return null;
      return [
        { title: facts.caseNumber, value: matter.number },
        { title: facts.title, value: plain(matter.title) },
      ];
    }
    default:
      return of satisfies never;
  }
}

function personFacts(id: string, { state, viewer }: Showing): Facts | null {
  const words = setUpWords[viewer.language];
  const person = state.persons.get(id);
  if (person === undefined) return null;
  const rights = (["secretariat", "auditor"] as const).filter((right) => person[right]);
  const held = positionsOf(state, person.id, viewer.today);
  const lost = isReachable(state, person.id) ? null : lostOf(person.id, state);
  const office = officeWords[viewer.language];
  return [
    ...endedFacts(person, state, viewer.language),
    { title: words.facts.name, value: nameOf(state, person.id, viewer.language) },
    { title: words.facts.mail, value: plain(person.mail ?? words.nothing) },
    { title: words.facts.directory, value: plain(person.entraId ?? words.nothing) },
    {
      title: words.facts.positions,
      value:
        held.length === 0
          ? words.nothing
          : joinWords(
              held.map((one) => positionIn(state, one.position, viewer.language)),
              viewer.language,
            ),
    },
    {
      title: words.facts.rights,
      value: rights.map((right) => words.choices.rights[right]).join(", ") || words.noRights,
    },
    {
      title: words.facts.reached,
      value:
        person.ended !== null
          ? words.nothing
          : isReachable(state, person.id)
            ? words.yes
            : lost === null
              ? words.neverWrote
              : words.reachLost(
                  `${office.since(dayAt(lost.time))} ${office.cure[lostWhy(lost.facts.text ?? "")]}`,
                  held.length + rights.length > 0,
                ),
    },
  ];
}

/** The day and why, out of the history. */
function endedFacts({ id, ended }: Person, state: State, language: Language): Facts {
  if (ended === null) return [];
  const words = leavingWords[language];
  const trail = state.trails.get(personSubject(id)) ?? [];
  const said = trail.findLast((one) => one.event === "person-ended")?.facts.text;
  const why = endedWhys.find((one) => one === said) ?? null;
  return [{ title: words.ended.person, value: words.endedPerson(ended, why) }];
}

function positionFacts(id: string, { state, viewer }: Showing): Facts | null {
  const { language, today } = viewer;
  const words = setUpWords[language];
  const position = state.positions.get(id);
  if (position === undefined) return null;
  const holders = holdingsOn(state, position.id, today).filter(
    (one) => one.standing !== "substitute",
  );
  const { superior, title, aliases, ended } = position;
  const trail = state.trails.get(positionSubject(position.id)) ?? [];
  const end = trail.findLast((one) => one.event === "position-ended");
  const by = end?.person == null ? null : nameOf(state, end.person, language);
  const said = leavingPositionWords[language].ended;
  return [
    ...(ended === null
      ? []
      : [
          {
            title: leavingWords[language].ended.position,
            value: said(ended, by, plain(end?.facts.text ?? "")),
          },
        ]),
    { title: words.facts.titleEn, value: plain(title.en) },
    {
      title: words.facts.aliases,
      value: aliases.length === 0 ? words.nothing : plain(shortened(aliases.join(", "), textMax)),
    },
    {
      title: words.facts.superior,
      value: superior === null ? words.nobody : positionIn(state, superior, language),
    },
    { title: words.facts.head, value: position.headOfAdministration ? words.yes : words.no },
    {
      title: words.facts.holders,
      value:
        holders.length === 0
          ? words.nobody
          : joinWords(
              holders.map((one) => nameOf(state, one.person, language)),
              language,
            ),
    },
  ];
}

function bodyFacts(id: string, { state, viewer }: Showing): Facts | null {
  const words = setUpWords[viewer.language];
  const body = state.bodies.get(id);
  if (body === undefined) return null;
  const meetings = [...state.meetings.values()].filter((one) => one.body === body.id);
  const leaving = leavingWords[viewer.language];
  const trail = state.trails.get(bodySubject(body.id)) ?? [];
  const reason = trail.findLast((one) => one.event === "body-ended")?.facts.text ?? "";
  return [
    ...(body.ended === null
      ? []
      : [{ title: leaving.ended.body, value: leaving.endedBody(body.ended, plain(reason)) }]),
    { title: words.facts.abbreviation, value: body.id },
    { title: words.facts.titleEn, value: plain(body.title.en) },
    { title: words.facts.meetings, value: words.meetingCount(meetings.length) },
  ];
}
