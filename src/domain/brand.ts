import assert from "node:assert/strict";

declare const brand: unique symbol;

/** A primitive that only this file can mint, so that a pot's id is never taken for a person's. */
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Opaque id of a person, minted by us; never an Entra id, a name or an address. */
export type PersonId = Brand<string, "PersonId">;
/** A position in the organisation (sv. *befattning*), such as `hs-direktor`. */
export type PositionId = Brand<string, "PositionId">;
/** A body that meets and decides (sv. *organ*), such as `RS`. */
export type BodyId = Brand<string, "BodyId">;
export type MeetingId = Brand<string, "MeetingId">;
/** A case reference number (sv. *diarienummer*), such as `RS/254/2018` (rule R19). */
export type CaseNumber = Brand<string, "CaseNumber">;
export type GrantId = Brand<string, "GrantId">;
export type MandateId = Brand<string, "MandateId">;
export type PotId = Brand<string, "PotId">;
export type RequestId = Brand<string, "RequestId">;
/** One round of distributing a pot: `pot/1`, `pot/2` … in order of opening. */
export type ProposalId = Brand<string, "ProposalId">;
/** A row of a proposal: a request's id, or `own-1` … for a row that the holder added. */
export type RowId = Brand<string, "RowId">;
/** The number of a decision of ours, serial and year: `3/2018`. */
export type DecisionNumber = Brand<string, "DecisionNumber">;
/** A decision taken on paper and registered here. */
export type RegisteredDecisionId = Brand<string, "RegisteredDecisionId">;
/** An assignment from a body (sv. *uppdrag*): `RS-2023-06-21-121-2a`. */
export type AssignmentId = Brand<string, "AssignmentId">;
/** A document that is read in, by its content. */
export type IntakeId = Brand<string, "IntakeId">;
/** What a card is about and what an event touches: `pot/…`, `proposal/…`, `decision/3/2018`. */
export type Subject = Brand<string, "Subject">;
/** A calendar day in Europe/Stockholm, `YYYY-MM-DD`. */
export type Day = Brand<string, "Day">;
/** Milliseconds since the epoch. */
export type Instant = Brand<number, "Instant">;
/** Whole öre, a safe integer: up to 10^13 kronor without rounding. */
export type Ore = Brand<number, "Ore">;
/** The place of a record in the log, 1 for the first; 0 before it. */
export type LogPosition = Brand<number, "LogPosition">;
/** The identity of a command: the same key is the same click. */
export type CommandKey = Brand<string, "CommandKey">;

const idLengthMax = 120;
const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._:/@-]*$/u;

/** Whether a text from outside can be an id of ours; says nothing of whether such a thing exists. */
export function isId(text: string): boolean {
  return text.length <= idLengthMax && idPattern.test(text);
}

function id<Name extends string>(text: string): Brand<string, Name> {
  assert(isId(text), "an id holds letters, digits and . _ : / @ - only");
  return text as Brand<string, Name>;
}

export const personId = (text: string): PersonId => id<"PersonId">(text);
export const positionId = (text: string): PositionId => id<"PositionId">(text);
export const bodyId = (text: string): BodyId => id<"BodyId">(text);
export const meetingId = (text: string): MeetingId => id<"MeetingId">(text);
export const caseNumber = (text: string): CaseNumber => id<"CaseNumber">(text);
export const grantId = (text: string): GrantId => id<"GrantId">(text);
export const mandateId = (text: string): MandateId => id<"MandateId">(text);
export const potId = (text: string): PotId => id<"PotId">(text);
export const requestId = (text: string): RequestId => id<"RequestId">(text);
export const proposalId = (text: string): ProposalId => id<"ProposalId">(text);
export const rowId = (text: string): RowId => id<"RowId">(text);
export const decisionNumber = (text: string): DecisionNumber => id<"DecisionNumber">(text);
export const registeredDecisionId = (text: string): RegisteredDecisionId =>
  id<"RegisteredDecisionId">(text);
export const assignmentId = (text: string): AssignmentId => id<"AssignmentId">(text);
export const intakeId = (text: string): IntakeId => id<"IntakeId">(text);
export const subject = (text: string): Subject => id<"Subject">(text);
export const commandKey = (text: string): CommandKey => id<"CommandKey">(text);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a real calendar day written `YYYY-MM-DD` (rule R17). */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  const date = Number(text.slice(8));
  return date >= 1 && date <= lengthOf(year, month);
}

/** The days of a month; none of a month that there is not. Asked for every duty, so it makes no dates. */
function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

export function day(text: string): Day {
  assert(isDay(text), "a day is a real date written YYYY-MM-DD");
  return text as Day;
}

export function instant(milliseconds: number): Instant {
  assert(Number.isSafeInteger(milliseconds), "an instant is whole milliseconds");
  return milliseconds as Instant;
}

export function ore(amount: number): Ore {
  assert(Number.isSafeInteger(amount), "an amount is a whole number of öre");
  return amount as Ore;
}

export function logPosition(position: number): LogPosition {
  assert(Number.isSafeInteger(position) && position >= 0, "a log position is 0 or more");
  return position as LogPosition;
}
