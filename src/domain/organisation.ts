import { isAway } from "./absence.ts";
import type { Day, PersonId, PositionId, PotId } from "./brand.ts";
import type { Capacity, Holding, Language, Person, Position, Standing } from "./person.ts";
import type { State } from "./state.ts";

/** The holdings of a position that are in force on a day, in order of appointment; none of who, or what, has been ended. */
export function holdingsOn(state: State, position: PositionId, day: Day): readonly Holding[] {
  if (isOver(state.positions.get(position)?.ended, day)) return [];
  const holdings = state.holdings.get(position) ?? [];
  return holdings.filter(
    (held) =>
      held.from <= day && (held.to === null || day <= held.to) && !hasLeft(state, held.person, day),
  );
}

/** Whether somebody's time here has ended, at any hour of that day. */
export const hasLeft = (state: State, person: PersonId, day: Day): boolean =>
  isOver(state.persons.get(person)?.ended, day);

const isOver = (ended: Day | null | undefined, day: Day): boolean =>
  ended !== undefined && ended !== null && ended <= day;

/** Those who are known and have not left, in order of registration. */
export const peopleHere = (state: State): readonly Person[] =>
  [...state.persons.values()].filter((one) => one.ended === null);

/** The positions that have not been ended, in order of registration. */
export const positionsHere = (state: State): readonly Position[] =>
  [...state.positions.values()].filter((one) => one.ended === null);

/** The positions that somebody holds on a day, in whichever standing. */
export function positionsOf(state: State, person: PersonId, day: Day): readonly Holding[] {
  const held: Holding[] = [];
  for (const position of state.positions.values()) {
    held.push(...holdingsOn(state, position.id, day).filter((one) => one.person === person));
  }
  return held;
}

/** Whether a holding reaches to a pot; one for certain pots reaches to nothing else that the position does. */
export const reaches = (held: Holding, pot: PotId | undefined): boolean =>
  held.scope === null || (pot !== undefined && held.scope.includes(pot));

/**
 * Who answers for a position on a day: the acting holder where there is one, else the ordinary ones,
 * else the named substitutes (DOMAIN.md section 3). Nobody else steps in by himself.
 */
export function actingHolders(
  state: State,
  position: PositionId,
  day: Day,
  pot?: PotId,
): readonly Holding[] {
  return peopleFor(state, position, day, () => false, pot);
}

/**
 * As `actingHolders`, passing over those who may not take part and those who are away; substitutes step in for
 * them, and nobody for a substitute. An acting holder takes the place of the ordinary one also when he is
 * away himself: the appointment stands, so only his substitutes are left.
 */
export function peopleFor(
  state: State,
  position: PositionId,
  day: Day,
  excluded: (person: PersonId) => boolean,
  pot?: PotId,
): readonly Holding[] {
  const isOut = (person: PersonId): boolean => excluded(person) || isAway(state, person, day);
  return firstInLine(state, position, day, isOut, pot);
}

/**
 * Who may act for a position on a day: those who are asked, and those who are passed over only because they
 * are away. An absence is a note about whom to ask and no appointment, so their right is unbroken (DOMAIN.md
 * section 3); whoever acts first ends it, since the log puts the two in order.
 */
export function entitledTo(
  state: State,
  position: PositionId,
  day: Day,
  excluded: (person: PersonId) => boolean,
  pot?: PotId,
): readonly Holding[] {
  const asked = peopleFor(state, position, day, excluded, pot);
  const others = firstInLine(state, position, day, excluded, pot);
  return [...asked, ...others.filter((held) => !asked.includes(held))];
}

/** Acting before ordinary before substitutes, among those whose holding reaches to the pot and who are not out. */
function firstInLine(
  state: State,
  position: PositionId,
  day: Day,
  isOut: (person: PersonId) => boolean,
  pot: PotId | undefined,
): readonly Holding[] {
  const holdings = holdingsOn(state, position, day).filter((held) => reaches(held, pot));
  const able = holdings.filter((held) => !isOut(held.person));
  const inStanding = (standing: Holding["standing"]) =>
    able.filter((held) => held.standing === standing);
  const isActed = holdings.some((held) => held.standing === "acting");
  const first = inStanding(isActed ? "acting" : "ordinary");
  return first.length > 0 ? first : inStanding("substitute");
}

/** The right in which a holding lets its person act; a substitute acts for the ordinary holder. */
export function capacityOf(state: State, held: Holding, day: Day): Capacity {
  const ordinary = holdingsOn(state, held.position, day).find((one) => one.standing === "ordinary");
  return {
    position: held.position,
    standing: held.standing,
    appointment: held.appointment,
    onBehalfOf: held.standing === "ordinary" ? null : (ordinary?.person ?? null),
  };
}

/** The title as printed beside a name: "HS-direktör", "tf. regiondirektör" (rule R14). */
export function titleOf(state: State, capacity: Capacity, language: Language): string {
  const title = state.positions.get(capacity.position)?.title[language] ?? capacity.position;
  return titleInStanding(title, capacity.standing, language);
}

/** The title of an office as borne in a standing. */
export function titleInStanding(title: string, standing: Standing, language: Language): string {
  switch (standing) {
    case "ordinary":
      return title;
    case "acting":
      return language === "sv" ? `tf. ${title}` : `acting ${title}`;
    case "substitute":
      return language === "sv" ? `ersättare för ${title}` : `substitute for the ${title}`;
    default:
      return standing satisfies never;
  }
}

/** What two names of a position have in common: case, hyphens, spaces and the Swedish definite ending fall away. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s\-–.]/g, "")
    .replace(/en$/, "");
}

/** The position that a name stands for (rule R18); null when no position or more than one does. A name is free again when its position has ended. */
export const positionNamed = (state: State, name: string): PositionId | null =>
  onlyNamed(positionsHere(state), name);

/** The position that a name stood for, of those that have ended. */
export const endedPositionNamed = (state: State, name: string): PositionId | null =>
  onlyNamed(
    [...state.positions.values()].filter((one) => one.ended !== null),
    name,
  );

function onlyNamed(positions: readonly Position[], name: string): PositionId | null {
  const wanted = plainName(name);
  const found = positions.filter((position) =>
    [position.title.sv, position.title.en, position.id, ...position.aliases].some(
      (known) => plainName(known) === wanted,
    ),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.id : null;
}

/** The people of the secretariat, in order of registration. */
export function secretariatOf(state: State): readonly PersonId[] {
  return [...state.persons.values()].filter((one) => one.secretariat).map((one) => one.id);
}
