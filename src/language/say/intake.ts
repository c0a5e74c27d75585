import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatKronor, formatNumber } from "../format.ts";
import type { DocumentKind } from "../reading/reading.ts";

/** What can be entered out of a document. */
export type IntakeThing =
  | "case"
  | "grant"
  | "board-decision"
  | "mandate"
  | "decision"
  | "pot"
  | "assignment";

/** The money of a document, all of it together (rule R05). */
export interface EnvelopeFigures {
  readonly frame: Ore;
  readonly rounding: Ore;
  readonly rows: Ore;
  readonly pots: Ore;
  readonly left: Ore;
}

export interface IntakeWords {
  readonly over: string;
  readonly startTitle: string;
  readonly startLead: readonly string[];
  readonly field: Readonly<
    Record<
      | "text"
      | "caseNumber"
      | "title"
      | "year"
      | "amount"
      | "code"
      | "body"
      | "section"
      | "decisionDay"
      | "quote"
      | "purposes"
      | "delegate"
      | "onward"
      | "decider"
      | "name"
      | "meeting"
      | "purpose"
      | "holder"
      | "basis"
      | "reviewer"
      | "round"
      | "outcome"
      | "pot"
      | "reference",
      string
    >
  >;
  readonly hint: Readonly<
    Record<
      "text" | "amount" | "rough" | "code" | "onward" | "reviewer" | "choose" | "title",
      string
    >
  >;
  readonly bases: Readonly<
    Record<"preparation" | "onward-delegation" | "delegation" | "execution", string>
  >;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly things: Readonly<Record<IntakeThing, string>>;
  /** The same in the definite, within a sentence. */
  readonly theThing: Readonly<Record<IntakeThing, string>>;
  readonly noDay: string;
  readonly twoDays: (text: string) => string;
  readonly noCase: string;
  readonly page: (page: number, pages: number) => string;
  readonly lead: string;
  readonly nothing: string;
  readonly notes: string;
  readonly proposals: string;
  readonly closed: string;
  readonly envelope: (figures: EnvelopeFigures) => string;
  readonly questions: string;
  readonly moreQuestions: (count: number) => string;
  readonly enterReady: (count: number) => string;
  readonly enter: string;
  readonly answer: string;
  readonly open: string;
  readonly state: Readonly<Record<"done" | "ready" | "asks" | "waits" | "proposed", string>>;
  readonly waitsFor: (thing: string) => string;
  readonly isProposed: string;
  readonly asks: (count: number) => string;
  readonly readFrom: (quote: string) => string;
  readonly rounded: (amount: Ore, rounding: Ore) => string;
  readonly differs: (stated: Ore, computed: Ore) => string;
  readonly rowsHold: string;
  readonly purposeAsked: (purpose: string) => string;
  readonly outside: string;
  readonly noMeeting: string;
  readonly rowsLead: (count: number, sum: Ore) => string;
  readonly close: string;
  readonly back: string;
  readonly home: string;
  readonly readIt: string;
  readonly openIntakes: string;
  readonly itemsOf: (done: number, all: number) => string;
  readonly listTitle: (count: number) => string;
  readonly listNothing: string;
  readonly listLead: string;
  readonly listKnown: (count: number) => string;
  readonly listRejected: (count: number) => string;
  readonly listAgain: string;
  readonly listEnter: (count: number, all: number) => string;
  readonly listPotNamed: string;
  readonly listNoPots: string;
  readonly moreRows: (count: number) => string;
  readonly exactTitle: string;
  readonly exactLead: (amount: Ore, rounding: Ore, bound: Ore) => string;
  readonly exactSave: string;
  readonly exactButton: string;
}

const swedish = (amount: Ore): string => formatKronor(amount, "sv");
const english = (amount: Ore): string => formatKronor(amount, "en");

