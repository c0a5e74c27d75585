import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, formatKronor, formatNumber } from "../format.ts";
import { capitalised } from "./title.ts";

/** The kinds that hits are gathered under. */
type Group = "pots" | "proposals" | "decisions" | "requests" | "assignments" | "people" | "grants";

/** What was found of a text, and where. */
interface SearchWords {
  readonly over: string;
  readonly title: (text: string) => string;
  /** The amount as it was read. */
  readonly amount: (amount: Ore) => string;
  readonly found: (hits: number) => string;
  readonly nothing: string;
  readonly empty: string;
  /** In place of a title, where nothing was written. */
  readonly ask: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly group: (title: string, hits: number) => string;
  /** What a hit is. */
  readonly is: Readonly<
    Record<"paper" | "person" | "position" | "grant" | "mandate" | "case" | "list", string>
  >;
  readonly proposal: (pot: string) => string;
  readonly proposalIs: Readonly<Record<"open" | "submitted" | "referred" | "closed", string>>;
  readonly unanswered: string;
  readonly withdrawn: string;
  readonly left: (day: Day) => string;
  /** Which row of a decision it was. */
  readonly row: (activity: string, amount: Ore) => string;
  readonly open: string;
  readonly more: (hits: number) => string;
  readonly showAll: string;
  readonly backToAll: string;
  readonly page: (page: number, pages: number) => string;
  /** What can be looked for, each with what it finds. */
  readonly examples: readonly { readonly title: string; readonly value: string }[];
}

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  sv: {
    over: "Sökning",
    title: (text) => `”${text}”`,
    amount: (amount) => `Beloppet läses som ${formatKronor(amount, "sv")}.`,
    found: (hits) =>
      `${capitalised(countWords(hits, { one: "träff", many: "träffar", gender: "common" }, "sv"))} bland det du får se.`,
    nothing: "Inget av det du får se passar. Kontrollera stavningen, eller sök på färre ord.",
    empty: "Skriv sök och ett namn, ett ord, ett nummer eller ett belopp.",
    ask: "Vad letar du efter?",
    groups: {
      pots: "Pottar",
      proposals: "Förslag",
      decisions: "Beslut",
      requests: "Önskemål",
      assignments: "Uppdrag",
      people: "Personer och befattningar",
      grants: "Bidrag och ärenden",
    },
    group: (title, hits) => `${title} (${formatNumber(hits, "sv")})`,
    is: {
      paper: "Beslut från papper",
      person: "Person",
      position: "Befattning",
      grant: "Bidrag",
      mandate: "Delegation",
      case: "Ärende",
      list: "Anmälningslista",
    },
    proposal: (pot) => `Förslag: ${pot}`,
    proposalIs: {
      open: "Ditt utkast",
      submitted: "Skickat, väntar på beslut",
      referred: "Hänskjutet till styrelsen",
      closed: "Avgjort av styrelsen",
    },
    unanswered: "saknar svar",
    withdrawn: "återkallat",
    left: (day) => `avslutad ${formatDay(day, "sv")}`,
    row: (activity, amount) => `${activity}, ${formatKronor(amount, "sv")}`,
    open: "Öppna",
    more: (hits) => (hits === 1 ? "En träff till" : `${formatNumber(hits, "sv")} träffar till`),
    showAll: "Visa alla",
    backToAll: "Alla träffar",
    page: (page, pages) => `Sökning · Sida ${page} av ${pages}`,
    examples: [
      { title: "sök kompetens", value: "pottar, bidrag, aktiviteter och uppdrag" },
      { title: "sök karin exempel", value: "personer och befattningar, och det de ansvarar för" },
      { title: "sök rs/254/2018", value: "allt med ett diarienummer" },
      { title: "sök 1/2018", value: "ett beslut" },
      { title: "sök 450 000, sök 1,2 mnkr", value: "precis det beloppet" },
      { title: "sök kirurgi 300 tkr", value: "ord och belopp på en gång" },
    ],
  },
  en: {
    over: "Search",
    title: (text) => `“${text}”`,
    amount: (amount) => `The amount is read as ${formatKronor(amount, "en")}.`,
    found: (hits) =>
      `${capitalised(countWords(hits, { one: "hit", many: "hits" }, "en"))} among what you may see.`,
    nothing: "Nothing of what you may see fits. Check the spelling, or search for fewer words.",
    empty: "Write search and a name, a word, a number or an amount.",
    ask: "What do you look for?",
    groups: {
      pots: "Pots",
      proposals: "Proposals",
      decisions: "Decisions",
      requests: "Requests",
      assignments: "Assignments",
      people: "People and positions",
      grants: "Grants and cases",
    },
    group: (title, hits) => `${title} (${formatNumber(hits, "en")})`,
    is: {
      paper: "Decision on paper",
      person: "Person",
      position: "Position",
      grant: "Grant",
      mandate: "Mandate",
      case: "Case",
      list: "List of reports",
    },
    proposal: (pot) => `Proposal: ${pot}`,
    proposalIs: {
      open: "Your draft",
      submitted: "Sent, waits for a decision",
      referred: "Referred to the board",
      closed: "Settled by the board",
    },
    unanswered: "unanswered",
    withdrawn: "withdrawn",
    left: (day) => `ended ${formatDay(day, "en")}`,
    row: (activity, amount) => `${activity}, ${formatKronor(amount, "en")}`,
    open: "Open",
    more: (hits) => (hits === 1 ? "One more hit" : `${formatNumber(hits, "en")} more hits`),
    showAll: "Show all",
    backToAll: "All hits",
    page: (page, pages) => `Search · Page ${page} of ${pages}`,
    examples: [
      { title: "search skills", value: "pots, grants, activities and assignments" },
      { title: "search karin example", value: "people and positions, and what they answer for" },
      { title: "search rs/254/2018", value: "everything with a case number" },
      { title: "search 1/2018", value: "a decision" },
      { title: "search 450,000, search 1.2 million", value: "exactly that amount" },
      { title: "search surgery 300,000", value: "words and an amount at once" },
    ],
  },
};
