import { logPosition } from "../../../domain/brand.ts";
import { takenBackBy, yearReasonMax } from "../../../domain/decide-year-close.ts";
import type { Grant } from "../../../domain/grant.ts";
import { openProposal } from "../../../domain/mandate-check.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { PotLock } from "../../../domain/year-close.ts";
import { yearCloseWords } from "../../../language/say/year-close.ts";
import type { Card } from "../../../notify/card.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { named, remainderText } from "./facts.ts";

/** What is chosen about the money of a close that was a mistake. */
export const takesBack = "back";
const stays = "stays";

/** A pot whose year is closed: when, what became of the money, and how a mistake is undone. */
export function lockedView(grant: Grant, pot: Pot, lock: PotLock, showing: Showing): View {
  const { state, viewer } = showing;
  const words = yearCloseWords[viewer.language];
  const title = words.locked.title(named(pot.title), lock.year);
  const overview: Card = { card: "year", grant: grant.id, page: 1 };
  const hasDraft = openProposal(state, pot.id) !== null;
  return {
    template: "question",
    over: words.over(grant.case, lock.year),
    title,
    summary: title,
    lead: [
      `${words.locked.lead(lock.day, lock.year)} ${remainderText(pot, lock.remainder, showing)}`,
      ...(hasDraft ? [words.locked.drafts] : []),
      words.locked.reopen,
    ],
    fields: fieldsOf(pot, showing),
    actions: [
      execute(
        words.locked.send,
        "reopen-pot",
        commandData(logPosition(0), { card: "pot", pot: pot.id }, { grant: grant.id, of: pot.id }),
      ),
      show(words.toYear, overview),
    ],
  };
}

function fieldsOf(pot: Pot, { state, viewer }: Showing): readonly Field[] {
  const words = yearCloseWords[viewer.language].locked;
  const amount = takenBackBy(state, pot);
  return [
    {
      kind: "text",
      id: input.reason,
      label: words.reason,
      placeholder: words.reasonPlaceholder,
      lines: "many",
      lengthMax: yearReasonMax,
    },
    ...(amount === 0
      ? []
      : [
          {
            kind: "choice",
            id: input.outcome,
            label: words.takesBack,
            placeholder: yearCloseWords[viewer.language].form.choose,
            choices: [
              { title: words.stays, value: stays },
              { title: words.back(amount), value: takesBack },
            ],
          } as const,
        ]),
  ];
}

/** Whether a choice about the money says anything. */
export const saysOfMoney = (chosen: string | null): boolean =>
  chosen === takesBack || chosen === stays;
