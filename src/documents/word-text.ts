import { monthNamesIn } from "../language/format.ts";
import { type Element, element } from "./xml.ts";

const months = monthNamesIn("sv").join("|");
/**
 * Spaces that no line may end at: in a paragraph of a law, a date, and before the number of
 * a thing.
 */
const unbroken = new RegExp(
  [
    String.raw`(?<=\p{L}) (?=(?:19|20)\d\d(?![\d-]))`,
    String.raw`(?<=\d)(?<!-\d\d) (?=kap\.|§|(?:${months})(?!\p{L}))`,
    String.raw`(?<=kap\.|§|(?<!\p{L})(?:kl\.|tf\.|beslut|beslutsomgång|rättelse|punkt)) (?=[\d–]|(?<=tf\. )\p{L})`,
  ].join("|"),
  "giu",
);

/** A text as it is set: what belongs together stays on one line. */
export const typeset = (text: string): string => text.replace(unbroken, "\u00A0");

/** A text with its line breaks; bold where it is a name of something. */
export function run(text: string, bold = false): Element {
  const lines = typeset(text.replaceAll("\t", " ")).split(/\r\n?|\n/);
  const content = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [element("w:br")]),
    element("w:t", { "xml:space": "preserve" }, line),
  ]);
  return element("w:r", {}, ...(bold ? [strong] : []), ...content);
}

/** To the next stop of the paragraph's tabs. */
export const tab: Element = element("w:r", {}, element("w:tab"));

const strong = element("w:rPr", {}, element("w:b"), element("w:bCs"));
