import { bodiesOf } from "../meeting/facts.ts";
import { positionsHere } from "../../../domain/organisation.ts";
import type { State } from "../../../domain/state.ts";
import type { Language } from "../../../domain/person.ts";
import { logPosition } from "../../../domain/brand.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Filled } from "../../../notify/set-up-card.ts";
import { bodyTitleIn } from "../names.ts";
import { askerOf } from "../set-up/asked-by.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";

/** With more positions than this a name is written and not looked for in a list. */
const positionsMax = 25;

/** An assignment out of the minutes (rules R24 and R27): who, what, to which body, when, and on which basis. */
export function addForm(showing: Showing, filled?: Filled): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = assignmentWords[language].add;
  const { buttons } = assignmentWords[language];
  const line = (
    id: string,
    label: string,
    placeholder: string,
    lines: "one" | "many" = "one",
  ): Field => ({ kind: "text", id, label, placeholder, lines });
  const bodies = bodyChoices(state, language);
  const back = askerOf(filled ?? {}) ?? { card: "assignments", page: 1 };
  return {
    template: "question",
    over: words.over,
    title: words.title,
    summary: words.title,
    lead: [words.lead],
    fields: withValues(
      filled ?? {},
      [
        line(input.basis, words.basis, words.basisPlaceholder),
        line(input.text, words.text, words.textPlaceholder, "many"),
        ownerField(state, language),
        line(input.month, words.month, words.monthPlaceholder),
        {
          kind: "choice",
          id: input.body,
          label: words.body,
          placeholder: words.bodyPlaceholder,
          choices: bodies,
        },
        line(input.condition, words.condition, words.conditionPlaceholder),
        {
          kind: "choice",
          id: input.conditionBody,
          label: words.conditionBody,
          placeholder: words.conditionBodyPlaceholder,
          choices: bodies,
        },
        line(input.caseNumber, words.caseNumber, words.caseNumberPlaceholder),
      ],
      showing,
    ),
    actions: [
      execute(
        words.send,
        "register-assignment",
        commandData(
          logPosition(0),
          { card: "assignments", page: 1 },
          filled === undefined ? {} : { filled },
        ),
        "positive",
      ),
      show(buttons.back, back),
    ],
  };
}

/** A position is filled in by its id, and stands by its name where it is written. */
const withValues = (
  filled: Filled,
  fields: readonly Field[],
  { state, viewer }: Showing,
): readonly Field[] =>
  fields.map((field) => {
    const given = filled[field.id];
    const position = field.kind === "text" ? state.positions.get(given ?? "") : undefined;
    const value = position?.title[viewer.language] ?? given;
    return value === undefined || field.kind === "people" || field.kind === "choices"
      ? field
      : { ...field, value };
  });

const bodyChoices = (state: State, language: Language) =>
  bodiesOf(state).map(({ id }) => ({
    title: capitalised(bodyTitleIn(state, id, language)),
    value: id,
  }));

/** A choice where there are few positions, else a name (rule R18: one that is unknown is asked for). */
function ownerField(state: State, language: Language): Field {
  const words = assignmentWords[language].add;
  const common = { id: input.owner, label: words.owner, placeholder: words.ownerPlaceholder };
  const here = positionsHere(state);
  if (here.length > positionsMax) return { kind: "text", ...common, lines: "one" };
  const choices = here.map(({ id, title }) => ({
    title: title[language],
    value: id,
  }));
  return { kind: "choice", ...common, choices };
}
