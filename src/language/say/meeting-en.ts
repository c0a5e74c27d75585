import { countWords, formatDay, formatDays, joinWords } from "../format.ts";
import type { BoundCount, ListProblem, MeetingWords } from "./meeting-words.ts";
import { capitalised } from "./title.ts";

const meetings = { one: "meeting", many: "meetings" } as const;
const notices = { one: "report", many: "reports" } as const;
const assignments = { one: "assignment", many: "assignments" } as const;

/** "three reports and one assignment"; empty where nothing waits. */
const counted = (count: BoundCount): string =>
  joinWords(
    [
      ...(count.notices > 0 ? [countWords(count.notices, notices, "en")] : []),
      ...(count.assignments > 0 ? [countWords(count.assignments, assignments, "en")] : []),
    ],
    "en",
  );

const problems: Record<ListProblem, string> = {
  "no-day": "no day was found",
  "not-a-day": "the day is not in the calendar",
  weekday: "the weekday is not that of the date",
  reversed: "the last day comes before the first",
  "several-days":
    "it does not show which day is the meeting's; write one meeting a line, and document stop before such a day",
  cancelled: "the row says that the meeting is cancelled; cancel it from the meeting's card",
  "other-body": "the row is about another body",
  "too-long": "the row is too long",
  passed: "the day has passed",
  "too-far": "the day is more than three years ahead",
  "too-long-meeting": "the meeting would be longer than a week",
  "stop-outside":
    "document stop, preparation or summons is after the meeting or too long before it",
  clash: "the body already has another meeting then",
};

