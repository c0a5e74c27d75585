import type { Day } from "../../domain/brand.ts";
import type { Language, Standing } from "../../domain/person.ts";
import type { StepKind } from "../../domain/pot.ts";
import { formatDay } from "../format.ts";
import { capitalised, stepWords } from "./title.ts";

/** How the duties of those who stand in for others and of proposals read in a list. */
interface OfficeDutyWords {
  readonly approval: (kind: StepKind | "decision", pot: string) => string;
  readonly approvalDone: (pot: string) => string;
  readonly approvalNote: (sum: string, since: Day) => string;
  readonly approvalLate: (who: string, kind: StepKind | "decision", pot: string) => string;
  readonly nobodyLate: (kind: StepKind | "decision", pot: string) => string;
  readonly approvalButton: Readonly<Record<StepKind | "decision", string>>;
  readonly returned: (pot: string) => string;
  readonly returnedNote: (since: Day) => string;
  readonly returnedLate: (who: string, pot: string) => string;
  readonly returnedButton: string;
  readonly referral: (pot: string) => string;
  readonly referralNote: (body: string, day: Day | null) => string;
  readonly referralLate: (pot: string, sum: string) => string;
  readonly referralButton: string;
  readonly unreachable: (name: string) => string;
  readonly unreachableLate: (name: string) => string;
  readonly unreachableButton: string;
  /** The title alone, and as the subject of a sentence. */
  readonly ends: (name: string, standing: Standing, title: string, theTitle: string) => string;
  readonly endsNote: (last: Day) => string;
  readonly endsLate: (position: string) => string;
  readonly endsButton: string;
}

export const officeDutyWords: Record<Language, OfficeDutyWords> = {
  sv: {
    approval: (kind, pot) => `${capitalised(stepWords.sv[kind])}: ${pot}`,
    approvalDone: (pot) => `Förslaget för ${pot}`,
    approvalNote: (sum, since) => `${sum}. Har väntat sedan ${formatDay(since, "sv")}.`,
    approvalLate: (who, kind, pot) =>
      `${who} har inte svarat än: ${stepWords.sv[kind]} om ${pot}. Pengarna är reserverade under tiden.`,
    nobodyLate: (kind, pot) =>
      `Ingen kan svara: ${stepWords.sv[kind]} om ${pot}. Utse en ersättare, eller hänskjut förslaget.`,
    approvalButton: {
      consultation: "Läs och svara",
      review: "Läs och granska",
      support: "Läs och svara",
      decision: "Läs och besluta",
    },
    returned: (pot) => `Rätta förslaget: ${pot}`,
    returnedNote: (since) => `Kom tillbaka ${formatDay(since, "sv")} med en kommentar.`,
    returnedLate: (who, pot) =>
      `${who} har inte skickat det rättade förslaget för ${pot}. Pengarna delas inte ut förrän det är beslutat.`,
    returnedButton: "Öppna",
    referral: (pot) => `Styrelsens svar: ${pot}`,
    referralNote: (body, day) =>
      day === null
        ? `Hänskjutet till ${body}, utan bestämt sammanträde.`
        : `Ange paragraf och utfall efter ${body} ${formatDay(day, "sv")}.`,
    referralLate: (pot, sum) =>
      `Styrelsens svar om ${pot} är inte registrerat. ${sum} är reserverade till dess.`,
    referralButton: "Registrera svaret",
    unreachable: (name) => `Nås inte i Teams: ${name}`,
    unreachableLate: (name) =>
      `${name} får inga kort från Fördela, och sekretariatet har inte löst det.`,
    unreachableButton: "Se vad som behövs",
    ends: (name, standing, title, theTitle) =>
      standing === "acting"
        ? `${name} slutar som tf. ${title}`
        : `${name} slutar som ersättare för ${theTitle}`,
    endsNote: (last) => `Sista dag ${formatDay(last, "sv")}, och ingen tar vid.`,
    endsLate: (position) => `Ingen är utsedd för ${position}. Det som väntar där blir liggande.`,
    endsButton: "Utse någon",
  },
  en: {
    approval: (kind, pot) => `${capitalised(stepWords.en[kind])}: ${pot}`,
    approvalDone: (pot) => `The proposal for ${pot}`,
    approvalNote: (sum, since) => `${sum}. Waiting since ${formatDay(since, "en")}.`,
    approvalLate: (who, kind, pot) =>
      `${who} has not answered yet: ${stepWords.en[kind]} of ${pot}. The money is reserved meanwhile.`,
    nobodyLate: (kind, pot) =>
      `Nobody can answer: ${stepWords.en[kind]} of ${pot}. Appoint a substitute, or refer the proposal.`,
    approvalButton: {
      consultation: "Read and answer",
      review: "Read and review",
      support: "Read and answer",
      decision: "Read and decide",
    },
    returned: (pot) => `Mend the proposal: ${pot}`,
    returnedNote: (since) => `Came back ${formatDay(since, "en")} with a comment.`,
    returnedLate: (who, pot) =>
      `${who} has not sent the mended proposal for ${pot}. The money is not handed out before it is decided.`,
    returnedButton: "Open",
    referral: (pot) => `The board's answer: ${pot}`,
    referralNote: (body, day) =>
      day === null
        ? `Referred to ${body}, with no meeting set.`
        : `Enter section and outcome after ${body} ${formatDay(day, "en")}.`,
    referralLate: (pot, sum) =>
      `The board's answer about ${pot} is not registered. ${sum} is reserved until then.`,
    referralButton: "Register the answer",
    unreachable: (name) => `Unreachable in Teams: ${name}`,
    unreachableLate: (name) =>
      `${name} gets no cards from Fördela, and the secretariat has not solved it.`,
    unreachableButton: "See what is needed",
    ends: (name, standing, title, theTitle) =>
      standing === "acting"
        ? `${name} ends as acting ${title}`
        : `${name} ends as substitute for ${theTitle}`,
    endsNote: (last) => `Last day ${formatDay(last, "en")}, and nobody follows.`,
    endsLate: (position) => `Nobody is appointed for ${position}. What waits there stays.`,
    endsButton: "Appoint somebody",
  },
};
