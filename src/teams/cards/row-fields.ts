import { fixedRowMax } from "../../domain/decide-fixed-row.ts";
import type { Need } from "../../domain/grant.ts";
import type { Language } from "../../domain/person.ts";
import { fixedRowWords } from "../../language/say/fixed-row.ts";
import { capitalised, needWords } from "../../language/say/title.ts";
import type { Filled } from "../../notify/set-up-card.ts";
import { anotherOne } from "../intake/entered.ts";
import { input } from "./verbs.ts";
import type { Field, Showing } from "./view.ts";

const needs = ["yes", "no", "unclear", "unstated"] as const satisfies readonly Need[];

/** The fields of a row of money, as they are filled in so far; `year` is the one that it may be needed in too. */
export function rowFields(filled: Filled, year: number | null, language: Language): Field[] {
  const words = fixedRowWords[language];
  const fields: readonly Field[] = [
    lineField(input.activity, words.activity, "", fixedRowMax.activity),
    lineField(
      input.responsible,
      words.responsible,
      words.responsiblePlaceholder,
      fixedRowMax.responsible,
    ),
    lineField(input.amount, words.amount, words.amountPlaceholder, 40),
    {
      kind: "choice",
      id: input.need,
      label: words.need(year),
      placeholder: words.choose,
      choices: needs.map((value) => ({ title: capitalised(needWords[language][value]), value })),
    },
  ];
  return fields.map((field) => withValue(field, filled));
}

const lineField = (id: string, label: string, placeholder: string, lengthMax: number): Field => ({
  kind: "text",
  id,
  label,
  placeholder,
  lines: "one",
  lengthMax,
});

/** A field with what is known of it. */
export function withValue(field: Field, filled: Filled): Field {
  const value = filled[field.id];
  return value === undefined || field.kind === "choices" || field.kind === "people"
    ? field
    : { ...field, value };
}

/** Asked where a row is so like another that it may be the same. */
export function twinField({ said, viewer }: Showing): readonly Field[] {
  const words = fixedRowWords[viewer.language];
  const isAsked =
    said?.refusal?.code === "fields" &&
    said.refusal.errors.some(({ field }) => field === input.another);
  if (!isAsked) return [];
  return [
    {
      kind: "choice",
      id: input.another,
      label: words.another,
      placeholder: words.choose,
      choices: [{ title: words.isAnother, value: anotherOne }],
    },
  ];
}
