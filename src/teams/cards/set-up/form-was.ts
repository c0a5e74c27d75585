import type { FieldError } from "../../../domain/refusal.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { Filled, SetUpCard, SetUpForm } from "../../../notify/set-up-card.ts";
import { onTop } from "../../on-top.ts";
import type { Showing } from "../view.ts";
import { type FieldId, lengthMax } from "./pages.ts";
import { potStanding } from "./pot-was.ts";

type About = Pick<SetUpCard & { readonly card: "set-up-form" }, "of" | "about">;

/** What an existing thing has already, so that it is changed and not written anew. */
export function standingOf(
  { of, about }: About,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): Filled {
  const person = of === "name" ? state.persons.get(about ?? "") : undefined;
  if (person !== undefined) return { name: person.name ?? "", mail: person.mail ?? "" };
  const grant = of === "grant-name" ? state.grants.get(about ?? "") : undefined;
  if (grant !== undefined) return { title: grant.title };
  const body = of === "body-name" ? state.bodies.get(about ?? "") : undefined;
  if (body !== undefined) return { title: body.title.sv, titleEn: body.title.en };
  const pot = of === "pot-change" ? state.pots.get(about ?? "") : undefined;
  if (pot !== undefined) return potStanding(pot, state, viewer);
  const position = of === "names" ? state.positions.get(about ?? "") : undefined;
  if (position === undefined) return {};
  const { title, aliases, superior, headOfAdministration } = position;
  return {
    head: headOfAdministration ? "yes" : "no",
    title: title.sv,
    titleEn: title.en,
    aliases: aliases.join(", "),
    superior: superior ?? "none",
  };
}

/** The forms that write all of a thing at once. A pot's own tells the rules what it was made from. */
const changing: ReadonlySet<SetUpForm> = new Set(["name", "names", "body-name", "grant-name"]);
const wasKey = (field: string): string => `was-${field}`;
const isField = (field: string): field is FieldId => Object.hasOwn(lengthMax, field);

/** What such a form shows when it is opened; it goes with the form's buttons, beside what is typed. */
export function shownIn(form: About & { readonly filled: Filled }, showing: Showing): Filled {
  if (!changing.has(form.of)) return {};
  const standing = Object.entries(standingOf(form, showing));
  return Object.fromEntries(
    standing.map(([field, value]) => [wasKey(field), form.filled[wasKey(field)] ?? value]),
  );
}

/** A form on the thing as it is now. */
export interface Rebased {
  readonly filled: Filled;
  /** The fields that its writer and somebody else have changed, each in his own way. */
  readonly errors: readonly FieldError[];
}

/** What both have changed is told above its field with what it is now, and the next press holds. */
export function rebasedOnNow(
  form: About & { readonly filled: Filled },
  showing: Pick<Showing, "state" | "viewer">,
): Rebased {
  if (!changing.has(form.of)) return { filled: form.filled, errors: [] };
  const now = standingOf(form, showing);
  const { values, clashes } = onTop(form.filled, wasOf(form.filled), now);
  const shown = Object.entries(now).map(([field, value]) => [wasKey(field), value]);
  return {
    filled: { ...values, ...Object.fromEntries(shown) },
    errors: clashes.filter(isField).map((field) => ({
      field,
      problem: { code: "changed-since", now: named(field, now[field] ?? "", showing) },
    })),
  };
}

/** What the form showed when it was opened, by field. */
const wasOf = (filled: Filled): Filled =>
  Object.fromEntries(
    Object.entries(filled).flatMap(([key, value]) =>
      key.startsWith(wasKey("")) ? [[key.slice(wasKey("").length), value]] : [],
    ),
  );

/** A choice by its title; anything else as it stands. */
function named(
  field: FieldId,
  now: string,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): string {
  const { choices } = setUpWords[viewer.language];
  if (field === "head") return now === "yes" ? choices.yes : choices.no;
  if (field !== "superior") return now;
  return state.positions.get(now)?.title[viewer.language] ?? choices.none;
}
