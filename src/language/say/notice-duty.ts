import type { Day } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay } from "../format.ts";
import { capitalised } from "./title.ts";

/** A duty as the lists of duties say it: what it is, what is missing, what it holds up, what to press. */
interface Told {
  readonly title: string;
  readonly note: string;
  readonly late: string;
  readonly button: string;
}

/** What the report of decisions asks of the secretariat; `body` as in a sentence. */
interface NoticeDutyWords {
  readonly number: (body: string, day: Day, count: number) => Told;
  readonly report: (body: string, day: Day, count: number) => Told;
  readonly adjust: (body: string, day: Day) => Told;
  readonly announce: (body: string, day: Day) => Told;
  readonly confirmList: (body: string, day: Day, last: Day) => Told;
  readonly confirmOne: (what: string, last: Day) => Told;
  readonly bind: (what: string, decided: Day) => Told;
  readonly bindList: (body: string, day: Day) => Told;
  readonly late: (what: string, meeting: Day) => Told;
  readonly passedOver: (what: string, meeting: Day) => Told;
  readonly decision: (number: string) => string;
}

const many = (count: number): string =>
  countWords(count, { one: "beslut", many: "beslut", gender: "neuter" }, "sv");
const manyIn = (count: number): string =>
  countWords(count, { one: "decision", many: "decisions" }, "en");
const daySv = (day: Day): string => formatDay(day, "sv");
const dayEn = (day: Day): string => formatDay(day, "en");

const sv: NoticeDutyWords = {
  number: (body, day, count) => ({
    title: `Diarienummer för anmälningslistan, ${body} ${daySv(day)}`,
    note: `${capitalised(many(count))} står på listan. Sista dagen är handlingsstoppet.`,
    late: `Sekretariatet har inte gett anmälningslistan till ${body} ${daySv(day)} något diarienummer. ${capitalised(many(count))} kan inte anmälas utan det.`,
    button: "Ange diarienummer",
  }),
  report: (body, day, count) => ({
    title: `Paragraf för anmälan, ${body} ${daySv(day)}`,
    note: `${capitalised(many(count))} står på listan. Paragrafen anges en gång för alla.`,
    late: `Sekretariatet har inte noterat anmälan till ${body} ${daySv(day)}. ${capitalised(many(count))} vinner inte laga kraft förrän det är gjort.`,
    button: "Ange paragraf",
  }),
  adjust: (body, day) => ({
    title: `Justering av protokollet, ${body} ${daySv(day)}`,
    note: "Lagen ger fjorton dagar från mötet.",
    late: `Protokollet från ${body} ${daySv(day)} är inte noterat som justerat. Tiden för överklagande börjar inte löpa innan det är anslaget.`,
    button: "Notera justeringen",
  }),
  announce: (body, day) => ({
    title: `Anslag av protokollet, ${body} ${daySv(day)}`,
    note: "Lagen ger två dagar från justeringen. Från anslaget räknas tiden för överklagande.",
    late: `Protokollet från ${body} ${daySv(day)} är inte noterat som anslaget. Tiden för överklagande börjar inte löpa innan det är anslaget.`,
    button: "Notera anslaget",
  }),
  confirmList: (body, day, last) => ({
    title: `Laga kraft för anmälan till ${body} ${daySv(day)}`,
    note: `Sista dag att överklaga: ${formatDay(last, "sv", { weekday: true })}. Har något överklagande kommit in?`,
    late: `Sekretariatet har inte bekräftat om besluten som anmäldes till ${body} ${daySv(day)} är överklagade.`,
    button: "Svara",
  }),
  confirmOne: (what, last) => ({
    title: `Laga kraft för ${what}`,
    note: `Sista dag att överklaga: ${formatDay(last, "sv", { weekday: true })}. Har något överklagande kommit in?`,
    late: `Sekretariatet har inte bekräftat om ${what} är överklagat.`,
    button: "Svara",
  }),
  bind: (what, decided) => ({
    title: `Möte för anmälan av ${what}`,
    note: `Beslutet är från ${daySv(decided)} och har inget möte.`,
    late: `Sekretariatet har inte valt möte för ${what}. Beslutet vinner inte laga kraft förrän det är anmält.`,
    button: "Välj möte",
  }),
  bindList: (body, day) => ({
    title: `Nytt möte för listan till ${body} ${daySv(day)}`,
    note: "Mötet är inställt. Besluten på listan behöver ett nytt.",
    late: `Sekretariatet har inte valt nytt möte för besluten på listan till ${body} ${daySv(day)}, som är inställt.`,
    button: "Välj möte",
  }),
  late: (what, meeting) => ({
    title: `Försenad anmälan av ${what}`,
    note: `Mötet ${daySv(meeting)} hölls utan att beslutet anmäldes. Flytta det och ange skälet.`,
    late: `${capitalised(what)} anmäldes inte till mötet ${daySv(meeting)} och har inte flyttats. Beslutet vinner inte laga kraft förrän det är anmält.`,
    button: "Flytta anmälan",
  }),
  passedOver: (what, meeting) => ({
    title: `Tidigare möte för brådskande ${what}`,
    note: `Ett möte ligger före ${daySv(meeting)}. Ett brådskande beslut anmäls till nästa möte.`,
    late: `${capitalised(what)} är brådskande men står på listan till ${daySv(meeting)}, fast ett möte ligger före.`,
    button: "Flytta anmälan",
  }),
  decision: (number) => `beslut ${number}`,
};

