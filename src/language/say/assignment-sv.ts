import { formatDay, formatMonth } from "../format.ts";
import type { AssignmentWords } from "./assignment-words.ts";
import { capitalised } from "./title.ts";

const stopDay = (stop: Parameters<typeof formatDay>[0]): string =>
  formatDay(stop, "sv", { weekday: true });

export const assignmentWordsInSwedish: AssignmentWords = {
  over: (basis) => `Uppdrag · ${basis}`,
  basis: {
    section: (body, day, section, item) =>
      `${body} ${day} § ${section}${item === null ? "" : ` p. ${item}`}`,
    decision: (number) => `beslut ${number}`,
  },
  standing: {
    dormant: "Vilande",
    unconfirmed: "Att bekräfta",
    active: "Pågår",
    late: "Försenat",
    unbound: "Utan sammanträde",
    reported: "Återrapporterat",
    lapsed: "Förfallet",
    closed: "Avslutat",
    withdrawn: "Återkallat",
  },
  summary: (owner, text, stop) =>
    `Uppdrag till ${owner}: ${text}${stop === null ? "" : ` Handlingsstopp ${formatDay(stop, "sv")}.`}`,
  facts: {
    basis: "Grund",
    caseNumber: "Ärende",
    owner: "Ansvarig",
    target: "Enligt uppdraget",
    meeting: "Återrapporteras",
    stop: "Handlingsstopp",
    condition: "Villkor",
    confirmed: "Bekräftat",
    report: "Återrapport",
    closed: "Avslutat",
    referredBack: "Återremiss",
  },
  target: (body, when, month) =>
    when === "in"
      ? `${body}, ${formatMonth(month, "sv")}`
      : `${body}, senast i ${formatMonth(month, "sv")}`,
  meeting: (body, days) => `${body} ${days}`,
  noMeeting: "inget sammanträde är bestämt",
  nobody: "ingen innehavare just nu",
  conditionOf: (text, body) => `${text} Väntar på beslut av ${body}.`,
  conditionMet: (text, section) => `${text} Uppfyllt genom ${section}.`,
  conditionFailed: (text, section) => `${text} Uppfylldes inte, ${section}.`,
  reportOf: (day, text, reference) => `${formatDay(day, "sv")}: ${text} Handling: ${reference}`,
  now: {
    dormant: (body, stop) =>
      `Uppdraget vilar tills ${body} har beslutat. Ingenting behöver göras innan dess.${stop === null ? "" : ` Uppfylls villkoret gäller handlingsstopp ${stopDay(stop)}.`}`,
    unconfirmed: (stop) =>
      `Bekräfta att du har uppdraget.${stop === null ? "" : ` Återrapporten ska vara inne senast ${stopDay(stop)}.`}`,
    unconfirmedOther: (owner) => `${capitalised(owner)} har inte bekräftat uppdraget än.`,
    active: (stop) => `Återrapporten ska vara inne senast ${stopDay(stop)}.`,
    activeOther: (owner, stop) => `${capitalised(owner)} återrapporterar senast ${stopDay(stop)}.`,
    late: (stop) =>
      `Handlingsstopp var ${stopDay(stop)}, och återrapporten saknas. Återrapportera nu, eller be sekretariatet byta sammanträde.`,
    unbound:
      "Kalendern har inget sammanträde som passar. Sekretariatet bestämmer när uppdraget återrapporteras.",
    reported: (body, day) =>
      day === null
        ? `Återrapporten är inne. Uppdraget avslutas när ${body} har tagit del av den.`
        : `Återrapporten är inne. Uppdraget avslutas när ${body} har tagit del av den ${formatDay(day, "sv")}.`,
    lapsed: "Villkoret uppfylldes inte, så uppdraget har förfallit. Ingenting behöver göras.",
    closed: (body, section) => `${capitalised(body)} har tagit del av återrapporten, ${section}.`,
    withdrawn: (reason) => `Uppdraget är återkallat. Ingenting behöver göras. Skäl: ${reason}`,
  },
  buttons: {
    confirm: "Bekräfta uppdraget",
    report: "Återrapportera",
    reportOnPaper: "Återrapport på papper",
    bind: "Ange sammanträde",
    rebind: "Byt sammanträde",
    settle: "Registrera villkoret",
    note: (body) => `${capitalised(body)} har tagit del`,
    all: "Alla uppdrag",
    history: "Historik",
    add: "Nytt uppdrag",
    open: "Öppna",
    back: "Tillbaka",
    home: "Hem",
    toAssignment: "Till uppdraget",
    referBack: "Återremiss",
    withdraw: "Återkalla",
  },
  why: "Du får det här för att uppdraget hör till din befattning. Kortet kommer en gång.",
  list: {
    over: "Återrapportering till styrelse, nämnd och fullmäktige",
    title: "Uppdrag",
    lead: (mine, open) =>
      mine === open
        ? `${open === 1 ? "Ett uppdrag är öppet" : `${open} uppdrag är öppna`}.`
        : open === 1
          ? "Ett uppdrag är öppet, och det är inte ditt ansvar."
          : `${open} uppdrag är öppna, ${mine === 0 ? "inget" : mine} av dem är ditt ansvar.`,
    none: "Inga uppdrag är öppna.",
    stop: (stop, passed) =>
      `handlingsstopp ${passed ? "var " : ""}${formatDay(stop, "sv", { year: true })}`,
    mine: "ditt",
    summary: (open) => (open === 1 ? "1 öppet uppdrag" : `${open} öppna uppdrag`),
  },
  agenda: (basis, owner, text) => `Återrapport av uppdrag, ${basis} (${owner}): ${text}`,
  add: {
    over: "Uppdrag",
    title: "Vilket uppdrag har getts?",
    lead: "Skriv av protokollet, ett uppdrag i taget. Ger samma paragraf flera uppdrag har vart och ett sitt eget villkor och sin egen tid.",
    basis: "Grund: paragraf eller delegationsbeslut",
    basisPlaceholder: "RS 2023-06-21 § 121 p. 2a",
    text: "Vad ska göras",
    textPlaceholder: "Återredovisa en plan för …",
    owner: "Vem har uppdraget",
    ownerPlaceholder: "Regiondirektör",
    month: "När det återrapporteras",
    monthPlaceholder: "oktober 2023, eller senast i maj 2023",
    body: "Till vilket organ",
    bodyPlaceholder: "Det organ som gav uppdraget",
    condition: "Villkor, om det finns ett i just den här punkten",
    conditionPlaceholder: "Under förutsättning att …",
    conditionBody: "Vem beslutar om villkoret",
    conditionBodyPlaceholder: "Välj organ om det finns ett villkor",
    caseNumber: "Diarienummer (frivilligt)",
    caseNumberPlaceholder: "RS/342/2022",
    send: "Registrera uppdraget",
  },
  bind: {
    title: "Vid vilket sammanträde återrapporteras uppdraget?",
    rebindTitle: "Till vilket sammanträde flyttas uppdraget?",
    lead: (target) => `Uppdraget säger: ${target}.`,
    bound: (meeting) => `Nu gäller ${meeting}. Skälet till bytet sparas i historiken.`,
    movedOut: (meeting) =>
      `Sammanträdet flyttades ur den månaden och är nu ${meeting}. Väljs det ändå behövs ett skäl.`,
    label: "Sammanträde",
    placeholder: "Välj ett sammanträde",
    choice: (body, days, stop) =>
      `${capitalised(body)} ${days}, handlingsstopp ${formatDay(stop, "sv", { year: false })}`,
    reason: "Varför det byts",
    reasonPlaceholder: "Underlaget behöver kompletteras",
    none: "Inget kommande sammanträde med organet är inlagt. Lägg in det i kalendern först.",
    send: "Spara sammanträdet",
    meetings: "Sammanträden",
  },
  settle: {
    title: "Är villkoret uppfyllt?",
    lead: (text, body) => `${text} Fyll i paragraf och dag ur protokollet från ${body}.`,
    outcome:
      "Är det uppfyllt börjar uppdraget gälla, annars förfaller det. Andra uppdrag ur samma paragraf påverkas inte.",
    section: "Paragraf",
    day: "Beslutsdag",
    met: "Villkoret är uppfyllt",
    failed: "Villkoret uppfylldes inte",
  },
  report: {
    title: "Vad har gjorts?",
    lead: (body, days, stop) =>
      `Återrapporten går till ${body} ${days}. Handlingsstopp är ${stopDay(stop)}.`,
    leadLate: (body, days, stop) =>
      `Återrapporten skulle till ${body} ${days}. Handlingsstopp var ${stopDay(stop)}; sekretariatet avgör om den kan tas upp ändå.`,
    leadUnbound: "Inget sammanträde är bestämt än. Återrapporten sparas och följer med dit.",
    text: "Återrapport, som den ska stå på föredragningslistan",
    prefill: (basis, text) => `Återrapport av uppdraget i ${basis}: ${text}`,
    reference: "Var handlingen finns: diarienummer eller länk",
    referencePlaceholder: "RS/342/2022",
    send: "Lämna återrapporten",
  },
  note: {
    title: (body) => `Har ${body} tagit del av återrapporten?`,
    lead: (body) =>
      `Uppdraget avslutas när ${body} har tagit del. Fyll i paragraf och dag ur protokollet.`,
    unreported:
      "Ingen återrapport är registrerad. Avsluta bara om protokollet visar att organet har tagit del av en muntlig.",
    section: "Paragraf",
    day: "Sammanträdesdag",
    send: "Avsluta uppdraget",
  },
  withdraw: {
    title: "Varför återkallas uppdraget?",
    lead: "När uppdraget är återkallat påminns ingen om det mer. Det och skälet finns kvar i historiken.",
    reason: "Skäl",
    reasonPlaceholder: "Återkallat av regionstyrelsen § 140, eller felregistrerat",
    send: "Återkalla uppdraget",
  },
  referBack: {
    title: (body) => `Varför skickade ${body} tillbaka återrapporten?`,
    lead: "Uppdraget ska återrapporteras på nytt. Den förra återrapporten finns kvar i historiken.",
    reason: "Skäl till återremissen, ur protokollet",
    reasonPlaceholder: "Kostnaderna behöver redovisas",
    send: "Registrera återremissen",
  },
  duty: {
    confirm: (what) => `Bekräfta uppdraget: ${what}`,
    confirmNote: (basis, stop) =>
      `${capitalised(basis)}.${stop === null ? "" : ` Återrapporteras senast ${stopDay(stop)}.`}`,
    confirmLate: (owner) =>
      `${capitalised(owner)} har inte bekräftat uppdraget, så ingen vet om arbetet har börjat.`,
    bind: (what) => `Ange sammanträde för uppdraget: ${what}`,
    bindNote: (basis) => `${capitalised(basis)}. Kalendern har inget sammanträde som passar.`,
    bindLate:
      "Uppdraget har inget sammanträde att återrapporteras vid, så det har ingen sista dag.",
    settle: (what) => `Snart dags, men villkoret är inte uppfyllt: ${what}`,
    settleNote: (body, stop) =>
      `Väntar på beslut av ${body}.${stop === null ? "" : ` Handlingsstopp ${stopDay(stop)}.`}`,
    settleHeld: (what) => `Har villkoret avgjorts? ${what}`,
    settleHeldNote: (body) =>
      `Handlingsstoppet har passerat. Registrera vad ${body} har beslutat, eller återkalla uppdraget.`,
    report: (what) => `Återrapportera: ${what}`,
    reportNote: (body, days, stop) =>
      [
        days === null ? capitalised(body) : `${capitalised(body)} ${days}`,
        ...(stop === null ? [] : [`handlingsstopp ${stopDay(stop)}`]),
      ].join(", ") + ".",
    reportLate: (owner, body, days) =>
      `${capitalised(owner)} har inte lämnat återrapporten, så ${body} kan inte ta del av den${days === null ? "" : ` ${days}`}.`,
    note: (body, what) => `Har ${body} tagit del? ${what}`,
    noteNote: (body, days) =>
      `Ange paragraf och dag från ${body}${days === null ? "" : ` ${days}`}.`,
    noteLate: "Sekretariatet har inte registrerat paragrafen, så uppdraget är inte avslutat.",
  },
  retired: {
    status: "Inte aktuellt här längre",
    confirmed: "Bekräftat",
    goOn: "Skriv uppdrag när du vill läsa det eller återrapportera.",
    gone: "Det här väntar inte på dig längre. Skriv uppdrag för att se läget.",
  },
};
