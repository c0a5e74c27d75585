import { formatAmount } from "../../language/format.ts";
import { listMark } from "../../language/reading/layout/list-mark.ts";
import { dateIn } from "../../language/reading/words/dates.ts";
import { deadlineIn } from "../../language/reading/words/deadlines.ts";
import { moneyIn } from "../../language/reading/words/money.ts";
import { bodyIn } from "../../language/reading/words/people.ts";
import type { Filled } from "../../notify/set-up-card.ts";
import { input } from "../cards/verbs.ts";
import { oreOf } from "./amounts.ts";
import { groundOf, ownSection, type ReadDocument } from "./document.ts";
import { bodyNamed } from "./form.ts";
import { paragraphWith, positionIn, purposesIn, quoteIn } from "./guess.ts";
import { known } from "./item.ts";

/** What the forms start with for a passage that nothing was read from; a person sees all of it before it is stored. */

const flat = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** The passage as its words; a month that it names, and the paragraph that it stands in (rules R24 and R27). */
export function assignmentFrom(passage: string, document: ReadDocument): Filled {
  const { state, intake, day, caseNumber } = document;
  const own = ownSection(intake, document);
  const body = bodyNamed(own.body ?? "", state);
  const section = paragraphWith(passage, intake.content)?.section ?? own.section;
  const time = deadlineIn(passage, day);
  const month = typeof time?.deadline === "string" ? time.deadline : null;
  return known({
    [input.text]: flat(passage.replace(listMark, "")),
    [input.owner]: positionIn(passage, state),
    [input.month]:
      month === null ? null : `${/\bsenast\b/iu.test(passage) ? "senast " : ""}${month}`,
    [input.body]: bodyNamed(bodyIn(passage) ?? "", state),
    [input.basis]:
      body === null || own.day === null || section === null
        ? null
        : `${body} ${own.day} § ${section}`,
    [input.caseNumber]: caseNumber,
  });
}

/** The only amount of the passage, and who is named in it. */
export function potFrom(passage: string, document: ReadDocument): Filled {
  const { state, viewer, decision, boardDecision } = document;
  const [money, ...more] = moneyIn(passage);
  return known({
    mandate: groundOf(document)?.id,
    source: (decision ?? boardDecision)?.id,
    [input.amount]:
      money === undefined || more.length > 0
        ? null
        : formatAmount(oreOf(money.amountKr), viewer.language),
    holder: positionIn(passage, state),
  });
}

/** The passage as the words of the mandate (rule R12), or those that it quotes. */
export function mandateFrom(passage: string, document: ReadDocument): Filled {
  const { state, grant } = document;
  const quote = quoteIn(passage) || flat(passage);
  const date = dateIn(passage);
  return known({
    grant: grant?.id,
    [input.body]: bodyNamed(bodyIn(passage) ?? "", state),
    [input.day]: date?.kind === "day" ? date.day : null,
    [input.section]: /§\s?(\d{1,4})/u.exec(passage)?.[1],
    delegate: positionIn(passage, state),
    quote,
    purposes: purposesIn(quote).join("\n"),
  });
}
