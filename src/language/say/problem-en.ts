import type { UnreadableWhy } from "../../domain/money.ts";
import { formatDay, formatDays, formatKronor, formatMonth, formatNumber } from "../format.ts";
import type { Problems } from "./refusal-words.ts";

const unreadable: Record<UnreadableWhy, (typed: string) => string> = {
  "no-unit": (typed) =>
    `${typed} has no unit. Do you mean ${typed} mnkr (million) or ${typed} tkr (thousand)? Write the unit.`,
  "ambiguous-point": (typed) =>
    `${typed} can be read in two ways because of the point. Write 1 200 000 or 1,2 mnkr, for example.`,
  negative: (typed) => `${typed} is below zero. Write an amount, no or wait.`,
  ore: (typed) => `${typed} has a fraction of a krona. Write whole kronor.`,
  spacing: (typed) =>
    `${typed} cannot be read: the digits are grouped wrongly. Write 1 200 000, for example.`,
  "too-large": (typed) => `${typed} is too large. Check the unit.`,
  "not-an-amount": (typed) =>
    `${typed} cannot be read. Write all, an amount such as 250 tkr, rest, no or wait.`,
};

/** Where the field takes an amount and nothing else. */
const unreadableAmount: Record<UnreadableWhy, (typed: string) => string> = {
  ...unreadable,
  negative: (typed) => `${typed} is below zero. Write 0 or an amount.`,
  "not-an-amount": (typed) => `${typed} cannot be read. Write an amount such as 250 tkr.`,
};

