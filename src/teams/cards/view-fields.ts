import { sha256 } from "../../app/digest.ts";
import type { Language } from "../../domain/person.ts";
import type { FieldError, RefusalCode } from "../../domain/refusal.ts";
import { problemSentence, refusalSentence } from "../../language/say/refusal.ts";
import type { Named } from "../../language/say/refusal-words.ts";
import type { Said } from "../../notify/card.ts";
import { anotherDay } from "../intake/form.ts";
import { input } from "./verbs.ts";
import type { Field } from "./view.ts";

/** The fields that a refusal without a field of its own is about, by input id. */
const fieldsOf: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  "word-day": [input.day],
  "comment-missing": [input.comment, input.reason],
  "section-missing": [input.section, input.reference],
  "meeting-outside": [input.meeting],
  "meeting-not-ahead": [input.meeting],
  "urgent-next": [input.meeting],
  "case-number-malformed": [input.caseNumber],
  "period-reversed": [input.toDay],
  "appointment-missing": [input.appointment],
  "own-position": [input.person],
  "holding-overlaps": [input.person],
  "scope-outside": [input.scope],
  "case-number-taken": [input.caseNumber],
  "name-taken": [input.title, "aliases"],
  "superior-loop": ["superior"],
  "own-right": [input.person],
  "amount-not-positive": [input.amount, "rows"],
  "grant-below-bound": [input.amount],
  "grant-exceeded": [input.amount, "rows"],
  "total-differs": ["total"],
  "mandate-incomplete": ["quote", "purposes"],
  "mandate-not-yet": ["source"],
  "mandate-expired": ["source"],
  "mandate-recalled": ["source", input.fromDay],
  "purpose-outside": ["purpose"],
  "paper-ahead": [input.day],
  "route-missing": ["route"],
  "onward-not-allowed": [input.basis],
  "onward-second-step": [input.basis],
  "delegate-not-head": [input.basis],
  "holder-not-delegate": [input.basis],
};

/** The inputs that hold what a field of the domain is called otherwise, where no input has its own name. */
const inputOf: Readonly<Partial<Record<FieldError["field"], string>>> = { day: input.meeting };

/** What is wrong with a field, as sentences that stand right above it. */
export function problemsAt(
  { id }: Field,
  fields: readonly Field[],
  { refusal }: Said,
  named: Named,
  language: Language,
): readonly string[] {
  if (refusal === undefined) return [];
  if (refusal.code !== "fields")
    return fieldsOf[refusal.code]?.includes(id) === true
      ? [refusalSentence(refusal, named, language)]
      : [];
  return refusal.errors
    .filter(({ field }) => (fields.some((one) => one.id === field) ? field : inputOf[field]) === id)
    .map(({ problem }) => problemSentence(problem, named, language));
}

/** A field with what was typed in it; what is wrong stands right above it, in one box with it. */
export function fieldElements({
  field,
  problems,
  typed,
}: {
  readonly field: Field;
  readonly problems: readonly string[];
  readonly typed: string | undefined;
}): readonly object[] {
  const element = inputElement(field, typed);
  if (problems.length === 0) return [element];
  const texts = problems.map((text) => ({ type: "TextBlock", text, wrap: true }));
  return [{ type: "Container", style: "attention", spacing: "Medium", items: [...texts, element] }];
}

/** In a longer list its reader writes some letters of what he looks for. */
const listedMax = 12;

/**
 * Another key for other choices: a client that draws the next page in the place of the last one goes on showing
 * the choices that it has begun with.
 */
const keyOf = ({ id, choices }: Field & { readonly kind: "choice" | "choices" }): string =>
  `${id}-${sha256(JSON.stringify(choices)).slice(0, 8)}`;

function inputElement(field: Field, typed: string | undefined): object {
  const { id, label } = field;
  const value = typed ?? ("value" in field ? field.value : undefined);
  const named = { id, label, spacing: "Medium" };
  const common = value === undefined ? named : { ...named, value };
  switch (field.kind) {
    case "text":
      return {
        type: "Input.Text",
        ...common,
        placeholder: field.placeholder,
        isMultiline: field.lines === "many",
        maxLength: field.lengthMax ?? 1000,
      };
    case "day":
      // The answer that brought this field in the place of its choices is no date.
      return { type: "Input.Date", ...(value === anotherDay ? named : common) };
    case "choice":
      return {
        type: "Input.ChoiceSet",
        ...common,
        key: keyOf(field),
        style: field.choices.length > listedMax ? "filtered" : "compact",
        placeholder: field.placeholder,
        choices: field.choices,
      };
    case "people":
      return {
        type: "Input.ChoiceSet",
        ...common,
        style: "filtered",
        placeholder: field.placeholder,
        choices: [],
        "choices.data": { type: "Data.Query", dataset: "graph.microsoft.com/users" },
      };
    case "choices":
      return {
        type: "Input.ChoiceSet",
        ...common,
        key: keyOf(field),
        style: "expanded",
        isMultiSelect: true,
        wrap: true,
        choices: field.choices,
      };
    default:
      return field satisfies never;
  }
}