export const intakeWords: Record<Language, IntakeWords> = {
  sv: {
    over: "Inläsning",
    startTitle: "Läs in ett beslut eller en lista",
    startLead: [
      "Klistra in texten här, skriv läs in och sedan texten, eller skicka en fil i chatten: .docx, .txt, .xlsx eller .csv.",
      "Allt visas post för post med raden det kommer från. Inget läggs in förrän du har sett det och tryckt på knappen.",
    ],
    field: {
      text: "Text eller lista",
      caseNumber: "Diarienummer",
      title: "Namn",
      year: "Bidragsår",
      amount: "Belopp i kronor",
      code: "Var det bokförs",
      body: "Organ",
      section: "Paragraf",
      decisionDay: "Beslutsdag",
      quote: "Mandatets ord",
      purposes: "Ändamål, ett på varje rad",
      delegate: "Vem som fick mandatet",
      onward: "Stöd för vidaredelegation",
      decider: "Beslutsfattarens befattning",
      name: "Beslutsfattarens namn",
      meeting: "Anmäls till",
      purpose: "Ändamål i mandatet",
      holder: "Vem som fördelar",
      basis: "Rättslig grund",
      reviewer: "Vem som granskar före beslutet",
      round: "Beslutsomgång",
      outcome: "Vilket gäller?",
      pot: "Pott",
      reference: "Var beloppet står",
    },
    hint: {
      text: "Klistra in hela texten",
      amount: "Till exempel 25 412 000",
      rough: "Till exempel 25 412 000. Vet du inte: skriv avrundat",
      code: "Till exempel projekt 91254",
      onward: "Till exempel delegationsordningen 1.7. Tomt om den inte är medgiven",
      reviewer: "Behövs när den som fördelar också beslutar",
      choose: "Välj",
      title: "Som det ska heta här",
    },
    bases: {
      preparation: "Beredning: hen föreslår och delegaten beslutar",
      "onward-delegation": "Vidaredelegation: hen beslutar själv",
      delegation: "Delegation: hen beslutar själv",
      execution: "Verkställighet",
    },
    kinds: {
      delegationsbeslut: "Delegationsbeslut",
      tjansteskrivelse: "Tjänsteskrivelse",
      protokoll: "Protokoll",
      minnesanteckningar: "Minnesanteckningar",
      ovrigt: "Dokument",
    },
    things: {
      case: "Ärende",
      grant: "Statsbidrag",
      "board-decision": "Organets beslut",
      mandate: "Mandat",
      decision: "Delegatens beslut",
      pot: "Pott",
      assignment: "Uppdrag",
    },
    theThing: {
      case: "ärendet",
      grant: "statsbidraget",
      "board-decision": "organets beslut",
      mandate: "mandatet",
      decision: "delegatens beslut",
      pot: "potten",
      assignment: "uppdraget",
    },
    noDay: "inget datum",
    twoDays: (text) => `”${text}” rymmer två dagar`,
    noCase: "inget diarienummer",
    page: (page, pages) => `sida ${page} av ${pages}`,
    lead: "Så här är texten läst. Inget är inlagt förrän du trycker på Lägg in.",
    nothing: "Texten innehåller inget som går att lägga in.",
    notes: "Minnesanteckningar är inget beslut. Det finns inget att lägga in.",
    proposals: "Texten föreslår men beslutar inget. Förslag läggs inte in som beslutade.",
    closed: "Inläsningen är avslutad. Skicka texten igen om du vill öppna den.",
    envelope: ({ frame, rounding, rows, pots, left }) =>
      `Ram ${swedish(frame)}${rounding === 0 ? "" : ` (± ${swedish(rounding)})`}, rader ${swedish(rows)}, pottar ${swedish(pots)}, kvar ${swedish(left)}.${rounding === 0 ? "" : " Ange exakt bidrag."}`,
    questions: "Frågor till den som läser",
    moreQuestions: (count) =>
      `Och ${countWords(count, { one: "fråga", many: "frågor" }, "sv")} till.`,
    enterReady: (count) => `Lägg in allt som är klart (${formatNumber(count, "sv")})`,
    enter: "Lägg in",
    answer: "Svara",
    open: "Öppna",
    state: {
      done: "Inlagt",
      ready: "Klart",
      asks: "Behöver svar",
      waits: "Väntar",
      proposed: "Förslag",
    },
    waitsFor: (thing) => `Lägg in ${thing} först.`,
    isProposed: "Det här är föreslaget och inte beslutat. Det läggs in när beslutet finns.",
    asks: (count) =>
      `${countWords(count, { one: "svar", many: "svar", gender: "neuter" }, "sv")} behövs`,
    readFrom: (quote) => `Läst ur: ”${quote}”`,
    rounded: (amount, rounding) =>
      `Texten avrundar beloppet till ${swedish(amount)} (± ${swedish(rounding)}). Ange det exakta beloppet, eller skriv avrundat om du inte vet.`,
    differs: (stated, computed) =>
      `Texten anger summan ${swedish(stated)}, men raderna är tillsammans ${swedish(computed)}. Kontrollera mot originalet.`,
    rowsHold: "Raderna gäller, summan är felskriven",
    purposeAsked: (purpose) =>
      `Mandatet nämner inte ”${purpose}” med de orden. Välj vilket av mandatets ändamål potten hör till. Svaret sparas.`,
    outside: "Inget av dem, och det är ändå rätt",
    noMeeting: "Sammanträdet är inte bestämt än",
    rowsLead: (count, sum) =>
      `${countWords(count, { one: "rad", many: "rader" }, "sv")}, tillsammans ${swedish(sum)}.`,
    close: "Avsluta inläsningen",
    back: "Tillbaka till inläsningen",
    home: "Hem",
    readIt: "Läs",
    openIntakes: "Öppna inläsningar",
    itemsOf: (done, all) => `${formatNumber(done, "sv")} av ${formatNumber(all, "sv")} inlagda`,
    listTitle: (count) =>
      countWords(count, { one: "nytt önskemål", many: "nya önskemål", gender: "neuter" }, "sv"),
    listNothing: "Listan har inget nytt att lägga in.",
    listLead: "Så här är listan läst. Inget är inlagt förrän du trycker på Lägg in.",
    listKnown: (count) =>
      `${countWords(count, { one: "rad är redan inlagd", many: "rader är redan inlagda" }, "sv")} och ändras inte.`,
    listRejected: (count) =>
      countWords(count, { one: "rad behöver rättas", many: "rader behöver rättas" }, "sv"),
    listAgain:
      "Rätta raderna i filen och skicka den igen. Det som redan är inlagt läggs inte in en gång till.",
    listEnter: (count, all) =>
      `Lägg in ${countWords(count, { one: "önskemål", many: "önskemål", gender: "neuter" }, "sv")}${all > count ? ` av ${formatNumber(all, "sv")}` : ""}`,
    listPotNamed: "Som det står i listan",
    listNoPots: "Det finns ingen pott som du kan lägga önskemål i. Lägg in pottarna först.",
    moreRows: (count) => `Och ${countWords(count, { one: "rad", many: "rader" }, "sv")} till.`,
    exactTitle: "Ange exakt bidrag",
    exactLead: (amount, rounding, bound) =>
      `Bidraget är ${swedish(amount)}${rounding === 0 ? "" : ` (± ${swedish(rounding)})`}. ${swedish(bound)} är bundet i rader och pottar, så beloppet är minst det.`,
    exactSave: "Spara beloppet",
    exactButton: "Ange exakt bidrag",
  },
  en: {
    over: "Intake",
    startTitle: "Read in a decision or a list",
    startLead: [
      "Paste the text here, write intake followed by the text, or send a file in the chat: .docx, .txt, .xlsx or .csv.",
      "Everything is shown item by item with the line that it comes from. Nothing is entered until you have seen it and pressed the button.",
    ],
    field: {
      text: "Text or list",
      caseNumber: "Case number",
      title: "Name",
      year: "Year of the grant",
      amount: "Amount in kronor",
      code: "Where it is booked",
      body: "Body",
      section: "Paragraph",
      decisionDay: "Day of the decision",
      quote: "The words of the mandate",
      purposes: "Purposes, one on each line",
      delegate: "Who got the mandate",
      onward: "Ground for onward delegation",
      decider: "The decider's position",
      name: "The decider's name",
      meeting: "Reported to",
      purpose: "Purpose in the mandate",
      holder: "Who distributes",
      basis: "Legal basis",
      reviewer: "Who reviews before the decision",
      round: "Round",
      outcome: "Which one holds?",
      pot: "Pot",
      reference: "Where the amount is stated",
    },
    hint: {
      text: "Paste the whole text",
      amount: "Such as 25,412,000",
      rough: "Such as 25,412,000. If you do not know, write rounded",
      code: "Such as project 91254",
      onward: "Such as delegation rules 1.7. Empty when it is not allowed",
      reviewer: "Needed when the one who distributes also decides",
      choose: "Choose",
      title: "As it shall be called here",
    },
    bases: {
      preparation: "Preparation: they propose and the delegate decides",
      "onward-delegation": "Onward delegation: they decide",
      delegation: "Delegation: they decide",
      execution: "Execution",
    },
    kinds: {
      delegationsbeslut: "Delegated decision",
      tjansteskrivelse: "Official report",
      protokoll: "Minutes",
      minnesanteckningar: "Notes",
      ovrigt: "Document",
    },
    things: {
      case: "Case",
      grant: "State grant",
      "board-decision": "The body's decision",
      mandate: "Mandate",
      decision: "The delegate's decision",
      pot: "Pot",
      assignment: "Assignment",
    },
    theThing: {
      case: "the case",
      grant: "the state grant",
      "board-decision": "the body's decision",
      mandate: "the mandate",
      decision: "the delegate's decision",
      pot: "the pot",
      assignment: "the assignment",
    },
    noDay: "no date",
    twoDays: (text) => `“${text}” can be two days`,
    noCase: "no case number",
    page: (page, pages) => `page ${page} of ${pages}`,
    lead: "This is how the text was read. Nothing is entered until you press Enter.",
    nothing: "The text holds nothing that can be entered.",
    notes: "Notes are no decision. There is nothing to enter.",
    proposals: "The text proposes and decides nothing. Proposals are not entered as decided.",
    closed: "The intake is closed. Send the text again if you want to open it.",
    envelope: ({ frame, rounding, rows, pots, left }) =>
      `Frame ${english(frame)}${rounding === 0 ? "" : ` (± ${english(rounding)})`}, rows ${english(rows)}, pots ${english(pots)}, left ${english(left)}.${rounding === 0 ? "" : " State the exact grant."}`,
    questions: "Questions to the reader",
    moreQuestions: (count) =>
      `And ${countWords(count, { one: "question", many: "questions" }, "en")} more.`,
    enterReady: (count) => `Enter all that is ready (${formatNumber(count, "en")})`,
    enter: "Enter",
    answer: "Answer",
    open: "Open",
    state: {
      done: "Entered",
      ready: "Ready",
      asks: "Needs answers",
      waits: "Waits",
      proposed: "Proposal",
    },
    waitsFor: (thing) => `Enter ${thing} first.`,
    isProposed: "This is proposed and not decided. It is entered when the decision is there.",
    asks: (count) => `${countWords(count, { one: "answer", many: "answers" }, "en")} needed`,
    readFrom: (quote) => `Read from: “${quote}”`,
    rounded: (amount, rounding) =>
      `The text rounds the amount to ${english(amount)} (± ${english(rounding)}). State the exact amount, or write rounded if you do not know.`,
    differs: (stated, computed) =>
      `The text states the sum ${english(stated)}, but the rows come to ${english(computed)}. Check against the original.`,
    rowsHold: "The rows hold, the sum is a slip",
    purposeAsked: (purpose) =>
      `The mandate does not name “${purpose}” in those words. Choose which of its purposes the pot belongs to. The answer is kept.`,
    outside: "None of them, and it is right all the same",
    noMeeting: "The meeting is not decided yet",
    rowsLead: (count, sum) =>
      `${countWords(count, { one: "row", many: "rows" }, "en")}, ${english(sum)} together.`,
    close: "Close the intake",
    back: "Back to the intake",
    home: "Home",
    readIt: "Read",
    openIntakes: "Open intakes",
    itemsOf: (done, all) => `${formatNumber(done, "en")} of ${formatNumber(all, "en")} entered`,
    listTitle: (count) => countWords(count, { one: "new request", many: "new requests" }, "en"),
    listNothing: "The list has nothing new to enter.",
    listLead: "This is how the list was read. Nothing is entered until you press Enter.",
    listKnown: (count) =>
      `${countWords(count, { one: "row is entered already", many: "rows are entered already" }, "en")} and not changed.`,
    listRejected: (count) =>
      countWords(count, { one: "row needs mending", many: "rows need mending" }, "en"),
    listAgain:
      "Mend the rows in the file and send it again. What is entered already is not entered twice.",
    listEnter: (count, all) =>
      `Enter ${countWords(count, { one: "request", many: "requests" }, "en")}${all > count ? ` of ${formatNumber(all, "en")}` : ""}`,
    listPotNamed: "As the list says",
    listNoPots: "There is no pot that you can put requests into. Enter the pots first.",
    moreRows: (count) => `And ${countWords(count, { one: "row", many: "rows" }, "en")} more.`,
    exactTitle: "State the exact grant",
    exactLead: (amount, rounding, bound) =>
      `The grant is ${english(amount)}${rounding === 0 ? "" : ` (± ${english(rounding)})`}. ${english(bound)} is bound in rows and pots, so the amount is at least that.`,
    exactSave: "Save the amount",
    exactButton: "State the exact grant",
  },
};
