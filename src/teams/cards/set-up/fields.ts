import { bodiesOf } from "../meeting/facts.ts";
import { peopleHere, positionNamed, positionsHere } from "../../../domain/organisation.ts";
import { grantLeft, potLeft } from "../../../domain/account.ts";
import type { PositionId } from "../../../domain/brand.ts";
import { potsOfDecider } from "../../../domain/decide-grant.ts";
import type { Mandate } from "../../../domain/grant.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { fold } from "../../../language/fold.ts";
import { formatDay } from "../../../language/format.ts";
import { outOfPotWords } from "../../../language/say/out-of-pot.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { FieldWords } from "../../../language/say/set-up-words.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { Filled, SetUpForm } from "../../../notify/set-up-card.ts";
import { boardSection, bodyTitleIn } from "../names.ts";
import { shortened } from "../template.ts";
import type { Field } from "../view.ts";
import { type FieldId, lengthMax } from "./pages.ts";

/** With more than these, a name or a part of it is written, and what holds it is a list to choose from. */
const choicesMax = 40;
const titleMax = 80;

interface Choice {
  readonly title: string;
  readonly value: string;
}

/** What a field is made of. */
interface Asked {
  readonly of: SetUpForm;
  readonly filled: Filled;
  readonly state: State;
  readonly viewer: Viewer;
}

const dayFields: ReadonlySet<FieldId> = new Set([
  "day",
  "fromDay",
  "lastUseDay",
  "reportDay",
  "requisitionDay",
  "validTo",
]);
const longFields: ReadonlySet<FieldId> = new Set([
  "aliases",
  "purposes",
  "quote",
  "reason",
  "route",
  "rows",
]);

/** A field of a form, with what has been typed in it before. */
export function fieldOf(id: FieldId, asked: Asked): Field {
  const words = setUpWords[asked.viewer.language];
  const [label, placeholder]: FieldWords = words.own[`${asked.of}.${id}`] ??
    words.fields[id] ?? [id, ""];
  const value = asked.filled[id] ?? standing(id, asked);
  const given = value === undefined || value === "" ? {} : { value };
  if (id === "directory") return { kind: "people", id, label, placeholder };
  if (dayFields.has(id)) return { kind: "day", id, label, ...given };
  const choices = choicesOf(id, asked);
  if (choices !== null && choices.length <= choicesMax)
    return { kind: "choice", id, label, placeholder, choices, ...given };
  const written = { kind: "text", id, label, lengthMax: lengthMax[id] } as const;
  if (choices !== null) {
    const { found, name } = foundIn(id, choices, value ?? "");
    // Another name than those is written in the empty field that a choice of nothing leaves.
    const among = [...found, { title: words.choices.another, value: " " }];
    return found.length > 0
      ? {
          kind: "choice",
          id,
          label,
          placeholder: words.found(found.length),
          choices: among,
          ...given,
        }
      : { ...written, placeholder: words.writeName, lines: "one", value: name };
  }
  const lines = longFields.has(id) ? "many" : "one";
  return { ...written, placeholder, lines, ...given };
}

/** The fields whose things are known by their titles alone, so that a title can stand in them. */
const titled: ReadonlySet<FieldId> = new Set([
  "delegate",
  "holder",
  "person",
  "position",
  "superior",
]);

/** Too many to choose from: those whose names hold what has been written, where that narrows them down. */
function foundIn(
  id: FieldId,
  choices: readonly Choice[],
  typed: string,
): { readonly found: readonly Choice[]; readonly name: string } {
  const wanted = fold(typed);
  const exact = choices.find((one) => one.value === typed || fold(one.title) === wanted);
  if (exact !== undefined && titled.has(id))
    return { found: [], name: exact.value === "none" ? "" : exact.title };
  const found =
    exact === undefined ? choices.filter((one) => fold(one.title).includes(wanted)) : [exact];
  return { found: wanted === "" || found.length >= choicesMax ? [] : found, name: typed };
}

/** What stands in an untouched field. */
function standing(id: FieldId, asked: Asked): string | undefined {
  const { state, viewer } = asked;
  switch (id) {
    // With no pot to choose there is nothing to ask.
    case "fromPot":
      return potsToGive(asked).length === 0 ? "none" : undefined;
    case "language":
      return "sv";
    case "head":
      return "no";
    case "basis":
      return "preparation";
    case "fromDay":
      return viewer.today;
    case "year":
      return viewer.today.slice(0, 4);
    case "round":
      return String(Math.max(1, ...[...state.pots.values()].map((pot) => pot.round)));
    default:
      return undefined;
  }
}

