import { absencesFrom, awayUntil } from "../../../domain/absence.ts";
import { type Day, logPosition, type PersonId } from "../../../domain/brand.ts";
import { peopleFor, positionsOf } from "../../../domain/organisation.ts";
import { officeWords, periodWords } from "../../../language/say/office.ts";
import type { OfficeCard } from "../../../notify/card.ts";
import { isSecretariat } from "../access.ts";
import { missingView } from "../missing.ts";
import { nameOf, positionThe } from "../names.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { absenceAction } from "./deputies.ts";

type AbsenceCard = OfficeCard & { readonly card: "absence" };

const linesMax = 6;

/** When somebody is away, and who then steps in; the days as they were written in the chat, so that one press saves them. */
export function absenceView(card: AbsenceCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { person } = card;
  if (!state.persons.has(person)) return missingView(showing);
  const { language, today } = viewer;
  const words = officeWords[language];
  const isOwn = person === viewer.person;
  const known = state.persons.get(person)?.name ?? nameOf(state, person, language);
  const title = isOwn ? words.absenceOwn : words.absenceOf(nameOf(state, person, language));
  const first = card.from ?? absencesFrom(state, person, today)[0]?.from ?? today;
  return {
    template: "question",
    over: words.over(today),
    title,
    summary: isOwn ? words.absenceOwn : words.absenceOf(known),
    lead: [
      ...awayLines(person, showing),
      ...standInLines(person, first < today ? today : first, showing),
      words.absenceRight,
    ],
    fields: [
      {
        kind: "day",
        id: input.fromDay,
        label: words.from,
        value: card.from ?? today,
      },
      {
        kind: "day",
        id: input.toDay,
        label: words.to,
        ...(card.to === null ? {} : { value: card.to }),
      },
    ],
    actions: actions(card, showing),
  };
}

/** Without days of his own choosing, who is noted as away wants to be back; everybody else wants to save. */
function actions(card: AbsenceCard, showing: Showing): Action[] {
  const { person, from, to } = card;
  const words = officeWords[showing.viewer.language];
  const back = backActions(person, showing);
  const isBackFirst = from === null && back.length > 0;
  const save = execute(
    words.saveAbsence,
    "report-absence",
    commandData(
      logPosition(0),
      { card: "absence", person, from: null, to: null },
      { person, seen: { from, to } },
    ),
    isBackFirst ? undefined : "positive",
  );
  return [
    ...(isBackFirst ? [...back, save] : [save, ...back]),
    show(words.toDeputies, { card: "deputies" }),
  ];
}

/** What is known already of when somebody is away. */
function awayLines(person: PersonId, { state, viewer }: Showing): string[] {
  const { language, today } = viewer;
  const words = officeWords[language];
  const isOwn = person === viewer.person;
  return absencesFrom(state, person, today)
    .slice(0, linesMax)
    .map((one) =>
      one.from <= today
        ? words.awayNow(isOwn, one.to)
        : words.awayLater(isOwn, periodWords[language](one.from, one.to)),
    );
}

/** Who steps in on the first day, position by position: said before it is saved, while somebody can still be appointed. */
function standInLines(person: PersonId, first: Day, { state, viewer }: Showing): string[] {
  const { language } = viewer;
  const words = officeWords[language];
  const held = positionsOf(state, person, first).filter((one) => one.standing !== "substitute");
  if (held.length === 0) return [words.noOffice];
  const positions = [...new Set(held.map((one) => one.position))];
  return positions.slice(0, linesMax).map((position) => {
    const others = peopleFor(state, position, first, (one) => one === person);
    const title = positionThe(state, position, language);
    return others.length === 0
      ? words.nobodyStepsIn(title, isSecretariat(state, viewer))
      : words.stepsIn(
          title,
          others.map((one) => nameOf(state, one.person, language)),
        );
  });
}

/** Being back, or not going away after all. */
function backActions(person: PersonId, { state, viewer }: Showing): Action[] {
  const ahead = absencesFrom(state, person, viewer.today);
  if (ahead.length === 0) return [];
  if (awayUntil(state, person, viewer.today) !== null)
    return [absenceAction(person, state, viewer)];
  const next = { card: "absence", person, from: null, to: null } as const;
  const title = officeWords[viewer.language].cancelAbsence;
  return [execute(title, "end-absence", commandData(logPosition(0), next, { person }))];
}
