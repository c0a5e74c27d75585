import type { Day, Ore } from "../../domain/brand.ts";
import { formatDay, formatKronor } from "../format.ts";
import type { YearCloseWords } from "./year-close-words.ts";

const svKr = (amount: Ore): string => formatKronor(amount, "sv");
const svDay = (day: Day): string => formatDay(day, "sv");
const svPots = (count: number): string => (count === 1 ? "En pott" : `${count} pottar`);

/** The words of a year’s close in Swedish. */
export const yearCloseInSwedish: YearCloseWords = {
  over: (caseNumber, year) => `${caseNumber} · Årsavslut ${year}`,
  title: (grant) => `Stäng året: ${grant}`,
  summary: (grant, year) => `Årsavslut ${year}: ${grant}`,
  button: "Stäng året …",
  closedOf: (closed, all) => `${closed} av ${all} stängda`,
  lastDay: (last) => `Pengarna ska användas senast ${svDay(last)}.`,
  closesFrom: (from) =>
    `Året kan stängas från ${formatDay(from, "sv", { weekday: true })}. Till dess fördelas pottarna som vanligt.`,
  open: (pots, left, reserved) =>
    `${svPots(pots)} är ${pots === 1 ? "öppen" : "öppna"}, med ${svKr(left)} kvar att fördela${reserved > 0 ? ` och ${svKr(reserved)} i förslag som väntar` : ""}.`,
  allClosed: "Alla pottar är stängda. Inget mer kan fördelas ur dem.",
  noPots: "Bidraget har inga pottar att stänga.",
  grantLeft: (left) => `${svKr(left)} av bidraget ligger inte i någon pott.`,
  leftInEach: "Kvar i varje pott",
  held: (reserved, isDrafted) =>
    (reserved > 0 ? `I förslag: ${svKr(reserved)}. ` : "") +
    (isDrafted ? "Ett utkast är påbörjat. " : ""),
  figure: (left) => svKr(left),
  waits: (waiting, isStopped, holder) => {
    const who = holder ?? "den ansvarige";
    if (waiting.why === "decision")
      return `Ett förslag väntar på beslut. Vänta på beslutet, eller be ${who} ta tillbaka förslaget.`;
    if (waiting.why === "board")
      return "Ett förslag väntar på styrelsens svar. Notera svaret när det finns.";
    const asked =
      waiting.count === 1
        ? "Ett önskemål har inte fått svar."
        : `${waiting.count} önskemål har inte fått svar.`;
    return isStopped
      ? `${asked} Delegationen har upphört, så flytta potten till en som gäller. Då kan de få svar.`
      : `${asked} Be ${who} fördela potten; nej är också ett svar.`;
  },
  dormant: (count) =>
    `${count === 1 ? "Ett önskemål vilar" : `${count} önskemål vilar`}. Ska det prövas igen, lägg in det i nästa års pott.`,
  ready: (hasMoney) =>
    hasMoney ? "Bestäm vad som händer med det som är kvar." : "Potten kan stängas.",
  closed: (day) => `Stängd ${svDay(day)}.`,
  closePot: "Stäng potten …",
  closeOne: "Stäng …",
  showOne: "Visa",
  closeEmpty: (pots) =>
    pots === 1 ? "Stäng potten utan pengar kvar" : `Stäng ${pots} pottar utan pengar kvar`,
  settleAll: (pots) => `Stäng ${pots} pottar med samma beslut …`,
  toGrant: "Visa bidraget",
  toYear: "Till årsavslutet",
  form: {
    title: (pot, pots) => (pot === null ? `Stäng ${pots} pottar` : `Stäng potten ${pot}`),
    left: (pot, left) =>
      pot === null
        ? `${svKr(left)} är kvar i pottarna tillsammans. Ett beslut på papper säger om pengarna lämnas tillbaka eller förs över till ett senare år.`
        : `${svKr(left)} är kvar i potten ${pot}. Ett beslut på papper säger om pengarna lämnas tillbaka eller förs över till ett senare år.`,
    nothing: (pot) => `Inget är kvar i potten ${pot}, så inget beslut om pengar behövs.`,
    locks:
      "När året är stängt kan inget mer fördelas. Utkast och beslut går att läsa som förut, och en pott som stängs av misstag kan öppnas igen.",
    decider: (by) => `Beslutet fattas av den som beslutade om pengarna (${by}) eller av styrelsen.`,
    none: "Det finns inget sådant beslut än. Registrera det först, så kommer du tillbaka hit.",
    to: "Vad händer med det som är kvar?",
    choose: "Välj",
    back: (grant) => `Lämnas tillbaka till bidraget ${grant}`,
    carry: (pot, grant) =>
      pot === null
        ? `Förs över till ${grant}, att lägga i en ny pott`
        : `Förs över till potten ${pot} (${grant})`,
    terms: (unspent) =>
      unspent === "repaid"
        ? "Enligt bidragets villkor ska pengar som blir över återbetalas. De kan därför bara lämnas tillbaka."
        : "Det är oklart om pengar som blir över får föras över till ett senare år. Ta reda på det och ändra villkoren, annars kan de bara lämnas tillbaka.",
    changeTerms: "Ändra villkoren",
    noNext: (year) =>
      `Pengarna får föras över, men det finns inget bidrag efter ${year} att föra dem till. Lägg in det först, eller ändra sista dagen om pengarna får användas längre.`,
    addGrant: "Lägg in nästa års bidrag",
    decision: "Vilket beslut säger det?",
    reason: "Varför?",
    reasonPlaceholder: "Till exempel: utbildningen flyttades till våren",
    send: (pots) => (pots === 1 ? "Registrera och stäng potten" : "Registrera och stäng pottarna"),
    close: "Stäng potten",
    first: "Lägg in ett nytt beslut först",
    newTitle: (year, of) => `Årsavslut ${year}: ${of}`,
    openPot: "Visa potten",
    openProposal: "Visa förslaget",
    returnTo: "Tillbaka",
  },
  locked: {
    title: (pot, year) => `${pot} är stängd för ${year}`,
    lead: (day, year) =>
      `Potten stängdes ${svDay(day)}. Inget mer kan fördelas ur den för ${year}.`,
    drafts: "Det utkast som fanns går att läsa, men inte att skicka.",
    reopen:
      "Stängdes den av misstag kan du öppna den igen. Det som har hänt står kvar i historiken.",
    reason: "Varför öppnas den igen?",
    reasonPlaceholder: "Till exempel: fel pott stängdes",
    takesBack: "Var beslutet om pengarna också fel registrerat?",
    stays: "Nej, pengarna ligger kvar där de är",
    back: (amount) => `Ja, ta tillbaka ${svKr(amount)} till potten`,
    send: "Öppna potten igen",
    button: "Öppna potten igen …",
  },
  fact: "Årsavslut",
  status: "Stängd",
  readDraft: "Läs utkastet",
  isClosed: (day, year, became) =>
    `Potten stängdes för ${year} den ${svDay(day)}. ${became} Inget mer kan fördelas. Är det fel kan sekretariatet öppna den igen.`,
  isOver: (last, year) =>
    `Pengarna skulle användas senast ${svDay(last)}. När sekretariatet stänger ${year} förs det som är kvar över, eller lämnas tillbaka.`,
  isReopened: (day, reason) =>
    `Öppnades igen ${svDay(day)}.${reason === null ? "" : ` Skäl: ${reason}`}`,
  nothingLeft: "Inget var kvar.",
  returned: (amount) => `${svKr(amount)} lämnades tillbaka till bidraget.`,
  carried: (amount, pot, grant) =>
    `${svKr(amount)} fördes över till ${pot === null ? grant : `potten ${pot} (${grant})`}.`,
  carriedIn: "Fört över hit från tidigare år",
  carriedOut: "Fört över till senare år",
  checked: (pots, left) => `${svPots(pots)}, med ${svKr(left)} kvar`,
  duty: (grant, pots, left, last) => ({
    title: `Årsavslut: ${grant}`,
    note: `${svPots(pots)} har ${svKr(left)} kvar. Pengarna ska användas senast ${svDay(last)}; det som blir över förs över eller lämnas tillbaka.`,
    late: `${svPots(pots)} i ${grant} har ${svKr(left)} kvar, och året är inte stängt.`,
    button: "Visa årsavslutet",
  }),
  history: {
    closed: (pot, year) => `stängde potten ${pot} för ${year}`,
    reopened: (pot, year) => `öppnade potten ${pot} igen för ${year}`,
  },
};
