import { potLeft } from "../../../domain/account.ts";
import { positionsHere } from "../../../domain/organisation.ts";
import type { Mandate } from "../../../domain/grant.ts";
import { formatDay } from "../../../language/format.ts";
import { noticeWords } from "../../../language/say/notice.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { IntakeWords } from "../../../language/say/intake-words.ts";
import { outOfPotWords } from "../../../language/say/out-of-pot.ts";
import { noMeeting } from "../../intake/entered.ts";
import { anotherDay } from "../../intake/form.ts";
import type { ReadDocument } from "../../intake/document.ts";
import { daysOf } from "../../intake/found.ts";
import type { Item } from "../../intake/item.ts";
import { fromPot, outOfGrant, potsToGive } from "../../intake/out-of-pot.ts";
import { purposesFor } from "../../intake/item-pot.ts";
import { addForm } from "../assignment/add.ts";
import { boardSection, bodyTitleIn } from "../names.ts";
import { input } from "../verbs.ts";
import type { Field, Showing } from "../view.ts";
import { anotherField, changedField, sumField } from "./asked-fields.ts";

/** With more positions than this a name is written and not looked for in a list. */
const positionsMax = 25;
const meetingsMax = 12;
const longMax = 2_000;

/** The form of an item, with what was read already in it. */
export function fieldsOf(item: Item, document: ReadDocument, showing: Showing): readonly Field[] {
  return [
    ...anotherField(item, document, showing),
    ...unfilled(item, document, showing).map((field) => filled(field, item)),
    ...changedField(item, document, showing),
  ];
}

function filled(field: Field, { defaults }: Item): Field {
  const value = defaults[field.id];
  return value === undefined || field.kind === "choices" || field.kind === "people"
    ? field
    : { ...field, value };
}

function unfilled(item: Item, document: ReadDocument, showing: Showing): readonly Field[] {
  const words = intakeWords[showing.viewer.language];
  const title = line(input.title, words.field.title, words.hint.title);
  const paper = [
    bodyField(words, showing),
    day(words),
    line(input.section, words.field.section, "114"),
  ];
  switch (item.kind) {
    case "case":
      return [line(input.caseNumber, words.field.caseNumber, "RS/254/2018"), title];
    case "grant": {
      const isRounded = document.reading.frame?.rounded === true;
      const hint = isRounded ? words.hint.rough : words.hint.amount;
      return [
        title,
        line(input.amount, words.field.amount, hint),
        line("year", words.field.year, "2018"),
        line("code", words.field.code, words.hint.code),
      ];
    }
    case "board-decision":
      return [title, ...paper, ...sumField(item.kind, document, words)];
    case "mandate":
      return [
        ...paper,
        lines("quote", words.field.quote),
        lines("purposes", words.field.purposes),
        positionField(input.owner, words.field.delegate, words, showing),
        line("onward", words.field.onward, words.hint.onward),
      ];
    case "decision":
      return [title, ...decisionFields(document, showing), ...sumField(item.kind, document, words)];
    case "pot":
      return [
        title,
        line(input.amount, words.field.amount, words.hint.amount),
        purposeField(document, words),
        positionField(input.owner, words.field.holder, words, showing),
        basisField(words),
        positionField("reviewer", words.field.reviewer, words, showing),
        line("round", words.field.round, "2"),
      ];
    case "assignment":
      return addForm(showing).fields ?? [];
    case "row":
      return [];
    case "dispatch":
      return [lines(input.text, words.field.dispatch)];
    default:
      return item.kind satisfies never;
  }
}

function decisionFields(document: ReadDocument, showing: Showing): readonly Field[] {
  const words = intakeWords[showing.viewer.language];
  return [
    ownDayField(document, words, showing),
    positionField(input.owner, words.field.decider, words, showing),
    line(input.name, words.field.name, ""),
    ...fromPotField(document, showing),
    meetingField(document, words, showing),
  ];
}

/** Which pot the rows of a decision on paper come out of, where the one who decided has any. */
function fromPotField(document: ReadDocument, { state, viewer }: Showing): readonly Field[] {
  const { language } = viewer;
  const words = outOfPotWords[language];
  const pots = potsToGive(document);
  if (pots.length === 0) return [];
  const choices = pots.map(({ id, title }) => ({
    title: words.choice(title, potLeft(state, id)),
    value: id,
  }));
  return [
    {
      kind: "choice",
      id: fromPot,
      label: words.field,
      placeholder: intakeWords[language].hint.choose,
      choices: [...choices, { title: words.grant, value: outOfGrant }],
    },
  ];
}

