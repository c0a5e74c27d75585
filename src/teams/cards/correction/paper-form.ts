import type { BodyId } from "../../../domain/brand.ts";
import type { RegisteredDecision } from "../../../domain/grant.ts";
import { madeByOf } from "../names.ts";
import type { Filled } from "../../../notify/set-up-card.ts";
import { shortened } from "../template.ts";
import { input } from "../verbs.ts";
import type { Field, Showing } from "../view.ts";

const titleMax = 120;
const nameMax = 80;

/** A choice shows its text as it stands: no Markdown there. */
const unmarked = (text: string): string => text.replaceAll("\\", "");

/** The decisions on paper that can say so, to choose one of. */
export const paperChoice = (
  by: readonly RegisteredDecision[],
  { decision, choose }: { readonly decision: string; readonly choose: string },
  { state, viewer }: Pick<Showing, "state" | "viewer">,
) =>
  ({
    kind: "choice",
    id: input.basis,
    label: decision,
    placeholder: choose,
    choices: by.map((one) => ({
      title: `${shortened(one.title, nameMax)}, ${unmarked(madeByOf(state, one, viewer.language))}`,
      value: one.id,
    })),
  }) satisfies Field;

/** The form for a new one, made by whoever made the first, filled in as far as that one tells. */
export function paperForm(
  first: RegisteredDecision | undefined,
  body: BodyId | undefined,
  title: string,
  asked: Filled,
) {
  const madeBy = first?.madeBy;
  const isByPerson = madeBy?.kind === "person";
  const filled: Filled = {
    ...asked,
    ...(first === undefined ? {} : { case: first.case }),
    ...(isByPerson
      ? { position: madeBy.position, name: madeBy.name }
      : { body: madeBy?.body ?? body ?? "" }),
    title: title.slice(0, titleMax),
  };
  return {
    card: "set-up-form",
    of: isByPerson ? "person-decision" : "board-decision",
    page: 1,
    about: null,
    filled,
  } as const;
}
