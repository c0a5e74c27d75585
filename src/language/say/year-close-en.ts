import type { Day, Ore } from "../../domain/brand.ts";
import { formatDay, formatKronor } from "../format.ts";
import type { YearCloseWords } from "./year-close-words.ts";

const enKr = (amount: Ore): string => formatKronor(amount, "en");
const enDay = (day: Day): string => formatDay(day, "en");
const enPots = (count: number): string => (count === 1 ? "One pot" : `${count} pots`);

/** The words of a year’s close in English. */
export const yearCloseInEnglish: YearCloseWords = {
  over: (caseNumber, year) => `${caseNumber} · Year close ${year}`,
  title: (grant) => `Close the year: ${grant}`,
  summary: (grant, year) => `Year close ${year}: ${grant}`,
  button: "Close the year …",
  closedOf: (closed, all) => `${closed} of ${all} closed`,
  lastDay: (last) => `The money is to be used by ${enDay(last)}.`,
  closesFrom: (from) =>
    `The year can be closed from ${formatDay(from, "en", { weekday: true })}. Until then the pots are distributed as usual.`,
  open: (pots, left, reserved) =>
    `${enPots(pots)} ${pots === 1 ? "is" : "are"} open, with ${enKr(left)} left to distribute${reserved > 0 ? ` and ${enKr(reserved)} in proposals that wait` : ""}.`,
  allClosed: "All pots are closed. Nothing more can be distributed from them.",
  noPots: "The grant has no pots to close.",
  grantLeft: (left) => `${enKr(left)} of the grant is in no pot.`,
  leftInEach: "What is left in each pot",
  held: (reserved, isDrafted) =>
    (reserved > 0 ? `In proposals: ${enKr(reserved)}. ` : "") +
    (isDrafted ? "A draft has been begun. " : ""),
  figure: (left) => enKr(left),
  waits: (waiting, isStopped, holder) => {
    const who = holder ?? "the holder";
    if (waiting.why === "decision")
      return `A proposal waits for its decision. Wait for it, or ask ${who} to take the proposal back.`;
    if (waiting.why === "board")
      return "A proposal waits for the board’s answer. Note the answer when there is one.";
    const asked =
      waiting.count === 1
        ? "One request has got no answer."
        : `${waiting.count} requests have got no answer.`;
    return isStopped
      ? `${asked} The mandate has ended, so move the pot to one that stands. Then they can be answered.`
      : `${asked} Ask ${who} to distribute the pot; no is an answer too.`;
  },
  dormant: (count) =>
    `${count === 1 ? "One request is on hold" : `${count} requests are on hold`}. To have it tried again, enter it in next year’s pot.`,
  ready: (hasMoney) => (hasMoney ? "Say what becomes of what is left." : "The pot can be closed."),
  closed: (day) => `Closed ${enDay(day)}.`,
  closePot: "Close the pot …",
  closeOne: "Close …",
  showOne: "Show",
  closeEmpty: (pots) =>
    pots === 1 ? "Close the pot with nothing left" : `Close ${pots} pots with nothing left`,
  settleAll: (pots) => `Close ${pots} pots by the same decision …`,
  toGrant: "Show the grant",
  toYear: "To the year close",
  form: {
    title: (pot, pots) => (pot === null ? `Close ${pots} pots` : `Close the pot ${pot}`),
    left: (pot, left) =>
      pot === null
        ? `${enKr(left)} is left in the pots together. A decision on paper says whether the money is returned or carried to a later year.`
        : `${enKr(left)} is left in the pot ${pot}. A decision on paper says whether the money is returned or carried to a later year.`,
    nothing: (pot) => `Nothing is left in the pot ${pot}, so no decision about money is needed.`,
    locks:
      "When the year is closed nothing more can be distributed. Drafts and decisions can be read as before, and a pot that is closed by mistake can be opened again.",
    decider: (by) =>
      `The decision is made by whoever decided on the money (${by}), or by the board.`,
    none: "There is no such decision yet. Register it first, and you will come back here.",
    to: "What becomes of what is left?",
    choose: "Choose",
    back: (grant) => `Returned to the grant ${grant}`,
    carry: (pot, grant) =>
      pot === null ? `Carried to ${grant}, for a new pot` : `Carried to the pot ${pot} (${grant})`,
    terms: (unspent) =>
      unspent === "repaid"
        ? "By the terms of the grant, money that is left over is repaid. So it can only be returned."
        : "It is unclear whether money that is left over may be carried to a later year. Find out and change the terms; otherwise it can only be returned.",
    changeTerms: "Change the terms",
    noNext: (year) =>
      `The money may be carried over, but there is no grant after ${year} to carry it to. Enter it first, or change the last day if the money may be used for longer.`,
    addGrant: "Enter next year’s grant",
    decision: "Which decision says so?",
    reason: "Why?",
    reasonPlaceholder: "For example: the training was moved to the spring",
    send: (pots) => (pots === 1 ? "Register and close the pot" : "Register and close the pots"),
    close: "Close the pot",
    first: "Enter a new decision first",
    newTitle: (year, of) => `Årsavslut ${year}: ${of}`,
    openPot: "Show the pot",
    openProposal: "Show the proposal",
    returnTo: "Back",
  },
  locked: {
    title: (pot, year) => `${pot} is closed for ${year}`,
    lead: (day, year) =>
      `The pot was closed on ${enDay(day)}. Nothing more can be distributed from it for ${year}.`,
    drafts: "The draft that was there can be read, but not sent.",
    reopen:
      "If it was closed by mistake, you can open it again. What has happened stays in the history.",
    reason: "Why is it opened again?",
    reasonPlaceholder: "For example: the wrong pot was closed",
    takesBack: "Was the decision about the money registered wrongly too?",
    stays: "No, the money stays where it is",
    back: (amount) => `Yes, take ${enKr(amount)} back to the pot`,
    send: "Open the pot again",
    button: "Open the pot again …",
  },
  fact: "Year close",
  status: "Closed",
  readDraft: "Read the draft",
  isClosed: (day, year, became) =>
    `The pot was closed for ${year} on ${enDay(day)}. ${became} Nothing more can be distributed. If that is wrong, the secretariat can open it again.`,
  isOver: (last, year) =>
    `The money was to be used by ${enDay(last)}. When the secretariat closes ${year}, what is left is carried on or returned.`,
  isReopened: (day, reason) =>
    `Opened again ${enDay(day)}.${reason === null ? "" : ` Reason: ${reason}`}`,
  nothingLeft: "Nothing was left.",
  returned: (amount) => `${enKr(amount)} was returned to the grant.`,
  carried: (amount, pot, grant) =>
    `${enKr(amount)} was carried to ${pot === null ? grant : `the pot ${pot} (${grant})`}.`,
  carriedIn: "Carried here from earlier years",
  carriedOut: "Carried to later years",
  checked: (pots, left) => `${enPots(pots)}, with ${enKr(left)} left`,
  duty: (grant, pots, left, last) => ({
    title: `Year close: ${grant}`,
    note: `${enPots(pots)} ${pots === 1 ? "has" : "have"} ${enKr(left)} left. The money is to be used by ${enDay(last)}; what is left over is carried on or returned.`,
    late: `${enPots(pots)} in ${grant} ${pots === 1 ? "has" : "have"} ${enKr(left)} left, and the year is not closed.`,
    button: "Show the year close",
  }),
  history: {
    closed: (pot, year) => `closed the pot ${pot} for ${year}`,
    reopened: (pot, year) => `opened the pot ${pot} again for ${year}`,
  },
};
