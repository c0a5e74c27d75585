import type { Language } from "../../domain/person.ts";
import { capitalised } from "./title.ts";

/** The questions of conflict of interest (sv. *jäv*, KL 6:28–32). */
export interface DisqualificationWords {
  readonly over: (caseNumber: string) => string;
  readonly title: Record<"yes" | "unsure", string>;
  readonly badge: Record<"yes" | "unsure", string>;
  readonly text: Record<"yes" | "unsure", string>;
  readonly who: (people: string) => string;
  /** `body` is the one that gave the mandate, as it stands in a sentence: "regionstyrelsen". */
  readonly whoBoard: (body: string) => string;
  readonly whoNobody: (body: string) => string;
  readonly label: string;
  readonly placeholder: string;
  readonly send: Record<"yes" | "unsure", string>;
  readonly back: string;
  readonly settleTitle: (who: string) => string;
  readonly settleSummary: (who: string, pot: string) => string;
  readonly settleText: (who: string, title: string, pot: string) => string;
  readonly settleLaw: string;
  readonly settleBoard: (body: string) => string;
  readonly reference: string;
  /** `body` in short: "RS". */
  readonly referencePlaceholder: (body: string) => string;
  readonly settleYes: string;
  readonly settleNo: string;
  readonly settled: string;
}

const sv: DisqualificationWords = {
  over: (number) => `Jäv · ${number}`,
  title: { yes: "Du anmäler jäv", unsure: "Du är osäker på om du är jävig" },
  badge: { yes: "Förslaget går vidare", unsure: "Förslaget väntar" },
  text: {
    yes: "Du är jävig om beslutet angår dig själv eller någon närstående, eller om något annat rubbar förtroendet för att du är opartisk (6 kap. 28 § kommunallagen). Då får du inte delta i ärendet, och beredningen visas inte längre för dig.",
    unsure:
      "Någon annan avgör frågan (6 kap. 30 § kommunallagen). Ingen kan besluta om förslaget så länge.",
  },
  who: (people) => `Frågan går till ${people}.`,
  whoBoard: (body) => `Frågan går till ${body} genom sekretariatet.`,
  whoNobody: (body) => `Ingen annan kan ta din roll, så förslaget går till ${body}.`,
  label: "Skäl (frivilligt)",
  placeholder: "Skriv inget om hälsa eller andra känsliga uppgifter",
  send: { yes: "Jag är jävig, lämna över", unsure: "Fråga om jag är jävig" },
  back: "Tillbaka",
  settleTitle: (who) => `Är ${who} jävig?`,
  settleSummary: (who, pot) => `Väntar på ditt svar: är ${who} jävig i ${pot}?`,
  settleText: (who, title, pot) =>
    `${who}, ${title}, är osäker på om det är jäv i förslaget om ${pot}. Förslaget står still tills frågan är besvarad.`,
  settleLaw:
    "Jäv finns om beslutet angår personen själv eller någon närstående i en inte oväsentlig utsträckning, eller om något annat rubbar förtroendet för opartiskheten (6 kap. 28 § kommunallagen).",
  settleBoard: (body) =>
    `${capitalised(body)} svarar. Du registrerar svaret med paragraf och datum.`,
  reference: "Styrelsens beslut",
  referencePlaceholder: (body) => `${body} 2018-08-29 § 160`,
  settleYes: "Ja, det är jäv",
  settleNo: "Nej, det är inte jäv",
  settled: "Frågan om jäv är redan besvarad.",
};

const en: DisqualificationWords = {
  over: (number) => `Conflict of interest · ${number}`,
  title: {
    yes: "You declare a conflict of interest",
    unsure: "You are unsure about a conflict of interest",
  },
  badge: { yes: "The proposal moves on", unsure: "The proposal waits" },
  text: {
    yes: "You have a conflict of interest if the decision concerns you or anyone close to you, or if anything else puts your impartiality in question (Local Government Act, chapter 6, section 28). You may then take no part, and the preparation is no longer shown to you.",
    unsure:
      "Somebody else answers the question (Local Government Act, chapter 6, section 30). Meanwhile nobody can decide on the proposal.",
  },
  who: (people) => `The question goes to ${people}.`,
  whoBoard: (body) => `The question goes to ${body} through the secretariat.`,
  whoNobody: (body) => `Nobody else can act for you, so the proposal goes to ${body}.`,
  label: "Reason (optional)",
  placeholder: "Write nothing about health or other sensitive matters",
  send: { yes: "I have a conflict, hand over", unsure: "Ask whether I have a conflict" },
  back: "Back",
  settleTitle: (who) => `Does ${who} have a conflict of interest?`,
  settleSummary: (who, pot) =>
    `Waits for your answer: does ${who} have a conflict of interest in ${pot}?`,
  settleText: (who, title, pot) =>
    `${who}, ${title}, is unsure about a conflict of interest in the proposal on ${pot}. The proposal stands still until the question is answered.`,
  settleLaw:
    "There is a conflict if the decision concerns the person or anyone close to a degree that is not insignificant, or if anything else puts impartiality in question (Local Government Act, chapter 6, section 28).",
  settleBoard: (body) =>
    `${capitalised(body)} answers. You register its answer with section and date.`,
  reference: "The board's decision",
  referencePlaceholder: (body) => `${body} 2018-08-29 § 160`,
  settleYes: "Yes, there is a conflict",
  settleNo: "No, there is none",
  settled: "The question has already been answered.",
};

export const disqualificationWords: Record<Language, DisqualificationWords> = { sv, en };
