import type { Day, Ore } from "../../domain/brand.ts";
import type { MandateLink } from "../../domain/mandate-check.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor } from "../format.ts";

/** What the links of the chain are said with: names and dates, already made plain. */
export interface MandateFacts {
  readonly body: string;
  readonly day: Day;
  readonly section: number;
  readonly purpose: string | null;
  readonly delegate: string;
  readonly pot: string;
  readonly amount: Ore;
  readonly source: string;
  readonly holder: string;
  readonly decides: string;
  /** The deciding position's title alone. */
  readonly office: string;
  readonly deciders: string;
  readonly onwardSource: string | null;
  readonly validTo: Day | null;
  readonly recalledFrom: Day | null;
  /** The paragraph that recalled it; null where none was named. */
  readonly recalledBy: string | null;
  /** Another of the secretariat has not confirmed it yet. */
  readonly isUnconfirmed: boolean;
}

type LinkWords = (
  facts: MandateFacts,
  basis: "delegation" | "onward-delegation" | "preparation" | "execution",
) => string;

/** The answer to "får jag besluta": first the answer, then the chain, then the way out. */
export interface MandateWords {
  readonly over: (pot: string) => string;
  /** `execute` where what is left to do of a pot is mere execution. */
  readonly answer: Record<"decide" | "execute" | "propose" | "nothing", string>;
  readonly badge: Record<"decide" | "execute" | "propose" | "nothing", string>;
  readonly on: (day: Day) => string;
  readonly as: (title: string) => string;
  /** The same asked of nobody in particular. */
  readonly who: {
    readonly over: (pot: string) => string;
    readonly badge: string;
    readonly noBadge: string;
    readonly nobody: string;
    readonly office: string;
  };
  readonly holds: string;
  readonly fails: string;
  readonly link: Record<MandateLink["link"], string>;
  readonly held: Record<MandateLink["link"], LinkWords>;
  readonly failed: Record<MandateLink["link"], LinkWords>;
  readonly wayOut: string;
  readonly outDecide: string;
  readonly outPropose: (deciders: string) => string;
  readonly outNothing: (holder: string) => string;
  readonly outUnconfirmed: string;
  readonly outMandate: (body: string) => string;
  readonly outImpartial: (deciders: string) => string;
  readonly automatic: string;
  readonly openPot: string;
  readonly nobody: string;
}

const sv: MandateWords = {
  over: (pot) => `Får jag besluta? · ${pot}`,
  answer: {
    decide: "Ja, du får besluta",
    execute: "Ja, du får verkställa",
    propose: "Nej, du får föreslå",
    nothing: "Nej",
  },
  badge: {
    decide: "Du beslutar",
    execute: "Du verkställer",
    propose: "Du föreslår",
    nothing: "Någon annan",
  },
  on: (day) => `Svaret gäller ${formatDay(day, "sv")}.`,
  as: (title) => `Du svarar som ${title}.`,
  who: {
    over: (pot) => `Vem får besluta? · ${pot}`,
    badge: "Får besluta",
    noBadge: "Ingen får besluta",
    nobody: "Ingen",
    office: "Rollen",
  },
  holds: "✓",
  fails: "✗",
  link: {
    board: "Styrelsens beslut",
    purpose: "Ändamål",
    delegate: "Delegat",
    pot: "Potten",
    basis: "Rättslig grund",
    office: "Din roll",
    impartial: "Opartiskhet",
  },
  held: {
    board: ({ body, day, section }) => `${body} ${day} § ${section} gäller.`,
    purpose: ({ purpose }) => `Potten tjänar ändamålet ${purpose ?? ""}.`,
    delegate: ({ delegate }) => `${delegate} fick uppdraget (7 kap. 5 § kommunallagen).`,
    pot: ({ pot, amount, source }) =>
      `${pot}, ${formatKronor(amount, "sv")}, gjordes av ${source}.`,
    basis: ({ decides, holder, onwardSource }, basis) =>
      basis === "preparation"
        ? `Beredning: ${holder} föreslår och ${decides} beslutar.`
        : basis === "onward-delegation"
          ? `Vidaredelegation i ett led (7 kap. 6 § kommunallagen): ${onwardSource ?? ""}.`
          : basis === "delegation"
            ? `Delegation direkt från styrelsen (7 kap. 5 § kommunallagen): ${decides} beslutar.`
            : "Verkställighet: beloppen är redan beslutade.",
    office: ({ office }) => `Du innehar rollen ${office} den dagen.`,
    impartial: () =>
      "Du har inte berett förslaget ensam och inte anmält jäv (6 kap. 28–32 §§ kommunallagen).",
  },
  failed: {
    board: ({ body, day, section, validTo, recalledFrom, recalledBy, isUnconfirmed }) =>
      isUnconfirmed
        ? `${body} ${day} § ${section} är inlagt men inte bekräftat av en annan i sekretariatet.`
        : recalledFrom !== null
          ? `${body} ${day} § ${section} är återkallat från ${formatDay(recalledFrom, "sv")}${recalledBy === null ? "" : `, enligt ${recalledBy}`}.`
          : validTo !== null
            ? `${body} ${day} § ${section} gällde till ${formatDay(validTo, "sv")}.`
            : `${body} ${day} § ${section} gäller inte den dagen.`,
    purpose: () =>
      "Styrelsens beslut nämner inte pottens ändamål. Den som lade upp potten har bekräftat att det ändå är rätt.",
    delegate: ({ delegate }) => `${delegate} finns inte i registret.`,
    pot: ({ pot }) => `Beslutet som gjorde potten ${pot} är inte registrerat eller gäller senare.`,
    basis: () =>
      "Styrelsen har inte tillåtit vidaredelegation, eller så vore det ett andra led (7 kap. 6 § kommunallagen).",
    office: ({ decides, deciders }) => `${decides} beslutar, och den rollen har ${deciders}.`,
    impartial: () =>
      "Du har berett förslaget eller anmält jäv, och får därför inte besluta (6 kap. 28–32 §§ kommunallagen).",
  },
  wayOut: "Så gör du",
  outDecide: "Beslutet fattar du på förslagets kort när det är din tur.",
  outPropose: (deciders) => `Fördela potten och skicka förslaget. ${deciders} beslutar.`,
  outNothing: (holder) => `Vänd dig till ${holder}, som har potten.`,
  outUnconfirmed: "be sekretariatet bekräfta delegationen.",
  outMandate: (body) => `Be ${body} om en ny delegation, eller hänskjut frågan dit.`,
  outImpartial: (deciders) => `${deciders} eller den överordnade beslutar i stället.`,
  automatic: "Inget beslut fattas av programmet (6 kap. 38 § kommunallagen).",
  openPot: "Öppna potten",
  nobody: "ingen just nu",
};

