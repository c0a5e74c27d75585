import type { Correction, CorrectionField } from "./afterwards.ts";
import type { DecisionNumber, LogPosition, RowId } from "./brand.ts";
import type { Decision } from "./decision.ts";
import type { ProposedRow } from "./proposal.ts";
import { renamedConditions } from "./terms.ts";

export type CorrectionEvent = {
  readonly type: "decision-corrected";
  readonly decision: DecisionNumber;
} & Correction;

export interface CorrectionCommand {
  readonly type: "correct-decision";
  readonly decision: DecisionNumber;
  readonly revision: LogPosition;
  /** `other` is everything that only another decision can change. */
  readonly field: CorrectionField | "other";
  readonly row: RowId | null;
  /** How many corrections the form knew of. */
  readonly after: number;
  readonly is: string;
  readonly reason: string;
}

/** A text of a decision that can be corrected, as it reads today. */
export interface CorrectableText {
  readonly field: CorrectionField;
  /** The first row that bears it; null where it concerns the whole decision. */
  readonly row: RowId | null;
  readonly rows: readonly RowId[];
  readonly text: string;
}

/** Since this version of a correction the conditions of an activity follow its name; older ones keep what they meant. */
const conditionsFollowSince = 7;

/** A decision with its corrections read into it. Its own document and digest are those of the first text. */
export function asCorrected(decision: Decision): Decision {
  if (decision.corrections.length === 0) return decision;
  let rows = decision.rows;
  let { dispatchTo, leftMotive, terms } = decision;
  for (const { field, rows: of, is, template } of decision.corrections) {
    if (field === "dispatch") dispatchTo = is.split("\n");
    else if (field === "left-motive") leftMotive = is;
    else if (field === "conditions" || field === "appendices")
      terms = { ...terms, [field]: is.split("\n") };
    else {
      if (field === "activity" && template >= conditionsFollowSince)
        terms = { ...terms, conditions: renamedConditions({ rows, terms }, of, is) };
      rows = rows.map((row) => (of.includes(row.id) ? rewritten(row, field, is) : row));
    }
  }
  return { ...decision, rows, dispatchTo, leftMotive, terms };
}

/** A decision as it read after so many of its corrections. */
export const correctedUpTo = (decision: Decision, count: number): Decision =>
  asCorrected({ ...decision, corrections: decision.corrections.slice(0, count) });

/** How many conditions got another name at their beginning by a correction of an activity. */
export function conditionsFollowing(decision: Decision, { number, field }: Correction): number {
  if (field !== "activity") return 0;
  const before = correctedUpTo(decision, number - 1).terms.conditions;
  const after = correctedUpTo(decision, number).terms.conditions;
  return after.filter((one, index) => one !== before[index]).length;
}

function rewritten(
  row: ProposedRow,
  field: "activity" | "motive" | "reference",
  is: string,
): ProposedRow {
  switch (field) {
    case "activity":
      return { ...row, activity: is };
    case "motive":
      return { ...row, motive: is };
    case "reference":
      return row.nextYear?.kind === "moved"
        ? { ...row, nextYear: { ...row.nextYear, reference: is } }
        : row;
    default:
      return field satisfies never;
  }
}

/** Every text of a decision that a slip can stand in; the same motive or reference of several rows is one text. */
export function correctableTexts(decision: Decision): readonly CorrectableText[] {
  const { rows, leftMotive, terms, dispatchTo } = asCorrected(decision);
  return [
    ...rows.map(({ id, activity }) => ({
      field: "activity" as const,
      row: id,
      rows: [id],
      text: activity,
    })),
    ...shared(rows, "motive", (row) => row.motive),
    ...shared(rows, "reference", ({ nextYear }) =>
      nextYear?.kind === "moved" ? nextYear.reference : null,
    ),
    ...(leftMotive === null ? [] : [whole("left-motive", leftMotive)]),
    ...(["conditions", "appendices"] as const).flatMap((field) =>
      terms[field].length === 0 ? [] : [whole(field, terms[field].join("\n"))],
    ),
    whole("dispatch", dispatchTo.join("\n")),
  ];
}

const whole = (field: CorrectionField, text: string): CorrectableText => ({
  field,
  row: null,
  rows: [],
  text,
});

function shared(
  rows: readonly ProposedRow[],
  field: CorrectionField,
  textOf: (row: ProposedRow) => string | null,
): readonly CorrectableText[] {
  const texts = new Map<string, RowId[]>();
  for (const row of rows) {
    const text = textOf(row);
    if (text !== null) texts.set(text, [...(texts.get(text) ?? []), row.id]);
  }
  return [...texts].map(([text, of]) => ({ field, row: of[0] ?? null, rows: of, text }));
}

/** One of those texts, by its field and any of its rows. */
export const correctableText = (
  decision: Decision,
  field: CorrectionField,
  row: RowId | null,
): CorrectableText | undefined =>
  correctableTexts(decision).find(
    (one) => one.field === field && (row === null ? one.row === null : one.rows.includes(row)),
  );
