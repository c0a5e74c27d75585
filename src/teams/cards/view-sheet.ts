import type { Language } from "../../domain/person.ts";
import type { Named } from "../../language/say/refusal-words.ts";
import { approvalWords } from "../../language/say/approval.ts";
import type { Said } from "../../notify/card.ts";
import { line, type Line, type Note, type Sheet, sheetData, type Tone } from "./sheet.ts";
import { fieldElements, problemsAt } from "./view-fields.ts";
import type { Badge, RowList, View } from "./view.ts";

const tones: Record<Badge["tone"], Tone> = {
  neutral: "Default",
  good: "Good",
  yours: "Accent",
  attention: "Attention",
};

/** Why a card is shown again, and the names that a refusal needs. */
interface Asked {
  readonly said: Said;
  readonly named: Named;
}

/** Lays a view out as the data of its template; what was typed and refused comes back in its fields. */
export function sheetOfView(view: View, language: Language, asked?: Asked): Sheet {
  const fields = (view.fields ?? []).map((field, _index, all) => ({
    field,
    problems: asked === undefined ? [] : problemsAt(field, all, asked.said, asked.named, language),
    typed: asked?.said.typed?.[field.id],
  }));
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
      sections: [{ heading: "", rows: view.list ?? [] }, ...(view.lists ?? [])].flatMap(listOf),
      passages: view.passages ?? [],
      points: view.sections ?? [],
      warnings: warningNotes(view, language),
      facts: view.facts ?? [],
      closing: view.closing ?? [],
      questions: fields.flatMap(fieldElements),
      why: view.note ?? "",
      actions: view.actions,
    }),
    summary: view.summary ?? view.title,
    hasInputs: fields.length > 0,
    isTold: fields.some(({ problems }) => problems.length > 0),
    ...(done === undefined || !isReceipt(asked?.said.done) ? {} : { done }),
  };
}

/** What a view may have words of its own for. */
const isReceipt = (done: Said["done"]): boolean =>
  done === "decided" || done === "entered" || done === "registered";

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

function listOf({
  heading,
  rows,
}: RowList): readonly { heading: string; lines: readonly Line[] }[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) =>
    line(row.title, {
      note: row.facts,
      amount: row.figure,
      tone: tones[row.tone ?? "neutral"],
      actions: [...(row.action === null ? [] : [row.action]), ...(row.more ?? [])],
    }),
  );
  return [{ heading, lines }];
}

function warningNotes(view: View, language: Language): readonly Note[] {
  const warnings = view.warnings ?? [];
  if (warnings.length === 0) return [];
  const heading = view.warningsHeading ?? approvalWords[language].toConsider;
  const lines = warnings.map((text) => (warnings.length > 1 ? `• ${text}` : text));
  return [{ style: "warning", heading, lines }];
}
