import type { ExportWords } from "../../language/say/export-words.ts";

/** A table of the export, and a column of one. */
export type TableName = keyof ExportWords["sheets"];
export type ColumnName = Exclude<keyof ExportWords, "title" | "sheets">;

/**
 * The keys of the columns in the JSON export, which other programs rely on: they stay as they are, whatever the columns
 * are called on the sheets. What ends in `Ore` is an amount in whole öre. The tables have the keys of `TableName`:
 *
 * - `pots`: what each pot has, what is decided and proposed of it, and what is left.
 * - `requests`: what was asked for, and the answer.
 * - `decisions`: one for each row of each decision, in its corrected words.
 * - `papers`: decisions from paper, one for each of their rows, or one where a paper has none.
 * - `notices`: what a body is told of, and how far that has come.
 * - `assignments`: what a § asks of whom by which meeting.
 * - `followUps`: one for each activity and day of follow-up that has been asked about.
 * - `history`: who did what when; an act about two things stands under both.
 */
export const columnKeys: Readonly<Record<ColumnName, string>> = {
  /** What money is asked for or given to. */
  activity: "activity",
  /** The number of the decision that this one changes. */
  amends: "amendsDecision",
  amount: "amountOre",
  /** What a request was answered. */
  answer: "answer",
  appendices: "appendices",
  /** In what right a pot is decided about. */
  basis: "basis",
  /** The body that is to be told, or that a thing is reported to. */
  body: "body",
  caseNumber: "caseNumber",
  comment: "comment",
  conditions: "conditions",
  confirmed: "confirmedDay",
  corrections: "corrections",
  /** The day as of which a follow-up is answered. */
  cutOff: "cutOffDay",
  /** When it was decided, or answered. */
  day: "day",
  deadline: "deadlineDay",
  decided: "decidedOre",
  decider: "decider",
  /** "1/2018", or the board's day and paragraph. */
  decision: "decision",
  description: "description",
  dispatch: "dispatchTo",
  effect: "effect",
  expected: "expectedEffect",
  /** The day on which a person confirmed that the decision has legal force. */
  final: "finalDay",
  forecast: "forecastOre",
  grant: "grant",
  granted: "grantedOre",
  happened: "happened",
  /** The position that distributes the pot. */
  holder: "holder",
  /** What stands now: nothing once another decision has taken the place of the row's own. */
  inForce: "inForceOre",
  lastAppealDay: "lastAppealDay",
  left: "leftOre",
  matter: "matter",
  meeting: "meetingDay",
  motive: "motive",
  /** What later decisions have moved to a pot, below zero where money has left it. */
  moved: "movedOre",
  need: "needNextYear",
  needAmount: "needNextYearOre",
  /** What has been answered about the need after the decision. */
  needLater: "needAnsweredLater",
  phaseOut: "phaseOut",
  givenBack: "givenBackOre",
  notice: "noticeStanding",
  opened: "openedDay",
  yearClosed: "yearClosedDay",
  remainder: "remainder",
  /** The position that has an assignment. */
  owner: "ownerPosition",
  pot: "pot",
  proposed: "proposedOre",
  purpose: "purpose",
  received: "receivedDay",
  withdrawn: "withdrawnDay",
  replacedBy: "replacedBy",
  reported: "reportedDay",
  reference: "reference",
  responsible: "responsible",
  round: "round",
  /** The number of the paragraph in the body's minutes. */
  section: "section",
  sought: "soughtOre",
  standing: "standing",
  /** The last day for documents to the meeting. */
  stop: "documentStopDay",
  /** What an act was about. */
  subject: "subject",
  /** What an assignment asks. */
  text: "text",
  time: "time",
  used: "usedOre",
  /** The number of the proposal's version that was decided. */
  version: "proposalVersion",
  who: "who",
  year: "year",
};
