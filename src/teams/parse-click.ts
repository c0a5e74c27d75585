import { z } from "zod/v4";

import { fieldError } from "../domain/assignment-fields.ts";
import {
  type Day,
  isId,
  logPosition,
  personId,
  type PotId,
  potId,
  proposalId,
  rowId,
} from "../domain/brand.ts";
import { rowsPerPage } from "../domain/draft.ts";
import type { FieldProblem } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import { potSubject } from "../domain/touches.ts";
import { readSection } from "../language/assignment.ts";
import { readDay, readPastDay } from "../language/day.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { type Asked, one } from "./asked.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import { type Inputs, readNeedChoice, readText } from "./inputs.ts";
import { parseCard, stopping } from "./parse-card.ts";
import { assignmentReaders } from "./parse-assignment.ts";
import { entryOf, readAnswers, readMotives, readRow, typedEntry } from "./parse-draft.ts";
import { correctionReaders } from "./parse-correction.ts";
import { followUpReaders } from "./parse-follow-up.ts";
import { intakeReaders } from "./parse-intake.ts";
import { meetingReaders } from "./parse-meeting.ts";
import { noticeReaders } from "./parse-notice.ts";
import { officeReaders } from "./parse-office.ts";
import { reminderReaders } from "./parse-reminder.ts";
import { rowReaders } from "./parse-row.ts";
import { setUpReaders } from "./parse-set-up.ts";
import { spokenReaders } from "./parse-spoken.ts";
import { yearReaders } from "./parse-year.ts";
import { type Reader, reading } from "./reading.ts";

const unreadable: Asked = { kind: "unreadable" };

const id = z.string().refine(isId, stopping);
const proposal = id.transform(proposalId);
const revision = z.number().int().min(0).transform(logPosition);
const rows = z.array(id.transform(rowId)).max(2 * rowsPerPage);
const version = z.number().int().min(1);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const ofProposal = z.object({ proposal, revision });
const ofVersion = z.object({ proposal, revision, version, digest });

/** Reads a click; the verbs are those that the cards carry (`cards/verbs.ts`). */
export function parseClick(click: Click, state: State, viewer: Viewer): Asked {
  if (click.verb === "show") {
    const card = parseCard(click.data["show"]);
    const seen = click.data["revision"];
    if (card === null) return unreadable;
    return { kind: "show", card, seen: typeof seen === "number" ? seen : null };
  }
  const reader = readers[click.verb];
  if (reader === undefined || !Object.hasOwn(readers, click.verb)) return unreadable;
  return reader(click.data, (name) => readText(click.data[name]), viewer, state);
}