const en: MandateWords = {
  over: (pot) => `May I decide? · ${pot}`,
  answer: {
    decide: "Yes, you may decide",
    execute: "Yes, you may execute",
    propose: "No, you may propose",
    nothing: "No",
  },
  badge: {
    decide: "You decide",
    execute: "You execute",
    propose: "You propose",
    nothing: "Somebody else",
  },
  on: (day) => `The answer holds for ${formatDay(day, "en")}.`,
  as: (title) => `You act as ${title}.`,
  who: {
    over: (pot) => `Who may decide? · ${pot}`,
    badge: "May decide",
    noBadge: "Nobody may decide",
    nobody: "Nobody",
    office: "The office",
  },
  holds: "✓",
  fails: "✗",
  link: {
    board: "The board's decision",
    purpose: "Purpose",
    delegate: "Delegate",
    pot: "The pot",
    basis: "Legal basis",
    office: "Your position",
    impartial: "Impartiality",
  },
  held: {
    board: ({ body, day, section }) => `${body} ${day} § ${section} is in force.`,
    purpose: ({ purpose }) => `The pot serves the purpose ${purpose ?? ""}.`,
    delegate: ({ delegate }) =>
      `${delegate} was commissioned (Local Government Act, chapter 7, section 5).`,
    pot: ({ pot, amount, source }) =>
      `${pot}, ${formatKronor(amount, "en")}, was made by ${source}.`,
    basis: ({ decides, holder, onwardSource }, basis) =>
      basis === "preparation"
        ? `Preparation: ${holder} proposes and ${decides} decides.`
        : basis === "onward-delegation"
          ? `Onward delegation in one step (Local Government Act, chapter 7, section 6): ${onwardSource ?? ""}.`
          : basis === "delegation"
            ? `Delegation straight from the board (Local Government Act, chapter 7, section 5): ${decides} decides.`
            : "Execution: the amounts are already decided.",
    office: ({ office }) => `You hold the position ${office} that day.`,
    impartial: () =>
      "You have not prepared the proposal alone and declared no conflict of interest (Local Government Act, chapter 6, sections 28–32).",
  },
  failed: {
    board: ({ body, day, section, validTo, recalledFrom, recalledBy, isUnconfirmed }) =>
      isUnconfirmed
        ? `${body} ${day} § ${section} is entered but not confirmed by another in the secretariat.`
        : recalledFrom !== null
          ? `${body} ${day} § ${section} is recalled from ${formatDay(recalledFrom, "en")}${recalledBy === null ? "" : `, by ${recalledBy}`}.`
          : validTo !== null
            ? `${body} ${day} § ${section} was in force until ${formatDay(validTo, "en")}.`
            : `${body} ${day} § ${section} is not in force that day.`,
    purpose: () =>
      "The board's decision does not name the pot's purpose. Whoever added the pot has confirmed that it is right all the same.",
    delegate: ({ delegate }) => `${delegate} is not in the register.`,
    pot: ({ pot }) => `The decision that made the pot ${pot} is not registered, or is later.`,
    basis: () =>
      "The board has not allowed onward delegation, or it would be a second step (Local Government Act, chapter 7, section 6).",
    office: ({ decides, deciders }) => `${decides} decides; the position is held by ${deciders}.`,
    impartial: () =>
      "You have prepared the proposal or declared a conflict of interest, so you may not decide (Local Government Act, chapter 6, sections 28–32).",
  },
  wayOut: "What to do",
  outDecide: "You decide on the proposal's card when it is your turn.",
  outPropose: (deciders) => `Distribute the pot and send the proposal. ${deciders} decides.`,
  outNothing: (holder) => `Turn to ${holder}, who holds the pot.`,
  outUnconfirmed: "ask the secretariat to confirm the delegation.",
  outMandate: (body) => `Ask ${body} for a new delegation, or refer the matter there.`,
  outImpartial: (deciders) => `${deciders} or the superior decides instead.`,
  automatic: "No decision is made by the program (Local Government Act, chapter 6, section 38).",
  openPot: "Open the pot",
  nobody: "nobody at present",
};

export const mandateWords: Record<Language, MandateWords> = { sv, en };
