import type { Day } from "../../domain/brand.ts";
import { countWords, formatDay, formatNumber } from "../format.ts";
import type { NoticeLifeWords } from "./notice-life-words.ts";
import { capitalised } from "./title.ts";

const many = (count: number): string =>
  countWords(count, { one: "beslut", many: "beslut", gender: "neuter" }, "sv");
const daySv = (day: Day): string => formatDay(day, "sv");
const weekdaySv = (day: Day): string => formatDay(day, "sv", { weekday: true });

export const noticeLifeInSwedish: NoticeLifeWords = {
  next: {
    number: "Ange diarienummer",
    report: "Anmälan gjord …",
    adjust: "Protokollet justerat …",
    announce: "Protokollet anslaget …",
    confirm: "Överklagat eller inte …",
  },
  question: {
    number: "Vilket diarienummer har listan?",
    report: "Vilken paragraf fick anmälan?",
    adjust: "När justerades protokollet?",
    announce: "När anslogs protokollet?",
    confirm: "Har något överklagande kommit in?",
  },
  correct: {
    report: "Rätta paragrafen",
    adjust: "Rätta justeringsdagen",
    announce: "Rätta anslagsdagen",
  },
  number: {
    lead: (count, stop) =>
      `${capitalised(many(count))} står på listan. Handlingsstopp är ${weekdaySv(stop)}.`,
    label: "Listans diarienummer",
    placeholder: "RS/300/2018",
  },
  report: {
    lead: (count) => `Paragrafen anges en gång för hela listan: ${many(count)}.`,
    early: (day) => `Mötet är ${weekdaySv(day)}. Notera anmälan när det har hållits.`,
    section: "Paragraf",
    sectionPlaceholder: "160",
    day: "Beslutsdag",
    except: "Kryssa för det som inte anmäldes",
    send: "Notera anmälan",
  },
  reportedLine: (section, day) => `Anmält ${daySv(day)}, § ${section}.`,
  adjust: {
    lead: (deadline) => `Justeras senast ${weekdaySv(deadline)} (5 kap. 69 § kommunallagen).`,
    day: "Justeringsdag",
    send: "Notera justeringen",
  },
  announce: {
    lead: (adjusted, deadline) =>
      `Justerat ${daySv(adjusted)}. Anslås senast ${weekdaySv(deadline)} (8 kap. 12 § kommunallagen). Från anslagsdagen kan besluten överklagas i tre veckor.`,
    day: "Anslagsdag",
    send: "Notera anslaget",
  },
  confirm: {
    lead: (announced, last) =>
      `Anslaget ${daySv(announced)}. Sista dag att överklaga var ${weekdaySv(last)}.`,
    look: "Fråga förvaltningsrätten och se efter i regionens post. Ett överklagande som kom till regionen i tid prövas också (13 kap. 6 § kommunallagen).",
    early: (last) =>
      `Besluten kan överklagas till och med ${weekdaySv(last)}. Svara på frågan när dagen har passerat.`,
    waiting: (count) => `${capitalised(many(count))} väntar på laga kraft.`,
    none: "Inget beslut på listan väntar på svaret.",
    send: "Inget överklagande har kommit in",
    appealed: "Överklagat",
  },
  agendaText: "Ärendetext till föredragningslistan",
  listFacts: {
    number: (caseNumber) => `Listan har diarienummer ${caseNumber}.`,
    noNumber: "Listan har inget diarienummer än.",
    adjusted: (day) => `Justerat ${daySv(day)}.`,
    announced: (day, last) => `Anslaget ${daySv(day)}, kan överklagas till och med ${daySv(last)}.`,
    final: (count) => `${capitalised(many(count))} har vunnit laga kraft.`,
  },
  steps: {
    decided: "Beslutat",
    meeting: "Möte",
    list: "Listans diarienummer",
    reported: "Anmält",
    adjusted: "Justerat",
    announced: "Anslaget",
    last: "Sista dag att överklaga",
    separate: "Särskild protokollföring",
    appeal: "Överklagande",
    final: "Laga kraft bekräftad",
    force: "Läget",
  },
  notYet: "inte än",
  noMeeting: "inte bestämt",
  section: (section, day) => `${daySv(day)}, § ${section}`,
  separate: (reference, day) => `${reference}, ${daySv(day)}`,
  appeal: (reference, day) => `${reference}, ${daySv(day)}`,
  moves: "Flyttad",
  move: (from, to, day, reason) =>
    `${daySv(day)}: ${from === null ? "" : `från ${daySv(from)} `}till ${daySv(to)}. ${reason}`,
  urgent: "Brådskande beslut: anmäls till nästa möte (6 kap. 40 § kommunallagen).",
  urgentMark: "brådskande",
  toNotice: "Vägen till laga kraft",
  toList: "Till listan",
  toDecision: "Öppna beslutet",
  history: "Historik",
  back: "Tillbaka",
  rebook: {
    button: "Flytta …",
    title: (what) => `Flytta anmälan av ${what}`,
    lead: (decided, days) =>
      `Beslutet är från ${daySv(decided)}, ${formatNumber(days, "sv")} dagar sedan.`,
    was: (meeting) => `Det skulle anmälas ${daySv(meeting)}.`,
    is: (meeting) => `Det står på listan till ${daySv(meeting)}.`,
    kept: "Skälet sparas och syns i historiken.",
    label: "Nytt möte",
    placeholder: "Välj ett möte",
    reason: "Varför flyttas anmälan?",
    reasonPlaceholder: "Till exempel: Listan kom in efter handlingsstopp.",
    send: "Flytta anmälan",
    none: "Inget annat möte är inlagt. Lägg in mötet i kalendern först.",
    addMeeting: "Lägg till möte",
  },
  separately: {
    button: "Särskild protokollföring …",
    title: (what) => `Särskild protokollföring av ${what}`,
    lead: "Då anmäls beslutet inte till något möte. Protokollet anslås för sig, och därifrån räknas tiden för överklagande (7 kap. 8 § och 8 kap. 10 § kommunallagen).",
    reference: "Protokollets beteckning",
    referencePlaceholder: "Protokoll 3/2018",
    day: "Protokollets dag",
    announcedDay: "Anslagsdag",
    send: "Notera protokollföringen",
  },
  appealing: {
    button: "Överklagande …",
    title: (what) => `Överklagande av ${what}`,
    lead: (last) =>
      `Sista dag att överklaga är ${daySv(last)}. Beslutet vinner inte laga kraft förrän domstolen har avgjort målet.`,
    reference: "Målnummer eller diarienummer",
    referencePlaceholder: "Mål 4711-18",
    day: "Kom in",
    send: "Notera överklagandet",
    settleButton: "Utgången …",
    settleTitle: (what) => `Hur gick överklagandet av ${what}?`,
    settleLead: (reference, day) => `${reference}, kom in ${daySv(day)}.`,
    settleReference: "Domens eller beslutets nummer",
    settlePlaceholder: "Dom i mål 4711-18",
    settleDay: "Dag då avgörandet vann laga kraft",
    stands: "Beslutet står fast",
    annulled: "Beslutet är upphävt",
    closed: "Det finns inget att notera om överklagande just nu.",
  },
  chair: {
    button: "Brådskande beslut …",
    title: (body) => `Registrera ett brådskande beslut för ${body}`,
    over: "Ordförandebeslut enligt 6 kap. 39 § kommunallagen",
    lead: (next, body) =>
      next === null
        ? `Beslutet ska anmälas till nästa möte med ${body}, men inget är inlagt. Det blir en fråga tills mötet finns.`
        : `Beslutet anmäls till nästa möte med ${body}, ${weekdaySv(next)}, också efter handlingsstopp.`,
    caseNumber: "Diarienummer",
    what: "Vad gäller beslutet?",
    whatPlaceholder: "Inköp av kylaggregat",
    name: "Vem beslutade?",
    namePlaceholder: "Ordförandens eller ledamotens namn",
    day: "Beslutsdag",
    send: "Registrera beslutet",
  },
};
