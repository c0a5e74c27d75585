import { formatDay, formatMonth } from "../format.ts";
import type { AssignmentWords } from "./assignment-words.ts";
import { capitalised } from "./title.ts";

const stopDay = (stop: Parameters<typeof formatDay>[0]): string =>
  formatDay(stop, "en", { weekday: true });

export const assignmentWordsInEnglish: AssignmentWords = {
  over: (basis) => `Assignment · ${basis}`,
  basis: {
    section: (body, day, section, item) =>
      `${body} ${day} § ${section}${item === null ? "" : ` item ${item}`}`,
    decision: (number) => `decision ${number}`,
  },
  standing: {
    dormant: "Dormant",
    unconfirmed: "To confirm",
    active: "Under way",
    late: "Late",
    unbound: "No meeting",
    reported: "Reported back",
    lapsed: "Lapsed",
    closed: "Closed",
    withdrawn: "Withdrawn",
  },
  summary: (owner, text, stop) =>
    `Assignment to ${owner}: ${text}${stop === null ? "" : ` Document stop ${formatDay(stop, "en")}.`}`,
  facts: {
    basis: "Basis",
    caseNumber: "Case",
    owner: "Responsible",
    target: "As assigned",
    meeting: "Reported back",
    stop: "Document stop",
    condition: "Condition",
    confirmed: "Confirmed",
    report: "Report",
    closed: "Closed",
    referredBack: "Referred back",
  },
  target: (body, when, month) =>
    when === "in"
      ? `${body}, ${formatMonth(month, "en")}`
      : `${body}, by ${formatMonth(month, "en")} at the latest`,
  meeting: (body, days) => `${body}, ${days}`,
  noMeeting: "no meeting is set",
  nobody: "nobody holds the office now",
  conditionOf: (text, body) => `${text} Waits for a decision of ${body}.`,
  conditionMet: (text, section) => `${text} Met by ${section}.`,
  conditionFailed: (text, section) => `${text} Not met, ${section}.`,
  reportOf: (day, text, reference) => `${formatDay(day, "en")}: ${text} Document: ${reference}`,
  now: {
    dormant: (body, stop) =>
      `The assignment sleeps until ${body} has decided. Nothing is to be done before that.${stop === null ? "" : ` If the condition is met, the document stop is ${stopDay(stop)}.`}`,
    unconfirmed: (stop) =>
      `Confirm that you have the assignment.${stop === null ? "" : ` The report is due by ${stopDay(stop)}.`}`,
    unconfirmedOther: (owner) => `${capitalised(owner)} has not confirmed the assignment yet.`,
    active: (stop) => `The report is due by ${stopDay(stop)}.`,
    activeOther: (owner, stop) => `${capitalised(owner)} reports back by ${stopDay(stop)}.`,
    late: (stop) =>
      `The document stop was ${stopDay(stop)}, and the report is missing. Report back now, or ask the secretariat to change the meeting.`,
    unbound:
      "No meeting in the calendar fits. The secretariat settles when the assignment is reported back.",
    reported: (body, day) =>
      day === null
        ? `The report is in. The assignment is closed when ${body} has taken note of it.`
        : `The report is in. The assignment is closed when ${body} has taken note of it on ${formatDay(day, "en")}.`,
    lapsed: "The condition was not met, so the assignment has lapsed. Nothing is to be done.",
    closed: (body, section) => `${capitalised(body)} has taken note of the report, ${section}.`,
    withdrawn: (reason) => `The assignment is withdrawn. Nothing is to be done. Reason: ${reason}`,
  },
  buttons: {
    confirm: "Confirm the assignment",
    report: "Report back",
    reportOnPaper: "Report on paper",
    bind: "Set the meeting",
    rebind: "Change the meeting",
    settle: "Register the condition",
    note: (body) => `${capitalised(body)} has taken note`,
    all: "All assignments",
    history: "History",
    add: "New assignment",
    open: "Open",
    back: "Back",
    home: "Home",
    toAssignment: "To the assignment",
    referBack: "Referred back",
    withdraw: "Withdraw",
  },
  why: "You get this because the assignment belongs to your office. The card comes once.",
  list: {
    over: "Reporting back to boards and the council",
    title: "Assignments",
    lead: (mine, open) =>
      mine === open
        ? `${open === 1 ? "One assignment is open" : `${open} assignments are open`}.`
        : open === 1
          ? "One assignment is open, and it is not yours."
          : `${open} assignments are open, ${mine === 0 ? "none" : mine} of them yours.`,
    none: "No assignments are open.",
    stop: (stop, passed) => `document stop ${passed ? "was " : ""}${formatDay(stop, "en")}`,
    mine: "yours",
    summary: (open) => (open === 1 ? "1 open assignment" : `${open} open assignments`),
  },
  agenda: (basis, owner, text) => `Report on an assignment, ${basis} (${owner}): ${text}`,
  add: {
    over: "Assignments",
    title: "Which assignment has been given?",
    lead: "Copy from the minutes, one assignment at a time. Where a section gives several, each has a condition and a time of its own.",
    basis: "Basis: section or delegated decision",
    basisPlaceholder: "RS 2023-06-21 § 121 item 2a",
    text: "What is to be done",
    textPlaceholder: "Report back a plan for …",
    owner: "Who has the assignment",
    ownerPlaceholder: "Chief executive",
    month: "When it is reported back",
    monthPlaceholder: "October 2023, or by May 2023",
    body: "To which body",
    bodyPlaceholder: "The body that gave the assignment",
    condition: "Condition, if this very item has one",
    conditionPlaceholder: "Provided that …",
    conditionBody: "Who decides on the condition",
    conditionBodyPlaceholder: "Choose a body if there is a condition",
    caseNumber: "Case number (optional)",
    caseNumberPlaceholder: "RS/342/2022",
    send: "Register the assignment",
  },
  bind: {
    title: "At which meeting is the assignment reported back?",
    rebindTitle: "To which meeting is the assignment moved?",
    lead: (target) => `The assignment says: ${target}.`,
    bound: (meeting) => `Now it is ${meeting}. The reason for the change is kept in the history.`,
    movedOut: (meeting) =>
      `The meeting was moved out of that month and is now ${meeting}. Choosing it anyway needs a reason.`,
    label: "Meeting",
    placeholder: "Choose a meeting",
    choice: (body, days, stop) =>
      `${capitalised(body)}, ${days}, document stop ${formatDay(stop, "en", { year: false })}`,
    reason: "Why it is changed",
    reasonPlaceholder: "The documents need completing",
    none: "No coming meeting of the body is planned. Enter it in the calendar first.",
    send: "Save the meeting",
    meetings: "Meetings",
  },
  settle: {
    title: "Is the condition met?",
    lead: (text, body) => `${text} Enter section and day from the minutes of ${body}.`,
    outcome:
      "If it is met, the assignment comes into force; otherwise it lapses. Other assignments from the same section are not affected.",
    section: "Section",
    day: "Day of decision",
    met: "The condition is met",
    failed: "The condition was not met",
  },
  report: {
    title: "What has been done?",
    lead: (body, days, stop) =>
      `The report goes to ${body}, ${days}. The document stop is ${stopDay(stop)}.`,
    leadLate: (body, days, stop) =>
      `The report should have gone to ${body}, ${days}. The document stop was ${stopDay(stop)}; the secretariat settles whether it can be taken up all the same.`,
    leadUnbound: "No meeting is set yet. The report is kept and goes there.",
    text: "The report, as it shall stand on the agenda",
    prefill: (basis, text) => `Report on the assignment in ${basis}: ${text}`,
    reference: "Where the document is: case number or link",
    referencePlaceholder: "RS/342/2022",
    send: "Hand in the report",
  },
  note: {
    title: (body) => `Has ${body} taken note of the report?`,
    lead: (body) =>
      `The assignment is closed when ${body} has taken note. Enter section and day from the minutes.`,
    unreported:
      "No report is registered. Close only if the minutes show that the body has taken note of an oral one.",
    section: "Section",
    day: "Day of the meeting",
    send: "Close the assignment",
  },
  withdraw: {
    title: "Why is the assignment withdrawn?",
    lead: "Once it is withdrawn, nobody is reminded of it any more. It stays in the history with the reason.",
    reason: "Reason",
    reasonPlaceholder: "Withdrawn by the regional board § 140, or entered wrongly",
    send: "Withdraw the assignment",
  },
  referBack: {
    title: (body) => `Why did ${body} send the report back?`,
    lead: "The assignment is to be reported back anew. The former report stays in the history.",
    reason: "The reason, from the minutes",
    reasonPlaceholder: "The costs must be accounted for",
    send: "Register the referral back",
  },
  duty: {
    confirm: (what) => `Confirm the assignment: ${what}`,
    confirmNote: (basis, stop) =>
      `${capitalised(basis)}.${stop === null ? "" : ` Reported back by ${stopDay(stop)}.`}`,
    confirmLate: (owner) =>
      `${capitalised(owner)} has not confirmed the assignment, so nobody knows whether the work has begun.`,
    bind: (what) => `Set the meeting of the assignment: ${what}`,
    bindNote: (basis) => `${capitalised(basis)}. No meeting in the calendar fits.`,
    bindLate: "The assignment has no meeting to be reported back at, so it has no last day.",
    settle: (what) => `The day comes near, but the condition is not met: ${what}`,
    settleNote: (body, stop) =>
      `Waits for a decision of ${body}.${stop === null ? "" : ` Document stop ${stopDay(stop)}.`}`,
    settleHeld: (what) => `Has the condition been settled? ${what}`,
    settleHeldNote: (body) =>
      `The document stop has passed. Register what ${body} has decided, or withdraw the assignment.`,
    report: (what) => `Report back: ${what}`,
    reportNote: (body, days, stop) =>
      [
        days === null ? capitalised(body) : `${capitalised(body)}, ${days}`,
        ...(stop === null ? [] : [`document stop ${stopDay(stop)}`]),
      ].join(", ") + ".",
    reportLate: (owner, body, days) =>
      `${capitalised(owner)} has not handed in the report, so ${body} cannot take note of it${days === null ? "" : ` on ${days}`}.`,
    note: (body, what) => `Has ${body} taken note? ${what}`,
    noteNote: (body, days) =>
      `Enter section and day from ${body}${days === null ? "" : `, ${days}`}.`,
    noteLate: "The secretariat has not registered the section, so the assignment is not closed.",
  },
  retired: {
    status: "No longer with you",
    confirmed: "Confirmed",
    goOn: "Write assignments when you want to read it or report back.",
    gone: "This no longer waits for you. Write assignments to see how things stand.",
  },
};
