import type { DecisionNumber, LogPosition } from "../../domain/brand.ts";
import type { Decision } from "../../domain/decision.ts";
import { issuedBefore } from "../../domain/document.ts";
import { lastAppealDayOf } from "../../domain/notice.ts";
import type { State } from "../../domain/state.ts";
import {
  decisionSubject,
  meetingSubject,
  noticeId,
  proposalSubject,
} from "../../domain/touches.ts";
import { trailMax } from "../../domain/trail.ts";
import { archiveFile } from "../../documents/archive.ts";
import type {
  ArchivedDocument,
  ArchivedEvent,
  ArchivedStep,
  ArchivePaper,
} from "../../documents/archive-paper.ts";
import { decisionDocument, factsOf } from "../../documents/decision-text.ts";
import type { FileOut } from "../../documents/file-out.ts";
import { documentWords } from "../../language/say/document.ts";
import type { Viewer } from "../../notify/card.ts";
import { made, type MadeOfState } from "./made.ts";

/** Reads the records of the log at these positions, as they are stored. */
export type ReadEvents = (positions: readonly LogPosition[]) => Promise<readonly ArchivedEvent[]>;

/** The documents that go into a decision's package; none where there is no such decision. */
export function archiveParts(state: State, number: DecisionNumber): readonly MadeOfState[] {
  const decision = state.decisions.get(number);
  if (decision === undefined) return [];
  return [
    { kind: "decision", decision: number },
    ...decision.corrections.map((one) => ({
      kind: "correction" as const,
      decision: number,
      number: one.number,
    })),
  ];
}

/**
 * The package of a decision, in Swedish as the authority's records are, and the same for everybody. Its documents have
 * been issued; one that was corrected meanwhile waits for the next package.
 */
export async function archiveMade(
  state: State,
  number: DecisionNumber,
  viewer: Viewer,
  eventsAt: ReadEvents,
): Promise<FileOut> {
  const decision = state.decisions.get(number);
  if (decision === undefined) throw new Error("a package is of a decision");
  const positions = positionsOf(state, decision);
  return archiveFile({
    ...paperOf(state, decision, viewer),
    events: await eventsAt(positions),
  });
}

/** What a meeting's history says of every decision on its list. */
const ofTheList: ReadonlySet<string> = new Set([
  "notice-list-numbered",
  "minutes-adjusted",
  "minutes-announced",
]);

/** Where in the log the case stands: what may be read in the histories of the decision, its proposal and its report. */
function positionsOf(state: State, decision: Decision): readonly LogPosition[] {
  const own = [decisionSubject(decision.number), proposalSubject(decision.proposal)].flatMap(
    (subject) => state.trails.get(subject) ?? [],
  );
  const meeting = noticeOf(state, decision)?.reported?.meeting;
  const listed = (
    meeting === undefined ? [] : (state.trails.get(meetingSubject(meeting)) ?? [])
  ).filter(({ event }) => ofTheList.has(event));
  const positions = new Set([...own, ...listed].map(({ position }) => position));
  return [...positions].toSorted((a, b) => a - b);
}

const noticeOf = (state: State, { number }: Decision) =>
  state.notices.get(noticeId({ kind: "decision", decision: number }));

function paperOf(state: State, decision: Decision, viewer: Viewer): Omit<ArchivePaper, "events"> {
  const document = decisionDocument(state, decision);
  const { replaced, amends, number, day, time } = decision;
  const documents = documentsOf(state, decision, viewer);
  const inPackage = new Set(documents.map(({ hash }) => hash));
  const subject = decisionSubject(number);
  const notice = noticeOf(state, decision);
  return {
    authority: document.authority,
    caseNumber: document.caseNumber,
    caseTitle: state.cases.get(document.caseNumber)?.title ?? document.title,
    decision: {
      number,
      title: document.title,
      genre: document.genre,
      day,
      time,
      decider: document.decider,
      preparedBy: document.preparedBy,
      amends: amends?.decision ?? null,
      replacedBy:
        replaced === null
          ? null
          : (replaced.decision ?? `${replaced.day} § ${replaced.section ?? ""}`.trim()),
    },
    body: decision.executes === true ? null : factsOf(state, decision).paper.body,
    steps: stepsOf(state, decision),
    separately: notice?.separately ?? null,
    appeal: notice?.appeal ?? null,
    documents,
    missing: (["decision", "correction"] as const)
      .flatMap((kind) => issuedBefore(state.documents.values(), { kind, subject }))
      .filter(({ hash }) => !inPackage.has(hash))
      .map(({ hash, size, time: issued }) => ({ hash, size, issued })),
    isCut: [subject, proposalSubject(decision.proposal)].some(
      (one) => (state.trails.get(one)?.length ?? 0) >= trailMax,
    ),
  };
}

function documentsOf(
  state: State,
  { number }: Decision,
  viewer: Viewer,
): readonly ArchivedDocument[] {
  const words = documentWords.sv;
  return archiveParts(state, number).flatMap((of): readonly ArchivedDocument[] => {
    const found = made(of, state, viewer);
    const document = found?.issue == null ? null : found;
    const issued = state.documents.get(document?.issue.hash ?? "");
    if (document === null || issued === undefined) return [];
    const isCorrection = of.kind === "correction";
    return [
      {
        kind: isCorrection ? "correction" : "decision",
        title: isCorrection ? words.correction(of.number, number) : words.decision(number),
        file: document.file,
        hash: issued.hash,
        issued: issued.time,
      },
    ];
  });
}

/** How far the decision has come on its way to legal force, in the order of the way. */
function stepsOf(state: State, decision: Decision): readonly ArchivedStep[] {
  const notice = noticeOf(state, decision);
  if (notice === undefined) return [];
  const { reported, separately, finalDay } = notice;
  const list = state.noticeLists.get(reported?.meeting ?? "");
  const step = (
    name: ArchivedStep["step"],
    day: ArchivedStep["day"] | null | undefined,
    section: number | null = null,
  ): readonly ArchivedStep[] => (day == null ? [] : [{ step: name, day, section }]);
  return [
    ...step("reported", reported?.day, list?.section ?? null),
    ...step("recorded-separately", separately?.day),
    ...step("adjusted", list?.adjustedDay),
    ...step("announced", list?.announcedDay ?? separately?.announcedDay),
    ...step("last-appeal-day", lastAppealDayOf(state, notice)),
    ...step("final", finalDay),
  ];
}