const en: NoticeDutyWords = {
  number: (body, day, count) => ({
    title: `Case number for the list of reports, ${body}, ${dayEn(day)}`,
    note: `${capitalised(manyIn(count))} on the list. The last day is the document stop.`,
    late: `The secretariat has not given the list for ${body}, ${dayEn(day)}, a case number. ${capitalised(manyIn(count))} cannot be reported without it.`,
    button: "Enter case number",
  }),
  report: (body, day, count) => ({
    title: `Section of the report, ${body}, ${dayEn(day)}`,
    note: `${capitalised(manyIn(count))} on the list. The section is entered once for all.`,
    late: `The secretariat has not noted the report to ${body}, ${dayEn(day)}. ${capitalised(manyIn(count))} gain no legal force until it is done.`,
    button: "Enter section",
  }),
  adjust: (body, day) => ({
    title: `Approval of the minutes, ${body}, ${dayEn(day)}`,
    note: "The law gives fourteen days from the meeting.",
    late: `The minutes of ${body}, ${dayEn(day)}, are not noted as approved. The time to appeal does not run until they are announced.`,
    button: "Note the approval",
  }),
  announce: (body, day) => ({
    title: `Announcement of the minutes, ${body}, ${dayEn(day)}`,
    note: "The law gives two days from the approval. The time to appeal runs from the announcement.",
    late: `The minutes of ${body}, ${dayEn(day)}, are not noted as announced. The time to appeal does not run until they are.`,
    button: "Note the announcement",
  }),
  confirmList: (body, day, last) => ({
    title: `Legal force of the report to ${body}, ${dayEn(day)}`,
    note: `Last day to appeal: ${formatDay(last, "en", { weekday: true })}. Has any appeal come in?`,
    late: `The secretariat has not confirmed whether what was reported to ${body}, ${dayEn(day)}, is appealed.`,
    button: "Answer",
  }),
  confirmOne: (what, last) => ({
    title: `Legal force of ${what}`,
    note: `Last day to appeal: ${formatDay(last, "en", { weekday: true })}. Has any appeal come in?`,
    late: `The secretariat has not confirmed whether ${what} is appealed.`,
    button: "Answer",
  }),
  bind: (what, decided) => ({
    title: `Meeting for the report of ${what}`,
    note: `Made ${dayEn(decided)}, and no meeting is set.`,
    late: `The secretariat has not chosen a meeting for ${what}. It gains no legal force until it is reported.`,
    button: "Choose meeting",
  }),
  bindList: (body, day) => ({
    title: `A new meeting for the list of ${body}, ${dayEn(day)}`,
    note: "The meeting is cancelled. What stood on its list needs another.",
    late: `The secretariat has not chosen a new meeting for what stood on the list of ${body}, ${dayEn(day)}, which is cancelled.`,
    button: "Choose meeting",
  }),
  late: (what, meeting) => ({
    title: `Late report of ${what}`,
    note: `The meeting of ${dayEn(meeting)} was held without it. Move it and give the reason.`,
    late: `${capitalised(what)} was not reported on ${dayEn(meeting)} and has not been moved. It gains no legal force until it is reported.`,
    button: "Move the report",
  }),
  passedOver: (what, meeting) => ({
    title: `An earlier meeting for urgent ${what}`,
    note: `There is a meeting before ${dayEn(meeting)}. What is urgent is reported at the next one.`,
    late: `${capitalised(what)} is urgent but on the list for ${dayEn(meeting)}, though there is a meeting before.`,
    button: "Move the report",
  }),
  decision: (number) => `decision ${number}`,
};

export const noticeDutyWords: Record<Language, NoticeDutyWords> = { sv, en };