export const problemsInEnglish: Problems = {
  unreadable: (problem, named) => unreadable[problem.why](named.typed(problem.typed)),
  unanswered: () => "The request has no answer yet. Write an amount, no or wait.",
  "motive-missing": () =>
    "The motive is missing. Write why somebody does not get everything, or why money is left.",
  "next-year-missing": () => "Choose how next year's need shall be paid.",
  "phase-out-too-small": (problem) =>
    `What is phased out is ${formatKronor(problem.phasedOut, "en")}, but ${formatKronor(problem.unfunded, "en")} has no financing. Phase out more, or choose otherwise for one of the rows.`,
  "phase-out-incomplete": () => "Write what is phased out, how much and when.",
  "board-missing": () => "Write which board the money comes from and which decision it has made.",
  "board-is-own": () =>
    "Moved money must be phased out in another board than our own. Name that board, or choose that something is phased out.",
  "second-rest": () => "Only one row can take the rest. Write an amount here.",
  "rest-is-empty": () => "Nothing is left for the rest. Lower another row, or write no here.",
  "too-long": (problem) =>
    `The text has ${formatNumber(problem.length, "en")} characters. Shorten it to at most ${formatNumber(problem.max, "en")}.`,
  "day-outside": ({ from, to }) =>
    from === to
      ? `The day can only be ${formatDay(from, "en")}. Check it against the minutes.`
      : `The day is from ${formatDay(from, "en")} to ${formatDay(to, "en")}. Check it against the minutes.`,
  "too-short": ({ min }) =>
    `The text is too short to be understood. Write at least ${min} characters.`,
  "position-unknown": ({ typed }, named) =>
    `No position, or more than one, is called ${named.typed(typed)}. Write the position as it is called here, such as chief executive.`,
  "body-unknown": ({ typed }, named) =>
    `No body here is called ${named.typed(typed)}. Choose one of the bodies, or enter it among the meetings first.`,
  "basis-unreadable": ({ typed }, named) =>
    `${named.typed(typed)} cannot be read as a basis. Write body, day and section, such as RS 2023-06-21 § 121 p. 2a, or the number of a delegated decision, such as 3/2018. An assignment without a formal basis cannot be registered.`,
  "decision-unknown": ({ typed }, named) =>
    `There is no delegated decision ${named.typed(typed)}. Check the number.`,
  "section-unreadable": ({ typed }, named) =>
    `${named.typed(typed)} cannot be read as a section. Write the number alone, such as 121.`,
  "month-unreadable": ({ typed }, named) =>
    `${named.typed(typed)} cannot be read as a month. Write October 2023, or by May 2023.`,
  "month-outside": ({ from, to }) =>
    `The month must be from ${formatMonth(from, "en")} to ${formatMonth(to, "en")}. Check it against the minutes.`,
  "no-meeting-that-day": ({ day }) =>
    `No meeting of the body is planned on ${formatDay(day, "en")}. Check the day, or enter the meeting first.`,
  missing: () => "The field is empty. Fill it in.",
  "offsets-unreadable": ({ typed }, named) =>
    `${named.typed(typed)} cannot be read. Write numbers of working days with commas between them, such as 10, 5, 2, 1, 0; at most eight, and none above 60.`,
  "day-too-early": ({ earliest }) =>
    `The day can be ${formatDay(earliest, "en")} at the earliest. Choose a later one.`,
  "day-too-late": ({ latest }) =>
    `The day can be ${formatDay(latest, "en")} at the latest. Choose an earlier one.`,
  "day-unreadable": ({ typed }, named) =>
    `${named.typed(typed)} cannot be read as a day. Write for example 29 August 2018.`,
  "not-a-count-of-days": ({ max }) => `Write a whole number of days, from 0 to ${max}.`,
  "attachment-missing": () =>
    "The text refers to an appendix, but none is named. Write its title under Conditions and appendices, or write what is needed in the text.",
  "lines-too-many": ({ lines, max }) =>
    `There are ${formatNumber(lines, "en")} lines, and at most ${formatNumber(max, "en")} fit. Join some of them.`,
  "line-too-long": ({ line, length, max }) =>
    `Line ${line} has ${formatNumber(length, "en")} characters. Cut it to at most ${formatNumber(max, "en")}, or make two lines of it.`,
  "amount-rounded": ({ typed, from, to, otherwise }, named) =>
    `${named.typed(typed)} is rounded and may be from ${formatKronor(from, "en")} to ${formatKronor(to, "en")}. Write the exact amount in kronor. ${otherwise === "about" ? `If you do not know it, write “about ${named.typed(typed)}”.` : "If you do not know it yet, leave the grant as it is."}`,
  "amount-unreadable": ({ why, typed }, named) => unreadableAmount[why](named.typed(typed)),
  "more-than-granted": ({ amount, granted }) =>
    `${formatKronor(amount, "en")} is more than the ${formatKronor(granted, "en")} that was granted. Change the amount, or explain the difference in the comment.`,
  "more-than-left": ({ left, used }) =>
    used === 0
      ? `The activity has ${formatKronor(left, "en")} left. State at most that.`
      : `By the follow-up ${formatKronor(used, "en")} has been used, so at most ${formatKronor(left, "en")} can be returned. If that is wrong, correct the follow-up first.`,
  "more-than-pot": ({ left }) =>
    `The pot has ${formatKronor(left, "en")} that can be moved. What is proposed or decided stays. State at most that amount.`,
  "less-than-used": ({ amount, used }) =>
    `The forecast is ${formatKronor(amount, "en")}, but ${formatKronor(used, "en")} has been used already. Raise the forecast, or explain the difference in the comment.`,
  "not-chosen": () => "Choose one of the answers.",
  "answered-since": () =>
    "Somebody else has answered meanwhile, and that answer stands above. Press again if yours shall hold instead.",
  "may-be-cut": ({ max }) =>
    `The field takes ${formatNumber(max, "en")} characters and is full, so the end may have been lost. Nothing is stored. Split it, or send it as a file.`,
  "rows-differ": () =>
    "Compared with that pot the rows are other ones than those shown before. Read the list through and press once more.",
  "rows-since": () =>
    "Somebody has added, changed or removed a row since the card was shown. Read the rows through and press once more.",
  "entra-id-malformed": ({ typed }, named) =>
    `${named.typed(typed)} is no Entra id. Choose the person in the list, or paste the id from Entra: 36 characters, such as 0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0.`,
  "mail-malformed": ({ typed }, named) =>
    `${named.typed(typed)} is no mail address. Write it as name@region.se, or leave it empty.`,
  "person-unknown": ({ typed }, named) =>
    `Nobody here, or more than one, is called ${named.typed(typed)}. Write the whole name, or add the person first.`,
  "person-known": ({ name }, named) =>
    `The person exists already: ${named.typed(name)}. Open the person under People if something is to change.`,
  "person-known-ended": ({ name }, named) =>
    `${named.typed(name)} exists already, but has been ended. Open the person under People and press Take in again.`,
  "position-known-ended": ({ name }, named) =>
    `${named.typed(name)} exists already, but has been ended. Name another position, or open it under Positions and press Take in again.`,
  "two-people": () =>
    "You have picked one person and pasted the Entra id of another. Leave one of them empty.",
  "name-unknown": ({ typed }, named) =>
    `Nothing here, or more than one thing, is called ${named.typed(typed)}. Write the whole name, or register it first.`,
  "too-many-lines": ({ lines, max }) =>
    `There are ${formatNumber(lines, "en")} lines. Write ${formatNumber(max, "en")} at most, and the others apart.`,
  "meeting-moved-since": ({ firstDay, decisionDay }) =>
    `Somebody else has moved the meeting to ${formatDays(firstDay, decisionDay, "en")} while the form was open. Nothing is cancelled. If it shall be cancelled all the same, press once more.`,
  "changed-since": ({ now }, named) =>
    now === ""
      ? "Somebody else has removed this while the form was open. Write what shall hold, and go on."
      : `Somebody else has changed this to ${named.typed(now)} while the form was open. Write what shall hold, and go on.`,
  "case-number-other": ({ typed }, named) =>
    `${named.typed(typed)} is no case number here. Write body, serial number and year, such as RS/254/2018.`,
  "case-number-not-read": ({ typed, read }, named) =>
    `${named.typed(typed)} is not in the text, which has ${named.typed(read)}. Mend the number, or choose that yours holds.`,
  "abbreviation-malformed": ({ typed }, named) =>
    `${named.typed(typed)} is no abbreviation. Write two to five letters, such as RS.`,
  "abbreviation-other": ({ typed, organ }, named) =>
    `There are cases that begin with ${organ}/, and no body here is called ${organ}. Write ${organ} instead of ${named.typed(typed)}. If ${organ} is another body, add it first.`,
  "number-outside": ({ typed, min, max }, named) =>
    `${named.typed(typed)} cannot be read. Write a whole number from ${min} to ${max}.`,
  "onward-unsourced": () =>
    "Write where onward delegation is allowed, such as “delegation order, item 1.7”. If it is not allowed, leave the field empty.",
  "line-unreadable": ({ line, typed }, named) =>
    `Line ${line}, ${named.typed(typed)}, cannot be read. Write it as in the example, with semicolons between the parts.`,
  "help-text": ({ typed }, named) =>
    `${named.typed(typed)} is the template's help text. Write who gets the extract, or remove the line.`,
  "amounts-differ": () =>
    "The amounts in the text are not the same as before. Amounts cannot be corrected. Write them as they were, or make an amending decision.",
  "another-text": () =>
    "This is another text, not a slip put right. Keep what is not wrong, or make an amending decision.",
  "another-row": () =>
    "Another row of the decision is called that already. Write a name that tells them apart, or make an amending decision if the money is to go there.",
  unchanged: () => "The text is as it was. Write how it should read.",
  "need-of-nothing": () => "The need is SEK 0. Write how much is needed, or choose no.",
  "day-not-of-grant": ({ from, to }) =>
    `The day is from ${formatDay(from, "en")} to ${formatDay(to, "en")}. Check it against the decision on the grant.`,
};
