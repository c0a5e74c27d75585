import type { Day } from "../../domain/brand.ts";
import { countWords, formatDay, formatNumber } from "../format.ts";
import type { NoticeLifeWords } from "./notice-life-words.ts";
import { capitalised } from "./title.ts";

const manyIn = (count: number): string =>
  countWords(count, { one: "decision", many: "decisions" }, "en");
const dayEn = (day: Day): string => formatDay(day, "en");
const weekdayEn = (day: Day): string => formatDay(day, "en", { weekday: true });

export const noticeLifeInEnglish: NoticeLifeWords = {
  next: {
    number: "Enter case number",
    report: "Reported …",
    adjust: "Minutes approved …",
    announce: "Minutes announced …",
    confirm: "Appealed or not …",
  },
  question: {
    number: "Which case number has the list?",
    report: "Which section did the report get?",
    adjust: "When were the minutes approved?",
    announce: "When were the minutes announced?",
    confirm: "Has any appeal come in?",
  },
  correct: {
    report: "Correct the section",
    adjust: "Correct the day of approval",
    announce: "Correct the day of announcement",
  },
  number: {
    lead: (count, stop) =>
      `${capitalised(manyIn(count))} on the list. The document stop is ${weekdayEn(stop)}.`,
    label: "Case number of the list",
    placeholder: "RS/300/2018",
  },
  report: {
    lead: (count) => `The section is entered once for the whole list: ${manyIn(count)}.`,
    early: (day) => `The meeting is on ${weekdayEn(day)}. Note the report when it has been held.`,
    section: "Section",
    sectionPlaceholder: "160",
    day: "Day of the report",
    except: "Tick what was not reported",
    send: "Note the report",
  },
  reportedLine: (section, day) => `Reported ${dayEn(day)}, § ${section}.`,
  adjust: {
    lead: (deadline) =>
      `To be approved by ${weekdayEn(deadline)} (chapter 5, section 69 of the Local Government Act).`,
    day: "Day of approval",
    send: "Note the approval",
  },
  announce: {
    lead: (adjusted, deadline) =>
      `Approved ${dayEn(adjusted)}. To be announced by ${weekdayEn(deadline)} (chapter 8, section 12 of the Local Government Act). From that day the decisions can be appealed for three weeks.`,
    day: "Day of announcement",
    send: "Note the announcement",
  },
  confirm: {
    lead: (announced, last) =>
      `Announced ${dayEn(announced)}. The last day to appeal was ${weekdayEn(last)}.`,
    look: "Ask the administrative court and look through the region's post. An appeal that reached the region in time is tried as well (chapter 13, section 6 of the Local Government Act).",
    early: (last) =>
      `The decisions can be appealed until ${weekdayEn(last)}. Answer when that day has passed.`,
    waiting: (count) =>
      `${capitalised(manyIn(count))} ${count === 1 ? "waits" : "wait"} for legal force.`,
    none: "Nothing on the list waits for the answer.",
    send: "No appeal has come in",
    appealed: "Appealed",
  },
  agendaText: "Text for the agenda, in Swedish",
  listFacts: {
    number: (caseNumber) => `The list has case number ${caseNumber}.`,
    noNumber: "The list has no case number yet.",
    adjusted: (day) => `Minutes approved ${dayEn(day)}.`,
    announced: (day, last) => `Announced ${dayEn(day)}, can be appealed until ${dayEn(last)}.`,
    final: (count) => `${capitalised(manyIn(count))} ${count === 1 ? "has" : "have"} legal force.`,
  },
  steps: {
    decided: "Decided",
    meeting: "Meeting",
    list: "Case number of the list",
    reported: "Reported",
    adjusted: "Minutes approved",
    announced: "Announced",
    last: "Last day to appeal",
    separate: "Separate record",
    appeal: "Appeal",
    final: "Legal force confirmed",
    force: "Status",
  },
  notYet: "not yet",
  noMeeting: "not set",
  section: (section, day) => `${dayEn(day)}, § ${section}`,
  separate: (reference, day) => `${reference}, ${dayEn(day)}`,
  appeal: (reference, day) => `${reference}, ${dayEn(day)}`,
  moves: "Moved",
  move: (from, to, day, reason) =>
    `${dayEn(day)}: ${from === null ? "" : `from ${dayEn(from)} `}to ${dayEn(to)}. ${reason}`,
  urgent:
    "Urgent decision: reported at the next meeting (chapter 6, section 40 of the Local Government Act).",
  urgentMark: "urgent",
  toNotice: "The way to legal force",
  toList: "To the list",
  toDecision: "Open the decision",
  history: "History",
  back: "Back",
  rebook: {
    button: "Move …",
    title: (what) => `Move the report of ${what}`,
    lead: (decided, days) => `Made ${dayEn(decided)}, ${formatNumber(days, "en")} days ago.`,
    was: (meeting) => `It was to be reported ${dayEn(meeting)}.`,
    is: (meeting) => `It is on the list for ${dayEn(meeting)}.`,
    kept: "The reason is kept and shown in the history.",
    label: "New meeting",
    placeholder: "Choose a meeting",
    reason: "Why is the report moved?",
    reasonPlaceholder: "For example: The list came in after the document stop.",
    send: "Move the report",
    none: "No other meeting is planned. Enter the meeting in the calendar first.",
    addMeeting: "Add meeting",
  },
  separately: {
    button: "Record separately …",
    title: (what) => `Separate record of ${what}`,
    lead: "It is then reported at no meeting. The record is announced by itself, and the time to appeal runs from there (chapter 7, section 8 and chapter 8, section 10 of the Local Government Act).",
    reference: "Reference of the record",
    referencePlaceholder: "Record 3/2018",
    day: "Day of the record",
    announcedDay: "Day of announcement",
    send: "Note the record",
  },
  appealing: {
    button: "Appeal …",
    title: (what) => `Appeal of ${what}`,
    lead: (last) =>
      `The last day to appeal is ${dayEn(last)}. There is no legal force until the court has settled the case.`,
    reference: "Number of the court case",
    referencePlaceholder: "Case 4711-18",
    day: "Came in",
    send: "Note the appeal",
    settleButton: "Outcome …",
    settleTitle: (what) => `How did the appeal of ${what} end?`,
    settleLead: (reference, day) => `${reference}, came in ${dayEn(day)}.`,
    settleReference: "Number of the judgment",
    settlePlaceholder: "Judgment in case 4711-18",
    settleDay: "Day when the ruling became final",
    stands: "The decision stands",
    annulled: "The decision is annulled",
    closed: "There is nothing to note about appeals right now.",
  },
  chair: {
    button: "Urgent decision …",
    title: (body) => `Register an urgent decision for ${body}`,
    over: "The chair's decision under chapter 6, section 39 of the Local Government Act",
    lead: (next, body) =>
      next === null
        ? `It is to be reported at the next meeting of ${body}, but none is planned. It will be a question until there is one.`
        : `It is reported at the next meeting of ${body}, ${weekdayEn(next)}, also after the document stop.`,
    caseNumber: "Case number",
    what: "What is it about?",
    whatPlaceholder: "Purchase of a cooling unit",
    name: "Who decided?",
    namePlaceholder: "Name of the chair or member",
    day: "Day of the decision",
    send: "Register the decision",
  },
};
