import type { Ore } from "../../domain/brand.ts";
import { minus, plus, zero } from "../../domain/money.ts";
import { countWords, formatDay, formatKronor, formatMonth, formatNumber } from "../format.ts";
import type { EnvelopeFigures, IntakeWords } from "./intake-words.ts";
import { capitalised, inSentence, withYear } from "./title.ts";

const swedish = (amount: Ore): string => formatKronor(amount, "sv");

const between = (one: Ore, other: Ore): Ore =>
  one > other ? minus(one, other) : minus(other, one);

/** Rule R05: what the frame leaves, how sure that is, and what to do about it. */
function leftIn({ rounding, left }: EnvelopeFigures): string {
  const exact = rounding === 0 ? "" : " Ange det exakta bidraget när du vet det.";
  if (left > rounding) {
    const open =
      rounding === 0
        ? ""
        : ` Ramen är avrundad, så det kan vara från ${swedish(minus(left, rounding))} till ${swedish(plus(left, rounding))}.`;
    return `${swedish(left)} är inte fördelade.${open} Lägg upp en pott till för dem, eller svara på frågan om dem.${exact}`;
  }
  if (left < 0 && plus(left, rounding) < 0)
    return `Raderna och pottarna är ${swedish(minus(zero, left))} mer än ramen. Kontrollera mot originalet innan du lägger in något.${exact}`;
  return rounding === 0
    ? "Hela ramen är fördelad."
    : `Ramen är avrundad, så den kan räcka eller inte.${exact}`;
}

