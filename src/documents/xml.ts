/** A piece of markup to be written; a child that is a string is text, and is escaped when it is written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Element | string)[];
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Element | string)[]
): Element => ({ name, attributes, children });

/** What XML 1.0 allows in no form: control characters, lone surrogates and two others. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what is taken away here
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text without what no XML file may hold. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, "");

/** A text between two tags. */
export const xmlText = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"\r]/g, (character) => entities[character] ?? "");

const escapedAttribute = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? "");

/** A whole XML file. */
export function xmlOf(root: Element): string {
  const parts = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, parts);
  return parts.join("");
}

function write(one: Element | string, parts: string[]): void {
  if (typeof one === "string") {
    parts.push(xmlText(one));
    return;
  }
  parts.push("<", one.name);
  for (const [name, value] of Object.entries(one.attributes)) {
    parts.push(" ", name, '="', escapedAttribute(String(value)), '"');
  }
  if (one.children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  for (const child of one.children) write(child, parts);
  parts.push("</", one.name, ">");
}
