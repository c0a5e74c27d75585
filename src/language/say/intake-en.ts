import type { Ore } from "../../domain/brand.ts";
import { minus, plus, zero } from "../../domain/money.ts";
import { countWords, formatDay, formatKronor, formatMonth, formatNumber } from "../format.ts";
import type { EnvelopeFigures, IntakeWords } from "./intake-words.ts";
import { capitalised, withYear } from "./title.ts";

const english = (amount: Ore): string => formatKronor(amount, "en");

const between = (one: Ore, other: Ore): Ore =>
  one > other ? minus(one, other) : minus(other, one);

/** Rule R05: what the frame leaves, how sure that is, and what to do about it. */
function leftIn({ rounding, left }: EnvelopeFigures): string {
  const exact = rounding === 0 ? "" : " State the exact grant.";
  if (left > rounding) {
    const open =
      rounding === 0
        ? ""
        : ` The frame is rounded, so it can be from ${english(minus(left, rounding))} to ${english(plus(left, rounding))}.`;
    return `${english(left)} is not distributed.${open} Add a pot for it, or answer the question about it.${exact}`;
  }
  if (left < 0 && plus(left, rounding) < 0)
    return `Rows and pots are ${english(minus(zero, left))} more than the frame. Check the original before you enter anything.${exact}`;
  return rounding === 0
    ? "All of the frame is distributed."
    : `The frame is rounded, so it may or may not be enough.${exact}`;
}

