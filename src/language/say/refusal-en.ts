import { rowRefusals } from "./row-refusals.ts";
import { moveOutside } from "./money-move.ts";
import type { AssignmentStatus } from "../../domain/assignment.ts";
import { instant } from "../../domain/brand.ts";
import { minus } from "../../domain/money.ts";
import {
  formatDay,
  formatDays,
  formatDayTime,
  formatKronor,
  formatNumber,
  joinWords,
} from "../format.ts";
import { periodWords, standingWords } from "./office.ts";
import { officeRefusals } from "./refusal-office.ts";
import { spokenRefusals } from "./spoken.ts";
import { yearRefusals } from "./refusal-year.ts";
import type { Refusals } from "./refusal-words.ts";
import { capitalised, stepWords } from "./title.ts";

const mandateParts = { quote: "the quoted text", purposes: "the purposes", basis: "the basis" };
const requestParts = {
  activity: "an activity",
  description: "a description",
  responsible: "somebody responsible",
  sought: "an amount",
};
const assignmentIs: Record<AssignmentStatus, string> = {
  dormant: "The assignment sleeps until its condition is met. Register the condition first.",
  active: "The assignment does not sleep: it is in force already. No condition is left.",
  lapsed: "The assignment has lapsed, since its condition was not met. Nothing more is to be done.",
  reported:
    "The assignment has been reported back already. It waits for the body to take note of the report.",
  closed: "The assignment is closed: the body has taken note. Nothing more is to be done.",
  withdrawn: "The assignment is withdrawn. Nothing more is to be done.",
};
const noticeClosed = {
  reported: "The decision is already reported. Open the decision to see how it stands.",
  "recorded-separately":
    "The decision is already recorded separately and is reported at no meeting.",
  final: "The decision has already gained legal force. Nothing more is needed.",
  annulled: "The decision is annulled. Nothing more is needed.",
};
const stepBefore = {
  reported: "The report is not noted yet. Enter the section of the list first.",
  adjusted: "The minutes are not noted as approved yet. Enter that day first.",
  announced: "The minutes are not noted as announced yet. Enter that day first.",
};
const stepNoted = {
  numbered: "The list is already reported with its case number",
  reported: "The report is already noted",
  adjusted: "The approval of the minutes is already noted",
  announced: "The announcement is already noted",
};
const whoMay = (people: string, what: string): string =>
  people === "" ? "Nobody is appointed now, so ask the secretariat." : `${people} can do ${what}.`;