const readers: Readonly<Record<string, Reader>> = {
  "show-pot-then": reading(z.object({ pot: id.transform(potId) }), readPotThen),
  "open-draft": reading(z.object({ pot: id.transform(potId) }), ({ pot }, _inputs, given) =>
    one(given, { type: "open-draft", pot }),
  ),
  "save-page": reading(
    ofProposal.extend({ page: z.number().int().min(1), rows }),
    (data, inputs, given, viewer) =>
      one(given, {
        type: "save-page",
        proposal: data.proposal,
        revision: data.revision,
        page: data.page,
        entries: data.rows.map((row) => entryOf(row, inputs, viewer.language)),
      }),
  ),
  "save-answers": reading(
    ofProposal.extend({ asks: z.array(z.enum(["motive", "next-year"])).max(2) }),
    readAnswers,
  ),
  "save-terms": reading(ofProposal, (data, inputs, given) =>
    one(given, {
      type: "save-terms",
      ...data,
      conditions: inputs(input.conditions) ?? "",
      appendices: inputs(input.appendices) ?? "",
    }),
  ),
  "save-motives": reading(ofProposal.extend({ rows }), readMotives),
  "save-row": reading(ofProposal.extend({ row: id.transform(rowId) }), readRow),
  "add-own-row": reading(ofProposal, (data, inputs, given, viewer) =>
    one(given, {
      type: "add-own-row",
      proposal: data.proposal,
      revision: data.revision,
      own: {
        activity: inputs(input.activity) ?? "",
        responsible: inputs(input.responsible) ?? "",
        need: readNeedChoice(inputs(input.need)) ?? "unstated",
      },
      entry: typedEntry(inputs(input.amount) ?? "", viewer.language),
    }),
  ),
  "remove-own-row": reading(
    ofProposal.extend({ row: id.transform(rowId) }),
    (data, _inputs, given) => one(given, { type: "remove-own-row", ...data }),
  ),
  "submit-proposal": reading(
    ofProposal.extend({ warnings: z.array(z.string().max(40)).max(20) }),
    ({ warnings, ...data }, inputs, given) => {
      const goals = inputs(input.goals);
      return one(given, {
        type: "submit-proposal",
        ...data,
        goals: goals === "yes" || goals === "no" ? goals : null,
        warnings,
      });
    },
  ),
  "withdraw-proposal": reading(ofProposal, (data, _inputs, given) =>
    one(given, { type: "withdraw-proposal", ...data }),
  ),
  "take-step": reading(
    ofVersion.extend({
      opinion: z.enum(["consulted", "reviewed", "supported", "advised-against"]),
    }),
    (data, inputs, given) =>
      one(given, { type: "take-step", ...data, comment: inputs(input.comment) }),
  ),
  "return-proposal": reading(ofVersion, (data, inputs, given) =>
    one(given, { type: "return-proposal", ...data, comment: inputs(input.comment) ?? "" }),
  ),
  "decide-proposal": reading(ofVersion, (data, _inputs, given) =>
    one(given, { type: "decide-proposal", ...data, declaration: "not-disqualified" }),
  ),
  "declare-disqualified": reading(
    ofVersion.extend({ answer: z.enum(["yes", "unsure"]) }),
    (data, inputs, given) =>
      one(given, {
        type: "declare-disqualified",
        ...data,
        reason: inputs(input.reason) ?? inputs(input.comment),
      }),
  ),
  "settle-disqualification": reading(
    ofProposal.extend({
      person: id.transform(personId),
      outcome: z.enum(["disqualified", "not-disqualified"]),
    }),
    (data, inputs, given) =>
      one(given, { type: "settle-disqualification", ...data, reference: inputs(input.reference) }),
  ),
  "refer-proposal": reading(
    ofProposal.extend({ why: z.enum(["goals", "referred"]) }),
    (data, inputs, given) =>
      one(given, { type: "refer-proposal", ...data, comment: inputs(input.comment) }),
  ),
  "settle-referral": reading(ofProposal.extend({ outcome: z.string().optional() }), readReferral),
  "choose-language": reading(
    z.object({ language: z.enum(["sv", "en"]) }),
    ({ language }, _inputs, given) => one(given, { type: "choose-language", language }),
  ),
  ...intakeReaders,
  ...rowReaders,
  ...meetingReaders,
  ...noticeReaders,
  ...assignmentReaders,
  ...correctionReaders,
  ...followUpReaders,
  ...officeReaders,
  ...reminderReaders,
  ...setUpReaders,
  ...spokenReaders,
  ...yearReaders,
};

/** A day that is not over is the pot as it is, with all that its reader can do. */
const potOn = (pot: PotId, onDay: Day, { today }: Viewer): Card =>
  onDay === today ? { card: "pot", pot } : { card: "pot-then", pot, day: onDay };

/** The day that was chosen below a pot's history. */
function readPotThen(
  { pot }: { readonly pot: PotId },
  inputs: Inputs,
  _given: Click["data"],
  viewer: Viewer,
): Asked {
  const typed = inputs(input.day);
  const read = typed === null ? null : readPastDay(typed, viewer.today);
  if (read?.kind === "day") return { kind: "show", card: potOn(pot, read.day, viewer), seen: null };
  const problem: FieldProblem =
    typed === null ? { code: "missing" } : { code: "day-unreadable", typed };
  return {
    kind: "mend",
    errors: [fieldError("day", problem)],
    card: { card: "history", subject: potSubject(pot), page: 1 },
  };
}

function readReferral(
  data: z.output<typeof ofProposal> & { readonly outcome?: string | undefined },
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
): Asked {
  const { proposal: id, revision: seen } = data;
  const outcome = data.outcome ?? inputs("outcome");
  const typedSection = inputs(input.section);
  const section = typedSection === null ? null : readSection(typedSection);
  const typedDay = inputs(input.day);
  const read = typedDay === null ? null : readDay(typedDay, viewer.today);
  const sectionDay = read?.kind === "day" ? read.day : null;
  if (outcome !== "granted" && outcome !== "declined" && outcome !== "taken-back") {
    return {
      kind: "mend",
      errors: [{ field: "section", problem: { code: "missing" } }],
      card: { card: "settle-referral", proposal: id },
    };
  }
  // What is typed and cannot be read is told as it stands; what is empty is told by the rules.
  const isAnswer = outcome !== "taken-back";
  const errors = [
    ...(isAnswer && typedSection !== null && section === null
      ? [fieldError("section", { code: "section-unreadable", typed: typedSection })]
      : []),
    ...(isAnswer && typedDay !== null && sectionDay === null
      ? [fieldError("day", { code: "day-unreadable", typed: typedDay })]
      : []),
  ];
  if (errors.length > 0)
    return { kind: "mend", errors, card: { card: "settle-referral", proposal: id } };
  return one(given, {
    type: "settle-referral",
    proposal: id,
    revision: seen,
    outcome,
    section,
    sectionDay,
  });
}
