import type { Day, Ore } from "../../domain/brand.ts";
import type { GrantStepKind } from "../../domain/grant.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor, joinWords } from "../format.ts";

/** What a duty is called, in the shape of every duty's text. */
interface Text {
  readonly title: string;
  readonly note: string;
  readonly late: string;
  readonly button: string;
}

/** Follow-ups and the money's days as duties; names, titles and activities come in as they shall stand on a card. */
export interface FollowUpDutyWords {
  readonly followUp: (activity: string, per: string, people: string) => Text;
  readonly undistributed: (pot: string, left: Ore, holder: string) => Text;
  readonly undistributedGrant: (grant: string, left: Ore) => Text;
  readonly unspent: (pot: string, left: Ore, end: Day) => Text;
  readonly step: (step: GrantStepKind, grant: string, unused: Ore) => Text;
  /** In place of the names that do not fit. */
  readonly more: (count: number) => string;
  readonly unclearNeed: (pot: string, year: number, activities: readonly string[]) => Text;
}

const by = (day: Day): string => formatDay(day, "sv");

const stepsSv: Record<
  GrantStepKind,
  { readonly title: string; readonly do: string; readonly late: string; readonly button: string }
> = {
  requisition: {
    title: "Rekvisition",
    do: "Begär ut pengarna från staten",
    late: "Rekvisitionen är inte noterad. Utan den betalas bidraget inte ut.",
    button: "Notera rekvisition",
  },
  report: {
    title: "Slutredovisning",
    do: "Skicka slutredovisningen till staten",
    late: "Slutredovisningen är inte noterad.",
    button: "Notera slutredovisning",
  },
  repayment: {
    title: "Återbetalning",
    do: "Betala tillbaka det som inte är använt",
    late: "Återbetalningen är inte noterad.",
    button: "Notera återbetalning",
  },
};

const sv: FollowUpDutyWords = {
  followUp: (activity, per, people) => ({
    title: `Uppföljning: ${activity}`,
    note: `Läget ${per}.`,
    late: `Uppföljningen av ${activity} ${per} är inte besvarad${people === "" ? "" : ` och väntar på ${people}`}.`,
    button: "Svara",
  }),
  undistributed: (pot, left, holder) => ({
    title: `Fördela: ${pot}`,
    note: `${formatKronor(left, "sv")} är kvar att fördela.`,
    late: `${formatKronor(left, "sv")} i potten ${pot} är inte fördelade. Potten hör till ${holder}.`,
    button: "Visa potten",
  }),
  undistributedGrant: (grant, left) => ({
    title: `Inte fördelat: ${grant}`,
    note: `${formatKronor(left, "sv")} ligger inte i någon pott.`,
    late: `${formatKronor(left, "sv")} av ${grant} ligger inte i någon pott.`,
    button: "Visa bidraget",
  }),
  unspent: (pot, left, end) => ({
    title: `Pengar över: ${pot}`,
    note: `Enligt prognosen blir ${formatKronor(left, "sv")} över. Pengarna kan användas till och med ${by(end)}.`,
    late: `Enligt prognosen blir ${formatKronor(left, "sv")} i potten ${pot} över ${by(end)}.`,
    button: "Visa uppföljningen",
  }),
  step: (step, grant, unused) => ({
    title: `${stepsSv[step].title}: ${grant}`,
    note: `${stepsSv[step].do}${step === "repayment" ? `, just nu ${formatKronor(unused, "sv")}` : ""}.`,
    late: `${grant}: ${stepsSv[step].late}`,
    button: stepsSv[step].button,
  }),
  more: (count) => `${count} till`,
  unclearNeed: (pot, year, activities) => ({
    title: `Behov ${year}: ${pot}`,
    note: `${activities.length === 0 ? "Alla har svarat ja eller nej" : `Inget ja eller nej än för ${joinWords(activities, "sv")}`}. Budgeten behöver svaret.`,
    late: `Behovet ${year} är oklart för delar av potten ${pot}.`,
    button: "Svara om behovet",
  }),
};

const stepsEn: typeof stepsSv = {
  requisition: {
    title: "Requisition",
    do: "Draw the money down from the State",
    late: "The requisition is not noted. Without it the grant is not paid out.",
    button: "Note the requisition",
  },
  report: {
    title: "Final report",
    do: "Send the final report to the State",
    late: "The final report is not noted.",
    button: "Note the final report",
  },
  repayment: {
    title: "Repayment",
    do: "Repay what is not used",
    late: "The repayment is not noted.",
    button: "Note the repayment",
  },
};

const on = (day: Day): string => formatDay(day, "en");

const en: FollowUpDutyWords = {
  followUp: (activity, per, people) => ({
    title: `Follow-up: ${activity}`,
    note: `As things stood ${per}.`,
    late: `The follow-up of ${activity} ${per} is not answered${people === "" ? "" : ` and waits for ${people}`}.`,
    button: "Answer",
  }),
  undistributed: (pot, left, holder) => ({
    title: `Distribute: ${pot}`,
    note: `${formatKronor(left, "en")} is left to distribute.`,
    late: `${formatKronor(left, "en")} of the pot ${pot} is not distributed. It belongs to ${holder}.`,
    button: "Show the pot",
  }),
  undistributedGrant: (grant, left) => ({
    title: `Not distributed: ${grant}`,
    note: `${formatKronor(left, "en")} is in no pot.`,
    late: `${formatKronor(left, "en")} of ${grant} is in no pot.`,
    button: "Show the grant",
  }),
  unspent: (pot, left, end) => ({
    title: `Money left over: ${pot}`,
    note: `By the forecast ${formatKronor(left, "en")} will be left. The money can be used until ${on(end)}.`,
    late: `By the forecast ${formatKronor(left, "en")} of the pot ${pot} will be left on ${on(end)}.`,
    button: "Show the follow-up",
  }),
  step: (step, grant, unused) => ({
    title: `${stepsEn[step].title}: ${grant}`,
    note: `${stepsEn[step].do}${step === "repayment" ? `, at present ${formatKronor(unused, "en")}` : ""}.`,
    late: `${grant}: ${stepsEn[step].late}`,
    button: stepsEn[step].button,
  }),
  more: (count) => `${count} more`,
  unclearNeed: (pot, year, activities) => ({
    title: `Need in ${year}: ${pot}`,
    note: `${activities.length === 0 ? "All have said yes or no" : `No yes or no yet for ${joinWords(activities, "en")}`}. The budget needs the answer.`,
    late: `The need in ${year} is unclear for parts of the pot ${pot}.`,
    button: "Answer about the need",
  }),
};

export const followUpDutyWords: Record<Language, FollowUpDutyWords> = { sv, en };