export const meetingsInEnglish: MeetingWords = {
  over: "Meetings and document stops",
  title: (body, first, last) => `${capitalised(body)}, ${formatDays(first, last, "en")}`,
  listTitle: (year) => `Meetings ${year}`,
  listEmpty: (year) => `No meetings are planned in ${year}.`,
  listNoBody: "There is no body yet. Add it first, then its meetings.",
  page: (page, pages) => `Page ${page} of ${pages}`,
  rowTitle: (first, last) => formatDays(first, last, "en", { year: false }),
  row: (body, stop, waiting) =>
    `${capitalised(body)} · document stop ${formatDay(stop, "en", { year: false })}${waiting === 0 ? "" : ` · ${waiting} to report`}`,
  rowCancelled: (body, reason) => `${capitalised(body)} · reason: ${reason}`,
  badge: {
    planned: "Planned",
    stopped: "Document stop passed",
    held: "Held",
    cancelled: "Cancelled",
    extra: "Extra",
  },
  buttons: {
    open: "Open",
    add: "Add meeting",
    paste: "Paste list",
    leadTimes: "Lead times",
    move: "Move",
    cancel: "Cancel",
    notHeld: "It was not held",
    list: "List of reports",
    history: "History",
    all: "All meetings",
    back: "Back",
    addIt: "Enter the meeting",
    readMove: "Show what follows",
    moveIt: "Move the meeting",
    change: "Change the days",
    cancelIt: "Cancel the meeting",
    notHeldIt: "Note that it was not held",
    saveLeadTimes: "Save the lead times",
    readList: "Read the list",
    readAgain: "Read again",
  },
  fact: {
    day: "Day",
    firstDay: "First day",
    decisionDay: "Decision day",
    documentStop: "Document stop",
    preparation: "Preparation",
    summons: "Summons",
  },
  unknownDay: "Not set",
  day: (day) => formatDay(day, "en", { weekday: true }),
  bound: (count) => `Waiting for the meeting: ${counted(count)}.`,
  reported: (section) => `The reports stand in § ${section} of the minutes.`,
  nothingBound: "Nothing is listed for the meeting yet.",
  cancelledWhy: (reason) => `The meeting is cancelled. Reason: ${reason}`,
  notWorking: (day) =>
    `${capitalised(formatDay(day, "en", { weekday: true }))} is no working day. Check the day.`,
  stopPassed: (day) =>
    `The document stop, ${formatDay(day, "en")}, has passed. New decisions are reported at a later meeting.`,
  stopNear: (day) =>
    `The document stop is already on ${formatDay(day, "en", { weekday: true })}. What belongs to the meeting must be ready by then.`,
  summonsFirst: "The summons goes out before the document stop.",
  noticesHeading: "Decisions to report",
  assignmentsHeading: "Assignments to report back",
  agendaHeading: "To enter on the agenda",
  more: (count) => `And ${count} more.`,
  addTitle: "Add a meeting",
  addLead: ({ documentStop, preparation, summons }) =>
    `Document stop, preparation and summons that are left empty are counted from the first day: ${documentStop}, ${preparation} and ${summons} days before, or the nearest working day earlier.`,
  addLeadAny:
    "Document stop, preparation and summons that are left empty follow the body's lead times, counted from the first day.",
  field: {
    body: "Body",
    firstDay: "First day",
    decisionDay: "Decision day (empty: the same day)",
    documentStop: "Document stop (empty: by the lead time)",
    preparation: "Preparation (empty: by the lead time)",
    summons: "Summons (empty: by the lead time)",
    when: "Kind",
    reason: "Reason",
    list: "List",
  },
  choose: "Choose",
  ordinary: "Ordinary meeting",
  extra: "Extra meeting",
  moveTitle: "Move meeting",
  moveDecisionDay: "Decision day (empty: as long as before)",
  moveLead: (body, first, last) =>
    `Where is the meeting of ${body} on ${formatDays(first, last, "en")} moved?`,
  moveStep: (step) => `Step ${step} of 2`,
  follows: (count) =>
    counted(count) === ""
      ? "Nothing is listed for the meeting yet, so nothing else is affected."
      : `What waits for the meeting goes along to the new days: ${counted(count)}.`,
  leftHeading: "Does not fit the new days",
  left: (count) =>
    `${capitalised(countWords(count, assignments, "en"))} would fall outside the month named and will not go along. The secretariat is asked for another meeting.`,
  moveHint: (days) =>
    `A document stop that is left empty is counted from the new first day, ${days} days before.`,
  moveFrom: (body, from, to) =>
    `The meeting of ${body} is moved from ${formatDays(from.firstDay, from.decisionDay, "en")} to ${formatDays(to.firstDay, to.decisionDay, "en")}.`,
  moveReason: (reason) => `Reason: ${reason}`,
  clash: (first, last) =>
    `The body already has a meeting on ${formatDays(first, last, "en")}. Choose other days, or move that meeting first.`,
  reasonPlaceholder: "For example: the room is double-booked",
  cancelTitle: "Cancel meeting",
  cancelLead: (body, first, last) =>
    `Is the meeting of ${body} on ${formatDays(first, last, "en")} to be cancelled?`,
  notHeldTitle: "The meeting was not held",
  notHeldLead: (body, first, last) =>
    `Is it to be noted that the meeting of ${body} on ${formatDays(first, last, "en")} did not take place? No paragraph is entered for it.`,
  notHeldPlaceholder: "For example: the meeting was cancelled on the day",
  orphans: (count) =>
    counted(count) === ""
      ? "Nothing is listed for the meeting, so nothing else is affected."
      : `Left without a meeting: ${counted(count)}. The secretariat is asked for a new one${count.notices + count.assignments > 1 ? " for each" : ""}.`,
  nextIs: (first, last, stop) =>
    `The next meeting is ${formatDays(first, last, "en")}, with its document stop on ${formatDay(stop, "en", { year: false })}.`,
  noNext: "No later meeting is planned. Enter one first if something belongs there.",
  leadTimesTitle: (body) => `Lead times of ${body}`,
  leadTimesLead:
    "So many calendar days before the first day of a meeting. A day that is no working day moves earlier. Meetings already entered keep their days.",
  leadTimesOf: (body) => capitalised(body),
  pasteTitle: "Paste a list of meetings",
  pasteLead:
    "One meeting a row, for example 28–29 August 2018, document stop 14/8. Nothing is entered before you have seen how the rows were read.",
  pastePlaceholder: "28–29 August 2018\n25–26 September 2018",
  readTitle: (count, rejected) =>
    count === 0 && rejected > 0
      ? `${capitalised(countWords(rejected, { one: "row", many: "rows" }, "en"))} to correct`
      : `${count === 0 ? "No meetings" : capitalised(countWords(count, meetings, "en"))} to enter`,
  enter: (count) => `Enter ${countWords(count, meetings, "en")}`,
  nothingToEnter: "No row can be entered. Change the list and read it again.",
  allKnown: {
    title: "All meetings of the list are entered",
    lead: "No meeting is new. There is nothing more to do.",
  },
  newHeading: (count) => `To be entered: ${count}`,
  knownHeading: (count) => `Already there: ${count}`,
  rejectedHeading: (count) => `Left out: ${count}`,
  listRow: (number, first, last, stop, extra) =>
    `Row ${number}: ${formatDays(first, last, "en")}, document stop ${formatDay(stop, "en", { year: false })}${extra ? ", extra" : ""}`,
  knownRow: (number, first, last) => `Row ${number}: ${formatDays(first, last, "en")}`,
  checkHeading: "Check before you enter them",
  rejectedRow: (number, text, why) => `Row ${number}, “${text}”: ${problems[why]}.`,
  unread: (count) =>
    `${countWords(count, { one: "row", many: "rows" }, "en")} more were not read. Divide the list.`,
};