export const intakeInSwedish: IntakeWords = {
  over: "Inläsning",
  startTitle: "Läs in ett beslut eller en lista",
  startLead:
    "Klistra in texten här, eller skicka en fil i chatten: .docx, .txt, .xlsx eller .csv. Är texten lång, skriv ”läs in” i chatten och sedan texten.",
  startPaste: "Klistra in texten här. Är den lång, skriv ”läs in” i chatten och sedan texten.",
  startPromise:
    "Allt visas post för post med raden det kommer från. Inget läggs in förrän du har sett det och tryckt på knappen.",
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
    onward: "Stöd för vidaredelegation (valfritt)",
    decider: "Beslutsfattarens befattning",
    name: "Beslutsfattarens namn",
    meeting: "Anmäls till",
    purpose: "Ändamål i mandatet",
    holder: "Vem som fördelar",
    basis: "Rättslig grund",
    reviewer: "Vem som granskar före beslutet",
    round: "Beslutsomgång",
    outcome: "Vilket gäller?",
    another: "Är det samma?",
    pot: "Pott",
    reference: "Var beloppet står",
    dispatch: "Vilka som ska ha utdrag, en på varje rad",
    answer: "Svar",
    activity: "Aktivitet",
    sought: "Sökt belopp",
  },
  hint: {
    text: "Klistra in hela texten",
    amount: "Till exempel 25 412 000",
    rough: "Till exempel 25 412 000. Vet du inte: skriv ”avrundat”",
    code: "Till exempel projekt 91254",
    onward: "Delegationsordningen punkt 1.7",
    reviewer: "Behövs när den som fördelar också beslutar",
    choose: "Välj",
    title: "Som det ska heta här",
  },
  bases: {
    preparation: "Beredning: hen föreslår och delegaten beslutar",
    "onward-delegation": "Vidaredelegation: hen beslutar själv",
    delegation: "Delegation: hen beslutar själv",
    execution: "Verkställighet: beloppen är redan bestämda, anmäls inte",
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
    row: "Rad",
    assignment: "Uppdrag",
    dispatch: "Utdrag till",
  },
  theThing: {
    case: "ärendet",
    grant: "statsbidraget",
    "board-decision": "organets beslut",
    mandate: "mandatet",
    decision: "delegatens beslut",
    pot: "potten",
    row: "raden",
    assignment: "uppdraget",
    dispatch: "mottagarna",
  },
  noDay: "inget datum",
  twoDays: (text) => `”${text}” rymmer två dagar`,
  whichDay: (days) =>
    `Gäller ${days.map((day) => formatDay(day, "sv")).join(" eller ")}? Välj beslutsdagen.`,
  otherDay: "En annan dag",
  noticeRead: (body, month) =>
    `Enligt texten anmäls beslutet${body === null ? "" : ` till ${inSentence(body)}`}${month === null ? "" : ` i ${formatMonth(month, "sv")}`}. Välj sammanträdet.`,
  noCase: "inget diarienummer",
  quoted: (text) => `”${text}”`,
  page: (page, pages) => `sida ${page} av ${pages}`,
  lead: "Så här är texten läst. Inget är inlagt förrän du trycker på Lägg in.",
  nothing:
    "Texten innehåller inget som går att lägga in: inget beslut om pengar, ingen delegation och inget uppdrag. Är det ett beslut, kontrollera att hela texten är med och att den är på svenska. Är det en lista med önskemål, ta med raden med kolumnernas rubriker.",
  notes:
    "Minnesanteckningar är inget beslut, så inget läggs in. Finns beslutet eller protokollet, läs in det i stället.",
  proposals:
    "Texten föreslår men beslutar inget. Förslagen visas men läggs inte in. Läs in beslutet när det är fattat.",
  envelope: (figures) => {
    const { frame, rounding, rows, pots, left } = figures;
    const about = rounding === 0 ? "" : ` (± ${swedish(rounding)})`;
    return [
      `Ram ${swedish(frame)}${about}, rader ${swedish(rows)}, pottar ${swedish(pots)}, kvar ${swedish(left)}.`,
      leftIn(figures),
    ];
  },
  stored: (grantLine) => `Inlagt: ${grantLine}.`,
  allIn: "Allt i texten är inlagt, finns redan eller är lagt åt sidan.",
  allInBadge: "Inget kvar att lägga in",
  adjusted: {
    yes: "Enligt texten är protokollet justerat.",
    no: "Enligt texten är protokollet inte justerat. Vänta med att lägga in det tills det är det.",
  },
  questions: "Frågor till den som läser",
  asksInSwedish: null,
  topics: {},
  tooLongTitle: "För långt att läsa in på en gång",
  tooLong: {
    text: "Texten är längre än 300\u00A0000 tecken. Inget är sparat. Dela texten och läs in en del i taget, varje beslut för sig.",
    rows: "Listan är för lång. Inget är sparat. Dela listan i filer med högst 2\u00A0000 rader, med rubrikraden först i varje, och skicka dem en i taget.",
  },
  moreQuestions: (count) =>
    `Och ${countWords(count, { one: "fråga", many: "frågor" }, "sv")} till.`,
  enterReady: (count) => `Lägg in allt som är redo (${formatNumber(count, "sv")})`,
  enter: "Lägg in",
  doneNext: "Det är inlagt. Här är nästa post, som behöver svar.",
  doneFirst: "Det är registrerat. Fortsätt nu med posten här.",
  answer: "Svara",
  open: "Öppna",
  state: {
    done: "Inlagt",
    exists: "Finns redan",
    ready: "Redo",
    asks: "Behöver svar",
    waits: "Väntar",
    proposed: "Förslag",
    aside: "Åt sidan",
  },
  waitsFor: (thing) => `Lägg in ${thing} först.`,
  isProposed:
    "Det här är föreslaget och inte beslutat, så det läggs inte in. Läs in beslutet när det är fattat.",
  asks: (count) =>
    `${countWords(count, { one: "svar", many: "svar", gender: "neuter" }, "sv")} behövs`,
  readFrom: (quote) => `Läst ur: ”${quote}”`,
  rounded: (amount, rounding) =>
    `Texten avrundar beloppet till ${swedish(amount)} (± ${swedish(rounding)}). Ange det exakta beloppet, eller skriv ”avrundat” om du inte vet.`,
  differs: (of, stated, computed) =>
    `Texten anger summan ${swedish(stated)}, men ${of === "rows" ? "raderna" : "pottarna"} är tillsammans ${swedish(computed)}. Kontrollera mot originalet.`,
  listHolds: {
    rows: "Raderna gäller, summan är felskriven",
    pots: "Pottarna gäller, summan är felskriven",
  },
  listsHold: "Raderna och pottarna gäller, summorna är felskrivna",
  changed: (read, typed) =>
    `Beloppet ska vara ${swedish(typed)}, fast texten anger ${swedish(read)}`,
  setAside: "Lägg åt sidan",
  takeUp: "Ta upp igen",
  isAside: "Det här är lagt åt sidan och läggs inte in.",
  unknownPosition: (typed) =>
    `Texten säger ”${typed}”. Ingen befattning här heter så. Välj den som avses, eller lägg upp befattningen först.`,
  unitNoPosition: (typed) =>
    `Texten säger ”${typed}”, som inte är någon befattning. Välj den befattning som svarar för det, eller lägg upp den först.`,
  unknownBody: (typed) =>
    `Texten säger ”${typed}”. Inget organ här heter så. Välj det som avses, eller lägg upp organet först.`,
  otherNumber: (read, here) =>
    `Texten skriver ”${read}”. Här skrivs diarienummer med organ, löpnummer och år, till exempel ${here ?? "RS/254/2018"}. Skriv ärendets nummer så.`,
  addPosition: "Lägg upp befattningen",
  addBody: "Lägg upp organet",
  addPot: "Lägg upp en pott till",
  answerQuestions: (count) =>
    `Svara på ${count === 1 ? "frågan" : "frågorna"} (${formatNumber(count, "sv")})`,
  questionOf: (at, all) => `fråga ${formatNumber(at, "sv")} av ${formatNumber(all, "sv")}`,
  questionLead:
    "Svaret sparas vid frågan, och ärendets historik visar att den är besvarad. Behövs inget svar, tryck på Behövs inte.",
  answered: (answer) => `Svar: ${answer}`,
  notNeeded: "Behövs inte",
  saveAnswer: "Spara svaret",
  nextQuestion: "Nästa fråga",
  pastedList: "Inklistrad lista",
  moreOpen: (count) =>
    `${capitalised(countWords(count, { one: "inläsning", many: "inläsningar" }, "sv"))} till är öppna. Avsluta dem som är klara, så syns de andra.`,
  existsLead:
    "Det finns redan. Öppna det som finns och jämför. Lägg bara in det här om det är något annat.",
  openExisting: "Öppna det som finns",
  enterAnyway: "Lägg in ändå",
  otherGrant: ({ title, year, amount, readYear, read }) =>
    [
      `Ärendet har redan bidraget ${title} för ${year} på ${swedish(amount)}.`,
      ...(readYear === null ? [] : [`Texten gäller ${readYear}.`]),
      ...(read === null || read === amount
        ? []
        : [
            `Texten anger ${swedish(read)}, alltså ${swedish(between(read, amount))} ${read > amount ? "mer" : "mindre"}.`,
          ]),
    ].join(" "),
  sameGrant: (title, year, amount) => `Ja, ${withYear(title, year)}, ${swedish(amount)}`,
  anotherOne: {
    case: "Nej, det är ett annat ärende",
    grant: "Nej, det är ett nytt bidrag",
    "board-decision": "Nej, det är ett annat beslut",
    mandate: "Nej, det är ett annat mandat",
    decision: "Nej, det är ett annat beslut",
    pot: "Nej, det är en annan pott",
    row: "Nej, det är en annan rad",
    assignment: "Nej, det är ett annat uppdrag",
    dispatch: "Nej, det är andra mottagare",
  },
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
  listUnread: "Listan går inte att läsa",
  listNothingTitle: "Inget nytt att lägga in",
  listAlike: (row, activity, there, read) =>
    `Rad ${formatNumber(row, "sv")}: ${activity} finns redan med ${swedish(there)}${there === read ? " och annan text" : `, listan anger ${swedish(read)}`}.`,
  listUnderway: (pot) =>
    `Potten ${pot} har ett förslag som väntar på svar. Nya önskemål kommer inte med i det.`,
  listDecided: (pot, left) => `Potten ${pot} har redan beslut. ${swedish(left)} är kvar i den.`,
  listLead: "Så här är listan läst. Inget är inlagt förrän du trycker på Lägg in.",
  listKnown: (count) =>
    `${capitalised(countWords(count, { one: "rad är redan inlagd", many: "rader är redan inlagda" }, "sv"))} och ändras inte.`,
  listElsewhere: (count) =>
    `${capitalised(countWords(count, { one: "rad gäller", many: "rader gäller" }, "sv"))} någon annans pott och läggs inte in av dig.`,
  listRejected: (count) =>
    capitalised(
      countWords(count, { one: "rad behöver rättas", many: "rader behöver rättas" }, "sv"),
    ),
  listAgain:
    "Rätta raderna och skicka listan igen. Det som redan är inlagt läggs inte in en gång till.",
  listEnter: (count, all) =>
    `Lägg in ${countWords(count, { one: "önskemål", many: "önskemål", gender: "neuter" }, "sv")}${all > count ? ` av ${formatNumber(all, "sv")}` : ""}`,
  listPotNamed: "Som det står i listan",
  listNoPots: "Det finns ingen pott som du kan lägga önskemål i. Lägg in pottarna först.",
  exactTitle: "Ange exakt bidrag",
  exactLead: (amount, rounding, bound) =>
    `Bidraget är ${swedish(amount)}${rounding === 0 ? "" : ` (± ${swedish(rounding)})`}. ${swedish(bound)} är bundet i rader och pottar, så beloppet är minst det.`,
  exactSave: "Spara beloppet",
  exactButton: "Ange exakt bidrag",
};