/** The choices of a field, out of the state; null for one that is written. */
function choicesOf(id: FieldId, asked: Asked): readonly Choice[] | null {
  const { viewer } = asked;
  const { choices } = setUpWords[viewer.language];
  switch (id) {
    case "language":
      return entries(choices.languages);
    case "head":
      return entries({ yes: choices.yes, no: choices.no });
    case "unspent":
      return entries(choices.unspent);
    case "basis":
      return entries(choices.bases);
    case "right":
      return entries(choices.rights);
    case "superior":
      return [{ title: choices.none, value: "none" }, ...positions(asked)];
    case "delegate":
    case "holder":
    case "position":
      return positions(asked);
    case "person":
      return people(asked);
    default:
      return moneyChoices(id, asked);
  }
}

function moneyChoices(id: FieldId, asked: Asked): readonly Choice[] | null {
  const { state, viewer, of } = asked;
  const { language } = viewer;
  const { choices, facts } = setUpWords[language];
  switch (id) {
    case "body":
      return [...state.bodies.values()].map((one) => ({
        title: one.title[language],
        value: one.id,
      }));
    case "case":
      return [...state.cases.values()].map(({ number, title }) => ({
        title: shortened(`${number} ${title}`, titleMax),
        value: number,
      }));
    case "grant": {
      const grants = [...state.grants.values()].map((one) => ({
        title: shortened(one.title, titleMax),
        value: String(one.id),
      }));
      return of === "mandate" ? grants : [...grants, { title: choices.noGrant, value: "none" }];
    }
    case "mandate":
      return [...state.mandates.values()].filter(isStanding(viewer)).map((one) => ({
        title: choices.mandate(
          one.recalledFrom === null
            ? boardSection(one)
            : `${boardSection(one)} (${facts.recalled.toLowerCase()})`,
          shortened(state.grants.get(one.grant)?.title ?? one.grant, titleMax),
          grantLeft(state, one.grant),
        ),
        value: one.id,
      }));
    case "source":
      return [...state.registered.values()].map((one) => ({
        title: shortened(`${one.title}, ${formatDay(one.day, language)}`, titleMax + 20),
        value: one.id,
      }));
    case "purpose":
      return (state.mandates.get(asked.filled["mandate"] ?? "")?.purposes ?? []).map((one) => ({
        title: shortened(one.title[language], titleMax),
        value: one.id,
      }));
    case "fromPot": {
      const words = outOfPotWords[language];
      return [
        ...potsToGive(asked).map((one) => ({
          title: words.choice(shortened(one.title, titleMax), potLeft(state, one.id)),
          value: String(one.id),
        })),
        { title: words.grant, value: "none" },
      ];
    }
    case "noticeAt":
      return meetings(asked);
    default:
      return null;
  }
}

const positionChosen = (typed: string, state: State): PositionId | null =>
  state.positions.get(typed)?.id ?? positionNamed(state, typed);

/** The pots that the decision being entered can give money out of; none before its grant and its decider are known. */
const potsToGive = ({ filled, state }: Asked): readonly Pot[] => {
  const grant = state.grants.get(filled["grant"] ?? "");
  const position = positionChosen(filled["position"] ?? "", state);
  return grant === undefined || position === null ? [] : potsOfDecider(state, grant.id, position);
};

/** Nothing new rests on what has been recalled, or was never confirmed. */
const isStanding =
  ({ today }: Viewer) =>
  ({ recalledFrom, validFrom }: Mandate): boolean =>
    recalledFrom === null || (recalledFrom > today && recalledFrom > validFrom);

const entries = (titles: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(titles).map(([value, title]) => ({ title, value }));

const positions = ({ state, viewer }: Asked): readonly Choice[] =>
  positionsHere(state).map(({ id, title }) => ({
    title: shortened(title[viewer.language], titleMax),
    value: id,
  }));

/** Not the reader himself: nobody gives himself a right. */
const people = ({ state, viewer }: Asked): readonly Choice[] =>
  peopleHere(state)
    .filter((one) => one.name !== null && one.id !== viewer.person)
    .map((one) => ({ title: shortened(one.name ?? one.id, titleMax), value: String(one.id) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, "sv"));

/** The next meetings of every body, and that nobody has set one yet. */
function meetings({ state, viewer }: Asked): readonly Choice[] {
  const { language, today } = viewer;
  const words = setUpWords[language];
  const ahead = [...state.meetings.values()]
    .filter((one) => one.cancelled === null && one.decisionDay >= today)
    .toSorted((a, b) => (a.decisionDay < b.decisionDay ? -1 : 1))
    .slice(0, choicesMax - state.bodies.size);
  const bodyOf = (body: string): string => {
    const known = state.bodies.get(body);
    return known === undefined ? body : capitalised(bodyTitleIn(state, known.id, language));
  };
  return [
    ...ahead.map((one) => ({
      title: words.noticeAt(bodyOf(one.body), one.decisionDay),
      value: String(one.id),
    })),
    ...bodiesOf(state).map((one) => ({
      title: words.choices.noMeeting(bodyOf(one.id)),
      value: String(one.id),
    })),
  ];
}
