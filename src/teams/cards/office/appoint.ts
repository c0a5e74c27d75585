import { peopleHere } from "../../../domain/organisation.ts";
import { logPosition, type PositionId } from "../../../domain/brand.ts";
import { potsOf } from "../../../domain/route.ts";
import type { State } from "../../../domain/state.ts";
import type { Language } from "../../../domain/person.ts";
import { officeWords } from "../../../language/say/office.ts";
import { missingView } from "../missing.ts";
import { nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { holdingsAhead, positionLine } from "./holding-lines.ts";

/** With more people than fit a list, the name is typed. */
const peopleMax = 120;
const potsMax = 30;
const titleMax = 60;
/** So many holdings can be ended from here; the others when these are. */
const endsMax = 4;

/** Appointing somebody to a position: an acting holder, a substitute, an ordinary one. */
export function appointView(id: PositionId, showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const position = state.positions.get(id);
  if (position === undefined || position.ended !== null) return missingView(showing);
  const words = officeWords[language];
  const title = words.appointTitle(position.title[language]);
  return {
    template: "question",
    over: words.over(today),
    title: plain(title),
    summary: title,
    lead: [positionLine(state, id, viewer), words.appointLead],
    fields: [
      personField(state, language),
      {
        kind: "choice",
        id: input.standing,
        label: words.standing,
        placeholder: words.choose,
        choices: (["acting", "substitute", "ordinary"] as const).map((value) => ({
          title: words.standings[value],
          value,
        })),
      },
      { kind: "day", id: input.fromDay, label: words.from, value: today },
      { kind: "day", id: input.toDay, label: words.toOptional },
      {
        kind: "text",
        id: input.appointment,
        label: words.appointment,
        placeholder: words.appointmentPlaceholder,
        lines: "one",
      },
      ...scopeField(state, id, language),
    ],
    actions: [
      execute(
        words.appoint,
        "appoint-holder",
        commandData(logPosition(0), { card: "deputies" }, { position: id }),
        "positive",
      ),
      ...endActions(id, showing),
      show(words.back, { card: "deputies" }),
    ],
  };
}

function personField(state: State, language: Language): Field {
  const words = officeWords[language];
  const people = peopleHere(state).filter((one) => one.name !== null);
  if (people.length > peopleMax) {
    return { kind: "text", id: input.name, label: words.name, placeholder: "", lines: "one" };
  }
  const choices = people.map((one) => ({ title: one.name ?? one.id, value: String(one.id) }));
  return {
    kind: "choice",
    id: input.person,
    label: words.person,
    placeholder: words.personPlaceholder,
    choices: choices.toSorted((a, b) => a.title.localeCompare(b.title, "sv")),
  };
}

function scopeField(state: State, position: PositionId, language: Language): Field[] {
  const words = officeWords[language];
  const pots = potsOf(state, position).slice(0, potsMax);
  if (pots.length < 2) return [];
  return [
    {
      kind: "choice",
      id: input.scope,
      label: words.scope,
      placeholder: words.scopeAll,
      choices: [
        { title: words.scopeAll, value: "all" },
        ...pots.map((pot) => ({ title: shortened(pot.title, titleMax), value: String(pot.id) })),
      ],
    },
  ];
}

/** Nobody ends his own holding, so the reader's own stands not among them. */
function endActions(position: PositionId, { state, viewer }: Showing): Action[] {
  const words = officeWords[viewer.language];
  return holdingsAhead(state, position, viewer)
    .filter((held) => held.person !== viewer.person)
    .slice(0, endsMax)
    .map(({ person, standing, from }) =>
      show(words.endOf(state.persons.get(person)?.name ?? nameOf(state, person, viewer.language)), {
        card: "end-holding",
        position,
        person,
        standing,
        from,
      }),
    );
}