export const intakeInEnglish: IntakeWords = {
  over: "Intake",
  startTitle: "Read in a decision or a list",
  startLead:
    "Paste the text here, or send a file in the chat: .docx, .txt, .xlsx or .csv. If the text is long, write “intake” in the chat followed by the text.",
  startPaste:
    "Paste the text here. If it is long, write “intake” in the chat followed by the text.",
  startPromise:
    "Everything is shown item by item with the line that it comes from. Nothing is entered until you have seen it and pressed the button.",
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
    onward: "Ground for onward delegation (optional)",
    decider: "The decider's position",
    name: "The decider's name",
    meeting: "Reported to",
    purpose: "Purpose in the mandate",
    holder: "Who distributes",
    basis: "Legal basis",
    reviewer: "Who reviews before the decision",
    round: "Round",
    outcome: "Which one holds?",
    another: "Is it the same?",
    pot: "Pot",
    reference: "Where the amount is stated",
    dispatch: "Who is to have extracts, one on each line",
    answer: "Answer",
    activity: "Activity",
    sought: "Amount sought",
  },
  hint: {
    text: "Paste the whole text",
    amount: "Such as 25,412,000",
    rough: "Such as 25,412,000. If you do not know, write rounded",
    code: "Such as project 91254",
    onward: "Delegation order, item 1.7",
    reviewer: "Needed when the one who distributes also decides",
    choose: "Choose",
    title: "As it shall be called here",
  },
  bases: {
    preparation: "Preparation: they propose and the delegate decides",
    "onward-delegation": "Onward delegation: they decide",
    delegation: "Delegation: they decide",
    execution: "Execution: the amounts are fixed already, not reported",
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
    row: "Row",
    assignment: "Assignment",
    dispatch: "Extracts to",
  },
  theThing: {
    case: "the case",
    grant: "the state grant",
    "board-decision": "the body's decision",
    mandate: "the mandate",
    decision: "the delegate's decision",
    pot: "the pot",
    row: "the row",
    assignment: "the assignment",
    dispatch: "the receivers",
  },
  noDay: "no date",
  twoDays: (text) => `“${text}” can be two days`,
  whichDay: (days) =>
    `Is it ${days.map((day) => formatDay(day, "en")).join(" or ")}? Choose the day of the decision.`,
  otherDay: "Another day",
  noticeRead: (body, month) =>
    `According to the text the decision is reported${body === null ? "" : ` to ${body}`}${month === null ? "" : ` in ${formatMonth(month, "en")}`}. Choose the meeting.`,
  noCase: "no case number",
  quoted: (text) => `“${text}”`,
  page: (page, pages) => `page ${page} of ${pages}`,
  lead: "This is how the text was read. Nothing is entered until you press Enter.",
  nothing:
    "The text holds nothing that can be entered: no decision on money, no delegation and no assignment. If it is a decision, check that all of it is there and that it is in Swedish. If it is a list of requests, include the row with the headings of the columns.",
  notes:
    "Notes are no decision, so nothing is entered. Where there is a decision or minutes, read those in instead.",
  proposals:
    "The text proposes and decides nothing. What it proposes is shown and not entered. Read in the decision once it is made.",
  envelope: (figures) => {
    const { frame, rounding, rows, pots, left } = figures;
    const about = rounding === 0 ? "" : ` (± ${english(rounding)})`;
    return [
      `Frame ${english(frame)}${about}, rows ${english(rows)}, pots ${english(pots)}, left ${english(left)}.`,
      leftIn(figures),
    ];
  },
  stored: (grantLine) => `Entered: ${grantLine}.`,
  allIn: "Everything in the text is entered, is here already or has been set aside.",
  allInBadge: "Nothing left to enter",
  adjusted: {
    yes: "The text says that the minutes are adjusted.",
    no: "The text says that the minutes are not adjusted. Wait until they are before you enter them.",
  },
  questions: "Questions to the reader",
  asksInSwedish: "The document asks, in Swedish:",
  topics: {
    summa: "Sum",
    återstod: "Remainder",
    datum: "Date",
    tidpunkt: "Time",
    villkor: "Condition",
    vidaredelegation: "Onward delegation",
    mandat: "Mandate",
    behov: "Need",
    utdrag: "Extract",
    bilaga: "Attachment",
    jäv: "Disqualification",
    läsning: "Reading",
    underlag: "Basis for the decision",
    instruktion: "Instruction",
    ram: "Frame",
    roll: "Role",
    finansiering: "Financing",
    justering: "Adjustment of the minutes",
  },
  tooLongTitle: "Too long to be taken in at once",
  tooLong: {
    text: "The text is longer than 300,000 characters. Nothing is stored. Split the text and take in one part at a time, each decision by itself.",
    rows: "The list is too long. Nothing is stored. Split the list into files of at most 2,000 rows, with the heading row first in each, and send them one at a time.",
  },
  moreQuestions: (count) =>
    `And ${countWords(count, { one: "question", many: "questions" }, "en")} more.`,
  enterReady: (count) => `Enter all that is ready (${formatNumber(count, "en")})`,
  enter: "Enter",
  answer: "Answer",
  open: "Open",
  doneNext: "That is entered. Here is the next item, which needs an answer.",
  doneFirst: "That is registered. Now go on with the item here.",
  state: {
    done: "Entered",
    exists: "Already here",
    ready: "Ready",
    asks: "Needs answers",
    waits: "Waits",
    proposed: "Proposal",
    aside: "Set aside",
  },
  waitsFor: (thing) => `Enter ${thing} first.`,
  isProposed:
    "This is proposed and not decided, so it is not entered. Read in the decision once it is made.",
  asks: (count) => `${countWords(count, { one: "answer", many: "answers" }, "en")} needed`,
  readFrom: (quote) => `Read from: “${quote}”`,
  rounded: (amount, rounding) =>
    `The text rounds the amount to ${english(amount)} (± ${english(rounding)}). State the exact amount, or write rounded if you do not know.`,
  differs: (of, stated, computed) =>
    `The text states the sum ${english(stated)}, but the ${of} come to ${english(computed)}. Check against the original.`,
  listHolds: {
    rows: "The rows hold, the sum is a slip",
    pots: "The pots hold, the sum is a slip",
  },
  listsHold: "The rows and the pots hold, the sums are slips",
  changed: (read, typed) =>
    `The amount is to be ${english(typed)}, although the text states ${english(read)}`,
  setAside: "Set aside",
  takeUp: "Take up again",
  isAside: "This has been set aside and is not entered.",
  unknownPosition: (typed) =>
    `The text says “${typed}”. No position here is called that. Choose the one that is meant, or add the position first.`,
  unitNoPosition: (typed) =>
    `The text says “${typed}”, which is no position. Choose the position that answers for it, or add it first.`,
  unknownBody: (typed) =>
    `The text says “${typed}”. No body here is called that. Choose the one that is meant, or add the body first.`,
  otherNumber: (read, here) =>
    `The text writes “${read}”. Here case numbers are written with body, serial number and year, such as ${here ?? "RS/254/2018"}. Write the number of the case like that.`,
  addPosition: "Add the position",
  addBody: "Add the body",
  addPot: "Add another pot",
  answerQuestions: (count) =>
    `Answer the ${count === 1 ? "question" : "questions"} (${formatNumber(count, "en")})`,
  questionOf: (at, all) => `question ${formatNumber(at, "en")} of ${formatNumber(all, "en")}`,
  questionLead:
    "The answer is kept with the question, and the history of the case shows that it is answered. Where no answer is needed, press Not needed.",
  answered: (answer) => `Answer: ${answer}`,
  notNeeded: "Not needed",
  saveAnswer: "Save the answer",
  nextQuestion: "Next question",
  pastedList: "Pasted list",
  moreOpen: (count) =>
    `${capitalised(countWords(count, { one: "more intake is", many: "more intakes are" }, "en"))} open. Close those that are finished to see the others.`,
  existsLead:
    "It is here already. Open what there is and compare. Enter this only if it is something else.",
  openExisting: "Open what there is",
  enterAnyway: "Enter anyway",
  otherGrant: ({ title, year, amount, readYear, read }) =>
    [
      `The case has the grant ${title} for ${year} of ${english(amount)} already.`,
      ...(readYear === null ? [] : [`The text is about ${readYear}.`]),
      ...(read === null || read === amount
        ? []
        : [
            `The text states ${english(read)}, which is ${english(between(read, amount))} ${read > amount ? "more" : "less"}.`,
          ]),
    ].join(" "),
  sameGrant: (title, year, amount) => `Yes, ${withYear(title, year)}, ${english(amount)}`,
  anotherOne: {
    case: "No, it is another case",
    grant: "No, it is a new grant",
    "board-decision": "No, it is another decision",
    mandate: "No, it is another mandate",
    decision: "No, it is another decision",
    pot: "No, it is another pot",
    row: "No, it is another row",
    assignment: "No, it is another assignment",
    dispatch: "No, they are other receivers",
  },
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
  listUnread: "The list cannot be read",
  listNothingTitle: "Nothing new to enter",
  listAlike: (row, activity, there, read) =>
    `Row ${formatNumber(row, "en")}: ${activity} is here already with ${english(there)}${there === read ? " and other words" : `, the list says ${english(read)}`}.`,
  listUnderway: (pot) =>
    `The pot ${pot} has a proposal that waits for an answer. New requests do not come into it.`,
  listDecided: (pot, left) =>
    `The pot ${pot} has been decided already. ${english(left)} is left in it.`,
  listLead: "This is how the list was read. Nothing is entered until you press Enter.",
  listKnown: (count) =>
    `${capitalised(countWords(count, { one: "row is entered already", many: "rows are entered already" }, "en"))} and not changed.`,
  listElsewhere: (count) =>
    `${capitalised(countWords(count, { one: "row is", many: "rows are" }, "en"))} for somebody else's pot and not entered by you.`,
  listRejected: (count) =>
    capitalised(countWords(count, { one: "row needs mending", many: "rows need mending" }, "en")),
  listAgain: "Mend the rows and send the list again. What is entered already is not entered twice.",
  listEnter: (count, all) =>
    `Enter ${countWords(count, { one: "request", many: "requests" }, "en")}${all > count ? ` of ${formatNumber(all, "en")}` : ""}`,
  listPotNamed: "As the list says",
  listNoPots: "There is no pot that you can put requests into. Enter the pots first.",
  exactTitle: "State the exact grant",
  exactLead: (amount, rounding, bound) =>
    `The grant is ${english(amount)}${rounding === 0 ? "" : ` (± ${english(rounding)})`}. ${english(bound)} is bound in rows and pots, so the amount is at least that.`,
  exactSave: "Save the amount",
  exactButton: "State the exact grant",
};
