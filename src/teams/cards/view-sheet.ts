import type { Language } from "../../domain/person.ts";
import { problemSentence } from "../../language/say/refusal.ts";
import { approvalWords } from "../../language/say/approval.ts";
import type { Said } from "../../notify/card.ts";
import { line, type Line, type Note, type Sheet, sheetData, type Tone } from "./sheet.ts";
import { plain, shortened } from "./template.ts";
import type { Badge, Field, ListRow, View } from "./view.ts";

const typedMax = 60;

const tones: Record<Badge["tone"], Tone> = {
  neutral: "Default",
  good: "Good",
  yours: "Accent",
  attention: "Attention",
};

/** Lays a view out as the data of its template; what was typed and refused comes back in its fields. */
export function sheetOfView(view: View, language: Language, said: Said | undefined): Sheet {
  const fields = view.fields ?? [];
  const { done } = view;
  return {
    template: view.template,
    data: sheetData({
      head: {
        above: view.over,
        title: view.title,
        status: view.badge?.text ?? "",
        tone: tones[view.badge?.tone ?? "neutral"],
      },
      notes: (view.changes ?? []).map((one) => ({ style: "emphasis" as const, ...one })),
      paragraphs: view.lead ?? [],
      table: tableOf(view),
      sections: listOf(view.list ?? []),
      points: view.sections ?? [],
      warnings: warningNotes(view, language),
      facts: view.facts ?? [],
      closing: view.closing ?? [],
      questions: fields.flatMap((field) => fieldElements(field, language, said)),
      why: view.note ?? "",
      actions: view.actions,
    }),
    summary: view.summary ?? view.title,
    hasInputs: fields.length > 0,
    ...(done === undefined || said?.done !== "decided" ? {} : { done }),
  };
}

/** Header and rows as cells; the last row of a sum is bold. */
function tableOf({ table }: View): object {
  if (table === undefined || table === null)
    return { head: { first: "", amount: "", last: "" }, rows: [] };
  const [first, amount, last] = table.head;
  return {
    head: { first, amount, last },
    rows: table.rows.map(([name, figure, fact], index) => {
      const isSum = table.hasSum && index === table.rows.length - 1;
      return { name, figure, fact, weight: isSum ? "Bolder" : "Default" };
    }),
  };
}

function listOf(rows: readonly ListRow[]): readonly { heading: string; lines: readonly Line[] }[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) =>
    line(row.title, {
      note: row.facts,
      amount: row.figure,
      actions: row.action === null ? [] : [row.action],
    }),
  );
  return [{ heading: "", lines }];
}

function warningNotes(view: View, language: Language): readonly Note[] {
  const warnings = view.warnings ?? [];
  if (warnings.length === 0) return [];
  const heading = view.warningsHeading ?? approvalWords[language].toConsider;
  const lines = warnings.map((text) => (warnings.length > 1 ? `• ${text}` : text));
  return [{ style: "warning", heading, lines }];
}

/** A field with its refusal right above it. */
function fieldElements(
  field: Field,
  language: Language,
  said: Said | undefined,
): readonly object[] {
  const { refusal } = said ?? {};
  const errors = refusal?.code === "fields" ? refusal.errors : [];
  const problems = errors
    .filter((error) => error.field === (field.kind === "choice" ? "day" : field.id))
    .map(({ problem }) =>
      problemSentence(problem, { typed: (text) => plain(shortened(text, typedMax)) }, language),
    );
  const box =
    problems.length === 0
      ? []
      : [
          {
            type: "Container",
            style: "attention",
            spacing: "Medium",
            items: problems.map((text) => ({ type: "TextBlock", text, wrap: true })),
          },
        ];
  return [...box, inputElement(field, said?.typed?.[field.id])];
}

function inputElement(field: Field, typed: string | undefined): object {
  const { id, label } = field;
  const value = typed ?? ("value" in field ? field.value : undefined);
  const common = { id, label, spacing: "Medium", ...(value === undefined ? {} : { value }) };
  switch (field.kind) {
    case "text":
      return {
        type: "Input.Text",
        ...common,
        placeholder: field.placeholder,
        isMultiline: field.lines === "many",
        maxLength: 1000,
      };
    case "day":
      return { type: "Input.Date", ...common };
    case "choice":
      return {
        type: "Input.ChoiceSet",
        ...common,
        style: "compact",
        placeholder: field.placeholder,
        choices: field.choices,
      };
    default:
      return field satisfies never;
  }
}
