import { type Field, type Json, record, text } from "./reading.ts";

/** What somebody puts into fields, by id or by label; an empty text clears the field. */
export type Inputs = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * The data that Teams sends with a press: the button's own, laid over with every field's value as text.
 * An empty field is absent, as in Teams.
 */
export function dataOf(action: Json, fields: readonly Field[], inputs: Inputs): Json {
  const typed = new Map<string, string>();
  for (const [name, value] of Object.entries(inputs)) {
    const field = find(fields, name);
    typed.set(field.id, typedInto(field, value));
  }
  const own = record(action["data"]) ?? {};
  if (action["associatedInputs"] === "none") return own;
  const values = fields
    .map((field): [string, string] => [field.id, typed.get(field.id) ?? field.value])
    .filter(([, value]) => value !== "");
  return { ...own, ...Object.fromEntries(values) };
}

function find(fields: readonly Field[], name: string): Field {
  const byId = fields.filter(({ id }) => id === name);
  const found = byId.length > 0 ? byId : fields.filter(({ label }) => label.trim() === name.trim());
  const [field] = found;
  if (field !== undefined && found.length === 1) return field;
  const known = fields.map(({ id, label }) => `${label} (${id})`).join(", ");
  const why = found.length === 0 ? "there is no field" : `there are ${found.length} fields`;
  throw new Error(`${why} "${name}"; the card has: ${known || "none"}`);
}

function typedInto(field: Field, value: Inputs[string]): string {
  switch (field.type) {
    case "Input.ChoiceSet":
      return chosen(field, Array.isArray(value) ? (value as readonly string[]) : [String(value)]);
    case "Input.Toggle":
      return toggled(field, value);
    default:
      return written(field, String(value));
  }
}

function chosen(field: Field, wanted: readonly string[]): string {
  const isMany = field.element["isMultiSelect"] === true;
  if (wanted.length > 1 && !isMany) throw new Error(`"${field.label}" takes one choice`);
  const isOpen = field.element["choices.data"] !== undefined;
  return wanted
    .filter((choice) => choice !== "")
    .map((choice) => {
      const found = field.choices.find(({ title, value }) => choice === value || choice === title);
      if (found === undefined && !isOpen) {
        const known = field.choices.map(({ title }) => title).join(", ");
        throw new Error(`"${field.label}" has no choice "${choice}"; it has: ${known}`);
      }
      return found?.value ?? choice;
    })
    .join(",");
}

function toggled(field: Field, value: Inputs[string]): string {
  if (typeof value !== "boolean") throw new Error(`"${field.label}" is a toggle: true or false`);
  return value ? text(field.element["valueOn"], "true") : text(field.element["valueOff"], "false");
}

/** What the clients let through: a number field takes no comma, a date field only dates, a text its length. */
function written(field: Field, value: string): string {
  const { type, element, label } = field;
  if (value === "") return "";
  if (type === "Input.Number" && !/^-?\d+(\.\d+)?$/.test(value)) {
    throw new Error(`"${label}" takes only a number with a point: "${value}"`);
  }
  if (type === "Input.Date" && !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    throw new Error(`"${label}" takes only a date: "${value}"`);
  }
  const max = element["maxLength"];
  if (typeof max === "number" && value.length > max) {
    throw new Error(`"${label}" takes at most ${max} characters, not ${value.length}`);
  }
  return value;
}
