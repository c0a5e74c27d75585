import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatKronor } from "../format.ts";

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
  /** What somebody does on the proposal's card when it is his turn. */
  readonly how: string;
  /** The task and the last step: who executes is not told that he makes a choice. */
  readonly start: string;
  readonly mandateText: (board: string, title: string) => string;
  readonly confirm: {
    readonly title: (sum: Ore) => string;
    readonly final: string;
    readonly as: (title: string, appointment: string | null) => string;
    readonly decide: string;
  };
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
    how: "Du verkställer på förslagets kort när det är din tur.",
    start: "Verkställ …",
    mandateText: (board, title) => `${board}; du verkställer som ${title}`,
    confirm: {
      title: (sum) => `Du är på väg att verkställa ${formatKronor(sum, "sv")}`,
      final: "När det är verkställt kan det bara rättas, eller ersättas av ett nytt beslut.",
      as: (title, appointment) =>
        appointment === null
          ? `Du verkställer som ${title}.`
          : `Du verkställer som ${title}, ${appointment}.`,
      decide: "Jag är inte jävig, verkställ",
    },
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
    how: "You execute on the proposal's card when it is your turn.",
    start: "Execute …",
    mandateText: (board, title) => `${board}; you execute as ${title}`,
    confirm: {
      title: (sum) => `You are about to execute ${formatKronor(sum, "en")}`,
      final: "Once executed, it can only be corrected, or replaced by a new decision.",
      as: (title, appointment) =>
        appointment === null
          ? `You execute as ${title}.`
          : `You execute as ${title}, ${appointment}.`,
      decide: "No conflict of interest, execute",
    },
    happened: "mere execution, which is not reported",
    change:
      "The proposal goes the whole way again: somebody else reviews it. The new decision is execution too and is not reported. Until then the old one applies.",
  },
};
