import { logPosition } from "../../../domain/brand.ts";
import { grantStep } from "../../../domain/decide-grant-days.ts";
import type { Grant, GrantStepKind, GrantTerms } from "../../../domain/grant.ts";
import type { Language } from "../../../domain/person.ts";
import { grantSubject } from "../../../domain/touches.ts";
import { formatDay } from "../../../language/format.ts";
import { grantDaysWords } from "../../../language/say/grant-days.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import { plain, shortened } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";

const referenceMax = 120;

const home = (grant: Grant): Card => ({ card: "grant", grant: grant.id });

const data = (grant: Grant, { state }: Showing, ids: Readonly<Record<string, unknown>>) =>
  commandData(state.revisions.get(grantSubject(grant.id)) ?? logPosition(0), home(grant), {
    grant: grant.id,
    ...ids,
  });

/** The days and the rule of a grant as its form shows them; an empty day is "". */
export const termsOf = (grant: Grant): Readonly<Record<keyof GrantTerms, string>> => ({
  requisitionDay: grant.requisitionDay ?? "",
  lastUseDay: grant.lastUseDay ?? "",
  reportDay: grant.reportDay ?? "",
  unspent: grant.unspent,
});

export const isTerm = (field: string): field is keyof GrantTerms =>
  field === "requisitionDay" ||
  field === "lastUseDay" ||
  field === "reportDay" ||
  field === "unspent";

/** One of them as it is read aloud. */
export function termSaid(grant: Grant, term: keyof GrantTerms, language: Language): string {
  if (term === "unspent") return grantDaysWords[language].unspentChoices[grant.unspent];
  const day = grant[term];
  return day === null ? "" : formatDay(day, language);
}

/** The days that the decision on the grant sets, and what becomes of money that is left over. */
export function grantTermsView(grant: Grant, showing: Showing): View {
  const words = grantDaysWords[showing.viewer.language];
  const days = (["requisitionDay", "lastUseDay", "reportDay"] as const).map((field): Field => {
    const day = grant[field];
    const value = day === null ? {} : { value: day };
    return { kind: "day", id: input[field], label: words.dayNames[field], ...value };
  });
  const unspent: Field = {
    kind: "choice",
    id: input.unspent,
    label: words.unspent,
    placeholder: words.terms.placeholder,
    choices: (["repaid", "carried-over", "unclear"] as const).map((value) => ({
      title: capitalised(words.unspentChoices[value]),
      value,
    })),
    value: grant.unspent,
  };
  return {
    template: "question",
    over: `${words.over(grant.case)} · ${plain(grant.title)}`,
    title: words.terms.title,
    summary: `${words.terms.title}: ${grant.title}`,
    lead: [words.terms.text],
    fields: [...days, unspent],
    actions: [
      execute(
        words.terms.save,
        "set-grant-terms",
        data(grant, showing, { was: termsOf(grant) }),
        "positive",
      ),
      show(words.back, home(grant)),
    ],
  };
}

/** When a step of the grant was done, and under which number it can be found. */
export function grantStepView(grant: Grant, kind: GrantStepKind, showing: Showing): View {
  const { state, viewer } = showing;
  const words = grantDaysWords[viewer.language];
  const done = grantStep(state, grant, kind);
  const reference = done === null ? "" : plain(shortened(done.reference, referenceMax));
  return {
    template: "question",
    over: `${words.over(grant.case)} · ${plain(grant.title)}`,
    title: words.noteStep[kind],
    summary: `${words.noteStep[kind]}: ${grant.title}`,
    lead: [
      words.step.text[kind],
      ...(done === null ? [] : [words.step.already(done.day, reference)]),
    ],
    fields: [
      { kind: "day", id: input.day, label: words.step.day, value: done?.day ?? viewer.today },
      {
        kind: "text",
        id: input.reference,
        label: words.step.reference,
        placeholder: words.step.referencePlaceholder,
        lines: "one",
        ...(done === null ? {} : { value: done.reference }),
      },
    ],
    actions: [
      execute(words.noteStep[kind], "note-grant-step", data(grant, showing, { kind }), "positive"),
      show(words.back, home(grant)),
    ],
  };
}
