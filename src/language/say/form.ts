import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { NextYear } from "../../domain/proposal.ts";
import { formatDay, formatKronor, formatNumber } from "../format.ts";

/** What the pages of the distribution form say. */
interface FormWords {
  readonly above: (pot: string, page: number, pages: number) => string;
  readonly title: string;
  readonly status: string;
  readonly row: (number: number, activity: string, sought: Ore | null) => string;
  readonly placeholder: string;
  readonly ownPlaceholder: string;
  readonly facts: (description: string, responsible: string, year: number, need: string) => string;
  /** Before what a request says, where its sender has taken it back. */
  readonly withdrawn: (day: Day) => string;
  readonly noRequests: string;
  readonly elsewhere: (rows: string) => string;
  /** What somebody else has written where other words are typed. */
  readonly storedNow: (text: string) => string;
  readonly next: string;
  readonly back: string;
  readonly overview: string;
  readonly summary: (pot: string, page: number, pages: number) => string;
  readonly answers: {
    readonly title: string;
    readonly nothing: string;
    readonly motive: (refused: number, left: Ore) => string;
    readonly motivePlaceholder: string;
    readonly nextYear: (year: number, need: Ore, rows: number) => string;
    readonly choices: Readonly<Record<NextYear["kind"], string>>;
    readonly openDetails: string;
    readonly detailsHeading: string;
    readonly detailsExplanation: (year: number) => string;
    readonly what: string;
    readonly board: string;
    readonly amount: string;
    readonly when: string;
    readonly reference: string;
    readonly review: string;
    readonly ownMotives: string;
    readonly changeRow: string;
    readonly addRow: string;
  };
}

export const formWords: Record<Language, FormWords> = {
  sv: {
    above: (pot, page, pages) => `${pot} · sida ${page} av ${pages}`,
    title: "Fördela på önskemålen",
    status: "Utkast",
    row: (number, activity, sought) =>
      sought === null
        ? `${number}. ${activity}, egen rad`
        : `${number}. ${activity}, sökt ${formatKronor(sought, "sv")}`,
    placeholder: "allt, 250 tkr, resten, nej eller vänta",
    ownPlaceholder: "250 tkr, resten eller nej",
    facts: (description, responsible, year, need) =>
      [description, `Ansvarig: ${responsible}.`, `Behov ${year}: ${need}.`]
        .filter((part) => part !== "")
        .join(" "),
    withdrawn: (day) => `Återkallat ${formatDay(day, "sv")} av den som sökte.`,
    noRequests: "Inga önskemål väntar på svar. Lägg till egna rader på nästa sida.",
    storedNow: (text) => (text === "" ? "Nu är fältet tömt." : `Nu står det: ${text}`),
    elsewhere: (rows) => `På andra sidor finns något som inte går att läsa: ${rows}.`,
    next: "Spara och nästa",
    back: "Tillbaka",
    overview: "Till översikten",
    summary: (pot, page, pages) => `Fördela ${pot}, sida ${page} av ${pages}`,
    answers: {
      title: "Svar och nästa år",
      nothing: "Inget mer behöver fyllas i. Granska och skicka när du är nöjd.",
      motive: (refused, left) => {
        const to = `Motiv till ${refused === 1 ? "den" : `de ${formatNumber(refused, "sv")}`} som inte får allt`;
        if (left <= 0) return to;
        const rest = formatKronor(left, "sv");
        return refused === 0
          ? `Varför blir ${rest} kvar i potten?`
          : `${to}, och till att ${rest} blir kvar`;
      },
      motivePlaceholder: "Ett motiv som alla kan läsa",
      nextYear: (year, need, rows) =>
        `Behov ${year} är ${formatKronor(need, "sv")} (${formatNumber(rows, "sv")} ${rows === 1 ? "aktivitet" : "aktiviteter"}). Hur ska det betalas?`,
      choices: {
        "own-frame": "Inom egen ram",
        "nothing-promised": "Inget är lovat",
        "phased-out": "Något fasas ut",
        moved: "Flyttas från annan nämnd",
      },
      openDetails: "Fyll i vad som fasas ut eller flyttas",
      detailsHeading: "Bara om något fasas ut eller flyttas",
      detailsExplanation: (year) =>
        `Det som fasas ut ska minst täcka behovet ${year}. Den månad du skriver får den som har potten frågan om det är gjort.`,
      what: "Vad fasas ut?",
      board: "Från vilken nämnd? (bara om pengar flyttas)",
      amount: "Hur mycket?",
      when: "När? (månad och år)",
      reference: "Enligt vilket beslut? (bara om pengar flyttas)",
      review: "Spara och granska",
      ownMotives: "Egna motiv",
      changeRow: "Ändra en rad",
      addRow: "Lägg till en rad",
    },
  },
  en: {
    above: (pot, page, pages) => `${pot} · page ${page} of ${pages}`,
    title: "Distribute to the requests",
    status: "Draft",
    row: (number, activity, sought) =>
      sought === null
        ? `${number}. ${activity}, own row`
        : `${number}. ${activity}, sought ${formatKronor(sought, "en")}`,
    placeholder: "all, 250 tkr, rest, no or wait",
    ownPlaceholder: "250 tkr, rest or no",
    facts: (description, responsible, year, need) =>
      [description, `Responsible: ${responsible}.`, `Need ${year}: ${need}.`]
        .filter((part) => part !== "")
        .join(" "),
    withdrawn: (day) => `Withdrawn by its sender on ${formatDay(day, "en")}.`,
    noRequests: "No requests wait for an answer. Add rows of your own on the next page.",
    storedNow: (text) => (text === "" ? "It is empty now." : `It now reads: ${text}`),
    elsewhere: (rows) => `Something on other pages cannot be read: ${rows}.`,
    next: "Save and continue",
    back: "Back",
    overview: "To the overview",
    summary: (pot, page, pages) => `Distribute ${pot}, page ${page} of ${pages}`,
    answers: {
      title: "Answers and next year",
      nothing: "Nothing more needs filling in. Review and send when you are content.",
      motive: (refused, left) => {
        const to = `Motive to the ${refused === 1 ? "one" : formatNumber(refused, "en")} who will not get everything`;
        if (left <= 0) return to;
        const rest = formatKronor(left, "en");
        return refused === 0 ? `Why is ${rest} left in the pot?` : `${to}, and for leaving ${rest}`;
      },
      motivePlaceholder: "A motive that everybody can read",
      nextYear: (year, need, rows) =>
        `The need in ${year} is ${formatKronor(need, "en")} (${formatNumber(rows, "en")} ${rows === 1 ? "activity" : "activities"}). How shall it be paid?`,
      choices: {
        "own-frame": "Within our own frame",
        "nothing-promised": "Nothing is promised",
        "phased-out": "Something is phased out",
        moved: "Moved from another board",
      },
      openDetails: "Fill in what is phased out or moved",
      detailsHeading: "Only if something is phased out or moved",
      detailsExplanation: (year) =>
        `What is phased out must at least cover the need in ${year}. In the month that you write, whoever holds the pot is asked whether it is done.`,
      what: "What is phased out?",
      board: "From which board? (only if money is moved)",
      amount: "How much?",
      when: "When? (month and year)",
      reference: "By which decision? (only if money is moved)",
      review: "Save and review",
      ownMotives: "Own motives",
      changeRow: "Change a row",
      addRow: "Add a row",
    },
  },
};
