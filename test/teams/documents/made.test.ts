import { describe, expect, it } from "vitest";
import { documentHash } from "../../../src/documents/file-out.ts";
import { followUpFile, inSummary } from "../../../src/documents/follow-up-docx.ts";
import { inList, noticeListFile } from "../../../src/documents/notice-list-docx.ts";
import { day, decisionNumber, instant, type Subject } from "../../../src/domain/brand.ts";
import type { State } from "../../../src/domain/state.ts";
import { grantSubject, meetingSubject } from "../../../src/domain/touches.ts";
import { followUpPaper } from "../../../src/teams/documents/follow-up.ts";
import { made, type MadeOfState } from "../../../src/teams/documents/made.ts";
import { noticeListPaper } from "../../../src/teams/documents/notice-list.ts";
import { changed, correct } from "../../domain/amending.ts";
import { answerFollowUp } from "../../domain/ask-follow-up.ts";
import { decided, typed } from "../../domain/ask.ts";
import { authority } from "../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";

const today = day("2018-09-10");
const cutOff = day("2018-08-31");
const viewer = {
  person: people.secretary,
  language: "sv",
  now: instant(Date.parse("2018-09-10T10:00:00+02:00")),
  today,
} as const;
const before = [...authority, ...decided("skills")];

function issueOf(of: MadeOfState, state: State) {
  const file = made(of, state, viewer);
  if (file === null || file.issue === null) throw new Error("there is a document to make");
  return { ...file.issue, bytes: file.file.bytes };
}

/** A document as it was issued before its layout was changed. */
const issued = (
  kind: "notice-list" | "follow-up",
  subject: Subject,
  template: number,
  bytesOf: (state: State) => Uint8Array,
): Done =>
  did(people.secretary, "2018-09-01 09:00", (state) => {
    const bytes = bytesOf(state);
    const hash = documentHash(bytes);
    return { type: "issue-document", kind, subject, hash, template, size: bytes.length };
  });

const meetingIn = (state: State) => {
  const meeting = state.meetings.get(ids.august);
  const grant = state.grants.get(ids.grant);
  if (meeting === undefined || grant === undefined) throw new Error("there is a meeting");
  return { meeting, grant };
};

const list = { kind: "notice-list", meeting: ids.august } as const;
const firstList = (state: State): Uint8Array =>
  noticeListFile(noticeListPaper(state, meetingIn(state).meeting, 1)).bytes;
const listIssued = issued("notice-list", meetingSubject(ids.august), 1, firstList);

const secondList = (state: State): Uint8Array =>
  noticeListFile(noticeListPaper(state, meetingIn(state).meeting, 2)).bytes;
const secondListIssued = issued("notice-list", meetingSubject(ids.august), 2, secondList);

const thirdList = (state: State): Uint8Array =>
  noticeListFile(noticeListPaper(state, meetingIn(state).meeting, 3)).bytes;
const thirdListIssued = issued("notice-list", meetingSubject(ids.august), 3, thirdList);

const summary = { kind: "follow-up", grant: ids.grant, pot: null, cutOff } as const;
const secondSummary = (state: State): Uint8Array => {
  const of = { grant: meetingIn(state).grant, pot: null, cutOff };
  return followUpFile(followUpPaper(state, of, today, 2)).bytes;
};
const thirdSummary = (state: State): Uint8Array => {
  const of = { grant: meetingIn(state).grant, pot: null, cutOff };
  return followUpFile(followUpPaper(state, of, today, 3)).bytes;
};
const fourthSummary = (state: State): Uint8Array => {
  const of = { grant: meetingIn(state).grant, pot: null, cutOff };
  return followUpFile(followUpPaper(state, of, today, 4)).bytes;
};
const fourthSummaryIssued = issued("follow-up", grantSubject(ids.grant), 4, fourthSummary);
const thirdSummaryIssued = issued("follow-up", grantSubject(ids.grant), 3, thirdSummary);
const summaryIssued = issued("follow-up", grantSubject(ids.grant), 2, secondSummary);

describe("a name within a title", () => {
  it.each([
    [inList(3, "Nämnden för Norra Sjölanda"), "nämnden för norra sjölanda"],
    [inList(4, "Nämnden för Norra Sjölanda"), "nämnden för Norra Sjölanda"],
    [inSummary(4, "Verksamhetschef Barn Östersund"), "verksamhetschef barn östersund"],
    [inSummary(5, "Verksamhetschef Barn Östersund"), "verksamhetschef Barn Östersund"],
  ])("is written as the layout of its time does: %s", (made, words) => {
    expect(made).toBe(words);
  });
});

describe("a document that was issued in an earlier layout", () => {
  it.each([
    [list, listIssued, firstList, 1],
    [list, secondListIssued, secondList, 2],
    [list, thirdListIssued, thirdList, 3],
    [summary, summaryIssued, secondSummary, 2],
    [summary, thirdSummaryIssued, thirdSummary, 3],
    [summary, fourthSummaryIssued, fourthSummary, 4],
  ])("is the same to the byte when it is fetched again: %j", (of, done, bytesOf, template) => {
    const { state } = worldOf(...before, done);
    const again = issueOf(of, state);
    expect(again.template).toBe(template);
    expect(again.hash).toBe(documentHash(bytesOf(state)));
  });

  it("is made in the newest layout once something in it is another", () => {
    const corrected = worldOf(
      ...before,
      listIssued,
      did(people.chief, "2018-09-02 09:00", correct()),
    );
    expect(issueOf(list, corrected.state).template).toBe(4);
    const answered = worldOf(
      ...before,
      summaryIssued,
      did(people.director, "2018-09-10 09:00", answerFollowUp("mentors")),
    );
    expect(issueOf(summary, answered.state).template).toBe(5);
  });

  it("is none where nothing was issued: the newest layout is used", () => {
    const { state } = worldOf(...before);
    expect(issueOf(list, state).template).toBe(4);
    expect(issueOf(summary, state).template).toBe(5);
  });

  it("is a decision in the layout that it was made in", () => {
    const { state } = worldOf(...authority, ...changed({ mentors: typed.amount(300_000) }));
    for (const decision of ["1/2018", "2/2018"].map((one) => decisionNumber(one)))
      expect(issueOf({ kind: "decision", decision }, state).template).toBe(7);
  });
});
