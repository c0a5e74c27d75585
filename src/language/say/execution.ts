import type { Language } from "../../domain/person.ts";

/** What is said of mere execution (sv. *ren verkställighet*, KL 13:2 p. 2) where else a report is named. */
interface ExecutionWords {
  /** The line above the title of what is decided. */
  readonly over: (caseNumber: string) => string;
  /** The title of the text of a decision. */
  readonly title: (number: string) => string;
  readonly badge: string;
  /** Before what it means. */
  readonly label: string;
  /** What it rests on, where else the delegation stands. */
  readonly board: string;
  /** In a list of decisions. */
  readonly mark: string;
  /** Beside "Anmäls", where else a meeting stands. */
  readonly notReported: string;
  /** The same with the law; `body` as in a sentence. */
  readonly meaning: (body: string) => string;
  /** The same of one decision, after who made it. */
  readonly receipt: string;
  /** When it is a decision after all, and what is needed then. */
  readonly choice: string;
  readonly heading: string;
  /** In history, after the decision's sum. */
  readonly happened: string;
  /** How an amending decision comes about. */
  readonly change: string;
}

export const executionWords: Record<Language, ExecutionWords> = {
  sv: {
    over: (number) => `Verkställighet · ${number}`,
    title: (number) => `Verkställighet ${number}`,
    badge: "Verkställt",
    label: "Verkställighet",
    board: "Styrelsens beslut",
    mark: "verkställighet",
    notReported: "nej, ren verkställighet",
    meaning: (body) =>
      `Ren verkställighet av det som redan är beslutat. Den loggas här, anmäls inte till ${body} och kan inte överklagas (13 kap. 2 § punkt 2 kommunallagen).`,
    receipt: "Det är ren verkställighet: det loggas här, anmäls inte och kan inte överklagas.",
    choice:
      "Den som kan välja mellan mottagare eller belopp fattar ett beslut. Då behöver potten en annan grund: delegation, vidaredelegation eller beredning.",
    heading: "Vad verkställighet innebär",
    happened: "ren verkställighet, som inte anmäls",
    change:
      "Förslaget går hela vägen igen: någon annan granskar. Också det nya beslutet är verkställighet och anmäls inte. Tills dess gäller det gamla.",
  },
  en: {
    over: (number) => `Execution · ${number}`,
    title: (number) => `Execution ${number}`,
    badge: "Executed",
    label: "Execution",
    board: "The board's decision",
    mark: "execution",
    notReported: "no, mere execution",
    meaning: (body) =>
      `Mere execution of what is already decided. It is logged here, is not reported to ${body} and cannot be appealed (Local Government Act, chapter 13, section 2, item 2).`,
    receipt: "It is mere execution: logged here, not reported, and not open to appeal.",
    choice:
      "Whoever can choose between receivers or amounts makes a decision. Then the pot needs another basis: delegation, onward delegation or preparation.",
    heading: "What execution means",
    happened: "mere execution, which is not reported",
    change:
      "The proposal goes the whole way again: somebody else reviews it. The new decision is execution too and is not reported. Until then the old one applies.",
  },
};
