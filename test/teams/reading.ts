/** Reads adaptive cards as a person does: texts, fields and buttons, without what is hidden. */

export type Json = Readonly<Record<string, unknown>>;

/** A button, wherever it stands in the card. */
export interface Button {
  readonly title: string;
  readonly type: string;
  readonly action: Json;
  readonly enabled: boolean;
}

/** Something to fill in. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** What stands in it when nobody touches it; empty when nothing does. */
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly element: Json;
}

export interface Picture {
  readonly lines: readonly string[];
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
}

interface Drawing {
  readonly lines: string[];
  readonly fields: Field[];
  readonly buttons: Button[];
}

/** Everything that can be read, filled in and pressed on a card, top to bottom. */
export function read(card: Json): Picture {
  const drawing: Drawing = { lines: [], fields: [], buttons: [] };
  draw(card, drawing);
  return drawing;
}

/** A readable picture, for the message of a test that failed. */
export function pictureOf(card: Json): string {
  const { lines, fields, buttons } = read(card);
  return [
    ...lines.map((line) => `  ${line}`),
    ...fields.map(
      ({ id, label, value, choices }) =>
        `  [${label} (${id}): ${value}${choices.map(({ title }) => ` | ${title}`).join("")}]`,
    ),
    `  ${buttons.map(({ title, enabled }) => (enabled ? `<${title}>` : `(${title})`)).join(" ")}`,
  ].join("\n");
}

function draw(element: Json, drawing: Drawing): void {
  if (element["isVisible"] === false) return;
  const type = text(element["type"]);
  if (type.startsWith("Input.")) {
    drawing.fields.push(fieldOf(element, type));
    return;
  }
  drawTexts(element, type, drawing);
  const select = record(element["selectAction"]);
  if (select !== null) drawing.buttons.push(buttonOf(select));
  // In the order in which a card is drawn.
  for (const part of ["body", "items", "columns", "rows", "cells", "pages", "images", "actions"]) {
    for (const child of records(element[part])) {
      if (part === "actions") drawAction(child, drawing);
      else draw(child, drawing);
    }
  }
}

function drawTexts(element: Json, type: string, drawing: Drawing): void {
  switch (type) {
    case "TextBlock":
    case "Badge":
      if (text(element["text"]) !== "") drawing.lines.push(text(element["text"]));
      return;
    case "RichTextBlock":
      drawing.lines.push(
        array(element["inlines"])
          .map((run) => (typeof run === "string" ? run : text(record(run)?.["text"])))
          .join(""),
      );
      return;
    case "FactSet":
      for (const fact of records(element["facts"])) {
        drawing.lines.push(`${text(fact["title"])}: ${text(fact["value"])}`);
      }
      return;
    default:
      return;
  }
}

function drawAction(action: Json, drawing: Drawing): void {
  if (action["isVisible"] === false) return;
  drawing.buttons.push(buttonOf(action));
  const inner = record(action["card"]);
  if (action["type"] === "Action.ShowCard" && inner !== null) draw(inner, drawing);
  for (const below of records(action["menuActions"])) drawAction(below, drawing);
}

function buttonOf(action: Json): Button {
  return {
    title: text(action["title"]) || text(action["tooltip"]),
    type: text(action["type"]),
    action,
    enabled: action["isEnabled"] !== false,
  };
}

function fieldOf(element: Json, type: string): Field {
  const value = element["value"];
  const isToggle = type === "Input.Toggle";
  return {
    id: text(element["id"]),
    label: text(element["label"]) || (isToggle ? text(element["title"]) : ""),
    type,
    value: value === undefined && isToggle ? text(element["valueOff"], "false") : text(value),
    choices: records(element["choices"]).map((choice) => ({
      title: text(choice["title"]),
      value: text(choice["value"]),
    })),
    element,
  };
}

export function text(value: unknown, otherwise = ""): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : otherwise;
}

export function record(value: unknown): Json | null {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Json) : null;
}

export function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function records(value: unknown): readonly Json[] {
  return array(value)
    .map(record)
    .filter((entry) => entry !== null);
}

/** Every object in a card, also what is hidden or inside actions. */
export function* everything(value: unknown): Iterable<Json> {
  for (const child of Array.isArray(value) ? value : Object.values(record(value) ?? {})) {
    const entry = record(child);
    if (entry !== null) yield entry;
    yield* everything(child);
  }
}