export const refusalsInEnglish: Refusals = {
  ...officeRefusals.en,
  ...yearRefusals.en,
  ...spokenRefusals.en,
  "unknown-person": () => "Fördela does not know you. Ask the secretariat to add you.",
  "human-required": () => "Only a person can do this, not a program.",
  "not-secretariat": () => "The secretariat does this. Ask them for help.",
  "not-local": () => "The clock can only be moved in local mode.",
  "clock-backwards": ({ now }) =>
    `The clock only moves forward. It is ${formatDayTime(instant(now), "en")}; give a later time.`,
  "already-exists": ({ id }, { typed }) => `${typed(id)} already exists. Choose another name.`,
  "not-found": ({ id }, { typed }) =>
    id === ""
      ? "What you asked for does not exist, or is not for you to see. Start from the overview."
      : `${typed(id)} does not exist. Start from the overview.`,
  "case-number-malformed": ({ text }, { typed }) =>
    `${typed(text)} is no case number. Write it as RS/254/2018.`,
  "case-number-taken": ({ number, title }, { typed }) =>
    `${number} is already the case ${typed(title)}. A case number is used only once.`,
  "day-malformed": ({ text }, { typed }) => `${typed(text)} is no date. Write it as 2018-08-29.`,
  "period-reversed": ({ from, to }) =>
    `The period ends ${formatDay(to, "en")} but begins ${formatDay(from, "en")}. Swap the days.`,
  "appointment-missing": ({ position }, named) =>
    `Whoever acts for ${named.position(position)} needs an appointment number. Give it.`,
  "name-taken": ({ name, position }, named) =>
    `${named.typed(name)} already means ${named.position(position)}. Choose another name.`,
  "own-position": () => "Nobody changes their own positions. Ask somebody else in the secretariat.",
  "own-entry": ({ people }, named) =>
    `You entered it yourself, so somebody else confirms it: ${named.people(people)}.`,
  "right-settled": ({ outcome, by }, named) =>
    `${by === null ? "Somebody else" : named.person(by)} has ${outcome === "confirmed" ? "confirmed" : "declined"} it already. Enter it anew if something is to change.`,
  "own-right": () => "Nobody changes their own rights. Ask somebody else in the secretariat.",
  "superior-loop": ({ position }, named) =>
    `The line upwards would lead back to ${named.position(position)}. Choose another superior.`,
  "holding-overlaps": ({ person, position, standing, from, to }, named) =>
    `${named.person(person)} is ${standingWords.en[standing]} for ${named.position(position)} ${periodWords.en(from, to)} already. End that period first, or choose other days.`,
  "scope-outside": ({ title, position }, named) =>
    `The pot ${named.typed(title)} does not belong to ${named.position(position)}. Choose among the position's own pots, or none for all.`,
  "total-differs": ({ stated, computed }) =>
    `The rows sum to ${formatKronor(computed, "en")}, but the stated total is ${formatKronor(stated, "en")}. The difference is ${formatKronor(minus(stated, computed), "en")}; correct one of them.`,
  "grant-exceeded": ({ left, wanted }) =>
    `That is ${formatKronor(minus(wanted, left), "en")} more than what is left of the grant. Lower it to at most ${formatKronor(left, "en")}, or state the exact amount of the grant where it is rounded.`,
  ...rowRefusals.en,
  "grant-below-bound": ({ bound, wanted }) =>
    `${formatKronor(bound, "en")} of the grant is already bound in rows and pots, which is ${formatKronor(minus(bound, wanted), "en")} more than the amount. State at least ${formatKronor(bound, "en")}, or change the decisions first.`,
  "return-outside": ({ why }) =>
    ({
      own: "A decision cannot return what it gave itself. Choose the decision that changes it.",
      grant: "The decision concerns another grant. Choose one about the same grant.",
      earlier:
        "The decision is older than the one that gave the money. Choose the one that changes it.",
      maker:
        "Only whoever gave the money, or the board, can decide that it is returned. Choose such a decision.",
    })[why],
  "return-spent": ({ left, wanted }) =>
    `${formatKronor(minus(wanted, left), "en")} of what came back has been distributed anew. Lower it by at most ${formatKronor(left, "en")}.`,
  "move-outside": ({ why }) => moveOutside.en[why],
  "pot-awaits-decision": ({ title }, named) =>
    `A proposal about the pot ${named.typed(title)} is waiting for its decision, and it says how much will be left. Wait until it is decided, or ask the pot's holder to withdraw it.`,
  "move-spent": ({ left, wanted }) =>
    `${formatKronor(minus(wanted, left), "en")} of what was moved has been used anew. Lower it by at most ${formatKronor(left, "en")}.`,
  "mandate-incomplete": ({ missing }) =>
    `The mandate lacks ${mandateParts[missing]}. Complete it from the minutes.`,
  "paper-ahead": ({ day }) =>
    `The minutes are dated ${formatDay(day, "en")}, a day that has not been yet. Check the day against the paper.`,
  "mandate-not-yet": ({ from }) =>
    `The mandate is valid from ${formatDay(from, "en")}. Wait until then, or ask the secretariat.`,
  "mandate-expired": ({ to }) =>
    `The mandate was valid until ${formatDay(to, "en")}. The board must give a new one; ask the secretariat.`,
  "mandate-recalled": ({ from }) =>
    `The board has recalled the mandate from ${formatDay(from, "en")}. Nothing can be decided on it. A proposal can be referred to the board, or wait until the secretariat has entered a new one and moved the pot there.`,
  "mandate-stands": () => "The mandate stands, and the pots rest on it. Recall it first.",
  "mandate-unconfirmed": () =>
    "The delegation is entered but not yet confirmed by another in the secretariat. Ask the secretariat to confirm it.",
  "pot-unconfirmed": () =>
    "The basis of the pot is not yet confirmed by another in the secretariat. Ask the secretariat to confirm it.",
  "pot-amended-since": ({ by, was, now }, named) =>
    `${by === null ? "Somebody" : named.person(by)} has changed the pot while you wrote: ${joinWords(
      [
        ...(was.title === now.title ? [] : [`the name is now ${named.typed(now.title)}`]),
        ...(was.amount === now.amount
          ? []
          : [
              `the amount is now ${formatKronor(now.amount, "en")} (was ${formatKronor(was.amount, "en")})`,
            ]),
        ...(was.purpose === now.purpose ? [] : ["the purpose is another"]),
        ...(was.holder === now.holder ? [] : [`the holder is now ${named.position(now.holder)}`]),
      ],
      "en",
    )}. The fields show what stands now, apart from what you have changed yourself. Review again if yours shall stand.`,
  "request-proposed": ({ activity, by }, { typed }) =>
    by === "board"
      ? `${typed(activity)} is in a proposal that is referred to the board, so the request stands. Wait for the board’s answer, or ask the secretariat to take the proposal back.`
      : `${typed(activity)} is in a proposal that has been sent, so the request stands. Ask whoever sent it to withdraw the proposal, or wait for the decision.`,
  "request-answered": ({ activity, decision }, { typed }) =>
    decision === null
      ? `${typed(activity)} has its answer from the board, so the request stands. If more money is sought, enter the row as a request of its own.`
      : `${typed(activity)} has its answer in decision ${decision}, so the request stands. If the answer is to be another, change the decision. If more money is sought, enter the row as a request of its own.`,
  "request-changed": ({ activity }, { typed }) =>
    `Somebody else has changed ${typed(activity)} since the card was shown. Read the changes again and press once more.`,
  "title-in-use": ({ of }) =>
    of === "grant"
      ? "Decisions name the grant, so its name stands. Enter a new grant if it is another one."
      : "Decisions name the body, so its name stands. If the body has a new name, enter a new body.",
  "onward-not-allowed": () =>
    "The board has not allowed onward delegation (chapter 7, section 6 of the Local Government Act). Make the pot one of preparation instead.",
  "delegate-not-head": ({ position }, named) =>
    `Only a head of administration may delegate onward (KL 7:6), and ${named.position(position)} is not entered as one. Change that on the position's card, or make the pot a preparation.`,
  "holder-not-delegate": ({ position }, named) =>
    `By delegation the delegate decides: ${named.position(position)}. Choose that position as holder, or make the pot an onward delegation or a preparation.`,
  "onward-second-step": () =>
    "An onward delegation cannot be delegated once more (chapter 7, section 6 of the Local Government Act). Let the delegate decide.",
  "purpose-outside": ({ purpose }, { typed }) =>
    `The mandate does not name the purpose ${typed(purpose)}. Choose one that it names, or confirm that it is covered.`,
  "route-missing": () => "Somebody else must review before the decision. Add a step to the route.",
  "request-incomplete": ({ missing }) => `The request lacks ${requestParts[missing]}. Complete it.`,
  "amount-not-positive": () => "The amount must be more than SEK 0.",
  "text-too-long": ({ length, max }) =>
    `The text has ${formatNumber(length, "en")} characters. Shorten it to at most ${formatNumber(max, "en")}.`,
  "notice-target-missing": () => "Say at which meeting the decision is to be reported.",
  "not-holder": ({ position, holders }, named) =>
    `The pot belongs to ${named.position(position)}. ${whoMay(named.people(holders), "this")}`,
  "draft-open": ({ by }, named) =>
    by === null
      ? "There is already a proposal for the pot. Open it from the pot."
      : `${named.person(by)} already has a proposal open for the pot. Continue on that one.`,
  "already-amended": ({ by }) =>
    by === null
      ? "The board's own decision has already replaced this one. Ask the secretariat."
      : `Decision ${by} has already replaced this one. Change or correct that decision instead.`,
  "nothing-changed": ({ decision }) =>
    `The proposal says the same as decision ${decision}. Change an amount or a motive, or drop the change.`,
  "needs-amendment": () =>
    "Amounts, rows, decider, date and basis cannot be corrected. Make an amending decision.",
  "text-corrected": ({ number, person }, named) =>
    `${named.person(person)} corrected the same text while you were writing (correction ${number}). What you wrote is kept. Compare, and correct again if needed.`,
  "amendment-open": ({ decision }) =>
    `Decision ${decision} is being changed. Write it right in the change, or drop the change and then correct the decision.`,
  "not-decider": ({ position, holders }, named) =>
    `Only whoever may decide on the pot can correct the decision, at present ${named.position(position)}. ${whoMay(named.people(holders), "this")}`,
  "nothing-to-distribute": () => "Nothing is left to distribute in the pot.",
  outdated: () => "The card was outdated, and nothing was changed.",
  "page-outdated": ({ rows }, named) =>
    `${rows.length === 0 ? "Somebody has changed the page since you opened it." : `Somebody has changed these rows since you opened the page: ${named.rows(rows)}.`} What you wrote is kept. Read it through and save again.`,
  "not-open": () => "The proposal is already sent. Withdraw it if you want to change something.",
  "not-submitted": () =>
    "The proposal no longer waits for an answer. Open the pot to see how things stand.",
  fields: () => "Something needs correcting. It stands above the fields.",
  "document-not-yours": ({ lists, people }, named) =>
    `${lists ? "The text cannot be read as a list of requests. If it is a decision, it is read in" : "Decisions and other documents are read in"} by the secretariat${people.length === 0 ? "" : `: ${named.people(people)}`}. Send the text to them.`,
  "intakes-too-many": ({ max }) =>
    `You already have ${max} open intakes, and there is no room for more. Nothing is saved. Close those that are finished and send the text again.`,
  "rows-too-many": ({ max }) =>
    `A proposal takes at most ${formatNumber(max, "en")} rows. Remove one first.`,
  "pot-exceeded": ({ sum, left }, named) =>
    `That is ${formatKronor(minus(sum, left), "en")} more than the pot. Lower a row, or ask ${named.delegate() ?? "whoever decided on the pot"} for more money.`,
  "nothing-proposed": () => "No request has an answer. Fill in at least one row first.",
  "warnings-unconfirmed": () =>
    "There is something new to know before you send. Read the points and send again.",
  "board-only": () =>
    "This changes the goals, direction, scope or quality of the service, and only the board may decide it (chapter 6, section 38 of the Local Government Act). Refer the proposal.",
  "comment-missing": () => "Write a comment, so that the reader knows what to change.",
  "not-your-turn": ({ position, step, holders }, named) =>
    `It is now ${stepWords.en[step]} by ${named.position(position)}. ${whoMay(named.people(holders), "it")}`,
  "prepared-it-yourself": () =>
    "You prepared the proposal and cannot review or decide it yourself. Somebody else must.",
  "nobody-else-has-looked": () =>
    "Nobody else has reviewed the proposal yet. That must happen before the decision.",
  "nobody-to-return-to": () =>
    "The proposal cannot be sent back: nobody can take it on, since its holder is disqualified and has no substitute. Refer it instead.",
  "you-are-disqualified": () =>
    "You have a conflict of interest in this matter. It has moved on to somebody else.",
  "disqualification-open": ({ person }, named) =>
    `${named.person(person)} is unsure about a conflict of interest. That must be answered first.`,
  "already-declared": () => "You have already declared a conflict of interest in this matter.",
  "already-decided": ({ decision, person }, named) =>
    `The proposal is already decided by ${named.person(person)}: decision ${decision}.`,
  "already-referred": () => "The proposal is already referred to the board.",
  "not-referred": () => "The proposal is not referred to the board.",
  "dispatch-missing": () =>
    "Nobody is named to receive an extract of the decision. Ask the secretariat to name who answers for the rows.",
  "section-missing": () => "Give the paragraph and the day of the minutes.",
  "meeting-outside": ({ meeting }, { typed }) =>
    `The meeting ${typed(meeting)} is not in the calendar or belongs to another body. Choose one of the list.`,
  "meeting-clash": ({ body, firstDay, decisionDay }, { typed }) =>
    `${typed(body)} already has a meeting on ${formatDays(firstDay, decisionDay, "en")}. Choose other days, or move that meeting.`,
  "meeting-held": ({ day }) =>
    `The meeting on ${formatDay(day, "en")} has been held and cannot be changed. Move the decisions that are to be reported at another meeting instead.`,
  "meeting-cancelled": ({ day }) =>
    `The meeting on ${formatDay(day, "en")} is cancelled. Enter a new meeting instead.`,
  "not-owner": ({ position, holders }, named) =>
    `The assignment lies with ${named.position(position)}. ${whoMay(named.people(holders), "this")}`,
  "assignment-exists": ({ position }, named) =>
    `${capitalised(named.position(position))} has an assignment on the same basis already. Where a section gives several, the item tells them apart; write it in the basis, such as p. 2a.`,
  "assignment-status": ({ status }) => assignmentIs[status],
  "notice-closed": ({ why }) => noticeClosed[why],
  "meeting-not-held": ({ day }) =>
    `The meeting is on ${formatDay(day, "en")}. Note the report when it has been held.`,
  "meeting-not-ahead": ({ day }) =>
    `The meeting of ${formatDay(day, "en")} has been held. Choose one that is still to come.`,
  "urgent-next": ({ day }) =>
    `An urgent decision is reported at the next meeting, ${formatDay(day, "en")} (chapter 6, section 40 of the Local Government Act). Choose that meeting.`,
  "list-empty": () =>
    "Nothing on the list is left to report. If the whole list was adjourned, move the decisions to another meeting.",
  "list-step-missing": ({ step }) => stepBefore[step],
  "list-step-noted": ({ step, day }) =>
    `${stepNoted[step]}${day === null ? "" : `, ${formatDay(day, "en")}`}. Open the list and correct it from there if it is wrong.`,
  "appeal-time-runs": ({ last }) =>
    `The decision can be appealed until ${formatDay(last, "en")}. Confirm the day after.`,
  "appeal-open": ({ reference }, { typed }) =>
    `An appeal is already noted (${typed(reference)}). Note how it ended first.`,
  "appeal-missing": () => "No appeal is noted. Note the appeal first.",
  "follow-up-not-open": ({ opensOn }) =>
    `The figures are not there yet. The follow-up opens on ${formatDay(opensOn, "en", { weekday: true })}.`,
  "not-responsible": ({ people }, named) =>
    people.length === 0
      ? "You do not answer for this activity. Ask the secretariat who does."
      : `${named.people(people)} answers for this activity. Ask them to, or have the secretariat do it for them.`,
  "not-secretariat-or-delegate": () =>
    "The secretariat does this, or whoever holds the delegation for the grant. Ask them for help.",
  "duty-not-yours": () =>
    "This is done already, or is not with you. Write home to see what waits for you.",
  "duty-taken": ({ person }, named) =>
    `${named.person(person)} has taken it already. If you want to take over, ask for it to be given back first.`,
  "duty-not-taken": () => "You have not taken it, so there is nothing to give back.",
  "taker-away": ({ until }) =>
    `You are entered as away until ${formatDay(until, "en")}, so the others are reminded all the same. End the absence first: write home.`,
  "snooze-outside": ({ to }) =>
    to === null
      ? "The next reminder is the last, so it cannot be moved."
      : `The reminder can be moved to a day after today, at the latest ${formatDay(to, "en")}. Choose the day on the card.`,
  "already-claimed": () => "The message is already on its way.",
};