const line = (id: string, label: string, placeholder: string): Field => ({
  kind: "text",
  id,
  label,
  placeholder,
  lines: "one",
  lengthMax: 300,
});

const lines = (id: string, label: string): Field => ({
  kind: "text",
  id,
  label,
  placeholder: "",
  lines: "many",
  lengthMax: longMax,
});

const day = (words: IntakeWords): Field => ({
  kind: "day",
  id: input.decisionDay,
  label: words.field.decisionDay,
});

/** The days that the text can mean stand to choose between; a calendar comes for any other day. */
function ownDayField(
  { reading }: ReadDocument,
  words: IntakeWords,
  { viewer, said }: Showing,
): Field {
  const days = daysOf(reading);
  if (days.length < 2 || said?.typed?.[input.decisionDay] === anotherDay) return day(words);
  return {
    kind: "choice",
    id: input.decisionDay,
    label: words.field.decisionDay,
    placeholder: words.hint.choose,
    choices: [
      ...days.map((one) => ({ title: formatDay(one, viewer.language), value: one })),
      { title: words.otherDay, value: anotherDay },
    ],
  };
}

const bodyField = (words: IntakeWords, { state, viewer }: Showing): Field => ({
  kind: "choice",
  id: input.body,
  label: words.field.body,
  placeholder: words.hint.choose,
  choices: [...state.bodies.values()].map(({ id, title }) => ({
    title: title[viewer.language],
    value: id,
  })),
});

function positionField(
  id: string,
  label: string,
  words: IntakeWords,
  { state, viewer }: Showing,
): Field {
  const placeholder = id === "reviewer" ? words.hint.reviewer : words.hint.choose;
  const here = positionsHere(state);
  if (here.length > positionsMax) return line(id, label, placeholder);
  const choices = here.map((position) => ({
    title: position.title[viewer.language],
    value: position.id,
  }));
  return { kind: "choice", id, label, placeholder, choices };
}

/** The meetings that the decision can be reported at, the next ones first (rule R11). */
function meetingField(
  { day, reading, viewer }: ReadDocument,
  words: IntakeWords,
  { state }: Showing,
): Field {
  const { language } = viewer;
  const from = day ?? daysOf(reading)[0] ?? null;
  const ahead = [...state.meetings.values()]
    .filter((one) => one.cancelled === null && (from === null || from <= one.decisionDay))
    .toSorted((a, b) => (a.decisionDay < b.decisionDay ? -1 : 1))
    .slice(0, meetingsMax)
    .map((one) => ({
      title: noticeWords[language].bindChoice(
        bodyTitleIn(state, one.body, language),
        one.decisionDay,
        one.documentStop,
      ),
      value: one.id,
    }));
  return {
    kind: "choice",
    id: input.meeting,
    label: words.field.meeting,
    placeholder: words.hint.choose,
    choices: [...ahead, { title: words.noMeeting, value: noMeeting }],
  };
}

const purposeField = (document: ReadDocument, words: IntakeWords): Field => ({
  kind: "choice",
  id: "purpose",
  label: words.field.purpose,
  placeholder: words.hint.choose,
  choices: purposesFor(document).map(({ value, purpose, mandate }) => ({
    title: purposeTitle(
      purpose?.title[document.viewer.language] ?? words.outside,
      mandate,
      document,
    ),
    value,
  })),
});

/** Under which mandate a purpose stands is said where there are several. */
const purposeTitle = (title: string, mandate: Mandate | null, { mandates }: ReadDocument): string =>
  mandate === null || mandates.size === 1 ? title : `${boardSection(mandate)}: ${title}`;

const basisField = (words: IntakeWords): Field => ({
  kind: "choice",
  id: input.basis,
  label: words.field.basis,
  placeholder: words.hint.choose,
  choices: (["preparation", "onward-delegation", "delegation", "execution"] as const).map(
    (value) => ({ title: words.bases[value], value }),
  ),
});
